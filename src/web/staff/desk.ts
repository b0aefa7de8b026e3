import type { Aid } from '#casefile/aids.ts'
import type { Refusal } from '#casefile/refusal.ts'
import type { PaperPreview } from '#office/preview.ts'
import type { WholeCase } from '#office/read/index.ts'
import type { FieldError } from '../components/field.tsx'
import type { Colleague } from './doors.ts'

/** What a posted form came to where it did not end in an act: what stops it, or the paper as it would read. */
export type Outcome = { readonly errors: readonly FieldError[]; readonly preview?: PaperPreview }

/** Everything the screen shows. */
export type Desk = {
  readonly file: WholeCase
  readonly acts: ReadonlyMap<string, Refusal | null>
  readonly names: ReadonlyMap<string, string>
  readonly colleagues: { readonly formal: readonly Colleague[]; readonly registrability: readonly Colleague[] }
  readonly aids: readonly Aid[]
  /** The draft as a decision, for whoever signs. */
  readonly drafted: PaperPreview | Refusal | null
  readonly outcome: Outcome
}

/** What stands in the form: what was typed just now, else the draft kept. */
export type Standing = { readonly act: string; readonly grounds: ReadonlySet<string>; readonly citations: ReadonlyMap<string, string>; readonly granted: ReadonlySet<string> | null; readonly text: string }
