import { dayOf } from '#calendar/date.ts'
import type { Actor } from '#casefile/actor.ts'
import type { Context } from '#casefile/decider.ts'
import type { DocumentRef } from '#casefile/document.ts'
import type { ClassGoods } from '#casefile/sign.ts'
import { isRefusal, refuse, type Refusal } from '#casefile/refusal.ts'
import type { NewDocument } from '#ports/record.ts'
import { awaited, type Application, type ApplicationCommand } from '#procedures/index.ts'
import { aboutNotice } from './about-notice.ts'
import { changesOf, referredBy } from './changes-of.ts'
import { analysis, bare } from './examination/analysis.ts'
import { folded } from './folded.ts'
import { handle, obeyed, type Done, type Read, type Request } from './handle.ts'
import { actForms, type ActForm, type AskedAct, type ChangesForm } from './intake/acts.ts'
import { parsed } from './intake/door.ts'
import { keepText } from './keep.ts'
import { noteHolders } from './holders.ts'
import { linkKnown } from './known-people.ts'
import { usableDocuments, type Open } from './open.ts'
import { composePayment } from './submit.ts'

export type Asked = {
  readonly stream: string
  readonly act: AskedAct
  /** What came with the act, as it came. */
  readonly input: unknown
  /** The role under which the permission was given. */
  readonly actor: Actor
  readonly commandId: string
  readonly seen?: number
  /** Who drafted the decision that is being signed. */
  readonly drafter?: string
  /** The file, where it was read to see who may. */
  readonly read?: Read<Application>
}

/** Does an act that somebody asks for in a file: parsed at the door, papers kept, decided, recorded. */
export async function act(open: Open, asked: Asked): Promise<Done | Refusal> {
  const form = parsed(actForms[asked.act], asked.input ?? {})
  if (isRefusal(form)) return form
  const done = await record(open, asked, form as never)
  if (!isRefusal(done)) return done
  // A second click finds the payment used, or the file gone on: by this very act.
  const now = await readApplication(open, asked.stream)
  return obeyed(now, asked.commandId, now.at) ?? done
}

async function record(open: Open, asked: Asked, form: ActForm<AskedAct>): Promise<Done | Refusal> {
  const read = asked.read ?? (await readApplication(open, asked.stream))
  const made = await command(open, asked, form, read.state)
  if (isRefusal(made)) return made
  try {
    return await handle(open.desk, {
      kind: 'application', stream: asked.stream, command: made.command, actor: asked.actor, commandId: asked.commandId, read,
      ...(asked.seen !== undefined && { seen: asked.seen }), ...made.beside,
    })
  } catch (error) {
    if ((error as Error).name === 'VoucherUsed') return refuse('payment.voucher-used', 'D486 art. 138 d')
    throw error
  }
}

export async function readApplication(open: Pick<Open, 'desk'>, stream: string): Promise<Read<Application>> {
  const { streams, at } = await open.desk.store.read([stream])
  return { ...folded<Application>('application', stream, streams.get(stream) ?? []), at }
}

type Made = { readonly command: ApplicationCommand; readonly beside?: Partial<Pick<Request, 'parties' | 'documents' | 'also' | 'vouchers'>> }

async function command(open: Open, asked: Asked, form: ActForm<AskedAct>, state: Application): Promise<Made | Refusal> {
  const { desk } = open
  const { accountId } = asked.actor
  const documents: NewDocument[] = []
  const text = (kind: DocumentRef['kind'], title: string, words: string | undefined) => (words ? keepText(desk, kind, title, words, accountId, documents) : undefined)
  const is = <A extends AskedAct>(act: A, _form: unknown): _form is ActForm<A> => asked.act === act
  const papers = async (ids: readonly (string | undefined)[]) => usableDocuments(open, ids.filter((i) => i !== undefined), asked.actor)
  if (is('cureMinimum', form)) return changed(open, asked, state, form.changes, (changes) => ({ act: 'cureMinimum', changes }))
  if (is('answerRequirement', form) || is('amend', form)) {
    const filed = form.writing === undefined ? undefined : (await papers([form.writing])).get(form.writing)
    const writing = filed ?? text('writing', 'Escrito', form.text)
    const made = await changed(open, asked, state, form.changes, (changes) => ({ act: asked.act as 'amend', changes, ...(writing && { writing }) }))
    return isRefusal(made) ? made : { ...made, beside: { ...made.beside, documents } }
  }
  const noticeId = desk.uuid()
  switch (asked.act) {
    case 'withdraw': {
      const { scope, power } = form as ActForm<'withdraw'>
      const paper = (await papers([power])).get(power ?? '')
      return { command: { act: 'withdraw', ...(scope && { scope }), ...(paper && { power: paper }) } }
    }
    case 'claim': {
      const { documents: ids, ...claim } = (form as ActForm<'claim'>).claim
      return { command: { act: 'claim', claim: { id: desk.uuid(), ...claim, documents: [...(await papers(ids)).values()] } } }
    }
    case 'fileDocuments': {
      const { claimId, documents: ids, stated } = form as ActForm<'fileDocuments'>
      return { command: { act: 'fileDocuments', claimId, documents: [...(await papers(ids)).values()], ...(stated && { stated }) } }
    }
    case 'awaitDocuments': return { command: { act: 'awaitDocuments', claimId: (form as ActForm<'awaitDocuments'>).claimId } }
    case 'assign': {
      const { examiner, stage } = form as ActForm<'assign'>
      return examiner === undefined ? refuse('assign.nobody-free', 'LPAG-2019 art. 99', { stage }) : { command: { act: 'assign', examiner, stage } }
    }
    case 'requireCure':
    case 'requestFromParty': {
      const { findings, text: words } = form as ActForm<'requireCure'>
      const note = text('notice', 'Observaciones del examinador', words)
      return { command: { act: asked.act, findings, noticeId, ...(note && { text: note }) }, beside: { documents } }
    }
    case 'pass': {
      const overruled = (form as ActForm<'pass'>).overruled.map((o) => ({ requirement: o.requirement, reason: keepText(desk, 'writing', `Razón: ${o.requirement}`, o.reason, accountId, documents) }))
      return { command: { act: 'pass', overruled }, beside: { documents } }
    }
    case 'suggestAmendment': {
      const { text: words, classes } = form as ActForm<'suggestAmendment'>
      const note = text('notice', 'Modificación sugerida', words)
      return { command: { act: 'suggestAmendment', noticeId, ...(note && { text: note }), ...(classes && { classes: inTermsOf(state, classes) }) }, beside: { documents } }
    }
    case 'grant':
    case 'partialGrant':
    case 'refuse': {
      if (asked.drafter === undefined) return refuse('decision.no-draft', 'DL1033 art. 42')
      const { reasons: told } = form as ActForm<'refuse'>
      const note = text('decision', 'Motivación', analysis(told))
      const reasons = { grounds: told.grounds, citations: bare(told.citations) }
      const signed = { drafter: asked.drafter, noticeId, reasons, ...(note && { text: note }) }
      return { command: asked.act === 'partialGrant' ? { act: 'partialGrant', ...signed, granted: inTermsOf(state, (form as ActForm<'partialGrant'>).granted) } : { act: asked.act, ...signed }, beside: { documents } }
    }
    case 'recordService': case 'recordVisit': case 'sendNotice': case 'recordDelivery': case 'recordUndelivered': case 'publishNotice':
    case 'acknowledgeNotice': case 'challengeNotice': case 'dismissChallenge': case 'repeatNotice':
      return { command: await aboutNotice(asked.act, form, { papers, text }), beside: { documents } }
    case 'expire': {
      const { claimId } = form as ActForm<'expire'>
      const over = awaited(state).find((a) => (claimId === undefined ? a.waited !== 'priority' : a.of === claimId)) ?? awaited(state)[0]
      return { command: { act: 'expire', waited: over?.waited ?? 'opposition', noticeId, ...(over?.waited === 'priority' && { claimId: over.of }) } }
    }
    case 'issueCertificate': return { command: { act: 'issueCertificate', rightId: desk.uuid(), noticeId } }
    case 'abandonByInactivity': return { command: { act: 'abandonByInactivity', noticeId } }
    case 'startFormalExam': return { command: { act: 'startFormalExam' } }
    case 'becomeFinal': return { command: { act: 'becomeFinal' } }
    default: return refuse('act.not-here', 'DS071 art. 6', { act: asked.act })
  }
}

/** A list in the file's own terms: free text stays flagged as filed. */
function inTermsOf(state: Application, classes: ActForm<'partialGrant'>['granted']): readonly ClassGoods[] {
  return classes.map((g) => {
    const filed = state.content?.classes.find((c) => c.number === g.number)?.terms ?? []
    return { number: g.number, terms: g.terms.map((text) => filed.find((t) => t.text === text) ?? { text, free: true }) }
  })
}

async function changed(open: Open, asked: Asked, state: Application, form: ChangesForm, make: (changes: Exclude<ReturnType<typeof changesOf>, Refusal>['changes']) => ApplicationCommand): Promise<Made | Refusal> {
  if (!state.content) return refuse('application.wrong-state', 'D486 art. 144')
  const now = await open.now()
  const made = changesOf(form, { desk: open.desk, accountId: asked.actor.accountId, now, documents: await usableDocuments(open, referredBy(form), asked.actor), terms: open.terms(), file: state.content })
  if (isRefusal(made)) return made
  await noteHolders(open, made.parties)
  await linkKnown(open, made.parties)
  const paid = await composePayment(open, form, asked.actor, asked.stream, state.content.payment)
  if (isRefusal(paid)) return paid
  const changes = paid ? { ...made.changes, payment: paid.stated } : made.changes
  return { command: make(changes), beside: { parties: made.parties, ...(paid && { also: paid.follows, vouchers: paid.vouchers }) } }
}

/** The context in which an act would be decided now, for saying which acts are open. */
export async function contextNow(open: Open, actor: Actor): Promise<Context> {
  const at = await open.now()
  return { law: open.desk.law(), calendar: open.desk.calendar(), at, on: dayOf(at), actor, numbers: {}, related: undefined }
}
