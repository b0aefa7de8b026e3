import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { isRefusal } from '#casefile/refusal.ts'
import { compareViews } from '#store/rebuild.ts'
import { verifyRecord } from '#store/verify.ts'
import { act, aDesk, by, done, filing, passDays, steps } from '#test/contracts/desk.ts'
import { aDatabase } from '#test/postgres.ts'
import type { Fold } from './folded.ts'
import { handleMany } from './handle-many.ts'
import type { Done, Request } from './handle.ts'
import { projection } from './rebuild.ts'

const { pool } = await aDatabase()
const desk = aDesk(pool)

async function many(requests: readonly Request[], held?: Map<string, Fold>): Promise<readonly Done[]> {
  return (await handleMany(desk, requests, held)).map((outcome) => {
    if (isRefusal(outcome)) throw new Error(outcome.code)
    return outcome
  })
}

/** Of the newest year: a series begins again with each. */
const receipts = async () => (await pool.query(`select number, rank::int as rank, filed_at::text as at from views.docket where right(number, 4) = (select max(right(number, 4)) from views.docket) order by rank`)).rows as { number: string; rank: number; at: string }[]

test('two hundred whole lives, day by day, make the same record as one act at a time', async () => {
  const held = new Map<string, Fold>()
  const filings = Array.from({ length: 200 }, (_, i) => filing(`LOTE ${i}`))
  let today = await passDays(pool, 0)
  const lives = filings.map((f) => steps(f.stream, () => today))
  await many(filings, held)
  for (let step = 0; step < (lives[0]?.length ?? 0); step++) {
    const days = lives[0]?.[step]?.days ?? 0
    if (days > 0) today = await passDays(pool, days)
    await many(lives.map((life) => life[step]!.request()), held)
  }
  expect(await verifyRecord(pool)).toMatchObject({ ok: true, streams: 400, firstBroken: null })
  expect((await compareViews(pool, projection(desk.law(), desk.calendar()))).differences).toEqual([])
  expect((await pool.query(`select count(*)::int as n, count(distinct certificate_number)::int as numbers from views.register`)).rows).toEqual([{ n: 200, numbers: 200 }])
})

test('numbers stay gapless: what is refused in the middle gives its number to the next', async () => {
  await done(desk, filing('LA PRIMERA'))
  const before = await receipts()
  const good = [filing('BUENA 1'), filing('BUENA 2'), filing('BUENA 3')]
  const bad = () => ({ ...filing('MALA'), command: { act: 'submit', content: { ...(good[0]!.command as unknown as { content: object }).content, classes: [] }, channel: 'online' } as never })
  const outcomes = await handleMany(desk, [good[0]!, bad(), good[1]!, bad(), good[2]!])
  expect(outcomes.map((o) => isRefusal(o))).toEqual([false, true, false, true, false])
  const after = await receipts()
  expect(after.map((r) => r.rank)).toEqual(after.map((_, i) => i + 1))
  expect(after).toHaveLength(before.length + 3)
  await done(desk, filing('LA SIGUIENTE'))
  expect((await receipts()).at(-1)!.rank).toBe(before.length + 4)
})

test('a later request of the batch rests on an earlier one, and answers tell their own events', async () => {
  const first = filing('CADENA')
  const outcomes = await many([first, act(first.stream, 'formalExaminer', { act: 'startFormalExam' }), act(first.stream, 'formalExaminer', { act: 'pass', overruled: [] })])
  expect(outcomes.map((o) => [o.version, o.events.map((e) => e.type)])).toEqual([[1, ['ApplicationFiled']], [2, ['FormalExaminationStarted']], [3, ['FormalExaminationPassed']]])
  expect((await desk.store.read([first.stream])).streams.get(first.stream)!.map((e) => e.hash)).toEqual(outcomes.flatMap((o) => o.events.map((e) => e.hash)))
})

test('a batch sent twice is done once', async () => {
  const batch = [filing('UNA'), filing('OTRA')]
  await many(batch)
  const [count, last] = [(await receipts()).length, (await receipts()).at(-1)]
  expect((await many(batch)).map((o) => o.events)).toEqual([[], []])
  expect(await receipts()).toHaveLength(count)
  expect((await receipts()).at(-1)).toEqual(last)
  await done(desk, filing('TERCERA'))
  expect((await receipts()).at(-1)!.rank).toBe(last!.rank + 1)
})

test('files held in memory that somebody else has moved are read again', async () => {
  const held = new Map<string, Fold>()
  const request = filing('AJENA')
  await many([request], held)
  await done(desk, act(request.stream, 'formalExaminer', { act: 'startFormalExam' }))
  expect((await many([act(request.stream, 'formalExaminer', { act: 'pass', overruled: [] })], held))[0]).toMatchObject({ version: 3 })
})

test('the version that the actor saw is looked at here too', async () => {
  const request = filing('VISTA')
  await many([request])
  const outcome = await handleMany(desk, [{ kind: 'application', stream: request.stream, command: { act: 'startFormalExam' }, actor: by('formalExaminer'), commandId: randomUUID(), seen: 7 }])
  expect(outcome[0]).toMatchObject({ refused: true, code: 'file.moved-on', facts: { seen: 7, version: 1 } })
})
