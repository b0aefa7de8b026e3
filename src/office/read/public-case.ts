import { dayOf, type PlainDate } from '#calendar/date.ts'
import { ground } from '#law/lookup.ts'
import { decisionNotifiedOn, type Application, type Content } from '#procedures/index.ts'
import type { Open } from '../open.ts'
import { actsOf } from './acts.ts'
import { classesShown, namesOf, partiesIn, partyShown, priorityShown, signShown } from './content-shown.ts'
import { load, type Loaded } from './load.ts'
import { nextStep } from './next-step.ts'
import { paperShown } from './papers-of.ts'
import type { DecisionShown, OpenTerm, PublicCase, PublicationShown } from './shapes.ts'
import { lastDayOf, openTerms } from './terms-shown.ts'

/**
 * A case file as anybody may see it, by an allow-list: sign, classes, names and countries of the parties, terms, acts,
 * decision. Undefined for an unknown number and for a filing in custody, which is not yet an application (DL1075 art. 52).
 */
export async function publicCase(open: Open, number: string): Promise<PublicCase | undefined> {
  const file = await load(open, number)
  if (!file?.state.receipt) return undefined
  const { receipt } = file.state
  const common = await commonPart(open, file)
  return { ...common, terms: common.terms.map(withoutPlace), number: receipt.number, filedAt: receipt.at, filedOn: receipt.on, rank: receipt.rank }
}

/** The days of distance are public with the date they make; where a party lives is not. */
function withoutPlace(open: OpenTerm): OpenTerm {
  const { distance: _, ...term } = open.term
  return { ...open, term }
}

/** What the public page and the whole file show alike. */
export async function commonPart(open: Open, file: Loaded): Promise<Omit<PublicCase, 'number' | 'filedAt' | 'filedOn' | 'rank'>> {
  const { state, number } = file
  const content = state.content as Content
  const today = dayOf(await open.now())
  const known = await namesOf(open, partiesIn(content))
  const { certificate, abandoned } = state
  return {
    tocapuSeed: number, status: state.status, sign: signShown(content.sign, number), classes: classesShown(content.classes),
    applicants: content.applicants.map((a) => partyShown(a, known)), representative: content.representative ? partyShown(content.representative.party, known) : null,
    priorities: state.priorities.map(priorityShown), publication: publication(open, state), terms: openTerms(open.desk, state, today),
    next: await nextStep(open, state, today), opposed: state.opposed, decision: decision(open, state, number),
    abandonment: abandoned ? { number: abandoned.number, cause: abandoned.cause } : null, withdrawnOn: state.withdrawnOn ?? null,
    certificate: certificate ? {
      number: certificate.number, registeredOn: certificate.registeredOn, document: certificate.document ? paperShown(certificate.document, number) : null,
      verificationCode: certificate.verificationCode ?? null,
    } : null,
    acts: actsOf(open, file), version: file.version,
  }
}

function publication(open: Pick<Open, 'desk'>, { publication: made }: Application): PublicationShown | null {
  if (!made) return null
  const { issue, gazetteNumber, position, errata, windowFrom } = made
  return { issue, gazetteNumber, position, opposeBy: lastDayOf(open.desk, 'D-TM-OPP', windowFrom), errata }
}

function decision({ desk }: Pick<Open, 'desk'>, state: Application, number: string): DecisionShown | null {
  const made = state.decision
  if (!made) return null
  const grounds = made.reasons.grounds.map((id) => {
    const rule = ground(desk.law(), id)
    return { id, es: rule?.es ?? id, en: rule?.en ?? id, article: rule?.article ?? id }
  })
  const notifiedOn: PlainDate | null = decisionNotifiedOn(state) ?? null
  return {
    outcome: made.outcome, number: made.signed.number, body: made.signed.body, decidedOn: made.decidedOn, notifiedOn, finalOn: state.finalOn ?? null,
    granted: classesShown(made.granted), grounds, citations: made.reasons.citations.map((c) => ({ number: c.number, ground: c.ground })),
    document: made.document ? paperShown(made.document, number) : null,
  }
}
