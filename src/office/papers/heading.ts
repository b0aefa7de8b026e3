import type { Calendar } from '#calendar/closed.ts'
import type { Instant, PlainDate } from '#calendar/date.ts'
import type { Context } from '#casefile/decider.ts'
import { shownCaseNumber } from '#casefile/numbers.ts'
import type { Law } from '#law/rules.ts'
import type { PrintedMark } from '#ports/documents.ts'
import type { NewDocument } from '#ports/record.ts'
import type { Application, Content } from '#procedures/index.ts'
import type { Desk } from '../desk.ts'
import { partyToken, pictureToken } from './tokens.ts'
import { countryEs, dayEs, signKindEs } from './words.ts'

/** What a paper is written from, besides the file. */
export type Situation = {
  readonly law: Law
  readonly calendar: Calendar
  readonly on: PlainDate
  readonly at: Instant
  readonly office: string
  readonly origin: string
  readonly demonstration: boolean
  /** What the examiner wrote beside the act, by the id it is kept under. */
  readonly written: (documentId: string) => string | undefined
  /** The verification code of this paper: also the id it is kept under. */
  readonly code: string
}

export function situation(desk: Desk, context: Context, beside: readonly NewDocument[] = []): Situation {
  const written = (id: string) => {
    const found = beside.find((d) => d.id === id && d.mime.startsWith('text/plain'))
    return found && new TextDecoder().decode(found.bytes)
  }
  let code: string | undefined
  return {
    law: context.law, calendar: context.calendar, on: context.on, at: context.at, office: desk.officeName, origin: desk.origin, demonstration: desk.demonstration, written,
    // Most acts make no paper.
    get code() { return (code ??= desk.code()) },
  }
}

/** What heads every paper. */
export function head(number: string, seed: string, s: Situation) {
  return {
    office: s.office, number, tocapuSeed: seed, issuedOn: dayEs(s.on), issuedAt: s.at, demonstration: s.demonstration,
    verification: { url: `${s.origin}/verificar/${s.code}`, code: s.code },
  }
}

export function shownNumber(state: Application): string {
  return state.receipt ? shownCaseNumber(state.receipt.number) : (state.custody?.number ?? '')
}

export const seedOf = (state: Application) => state.receipt?.number ?? state.custody?.number ?? ''

/** The mark as papers print it, names and pictures by reference. */
export function printedMark(content: Content, classes: Content['classes'] = content.classes): Omit<PrintedMark, 'sign'> & { readonly sign: unknown } {
  const { sign } = content
  const first = sign.reproductions[0]
  return {
    sign: {
      kind: signKindEs[sign.kind],
      ...(sign.text && { text: sign.text }), ...(sign.description && { description: sign.description }),
      ...(first && { picture: { bytes: pictureToken(first.id), mime: 'image/png' } }),
    },
    classes: classes.map((c) => ({ number: c.number, goods: c.terms.map((t) => t.text).join('; ') })),
    holders: content.applicants.map((a) => ({ name: partyToken(a), country: countryEs(a.country) })),
    ...(content.representative && { representative: partyToken(content.representative.party) }),
    priorities: content.priorities.filter((p) => p.number && p.firstFiledOn).map((p) => `${countryEs(p.country)} ${p.number}, ${dayEs(p.firstFiledOn as PlainDate)}`),
  }
}
