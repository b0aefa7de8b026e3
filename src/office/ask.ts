import type { Actor } from '#casefile/actor.ts'
import { isRefusal, refuse, type Refusal } from '#casefile/refusal.ts'
import { actNames, barred, type Application } from '#procedures/index.ts'
import { streamOf } from '#views/docket/find.ts'
import { sides, type Sides } from '#views/people/queries.ts'
import { act, contextNow, readApplication } from './act.ts'
import { dropDecisionDraft, readDecisionDraft, saveDecisionDraft } from './decision-drafts.ts'
import { publishErratum } from './erratum.ts'
import { publishFile } from './gazette.ts'
import { examinersByLoad } from './examiners.ts'
import type { Done, Read } from './handle.ts'
import { actForms, askedActs, type AskedAct } from './intake/acts.ts'
import { parsed } from './intake/door.ts'
import type { Open } from './open.ts'
import { mayAct, mustAbstain, type FileSeen, type Who } from './permissions.ts'

export type AskedByPerson = {
  readonly who: Who
  /** Case number or custody number. */
  readonly number: string
  readonly act: string
  readonly input: unknown
  readonly commandId: string
  readonly seen?: number
}

export type Answered = { readonly status: 'done'; readonly done: Done } | { readonly status: 'drafted' }

/** A person asks for an act in a file: permission, then the act. An examiner's decision is a draft that another signs. */
export async function ask(open: Open, asked: AskedByPerson): Promise<Answered | Refusal> {
  const file = await find(open, asked.number)
  if (isRefusal(file)) return file
  if (!isAsked(asked.act)) return refuse('act.unknown', 'D486 art. 144', { act: asked.act, known: askedActs })
  const name = asked.act
  if (isDecision(name)) {
    const drafting = asked.who.roles.includes('registrabilityExaminer') && !asked.who.roles.includes('decisionMaker')
    if (drafting) return draft(open, asked, file)
  }
  const permitted = mayAct(asked.who, name, file.seen)
  if (isRefusal(permitted)) return permitted
  const actor: Actor = { accountId: asked.who.accountId, role: permitted.as }
  if (name === 'assign') return assignTo(open, asked, file, actor)
  const done = await perform(open, asked, name, file, actor)
  return isRefusal(done) ? done : { status: 'done', done }
}

export type Found = { readonly stream: string; readonly state: Application; readonly version: number; readonly read: Read<Application>; /** What permissions look at. */ readonly seen: FileSeen }

/** The file behind a number, folded from its acts. */
export async function find(open: Open, number: string): Promise<Found | Refusal> {
  const stream = await streamOf(open.db, number)
  if (stream === undefined) return refuse('file.unknown', 'DL1075 art. 16', { number })
  const read = await readApplication(open, stream)
  const { state, version } = read
  return { stream, state, version, read, seen: seen(state, await sides(open.db, stream)) }
}

/** `linked` are the accounts that act for a party of the file, `conflicts` those that declared a cause to abstain. */
function seen(state: Application, { linked, conflicts }: Sides): FileSeen {
  const service = state.content?.service
  return {
    channel: state.channel ?? null, filer: state.filer ?? null, mailbox: service?.means === 'mailbox' ? service.accountId : null,
    representativeAccount: null, formalExaminer: state.formalExaminer ?? null, registrabilityExaminer: state.registrabilityExaminer ?? null,
    partyAccounts: linked, conflicts,
  }
}

/** To whom it is said, or by load to somebody else than who has it: never to who must stay out of the file (LPAG art. 99). */
async function assignTo(open: Open, asked: AskedByPerson, file: Found, actor: Actor): Promise<Answered | Refusal> {
  const form = parsed(actForms.assign, asked.input ?? {})
  if (isRefusal(form)) return form
  const holder = form.stage === 'formal' ? file.seen.formalExaminer : file.seen.registrabilityExaminer
  const examiner = form.examiner ?? (await examinersByLoad(open, file, form.stage)).find((one) => one.accountId !== holder)?.accountId
  if (examiner === undefined) return refuse('assign.nobody-free', 'LPAG-2019 art. 99', { stage: form.stage })
  if (mustAbstain(examiner, file.seen)) return refuse('assign.must-abstain', 'LPAG-2019 art. 99', { stage: form.stage })
  const done = await perform(open, { ...asked, input: { examiner, stage: form.stage } }, 'assign', file, actor)
  return isRefusal(done) ? done : { status: 'done', done }
}

const isAsked = (name: string): name is AskedAct => (askedActs as readonly string[]).includes(name)
const isDecision = (name: AskedAct) => name === 'grant' || name === 'partialGrant' || name === 'refuse'

async function draft(open: Open, asked: AskedByPerson, file: Found): Promise<Answered | Refusal> {
  const permitted = mayAct(asked.who, 'suggestAmendment', file.seen)
  if (isRefusal(permitted)) return permitted
  const bar = barred(file.state, asked.act as 'grant', await contextNow(open, { accountId: asked.who.accountId, role: permitted.as }))
  if (bar) return bar
  const saved = await saveDecisionDraft(open, file.stream, asked.who.accountId, { ...(asked.input as object), act: asked.act }, true)
  return isRefusal(saved) ? saved : { status: 'drafted' }
}

async function perform(open: Open, asked: AskedByPerson, name: AskedAct, { stream, read }: Found, actor: Actor): Promise<Done | Refusal> {
  if (name === 'publish') return publishFile(open, stream, actor, asked.commandId, asked.seen)
  if (name === 'publishErratum') return publishErratum(open, stream, actor, asked.input, asked.commandId, asked.seen)
  const more = { stream, act: name, actor, commandId: asked.commandId, ...(asked.seen !== undefined && { seen: asked.seen }) }
  if (!isDecision(name)) return act(open, { ...more, read, input: asked.input })
  const proposed = await readDecisionDraft(open, stream)
  if (!proposed?.ready) return refuse('decision.no-draft', 'DL1033 art. 42')
  if (proposed.proposal.act !== name) return refuse('decision.other-draft', 'DL1033 art. 42', { proposed: proposed.proposal.act })
  const done = await act(open, { ...more, input: proposed.proposal, drafter: proposed.drafter })
  if (!isRefusal(done)) await dropDecisionDraft(open, stream)
  return done
}

export type ActOffered = { readonly act: string; readonly allowed: boolean; readonly refusal: Refusal | null }

/** Every act of the procedure with whether this person may do it now, and why not: the reason on a grey button. */
export async function availableActs(open: Open, who: Who, number: string): Promise<readonly ActOffered[] | Refusal> {
  const file = await find(open, number)
  if (isRefusal(file)) return file
  const context = await contextNow(open, { accountId: who.accountId, role: 'public' })
  return actNames.map((name) => {
    const permitted = mayAct(who, name, file.seen)
    const refusal = isRefusal(permitted) ? permitted : (barred(file.state, name, { ...context, actor: { accountId: who.accountId, role: permitted.as } }) ?? null)
    return { act: name, allowed: refusal === null, refusal }
  })
}
