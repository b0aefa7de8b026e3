import { randomBytes, randomUUID } from 'node:crypto'
import type pg from 'pg'
import { buildCalendar } from '#calendar/build.ts'
import type { Role } from '#casefile/actor.ts'
import { isRefusal } from '#casefile/refusal.ts'
import { peru } from '#law/peru/index.ts'
import type { Desk } from '#office/desk.ts'
import { handle, type Done, type Request } from '#office/handle.ts'
import type { BulkRecord } from '#ports/bulk.ts'
import type { NewParty } from '#ports/record.ts'
import { bulkRecord } from '#store/bulk.ts'
import { commitment } from '#store/hash.ts'
import { recordStore } from '#store/record.ts'
import { aFiling } from '#test/fixtures/filings.ts'

export type TestDesk = Desk & { readonly bulk: BulkRecord }

const calendar = buildCalendar(peru.closedDays)

/** The office at work on a database: real law, real calendar, real chance. */
export function aDesk(pool: pg.Pool): TestDesk {
  return {
    store: recordStore(pool), bulk: bulkRecord(pool), law: () => peru, calendar: () => calendar, uuid: randomUUID, salt: () => randomBytes(32),
    code: () => randomUUID(), commit: commitment, officeName: 'Oficina de Propiedad Intelectual', origin: 'https://oficina.example', demonstration: true,
  }
}

/** An applicant with particulars of their own, kept beside the record. */
export function anApplicant(name: string): { readonly party: ReturnType<typeof aFiling>['applicants'][number]; readonly kept: NewParty } {
  const [salt, content, partyId] = [randomBytes(32), JSON.stringify({ kind: 'person', name, domiciledInPeru: true }), randomUUID()]
  const facts = { kind: 'person', country: 'PE', identity: 'valid', taxNumber: 'notRequired', domiciledInPeru: true } as const
  return { party: { partyId, version: 1, commitment: commitment(salt, content), ...facts }, kept: { partyId, version: 1, salt, content } }
}

/** The wish to file a word mark, with a new applicant. */
export function filing(text: string, name = 'Rosa Quispe Huamán'): Request {
  const { party, kept } = anApplicant(name)
  const content = aFiling({ sign: { kind: 'word', text, reproductions: [] }, applicants: [party] })
  return { kind: 'application', stream: randomUUID(), command: { act: 'submit', content, channel: 'online' } as never, actor: by('applicant'), commandId: randomUUID(), fresh: true, parties: [kept] }
}

export const by = (role: Role, accountId: string = role) => ({ accountId, role })

export function act(stream: string, role: Role, command: { readonly act: string; readonly [key: string]: unknown }): Request {
  return { kind: 'application', stream, command, actor: by(role), commandId: randomUUID() }
}

/** Does it, or fails with the refusal. */
export async function done(desk: Desk, request: Request): Promise<Done> {
  const outcome = await handle(desk, request)
  if (isRefusal(outcome)) throw new Error(`${outcome.code} (${outcome.article}) ${JSON.stringify(outcome.facts)}`)
  return outcome
}

/** Files a mark and gives its stream. */
export async function filed(desk: Desk, text: string, name?: string): Promise<string> {
  const request = filing(text, name)
  await done(desk, request)
  return request.stream
}

/** The steps of a clean life, one request at a time; `days` have to pass before the step. */
export function steps(stream: string, today: () => string): readonly { readonly days: number; readonly request: () => Request }[] {
  const next = (role: Role, command: () => { readonly act: string }, days = 0) => ({ days, request: () => act(stream, role, command()) })
  return [
    next('formalExaminer', () => ({ act: 'startFormalExam' })),
    next('formalExaminer', () => ({ act: 'pass', overruled: [] })),
    next('system', () => ({ act: 'publish', issue: today(), gazetteNumber: 1, position: 1 })),
    next('system', () => ({ act: 'expire', waited: 'opposition', noticeId: randomUUID() }), 60),
    next('decisionMaker', () => ({ act: 'grant', drafter: 'drafter', noticeId: randomUUID(), reasons: { grounds: [], citations: [] } })),
    next('system', () => ({ act: 'becomeFinal' }), 40),
    next('system', () => ({ act: 'issueCertificate', rightId: randomUUID(), noticeId: randomUUID() })),
  ]
}

/** Moves the demonstration office's clock; gives the day in Lima. */
export async function passDays(pool: pg.Pool, days: number): Promise<string> {
  const { rows } = await pool.query<{ today: string }>(`update office.installation set clock_ahead = clock_ahead + $1::bigint * 86400
    returning to_char((now() + make_interval(secs => clock_ahead)) at time zone 'America/Lima', 'YYYY-MM-DD') as today`, [days])
  return rows[0]!.today
}

/** A mark from its filing to its certificate; gives its stream. */
export async function registered(desk: Desk, pool: pg.Pool, text: string, name?: string): Promise<string> {
  const stream = await filed(desk, text, name)
  let today = await passDays(pool, 0)
  for (const { days, request } of steps(stream, () => today)) {
    if (days > 0) today = await passDays(pool, days)
    await done(desk, request())
  }
  return stream
}

/** Waits until everything committed so far is below the commit watermark, which any transaction on the server holds back. */
export async function settled(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ mine: string }>('select pg_current_xact_id()::text as mine')
  const until = performance.now() + 30_000
  for (;;) {
    const past = await pool.query<{ past: boolean }>('select pg_snapshot_xmin(pg_current_snapshot()) > $1::xid8 as past', [rows[0]!.mine])
    if (past.rows[0]!.past) return
    if (performance.now() > until) throw new Error('a transaction holds the watermark back')
  }
}
