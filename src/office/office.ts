import { dayOf } from '#calendar/date.ts'
import type { Actor } from '#casefile/actor.ts'
import { isRefusal, refuse, type Refusal } from '#casefile/refusal.ts'
import { conflictCases } from './conflicts.ts'
import { ask, availableActs, find, type AskedByPerson } from './ask.ts'
import { readDecisionDraft, saveDecisionDraft } from './decision-drafts.ts'
import { discardDraft, draftsOf, markSubmitted, newDraft, readDraft, saveDraft } from './drafts.ts'
import { acknowledge, emailedNotice, emailedPaper } from './by-email.ts'
import { erasePerson, personsOf } from './erase.ts'
import { foreseeErratum } from './erratum-foreseen.ts'
import { issueGazette, publishIssue } from './gazette.ts'
import { compare, examine } from './examination/examine.ts'
import { unweigh, weigh } from './examination/weigh.ts'
import { closeDay, reopenDay, setDistance, setFee, type OfficeChanged } from './administer.ts'
import { linkCases } from './links.ts'
import { filing, type Filing } from './intake/filing.ts'
import { parsed } from './intake/door.ts'
import type { Open } from './open.ts'
import { owedCases } from './owed.ts'
import { confirmPayment, order, quoteFiling, readOrder } from './pay.ts'
import { mayAct, mayRead, type Who } from './permissions.ts'
import { powerCases } from './powers.ts'
import { refundCases } from './refunds.ts'
import { annexSearchReport, type AnnexAsk } from './search/annex.ts'
import { check, submit } from './submit.ts'
import { logRead } from '#views/record/queries.ts'
import { upload, uploadKinds, type Upload } from './upload.ts'
import { openWatching } from './watching/index.ts'

/** Everything a person can do, each passing the permissions: pages and API call these and nothing else. */
export type Office = ReturnType<typeof openOffice>

export function openOffice(open: Open, changed: OfficeChanged) {
  const acting = (who: Who, act: Parameters<typeof mayAct>[1]): Actor | Refusal => {
    const permitted = mayAct(who, act, null)
    return isRefusal(permitted) ? permitted : { accountId: who.accountId, role: permitted.as }
  }
  const owned = async <T>(who: Who | null, use: (accountId: string) => Promise<T>): Promise<T | Refusal> => {
    const permitted = mayRead(who, 'drafts', { owner: who?.accountId ?? null })
    return permitted === true && who ? use(who.accountId) : (permitted as Refusal)
  }
  return {
    today: async () => dayOf(await open.now()),
    uploadKinds,
    powers: powerCases(open), links: linkCases(open), conflicts: conflictCases(open), owed: owedCases(open), refunds: refundCases(open),
    drafts: {
      list: (who: Who | null) => owned(who, (id) => draftsOf(open, id)),
      create: (who: Who | null, form?: unknown) => owned(who, (id) => newDraft(open, id, form)),
      read: (who: Who | null, draftId: string) => owned(who, (id) => readDraft(open, id, draftId)),
      /** Saves some parts over the others; `seen` is the version that was on the screen. */
      save: (who: Who | null, draftId: string, part: Readonly<Record<string, unknown>>, seen?: number) => owned(who, (id) => saveDraft(open, id, draftId, part, seen)),
      discard: (who: Who | null, draftId: string) => owned(who, (id) => discardDraft(open, id, draftId)),
      /** Files the draft: the draft's own id is the wish's id, so two clicks file once. */
      async submit(who: Who, draftId: string, how: { readonly incomplete?: boolean } = {}) {
        const draft = await readDraft(open, who.accountId, draftId)
        if (isRefusal(draft)) return draft
        const actor = acting(who, how.incomplete ? 'submitIncomplete' : 'submit')
        if (isRefusal(actor)) return actor
        const filed = await submit(open, { form: { ...draft.form, signedBy: draft.form.signedBy ?? 'applicant' }, actor, commandId: draftId, ...how })
        if (!isRefusal(filed)) await markSubmitted(open, who.accountId, draftId, filed.number)
        return filed
      },
    },
    /** What bars a filing date and what can be cured, of what was typed so far. */
    async check(who: Who, form: Filing) {
      const actor = acting(who, 'submit')
      return isRefusal(actor) ? actor : check(open, form, actor)
    },
    quoteFiling: async (form: Pick<Filing, 'classes' | 'priorities' | 'smallEnterprise'>) => quoteFiling(open, form, dayOf(await open.now())),
    /** A payment order for a filing as it stands; the wish's id makes a second click find the first order. */
    async order(who: Who, form: Pick<Filing, 'classes' | 'priorities' | 'smallEnterprise'>, commandId: string) {
      const actor = acting(who, 'order')
      if (isRefusal(actor)) return actor
      const quoted = quoteFiling(open, form, dayOf(await open.now()))
      return isRefusal(quoted) ? quoted : order(open, actor, quoted, commandId)
    },
    readOrder: (orderCode: string) => readOrder(open, orderCode),
    /** The bank of a demonstration: pays an order of one's own at once. */
    async payDemonstration(who: Who, orderCode: string) {
      if (!open.desk.demonstration) return refuse('payment.no-demonstration', 'LPAG art. 40.1.8')
      const found = await readOrder(open, orderCode)
      if (found.accountId !== who.accountId) return refuse('payment.unknown-order', 'D486 art. 138 d', { orderCode })
      const operationNumber = `DEMO-${orderCode.replaceAll('-', '').slice(0, 10)}`
      return confirmPayment(open, { accountId: 'system', role: 'system' }, { orderCode, operationNumber, paidOn: dayOf(await open.now()), amount: found.total, source: 'demonstrationBank' }, open.desk.uuid())
    },
    /** Files at once, without a draft: the API, and the counter for a paper filing. */
    async file(who: Who, input: unknown, how: { readonly commandId: string; readonly incomplete?: boolean; readonly sheets?: number; readonly counter?: boolean }) {
      const form = parsed(filing, input)
      if (isRefusal(form)) return form
      const actor = acting(who, how.incomplete ? 'submitIncomplete' : 'submit')
      if (isRefusal(actor)) return actor
      const channel = how.counter || actor.role === 'filingDesk' ? 'counter' : 'online'
      return submit(open, { form, actor, commandId: how.commandId, channel, ...(how.incomplete && { incomplete: true }), ...(how.sheets !== undefined && { sheets: how.sheets }) })
    },
    async upload(who: Who | null, file: Omit<Upload, 'accountId'>) {
      const permitted = mayRead(who, 'upload')
      return permitted === true && who ? upload(open, { ...file, accountId: who.accountId }) : (permitted as Refusal)
    },
    act: (asked: AskedByPerson) => ask(open, asked),
    availableActs: (who: Who, number: string) => availableActs(open, who, number),
    find: (number: string) => find(open, number),
    /** Searches for the sign of a file and annexes what was found, as it was found. */
    annexSearchReport: (asked: AnnexAsk) => annexSearchReport(open, asked),
    decisionDraft: {
      read: async (who: Who, number: string) => drafting(who, number, (stream) => readDecisionDraft(open, stream)),
      save: async (who: Who, number: string, input: unknown, ready: boolean) => drafting(who, number, (stream) => saveDecisionDraft(open, stream, who.accountId, input, ready)),
    },
    /** The search for earlier signs of a file, and what its examiner thinks of each. */
    examination: {
      read: (who: Who, number: string) => examine(open, who, number),
      compare: (who: Who, number: string, sign: string) => compare(open, who, number, sign),
      weigh: (who: Who, number: string, sign: string, input: unknown) => weigh(open, who, number, sign, input),
      unweigh: (who: Who, number: string, sign: string) => unweigh(open, who, number, sign),
    },
    watching: openWatching(open),
    /** What an erratum would change, before and after. */
    foreseeErratum: (who: Who, number: string, input: unknown) => foreseeErratum(open, who, number, input),
    /** Puts files into today's gazette and publishes them. */
    async issueGazette(who: Who, numbers: readonly string[], commandId: string) {
      const actor = acting(who, 'issueGazette')
      if (isRefusal(actor)) return actor
      const streams: string[] = []
      for (const number of numbers) {
        const found = await find(open, number)
        if (isRefusal(found)) return found
        streams.push(found.stream)
      }
      const issued = await issueGazette(open, actor, streams, commandId)
      if (!isRefusal(issued)) await publishIssue(open, dayOf(await open.now()), actor)
      return issued
    },
    async confirmPayment(who: Who, confirmation: Omit<Parameters<typeof confirmPayment>[2], 'source'>, commandId: string) {
      const actor = acting(who, 'confirmPayment')
      return isRefusal(actor) ? actor : confirmPayment(open, actor, { ...confirmation, source: 'counter' }, commandId)
    },
    async closeDay(who: Who, input: unknown, commandId: string) {
      const actor = acting(who, 'closeDay')
      return isRefusal(actor) ? actor : closeDay(open, actor, input, commandId, changed)
    },
    async reopenDay(who: Who, input: unknown, commandId: string) {
      const actor = acting(who, 'reopenDay')
      return isRefusal(actor) ? actor : reopenDay(open, actor, input, commandId, changed)
    },
    async setDistance(who: Who, input: unknown, commandId: string) {
      const actor = acting(who, 'setDistance')
      return isRefusal(actor) ? actor : setDistance(open, actor, input, commandId, changed)
    },
    /** The parties of a file and why their data may not be erased: for the administrator alone, and logged. */
    async personsOf(who: Who, number: string) {
      const permitted = mayRead(who, 'erasure')
      if (permitted !== true) return permitted
      const persons = await personsOf(open, number)
      if (!isRefusal(persons)) await logRead(open.db, { accountId: who.accountId, what: 'erasure', of: number, at: await open.now() })
      return persons
    },
    async erasePerson(who: Who, partyId: string, input: unknown, commandId: string) {
      const actor = acting(who, 'erasePerson')
      return isRefusal(actor) ? actor : erasePerson(open, actor, partyId, input, commandId)
    },
    /** By the link of a notice sent by e-mail: what it is, its paper, and that it was received. */
    emailed: {
      notice: (noticeId: string) => emailedNotice(open, noticeId),
      paper: (noticeId: string) => emailedPaper(open, noticeId),
      acknowledge: (noticeId: string, commandId: string) => acknowledge(open, noticeId, commandId),
    },
    async setFee(who: Who, input: unknown, commandId: string) {
      const actor = acting(who, 'setFee')
      return isRefusal(actor) ? actor : setFee(open, actor, input, commandId, changed)
    },
  }

  async function drafting<T>(who: Who, number: string, use: (stream: string) => Promise<T>): Promise<T | Refusal> {
    const found = await find(open, number)
    if (isRefusal(found)) return found
    const permitted = mayRead(who, 'decisionDraft', { file: found.seen })
    return permitted === true ? use(found.stream) : permitted
  }
}

