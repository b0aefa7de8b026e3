import type { Aid } from '#casefile/aids.ts'
import type { Refusal } from '#casefile/refusal.ts'
import type { PaperPreview } from '#office/preview.ts'
import type { WholeCase } from '#office/read/index.ts'
import type { FieldError } from '../components/field.tsx'
import type { Free } from '#views/people/queries.ts'

/** What a posted form came to where it did not end in an act: what stops it, or the paper as it would read. */
export type Outcome = { readonly errors: readonly FieldError[]; readonly preview?: PaperPreview }

/** Everything the screen shows. */
export type Desk = {
  readonly file: WholeCase
  readonly acts: ReadonlyMap<string, Refusal | null>
  readonly names: ReadonlyMap<string, string>
  /** Who may have the file, the one with the fewest first. */
  readonly free: { readonly formal: readonly Free[]; readonly registrability: readonly Free[] }
  /** Parties of the file, by name. */
  readonly parties: readonly { readonly partyId: string; readonly name: string | null }[]
  readonly aids: readonly Aid[]
  /** The draft as a decision, for whoever signs. */
  readonly drafted: PaperPreview | Refusal | null
  readonly outcome: Outcome
}

/** What stands in the form: what was typed just now, else the draft kept. */
export type Standing = { readonly act: string; readonly grounds: ReadonlySet<string>; readonly citations: ReadonlyMap<string, string>; readonly granted: ReadonlySet<string> | null; readonly text: string }
