import { isRefusal, refuse, type Refusal } from '#casefile/refusal.ts'
import type { Role } from '#casefile/actor.ts'
import { conflicts, heldDespite, partiesOf, type ConflictRow, type Free } from '#views/people/queries.ts'
import { act } from './act.ts'
import { find, type Found } from './ask.ts'
import { examinersByLoad, type ExaminingStage } from './examiners.ts'
import { parsed } from './intake/door.ts'
import { conflictForm, lifting } from './intake/people.ts'
import type { Open } from './open.ts'
import { mayRead, type Who } from './permissions.ts'

const article = 'LPAG-2019 arts 99–100'

/** A file that left the hands of who must stay out of it; `to` null where nobody else may have it. */
export type HandedOver = { readonly number: string; readonly stage: ExaminingStage; readonly to: string | null }

export type Declared = { readonly id: string; readonly handedOver: readonly HandedOver[] }

/** Declared causes to abstain: who declares them, who sees them, who lifts them. */
export const conflictCases = (open: Open) => ({
  declare: (who: Who, number: string, input: unknown) => declare(open, who, number, input),
  mine: async (who: Who): Promise<readonly ConflictRow[] | Refusal> => {
    const permitted = mayRead(who, 'ownConflicts')
    return permitted === true ? conflicts(open.db, who.accountId) : permitted
  },
  all: async (who: Who): Promise<readonly ConflictRow[] | Refusal> => {
    const permitted = mayRead(who, 'conflictRegister')
    return permitted === true ? conflicts(open.db, null) : permitted
  },
  lift: (who: Who, id: string, input: unknown) => lift(open, who, id, input),
  /** The parties of a file by the names that anybody may read, for saying of whom a cause is. */
  parties: async (who: Who, number: string): Promise<readonly { readonly partyId: string; readonly name: string | null }[] | Refusal> => {
    const permitted = mayRead(who, 'ownConflicts')
    if (isRefusal(permitted)) return permitted
    const file = await find(open, number)
    if (isRefusal(file)) return file
    return (await partiesOf(open.db, file.stream)).map(({ partyId, content }) => ({ partyId, name: content === null ? null : (JSON.parse(content) as { name: string }).name }))
  },
  /** Who may examine a file, the one with the fewest files first; without those that must stay out. */
  free: async (who: Who, number: string, stage: ExaminingStage): Promise<readonly Free[] | Refusal> => {
    const permitted = mayRead(who, 'worklist')
    if (isRefusal(permitted)) return permitted
    const file = await find(open, number)
    return isRefusal(file) ? file : examinersByLoad(open, file, stage)
  },
})

/**
 * Declares a cause to abstain from a file, or from a party wherever it stands (LPAG-2019 art. 99). From then on every act
 * and draft in those files is refused to who declared it; those that they held go by load to a colleague who may have
 * them, and a draft of theirs that was not signed falls. Refusals: `conflict.no-party`, `conflict.already`.
 */
async function declare(open: Open, who: Who, number: string, input: unknown): Promise<Declared | Refusal> {
  const permitted = mayRead(who, 'ownConflicts')
  if (isRefusal(permitted)) return permitted
  const file = await find(open, number)
  if (isRefusal(file)) return file
  const form = parsed(conflictForm, input)
  if (isRefusal(form)) return form
  const party = form.scope === 'party' ? partyOf(file, form.partyId) : undefined
  if (form.scope === 'party' && party === undefined) return refuse('conflict.no-party', article, { partyId: form.partyId ?? '' })
  const id = open.desk.uuid()
  const rows = await open.db.query<{ id: string }>(
    `with declared as (insert into office.conflicts (id, account_id, stream, party_id, party_version, case_number, cause, reason, declared_at)
       select $1, $2, $3, $4, $5, $6, $7, $8, $9 where not exists (select from office.conflicts where account_id = $2 and lifted_at is null and (stream = $3 or party_id = $4)) returning id),
     noted as (insert into accounts.notes (at, account_id, by_account, what, facts) select $9, $2, $2, 'conflictDeclared', json_build_object('conflict', id, 'case', $6::text, 'cause', $7::text) from declared)
     select id from declared`,
    [id, who.accountId, party === undefined ? file.stream : null, party?.partyId ?? null, party?.version ?? null, file.state.receipt?.number ?? file.state.custody?.number ?? number, form.cause, form.reason, await open.now()])
  if (rows.length === 0) return refuse('conflict.already', article)
  return { id, handedOver: await handOver(open, who) }
}

function partyOf({ state: { content } }: Found, partyId: string | undefined) {
  return [...(content?.applicants ?? []), ...(content?.representative ? [content.representative.party] : [])].find((p) => p.partyId === partyId)
}

/** Every file that an account holds and must stay out of goes to a colleague. Done again it finds what is left. */
async function handOver(open: Open, who: Who): Promise<readonly HandedOver[]> {
  const done: HandedOver[] = []
  for (const { stream, number, formal, registrability, status } of await heldDespite(open.db, who.accountId)) {
    await open.db.query(`delete from office.decision_drafts where stream = $1 and drafter = $2`, [stream, who.accountId])
    const later = status === 'oppositionWindow' || status === 'registrability'
    const stages: readonly ExaminingStage[] = [...(formal && !later ? ['formal' as const] : []), ...(registrability ? ['registrability' as const] : [])]
    for (const stage of stages) done.push({ number, stage, to: await passOn(open, who, stream, stage) })
  }
  return done
}

const holders: Readonly<Record<ExaminingStage, Role>> = { formal: 'formalExaminer', registrability: 'registrabilityExaminer' }

/** Leaving the file is the one thing that who must abstain still does in it. */
async function passOn(open: Open, who: Who, stream: string, stage: ExaminingStage): Promise<string | null> {
  const next = (await examinersByLoad(open, { stream }, stage)).find((one) => one.accountId !== who.accountId)
  if (next === undefined) return null
  const passed = await act(open, { stream, act: 'assign', input: { examiner: next.accountId, stage }, actor: { accountId: who.accountId, role: holders[stage] }, commandId: open.desk.uuid() })
  return isRefusal(passed) ? null : next.accountId
}

/** The superior finds that the cause does not hold, or no longer does (LPAG-2019 art. 100). Refusals: `conflict.unknown`. */
async function lift(open: Open, who: Who, id: string, input: unknown): Promise<'lifted' | Refusal> {
  if (!who.roles.includes('administrator')) return refuse('permission.denied', 'LPAG-2019 art. 100', { act: 'liftConflict', roles: ['administrator'] })
  const form = parsed(lifting, input)
  if (isRefusal(form)) return form
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return refuse('conflict.unknown', article)
  const rows = await open.db.query<{ id: string }>(
    `with lifted as (update office.conflicts set lifted_at = $2, lifted_by = $3, lifted_because = $4 where id = $1 and lifted_at is null and account_id <> $3 returning id, account_id, case_number),
     noted as (insert into accounts.notes (at, account_id, by_account, what, facts) select $2, account_id, $3, 'conflictLifted', json_build_object('conflict', id, 'case', case_number) from lifted)
     select id from lifted`, [id, await open.now(), who.accountId, form.because])
  return rows.length === 0 ? refuse('conflict.unknown', article) : 'lifted'
}
