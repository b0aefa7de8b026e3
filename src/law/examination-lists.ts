import type { PlainDate } from '#calendar/date.ts'

/** Peru's own places as its political map names them. */
export type Place = { readonly name: string; readonly kind: 'department' | 'province' | 'district'; /** Where a province or district is: its department or, of a district, its province. */ readonly of: string | null }

export type Country = { /** ISO 3166-1 alpha-2. */ readonly code: string; readonly es: string; readonly en: string }

/** How things of a place are called: every form of it, and the place. */
export type Demonym = { readonly forms: readonly string[]; readonly es: string; readonly en: string }

/** A protected appellation of origin. `declaredOn` is as exact as it is known: a day, a month or a year. */
export type Appellation = {
  readonly name: string
  /** Words that alone bring it to mind. */
  readonly evokedBy: readonly string[]
  readonly product: 'winesAndSpirits' | 'agricultural' | 'handicraft'
  readonly declaredOn: PlainDate | string
  readonly area: string
  readonly norm: string | null
  readonly confidence: 'verified' | 'verify'
}

/** A word that tells something of the goods, the State or decency. `ground` is the id it points to. */
export type NotedWord = { readonly word: string; readonly ground: '135-e' | '135-i' | '135-m' | '135-n' | '135-p'; readonly es: string; readonly en: string }

/** What an examiner's aids look signs up in. Each list says where it comes from; none of them decides anything. */
export type ExaminationLists = {
  readonly places: readonly Place[]
  readonly countries: readonly Country[]
  readonly demonyms: readonly Demonym[]
  readonly appellations: readonly Appellation[]
  readonly words: readonly NotedWord[]
  readonly sources: Readonly<Record<'places' | 'countries' | 'demonyms' | 'appellations' | 'words', { readonly es: string; readonly en: string }>>
}
