import { z } from 'zod'
import { foldTerm } from '#casefile/classes.ts'
import type { PartyParticulars } from '#casefile/party.ts'
import { isRefusal, refuse, type Refusal } from '#casefile/refusal.ts'
import { partiesOf, requestsForDesk, requestsOf, sameElsewhere, type DeskRequest, type Person, type RequestRow } from '#views/people/queries.ts'
import { logRead } from '#views/record/queries.ts'
import { find } from './ask.ts'
import { parsed } from './intake/door.ts'
import { lifting, linkDecision, linkForm } from './intake/people.ts'
import { identityOf, keyOf, type Identity } from './known-people.ts'
import { usableDocuments, type Open } from './open.ts'
import { isPartyTo, mayRead, type Who } from './permissions.ts'

const article = 'LPAG-2019 arts 62, 171'
const most = 20

export type PartyToLink = { readonly partyId: string; readonly role: 'applicant' | 'representative'; readonly name: string | null; readonly document: string | null }

/** A request as the desk weighs it: who asks, and the parties of the file. */
export type RequestToWeigh = DeskRequest & { readonly parties: readonly PartyToLink[] }

/** Accounts and the parties they are or act for: asked by the person, confirmed by the office on what it saw, revocable. */
export const linkCases = (open: Open) => ({
  ask: (who: Who, input: unknown) => askLink(open, who, input),
  mine: async (who: Who): Promise<readonly RequestRow[] | Refusal> => {
    const permitted = mayRead(who, 'ownLinks', { owner: who.accountId })
    return permitted === true ? requestsOf(open.db, who.accountId) : permitted
  },
  takeBack: (who: Who, id: string) => end(open, who, id, null),
  desk: async (who: Who): Promise<readonly DeskRequest[] | Refusal> => {
    const permitted = mayRead(who, 'linkDesk')
    return permitted === true ? requestsForDesk(open.db) : permitted
  },
  weigh: (who: Who, id: string) => weigh(open, who, id),
  decide: (who: Who, id: string, input: unknown) => decide(open, who, id, input),
  revoke: async (who: Who, id: string, input: unknown): Promise<'ended' | Refusal> => {
    const permitted = mayRead(who, 'linkDesk')
    if (isRefusal(permitted)) return permitted
    const form = parsed(lifting, input)
    return isRefusal(form) ? form : end(open, who, id, form.because)
  },
})

const isId = (id: string) => z.uuid().safeParse(id).success

/** Asks to be linked to a party of a file. Refusals: `link.already`, `link.pending`, `link.too-many`, `file.unknown`, `document.unknown`. */
async function askLink(open: Open, who: Who, input: unknown): Promise<{ readonly id: string } | Refusal> {
  const permitted = mayRead(who, 'ownLinks', { owner: who.accountId })
  if (isRefusal(permitted)) return permitted
  const form = parsed(linkForm, input)
  if (isRefusal(form)) return form
  const file = await find(open, form.number)
  if (isRefusal(file)) return file
  if (isPartyTo(who.accountId, file.seen)) return refuse('link.already', article, { number: form.number })
  if (form.document !== undefined && !(await usableDocuments(open, [form.document], { accountId: who.accountId, role: 'applicant' })).has(form.document)) return refuse('document.unknown', 'LPAG art. 124', { unknown: [form.document] })
  const id = open.desk.uuid()
  const number = file.state.receipt?.number ?? file.state.custody?.number ?? form.number
  const [{ waiting, same } = { waiting: 0, same: 0 }] = await open.db.query<{ waiting: number; same: number }>(
    `select count(*)::int as waiting, count(*) filter (where stream = $2)::int as same from accounts.link_requests where account_id = $1 and state = 'asked'`, [who.accountId, file.stream])
  if (same > 0) return refuse('link.pending', article, { number })
  if (waiting >= most) return refuse('link.too-many', article, { most })
  await open.db.query(
    `with asked as (insert into accounts.link_requests (id, account_id, stream, case_number, as_what, statement, document, asked_at) select $1, a.id, $3, $4, $5, $6, $7, $8 from accounts.accounts a where a.id = $2 returning id)
     insert into accounts.notes (at, account_id, by_account, what, facts) select $8, $2, $2, 'linkAsked', json_build_object('request', id, 'case', $4::text) from asked`,
    [id, who.accountId, file.stream, number, form.as, form.statement, form.document ?? null, await open.now()])
  return { id }
}

/** A request with the parties of its file: their names and documents are particulars, and the look is logged. */
async function weigh(open: Open, who: Who, id: string): Promise<RequestToWeigh | Refusal> {
  const permitted = mayRead(who, 'linkDesk')
  if (isRefusal(permitted)) return permitted
  const [request] = isId(id) ? await requestsForDesk(open.db, id) : []
  if (request === undefined) return refuse('link.unknown', article)
  await logRead(open.db, { accountId: who.accountId, what: 'partyParticulars', of: request.caseNumber, at: await open.now() })
  return { ...request, parties: (await partiesOf(open.db, request.stream)).map(toLink) }
}

function toLink({ partyId, role, content }: Person): PartyToLink {
  const particulars = content === null ? undefined : (JSON.parse(content) as PartyParticulars)
  return { partyId, role, name: particulars?.name ?? null, document: particulars?.document === undefined ? null : `${particulars.document.kind} ${particulars.document.number}` }
}

/**
 * The office's word on a request, with what it looked at. A confirmed link of the person itself reaches every file that
 * shows the same document and name, filed already or later; that of a representative does where the office says so.
 * Refusals: `link.unknown`, `link.own`, `link.no-party`.
 */
async function decide(open: Open, who: Who, id: string, input: unknown): Promise<'confirmed' | 'refused' | Refusal> {
  const request = await weigh(open, who, id)
  if (isRefusal(request)) return request
  if (request.state !== 'asked') return refuse('link.unknown', article)
  if (request.accountId === who.accountId) return refuse('link.own', 'LPAG-2019 art. 99')
  const form = parsed(linkDecision, input)
  if (isRefusal(form)) return form
  if (form.outcome === 'refused') return decided(open, who, id, { ...form, parties: [], identity: undefined, everyFile: false })
  const person = (await partiesOf(open.db, request.stream)).find((p) => p.partyId === form.partyId)
  if (person === undefined) return refuse('link.no-party', article, { partyId: form.partyId })
  const identity = identityOf(person.content)
  const everyFile = identity !== undefined && (request.as === 'self' || form.everyFile)
  const elsewhere = everyFile && identity ? (await sameElsewhere(open.db, identity)).map((p) => p.partyId) : []
  return decided(open, who, id, { ...form, parties: [...new Set([person.partyId, ...elsewhere])], identity, everyFile })
}

type Word = { readonly outcome: 'confirmed' | 'refused'; readonly partyId?: string; readonly evidence?: string; readonly reason: string; readonly parties: readonly string[]; readonly identity: Identity | undefined; readonly everyFile: boolean }

/** The word, the links, the note for the auditor and the letter, all or nothing. */
async function decided(open: Open, who: Who, id: string, word: Word): Promise<'confirmed' | 'refused' | Refusal> {
  const rows = await open.db.query<{ id: string }>(
    `with decided as (update accounts.link_requests set state = $2, decided_at = $3, decided_by = $4, party_id = $5, evidence = $6, reason = $7 where id = $1 and state = 'asked' returning *),
     linked as (insert into accounts.party_links (account_id, party_id, as_what, power_document, linked_at, request_id, document, name, every_file)
       select d.account_id, p, d.as_what, d.document, $3, d.id, $9, $10, $11 from decided d cross join unnest($8::text[]) as p on conflict (account_id, party_id) do nothing),
     noted as (insert into accounts.notes (at, account_id, by_account, what, facts)
       select $3, account_id, $4, case when $2 = 'confirmed' then 'partyLinked' else 'linkRefused' end, json_build_object('request', id, 'case', case_number, 'evidence', $6::text, 'files', cardinality($8::text[])) from decided),
     letter as (insert into accounts.letters (id, account_id, kind) select gen_random_uuid(), account_id, 'linkDecided' from decided returning id),
     posted as (select graphile_worker.add_job('mailLetter', json_build_object('letter', id)) from letter)
     select d.id from decided d cross join posted`,
    [id, word.outcome, await open.now(), who.accountId, word.partyId ?? null, word.evidence ?? null, word.reason, word.parties, word.identity ? keyOf(word.identity) : null, word.identity ? foldTerm(word.identity.name) : null, word.everyFile])
  return rows.length === 0 ? refuse('link.unknown', article) : word.outcome
}

/** Ends a request or a link: its owner takes it back, or the office revokes it with a reason. */
async function end(open: Open, who: Who, id: string, because: string | null): Promise<'ended' | Refusal> {
  if (!isId(id)) return refuse('link.unknown', article)
  const own = because === null
  const rows = await open.db.query<{ id: string }>(
    `with ended as (update accounts.link_requests set state = case when $4::boolean then 'takenBack' else 'revoked' end, decided_at = $3, decided_by = $2, reason = coalesce($5, reason)
       where id = $1 and (state = 'confirmed' or state = 'asked' and $4) and ($4 = (account_id = $2)) returning id, account_id, case_number),
     gone as (delete from accounts.party_links l using ended e where l.request_id = e.id returning l.party_id),
     noted as (insert into accounts.notes (at, account_id, by_account, what, facts) select $3, account_id, $2, 'partyUnlinked', json_build_object('request', id, 'case', case_number, 'files', (select count(*) from gone)) from ended),
     letter as (insert into accounts.letters (id, account_id, kind) select gen_random_uuid(), account_id, 'linkDecided' from ended where not $4 returning id),
     posted as (select count(graphile_worker.add_job('mailLetter', json_build_object('letter', id))) from letter)
     select e.id from ended e cross join posted`, [id, who.accountId, await open.now(), own, because])
  return rows.length === 0 ? refuse('link.unknown', article) : 'ended'
}
