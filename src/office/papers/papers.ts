import type { Calendar } from '#calendar/closed.ts'
import type { Instant, PlainDate } from '#calendar/date.ts'
import type { Context, Recorded } from '#casefile/decider.ts'
import { shownCaseNumber } from '#casefile/numbers.ts'
import type { Law } from '#law/rules.ts'
import type { PrintedMark } from '#ports/documents.ts'
import type { Application, ApplicationEvent, Content } from '#procedures/index.ts'
import type { Desk } from '../desk.ts'
import { abandonment, decision, deemedNotFiled } from './decisions.ts'
import { custodyReceipt, filingReceipt } from './receipts.ts'
import { requirementNotice } from './notices.ts'
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
  /** The verification code of this paper: also the id it is kept under. */
  readonly code: string
}

export type ComposedPaper = { readonly id: string; readonly kind: 'notice' | 'decision' | 'receipt'; readonly title: string; readonly content: unknown }

export function situation(desk: Desk, context: Context): Situation {
  return { law: context.law, calendar: context.calendar, on: context.on, at: context.at, office: desk.officeName, origin: desk.origin, demonstration: desk.demonstration, code: desk.code() }
}

/** The paper that an act makes, if it makes one. `state` is the file with the act done. */
export function paperOf(state: Application, event: Recorded<ApplicationEvent>, s: Situation): ComposedPaper | undefined {
  switch (event.type) {
    case 'ApplicationFiled': return composed('receipt', 'Cargo de presentación', filingReceipt(state, event.receipt, s), s)
    case 'MinimumCompleted': return composed('receipt', 'Cargo de presentación', filingReceipt(state, event.receipt, s), s)
    case 'IncompleteApplicationReceived': return composed('receipt', 'Cargo de recepción en custodia', custodyReceipt(event, s), s)
    case 'RequirementNoticeIssued': return composed('notice', 'Requerimiento', requirementNotice(state, event, s), s)
    case 'RegistrationGranted':
    case 'RegistrationPartiallyGranted':
    case 'RegistrationRefused': return composed('decision', `Resolución ${event.decision.number}`, decision(state, event, s), s)
    case 'ApplicationAbandoned': return composed('decision', `Resolución ${event.number}`, abandonment(state, event, s), s)
    case 'ApplicationDeemedNotFiled': return composed('decision', 'Constancia de solicitud tenida por no presentada', deemedNotFiled(state, s), s)
    default: return undefined
  }
}

function composed(kind: ComposedPaper['kind'], title: string, content: unknown, s: Situation): ComposedPaper {
  return { id: s.code, kind, title, content }
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
