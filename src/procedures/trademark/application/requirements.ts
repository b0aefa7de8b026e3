import { parseDate } from '#calendar/date.ts'
import type { Context } from '#casefile/decider.ts'
import type { DocumentRef } from '#casefile/document.ts'
import { signKinds, type SignKind } from '#casefile/sign.ts'
import { fee, requirement } from '#law/lookup.ts'
import type { Content, PriorityClaim } from './content.ts'
import type { Finding } from './events.ts'
import { due } from './terms.ts'

/** The day of the filing, with the law and the calendar of that day: some rules look at them. */
export type Moment = Pick<Context, 'law' | 'calendar' | 'on'>

type Check = {
  readonly applies: (c: Content, at?: Moment) => boolean
  readonly met: (c: Content, at?: Moment) => boolean
}

/** Kinds whose reproduction is the sign itself (D486 art. 138 b; DL1075 art. 50 b). */
const drawn: readonly SignKind[] = ['stylised', 'figurative', 'mixed']
/** Kinds of R-DS-05; colour, position, motion and hologram have a rule of their own. */
const represented: readonly SignKind[] = ['threeDimensional', 'sound', 'olfactory', 'taste', 'tactile', 'other']
/** Bars that a third party's authorisation lifts (D486 art. 138 e). */
const authorisable: readonly string[] = ['135-m', '136-e', '136-f', '136-g']

const always = () => true
const said = (text: string | undefined) => (text ?? '').trim() !== ''
const pictured = (c: Content) => c.sign.reproductions.length > 0
const described = (c: Content) => said(c.sign.description)
const ofKind = (...kinds: readonly SignKind[]) => (c: Content) => kinds.includes(c.sign.kind)
const has = (c: Content, kind: DocumentRef['kind']) => c.documents.some((d) => d.kind === kind)
const anyClaim = (test: (p: PriorityClaim) => boolean) => (c: Content) => c.priorities.some(test)
const everyClaim = (test: (p: PriorityClaim, at?: Moment) => boolean) => (c: Content, at?: Moment) => c.priorities.every((p) => test(p, at))
const byFiling = (p: PriorityClaim) => p.basis !== 'exhibition'
const foreign = (c: Content, papers: readonly DocumentRef[]) => papers.some((d) => c.inOtherLanguage?.includes(d.id) === true)
const otherScript = (c: Content) => /[^\P{L}\p{Script=Latin}\p{Script=Common}]/u.test(c.sign.text ?? '')
const isPicture = (d: DocumentRef) => /^image[/](png|jpeg|tiff)$/.test(d.mime)
const seen = (c: Content) => pictured(c) && (drawn.includes(c.sign.kind) || c.sign.kind === 'threeDimensional')

/**
 * The checklist of a product or service mark, each rule as a question to the filing. Severity, article and words
 * are in the law under the same id; this is only what the program can see for itself. What needs an eye
 * (is the picture legible, does the translation say the same) the examiner adds.
 */
export const checks: Readonly<Record<string, Check>> = {
  'R-DS-01': { applies: always, met: (c) => c.registrationSought },
  // Whoever can be reached is identified enough for a filing date (D486 art. 140 b); the name is then R-DS-10.
  'R-DS-02': { applies: always, met: (c) => c.applicants.length > 0 || c.representative !== undefined || c.service.means === 'mailbox' },
  'R-DS-03': { applies: ofKind('word'), met: (c) => said(c.sign.text) },
  'R-DS-04': { applies: ofKind(...drawn), met: pictured },
  'R-DS-05': { applies: ofKind(...represented), met: pictured },
  'R-DS-06': { applies: always, met: (c) => c.classes.some((k) => k.terms.length > 0) },
  'R-DS-07': { applies: (c, at) => classesToPay(c, at) > 0, met: paid },
  'R-DS-10': { applies: always, met: (c) => c.applicants.length > 0 && c.classes.every((k) => k.terms.length > 0) },
  'R-DS-12': { applies: (c) => c.applicants.some((a) => a.kind === 'person'), met: (c) => c.applicants.every((a) => a.kind !== 'person' || a.identity === 'valid') },
  'R-DS-13': { applies: always, met: (c) => c.applicants.every((a) => a.taxNumber === 'valid' || a.taxNumber === 'notRequired') },
  'R-DS-14': { applies: always, met: (c) => c.applicants.every((a) => a.country !== undefined) },
  'R-DS-15': { applies: always, met: (c) => c.service.means !== 'none' },
  'R-DS-16': { applies: (c) => c.applicants.some((a) => !a.domiciledInPeru), met: (c) => c.representative?.party.domiciledInPeru === true },
  'R-DS-17': { applies: (c) => c.representative !== undefined, met: (c) => c.representative?.power !== undefined || said(c.representative?.registryEntry) },
  'R-DS-18': { applies: always, met: (c) => signKinds.includes(c.sign.kind) && (c.sign.kind !== 'other' || described(c)) },
  'R-DS-19': { applies: seen, met: (c) => c.sign.reproductions.every(isPicture) },
  'R-DS-20': { applies: seen, met: (c) => c.sign.reproductions.some((d) => d.mime === 'image/jpeg' || d.mime === 'image/tiff') },
  'R-DS-21': { applies: always, met: (c) => c.classes.length > 0 && c.classes.every((k) => Number.isInteger(k.number) && k.number >= 1 && k.number <= 45) },
  'R-DS-22': { applies: (c) => c.classes.length > 1, met: (c) => c.classes.every((k, i) => i === 0 || (c.classes[i - 1]?.number ?? 0) < k.number) },
  'R-DS-23': { applies: always, met: (c) => c.signedBy !== undefined },
  'R-DS-24': { applies: (c) => c.needsAuthorisation?.some((g) => authorisable.includes(g)) === true, met: (c) => has(c, 'authorisation') },
  'R-DS-25': { applies: (c) => c.homeRegistration, met: (c) => has(c, 'homeRegistration') },
  'R-DS-26': { applies: otherScript, met: (c) => said(c.sign.translation) },
  'R-DS-27': { applies: seen, met: (c) => said(c.sign.coloursClaimed) },
  'R-DS-28': { applies: (c) => foreign(c, [...c.documents, ...(c.representative?.power ? [c.representative.power] : [])]), met: (c) => has(c, 'translation') },
  'R-MT-SOUND': { applies: ofKind('sound'), met: (c) => pictured(c) && c.sign.audio !== undefined },
  'R-MT-OLFAC': { applies: ofKind('olfactory'), met: (c) => pictured(c) && described(c) },
  'R-MT-TASTE': { applies: ofKind('taste'), met: (c) => pictured(c) && described(c) },
  'R-MT-TACTI': { applies: ofKind('tactile'), met: (c) => pictured(c) && described(c) },
  'R-MT-COLOU': { applies: ofKind('colour'), met: (c) => pictured(c) && said(c.sign.coloursClaimed) },
  'R-MT-THREE': { applies: ofKind('threeDimensional'), met: pictured },
  'R-MT-POSIT': { applies: ofKind('position'), met: pictured },
  'R-MT-MOTIO': { applies: ofKind('motion'), met: (c) => c.sign.reproductions.length > 1 && described(c) },
  'R-MT-HOLOG': { applies: ofKind('hologram'), met: pictured },
  // An exhibition has no application to number: its certificate says the day (D486 art. 141), which is R-PR-05.
  'R-PR-01': { applies: anyClaim(byFiling), met: everyClaim((p) => !byFiling(p) || isWhole(p)) },
  'R-PR-02': { applies: anyClaim(byFiling), met: everyClaim((p) => !byFiling(p) || p.documents.length > 0) },
  'R-PR-03': { applies: (c) => foreign(c, c.priorities.flatMap((p) => p.documents)), met: (c) => has(c, 'translation') || c.priorities.some((p) => p.documents.some((d) => d.kind === 'translation')) },
  'R-PR-05': { applies: anyClaim((p) => !byFiling(p)), met: everyClaim((p) => byFiling(p) || (isWhole(p) && p.documents.length > 0)) },
  'R-PR-06': { applies: (c, at) => at !== undefined && c.priorities.some((p) => p.firstFiledOn !== undefined), met: everyClaim((p, at) => at === undefined || p.firstFiledOn === undefined || isInTime(p, at)) },
}

/** Number, day and office of the first filing (D486 art. 10); of an exhibition, the day alone (art. 141). */
export function isWhole(p: PriorityClaim): boolean {
  const dated = p.firstFiledOn !== undefined && parseDate(p.firstFiledOn) === p.firstFiledOn
  return dated && (!byFiling(p) || (said(p.number) && p.country !== undefined))
}

/** Filed here within the six months, and not before the filing or exhibition it rests on (D486 arts 9, 141). */
export function isInTime(p: PriorityClaim, at: Moment): boolean {
  if (p.firstFiledOn === undefined || p.firstFiledOn > at.on) return false
  const last = due(priorityRule(p), p.firstFiledOn, at)
  return last !== undefined && at.on <= last
}

export const priorityRule = (p: PriorityClaim) => (p.basis === 'exhibition' ? 'D-TM-EXHPRIO' : 'D-PRIO-TM')

/** Classes whose fee must be shown: an entry of the schedule without an amount asks for no payment and bars nothing. */
function classesToPay(c: Content, at?: Moment): number {
  const asked = (code: string) => !at || typeof fee(at.law, code, at.on)?.published === 'number'
  return (asked('TM-REG-C1') ? 1 : 0) + (asked('TM-REG-CADD') ? Math.max(0, c.classes.length - 1) : 0)
}

/** Day and operation number of a payment for every class (LPAG art. 40.1.8): the slip may not be asked for. */
function paid(c: Content, at?: Moment): boolean {
  return c.payment !== undefined && said(c.payment.operationNumber) && c.payment.classesPaid >= classesToPay(c, at) && (at === undefined || c.payment.paidOn <= at.on)
}

export type Checked = Finding & { readonly result: 'met' | 'notMet' | 'notApplicable' }

/** The whole checklist of a filing, in rule order. Without the moment, what depends on a day is left out. */
export function checklist(content: Content, at?: Moment): readonly Checked[] {
  return Object.entries(checks).map(([requirement, check]) => ({
    requirement, result: !check.applies(content, at) ? 'notApplicable' : check.met(content, at) ? 'met' : 'notMet',
  }))
}

/** The rules a filing does not meet. */
export function unmet(content: Content, at?: Moment): readonly Finding[] {
  return checklist(content, at).filter((c) => c.result === 'notMet').map(({ requirement }) => ({ requirement }))
}

/** What bars a filing date, told apart from what can be cured later. */
export function missingMinimum(content: Content, context: Pick<Context, 'law'> & Partial<Moment>): readonly Finding[] {
  const { law, calendar, on } = context
  const at = calendar && on ? { law, calendar, on } : undefined
  return unmet(content, at).filter((f) => requirement(law, f.requirement)?.severity === 'BLOCKS_FILING_DATE')
}

/**
 * Whether a defect holds the file back: advice, history, what costs only the priority, and what has a term and a
 * consequence of its own (6quinquies, translations) never do.
 */
export function holdsBack(law: Context['law'], id: string): boolean {
  const rule = requirement(law, id)
  if (rule?.severity === 'BLOCKS_FILING_DATE') return true
  return rule?.severity === 'CURABLE' && rule.cure['TM'] === 'D-TM-FORMREQ'
}
