import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isRefusal } from '#casefile/refusal.ts'
import { handle, type Done, type Request } from '#office/handle.ts'
import { projection } from '#office/rebuild.ts'
import { recordStore } from '#store/record.ts'
import { compareViews } from '#store/rebuild.ts'
import { verifyRecord } from '#store/verify.ts'
import { aDatabase } from '#test/postgres.ts'
import { act, aDesk, by, done, filed, filing, passDays, steps } from './desk.ts'

const { pool } = await aDatabase()
const desk = aDesk(pool)
const store = recordStore(pool)

const eventsOf = async (stream: string) => (await store.read([stream])).streams.get(stream) ?? []
const views = projection(desk.law(), desk.calendar())

/** A filing that the law gives no date: nothing in it to register. */
const unfit = (): Request => ({ ...filing('SIN CLASES'), command: { ...(filing('X').command as object), content: { ...(filing('X').command as unknown as { content: object }).content, classes: [] } } as never })

describe('one file, many hands', () => {
  test('a write that expects another version adds nothing', async () => {
    const write = (version: number, heads: ReadonlyMap<string, string>) => store.write({
      at: '2026-11-20T15:00:00.000Z', by: by('administrator'), command: randomUUID(), heads,
      events: [{ stream: 'fees', version, kind: 'feeSchedule', event: { type: 'FeeSet' } }],
    })
    const [first] = await write(1, new Map())
    const heads = new Map([['fees', first!.hash]])
    await write(2, heads)
    await expect(write(2, heads)).rejects.toMatchObject({ name: 'Conflict' })
    expect(await eventsOf('fees')).toHaveLength(2)
  })

  test('an act on a version that has passed is refused, not overwritten', async () => {
    const stream = await filed(desk, 'VISTA VIEJA')
    await done(desk, act(stream, 'formalExaminer', { act: 'startFormalExam' }))
    expect(await handle(desk, { ...act(stream, 'formalExaminer', { act: 'pass', overruled: [] }), seen: 1 })).toMatchObject({ refused: true, code: 'file.moved-on', facts: { seen: 1, version: 2 } })
  })

  test('twenty writers at once on one file: each is heard, none overwrites another', async () => {
    const stream = await filed(desk, 'MUY QUERIDA')
    await Promise.all(Array.from({ length: 20 }, (_, i) => done(desk, act(stream, 'formalExaminer', { act: 'assign', examiner: `examiner-${i}`, stage: 'formal' }))))
    const events = await eventsOf(stream)
    expect(events.map((e) => e.version)).toEqual(Array.from({ length: 21 }, (_, i) => i + 1))
    expect(new Set(events.slice(1).map((e) => (JSON.parse(e.content) as { event: { examiner: string } }).event.examiner)).size).toBe(20)
  })

  test('of twenty that ask for what can be done once, one does it and nineteen are refused', async () => {
    const stream = await filed(desk, 'CARRERA')
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => handle(desk, act(stream, 'formalExaminer', { act: 'startFormalExam' }))))
    expect(outcomes.filter((o) => !isRefusal(o))).toHaveLength(1)
    expect(await eventsOf(stream)).toHaveLength(2)
  })
})

describe('the same wish twice', () => {
  test('is one act: the retry gives the file as it is and adds nothing', async () => {
    const stream = await filed(desk, 'REINTENTO')
    const request = act(stream, 'formalExaminer', { act: 'startFormalExam' })
    await done(desk, request)
    expect(await done(desk, request)).toMatchObject({ events: [], version: 2 })
    await done(desk, act(stream, 'formalExaminer', { act: 'pass', overruled: [] }))
    expect(await done(desk, request)).toMatchObject({ events: [], version: 3 })
    expect(await eventsOf(stream)).toHaveLength(3)
  })

  test('is one filing and one number, even at the same instant', async () => {
    const request = filing('DOBLE CLIC')
    const answers = await Promise.all(Array.from({ length: 6 }, () => done(desk, request)))
    expect(answers.filter((a) => a.events.length === 1)).toHaveLength(1)
    const after = await filed(desk, 'LA SIGUIENTE')
    const numbers = (await pool.query('select rank::int as rank from views.docket where stream = any($1) order by rank', [[request.stream, after]])).rows
    expect(numbers[1].rank).toBe(numbers[0].rank + 1)
  })
})

test('a voucher pays once, whoever comes first', async () => {
  const vouchers = [{ operationNumber: '777', paidOn: '2026-11-20', orderId: 'order' }]
  const outcomes = await Promise.allSettled(Array.from({ length: 8 }, (_, i) => done(desk, { ...filing(`VALE ${i}`), vouchers })))
  expect(outcomes.filter((o) => o.status === 'fulfilled')).toHaveLength(1)
  expect(outcomes.filter((o) => o.status === 'rejected').map((o) => (o as PromiseRejectedResult).reason.name)).toEqual(Array(7).fill('VoucherUsed'))
  await done(desk, { ...filing('OTRO VALE'), vouchers: [{ ...vouchers[0]!, paidOn: '2026-11-19' }] })
})

test('fifty filings at the same instant, six rounds, a third of them refused: numbers gapless, unique, in the order of rank and time', async () => {
  const before = Number((await pool.query(`select coalesce(max(rank), 0) as n from views.docket`)).rows[0].n)
  let accepted = 0
  for (let round = 0; round < 6; round++) {
    const requests = Array.from({ length: 50 }, (_, i) => (i % 3 === 2 ? unfit() : filing(`SIMULTÁNEA ${round} ${i}`)))
    const outcomes = await Promise.all(requests.map((r) => handle(desk, r)))
    const done = outcomes.filter((o): o is Done => !isRefusal(o))
    expect(done).toHaveLength(34)
    accepted += done.length
  }
  const { rows } = await pool.query<{ number: string; rank: number; at: string }>(`select number, rank::int as rank, (filed_at at time zone 'UTC')::text as at from views.docket where rank > $1 order by rank`, [before])
  expect(rows.map((r) => r.rank)).toEqual(Array.from({ length: accepted }, (_, i) => before + i + 1))
  expect(rows.map((r) => Number(r.number.slice(0, 6)))).toEqual(rows.map((r) => r.rank))
  expect(rows.map((r) => r.at)).toEqual(rows.map((r) => r.at).sort())
})

test('random lives, in any order and with every wrong act in between: the record holds, and the views are its acts', async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.record({ act: fc.nat(9), days: fc.constantFrom(0, 0, 0, 20, 70) }), { minLength: 4, maxLength: 14 }), async (moves) => {
    const stream = await filed(desk, 'AZAR')
    let today = await passDays(pool, 0)
    const clean = steps(stream, () => today).map((s) => s.request)
    const others = [
      () => act(stream, 'formalExaminer', { act: 'requireCure', findings: [{ requirement: 'R-TM-1' }], noticeId: randomUUID() }),
      () => act(stream, 'applicant', { act: 'withdraw' }),
      () => act(stream, 'system', { act: 'expire', waited: 'formal', noticeId: randomUUID() }),
    ]
    for (const move of moves) {
      if (move.days > 0) today = await passDays(pool, move.days)
      await handle(desk, (clean[move.act] ?? others[move.act - clean.length] ?? clean[0]!)())
    }
  }), { numRuns: 25 })
  expect((await compareViews(pool, views)).differences).toEqual([])
  expect(await verifyRecord(pool)).toMatchObject({ ok: true })
}, 120_000)

test('a transaction that breaks half-way leaves neither act, nor number, nor paper, nor job', async () => {
  const counts = async () => (await pool.query(`select (select count(*) from record.events) as events, (select count(*) from record.party_versions) as parties, (select count(*) from record.documents) as papers,
    (select sum(last) from office.series) as numbers, (select count(*) from graphile_worker.jobs) as jobs, (select count(*) from views.docket) as rows`)).rows[0]
  const before = await counts()
  const broken = { ...desk, store: { ...store, transaction: ((work, undo) => store.transaction(async (t) => { await work(t); throw new Error('the machine goes dark') }, undo)) as typeof store.transaction } }
  await expect(handle(broken, filing('A OSCURAS'))).rejects.toThrow('dark')
  expect(await counts()).toEqual(before)
})
