import type { Similar } from '#ports/trigrams.ts'
import type { Open } from '../open.ts'

/** The office with what finds similar marks. */
export type Searching = Open & { readonly similar: Similar }
