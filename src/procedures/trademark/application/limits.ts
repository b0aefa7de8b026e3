import type { Context } from '#casefile/decider.ts'
import { refuse, type Refusal } from '#casefile/refusal.ts'
import { inClassOrder, narrows, type ClassGoods, type Sign, type SignKind } from '#casefile/sign.ts'
import { withChanges, type Changes, type Content } from './content.ts'
import { missingMinimum } from './requirements.ts'

const article = 'D486 art. 143'

/** Kinds whose description is part of what is protected: a change of words is a change of the sign. */
const toldInWords: readonly SignKind[] = ['olfactory', 'taste', 'tactile', 'sound', 'colour', 'position', 'motion', 'hologram', 'other']

/** Changes with their list in class order, classes that keep no goods left out. */
export function tidy(changes: Changes): Changes {
  return changes.classes ? { ...changes, classes: inClassOrder(changes.classes).filter((c) => c.terms.length > 0) } : changes
}

/**
 * What a change may not do: touch the substance of the sign, broaden the list, change the applicant (D486 art. 143),
 * or undo what the filing date rests on. `asked` holds the rules a requirement names: what the office asked for may be cured.
 */
export function tooMuch(content: Content, changes: Changes, context: Pick<Context, 'law'>, asked: ReadonlySet<string> = new Set()): Refusal | undefined {
  return ofSign(content.sign, changes.sign, asked) ?? ofList(content.classes, changes.classes, asked) ?? ofApplicants(content, changes)
    ?? notAmendable(changes, asked) ?? undone(content, changes, context)
}

function ofSign(was: Sign, is: Sign | undefined, asked: ReadonlySet<string>): Refusal | undefined {
  if (!is) return undefined
  const depicted = [...asked].some((id) => id.startsWith('R-MT-') || ['R-DS-04', 'R-DS-05', 'R-DS-19'].includes(id))
  const same = (is.kind === was.kind || asked.has('R-DS-18')) && (is.text === was.text || asked.has('R-DS-03'))
    && (depicted || sameDepiction(was, is))
  return same ? undefined : refuse('amendment.changes-the-sign', article)
}

function sameDepiction(was: Sign, is: Sign): boolean {
  const pictures = was.reproductions.length === is.reproductions.length && was.reproductions.every((r, i) => r.id === is.reproductions[i]?.id)
  const words = !toldInWords.includes(was.kind) || was.description === is.description
  const colours = was.kind !== 'colour' || was.coloursClaimed === is.coloursClaimed
  return pictures && words && colours && was.audio?.id === is.audio?.id
}

/** A list only narrows; where the class itself was observed, the same goods may move to another class. */
function ofList(was: readonly ClassGoods[], is: readonly ClassGoods[] | undefined, asked: ReadonlySet<string>): Refusal | undefined {
  if (!is) return undefined
  // Giving up the whole list is a withdrawal, which says so.
  if (is.length === 0) return refuse('amendment.leaves-nothing', 'D486 arts 12, 143')
  if (asked.has('R-DS-06')) return undefined
  const regrouped = asked.has('R-DS-21') || asked.has('R-DS-22')
  const terms = new Set(was.flatMap((c) => c.terms.map((t) => t.text)))
  const within = regrouped ? is.every((c) => c.terms.every((t) => terms.has(t.text))) : narrows(is, was)
  return within ? undefined : refuse('amendment.broadens-the-list', article)
}

/** Another applicant is an assignment, which is another act. */
function ofApplicants(content: Content, { applicants }: Changes): Refusal | undefined {
  const parties = new Set(content.applicants.map((a) => a.partyId))
  if (!applicants || parties.size === 0) return undefined
  const kept = new Set(applicants.map((a) => a.partyId))
  return kept.size === parties.size && applicants.length === kept.size && [...kept].every((id) => parties.has(id))
    ? undefined : refuse('amendment.changes-the-applicant', 'D486 art. 161; DL1075 art. 60')
}

function notAmendable(changes: Changes, asked: ReadonlySet<string>): Refusal | undefined {
  const fixed = (changes.payment && !asked.has('R-DS-07')) || (changes.registrationSought !== undefined && !asked.has('R-DS-01'))
  return fixed ? refuse('amendment.not-amendable', article) : undefined
}

/** What the filing date rests on stays (D486 art. 140). */
export function undone(content: Content, changes: Changes, context: Pick<Context, 'law'>): Refusal | undefined {
  const before = new Set(missingMinimum(content, context).map((f) => f.requirement))
  const missing = missingMinimum(withChanges(content, changes), context).map((f) => f.requirement).filter((id) => !before.has(id))
  return missing.length > 0 ? refuse('application.minimum-not-met', 'D486 art. 140; DL1075 art. 52', { missing }) : undefined
}

/** What of `granted` is still in `kept`. */
export function common(granted: readonly ClassGoods[], kept: readonly ClassGoods[]): readonly ClassGoods[] {
  return granted.flatMap(({ number, terms }) => {
    const left = kept.find((c) => c.number === number)?.terms ?? []
    const both = terms.filter((t) => left.some((l) => l.text === t.text))
    return both.length > 0 ? [{ number, terms: both }] : []
  })
}
