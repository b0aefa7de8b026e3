import type { ClassGoods } from '#casefile/sign.ts'
import type { Refusal } from '#casefile/refusal.ts'
import type { Office } from '#office/office.ts'
import type { ParticularsShown, WholeCase } from '#office/read/index.ts'
import type { ReactElement } from 'react'
import type { FieldError } from '../../components/field.tsx'
import type { Key } from '../../locales/say.ts'
import type { OwnVisit } from '../entry.tsx'
import type { Fields } from '../flaws.ts'

type Found = Exclude<Awaited<ReturnType<Office['find']>>, Refusal>

/** What was filed, as the record holds it. */
export type Filed = NonNullable<Found['state']['content']>
export type Claims = Found['state']['priorities']

/** A file as the page of an act sees it. */
export type ActSheet = {
  readonly file: WholeCase
  readonly filed: Filed
  readonly claims: Claims
  readonly parties: readonly ParticularsShown[]
  readonly errors: readonly FieldError[]
  /** What the office said no to, where no field is to blame. */
  readonly refusal: Refusal | null
  /** Papers already taken in by an answer that was not accepted: they need not be sent again. */
  readonly kept: readonly Kept[]
}

/** A paper and the field in which it was chosen. */
export type Kept = { readonly field: string; readonly id: string }

export type ActInput = { readonly input: unknown; readonly errors: readonly FieldError[]; readonly kept: readonly Kept[] }

/** One act of a party: what its page says, asks and sends. */
export type ActForm = {
  readonly act: string
  readonly title: Key
  readonly lead: Key
  readonly button: Key
  /** Where what is asked in this file goes by another name. */
  readonly instead?: (sheet: ActSheet) => { readonly title: Key; readonly lead: Key } | undefined
  readonly body: (sheet: ActSheet) => ReactElement
  readonly read: (visit: OwnVisit, sheet: ActSheet) => Promise<ActInput>
  readonly fields: (sheet: ActSheet) => Fields
}

export const goodsOf = (classes: readonly ClassGoods[]) => classes.map((one) => ({ number: one.number, terms: one.terms.map((term) => term.text) }))
