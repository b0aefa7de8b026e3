import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSimilar, type OpenSimilar } from './index.ts'
import { isRefusal } from '#casefile/refusal.ts'
import type { Similar } from '#ports/similar.ts'
import { forgetHolder } from '#office/holders.ts'
import { lexiconStore } from '#store/lexicon.ts'
import { markSource } from '#store/marks.ts'
import { aLivingOffice, sound } from '#test/fixtures/living-office.ts'
import { aDatabase } from '#test/postgres.ts'

const database = await aDatabase()
const office = await aLivingOffice(database, '2027-03-01T15:00:00.000Z')

/** Another process, as far as the engine knows: its own threads, its own reading of the record. */
function another(over: Partial<Parameters<typeof openSimilar>[0]> = {}): OpenSimilar {
  const opened = openSimilar({ source: markSource(database.pool), report: () => undefined, every: 200, ...over })
  afterAll(() => opened.close())
  return opened
}

const find = async (similar: Similar, text: string, filters = {}) => sound(await similar.search({ text, classes: [25], limit: 10, filters }))
const names = async (similar: Similar, text: string, filters = {}) => (await find(similar, text, filters)).candidates.map((c) => c.text)
const word = (text: string, number = 25) => ({ sign: { kind: 'word' as const, text }, classes: [{ number, terms: ['camisas'] }] })

/** Waits for what must come within a time, and says how long it took. */
async function within(ms: number, holds: () => Promise<boolean>): Promise<number> {
  const began = performance.now()
  while (!(await holds())) {
    if (performance.now() - began > ms) throw new Error(`not within ${ms} ms`)
    await pause(20)
  }
  return performance.now() - began
}

describe('an engine in another process', () => {
  const [one, two] = [another(), another({ threads: 2 })]
  beforeAll(async () => {
    await office.file(word('WAYRA ANDINA'))
    await Promise.all([one.upToDate(), two.upToDate()])
  })

  test('finds what is filed within two seconds, and what becomes of it', async () => {
    const { number } = await office.file(word('KUSKA ÑAN'))
    const taken = await within(2000, async () => (await names(one, 'kuska ñan')).includes('KUSKA ÑAN') && (await names(two, 'kuska ñan')).includes('KUSKA ÑAN'))
    expect(taken).toBeLessThan(2000)
    await office.act('account-applicant', 'applicant', number, 'withdraw', { scope: 'procedure' })
    await within(2000, async () => (await find(one, 'kuska ñan', { standing: ['pending', 'inForce'] })).hidden.standing === 1)
    expect((await find(one, 'kuska ñan')).candidates[0]).toMatchObject({ status: 'withdrawn', standing: 'ended' })
    expect(await find(one, 'kuska ñan', { standing: ['pending', 'inForce'] })).toMatchObject({ hidden: { standing: 1 } })
    expect(await names(one, 'kuska ñan', { standing: ['pending', 'inForce'] })).not.toContain('KUSKA ÑAN')
  })

  test('a sign that is amended is found as it now reads; the register entry takes the place of its application', async () => {
    const { number } = await office.file(word('SUMAQ TIKA'))
    await office.register(number)
    await within(2000, async () => (await find(one, 'sumaq tika')).candidates[0]?.found === 'register')
    const found = await find(one, 'sumaq tika')
    expect(found.candidates.filter((c) => c.text === 'SUMAQ TIKA')).toMatchObject([{ found: 'register', caseNumber: number, standing: 'inForce', status: 'inForce' }])
    await within(2000, async () => (await find(two, 'sumaq tika')).candidates[0]?.found === 'register')
  })

  test('what was rolled back is never found', async () => {
    const client = await database.pool.connect()
    const stream = randomUUID()
    try {
      await client.query('begin')
      await client.query(`insert into views.marks (stream, found, case_number, kind, text, classes, standing, status, filed_on, owner) values ($1, 'docket', '999999-2027', 'word', 'NUNCA FUE', '{25}', 'pending', 'filed', '2027-03-01', 'x')`, [stream])
      await client.query(`insert into record.events (stream, version, kind, type, recorded_at, command_id, content, hash) values ($1, 1, 'application', 'ApplicationFiled', now(), $2, '{}', decode(repeat('00', 32), 'hex'))`, [stream, randomUUID()])
      await pause(700)
      expect(await names(one, 'nunca fue')).not.toContain('NUNCA FUE')
      await client.query('rollback')
    } finally {
      client.release()
    }
    await one.upToDate()
    expect(await names(one, 'nunca fue')).not.toContain('NUNCA FUE')
  })

  test('an act that commits late is not passed over by what was read meanwhile', async () => {
    const client = await database.pool.connect()
    const stream = randomUUID()
    await client.query('begin')
    await client.query(`insert into views.marks (stream, found, case_number, kind, text, classes, standing, status, filed_on, owner) values ($1, 'docket', '999998-2027', 'word', 'LLEGA TARDE', '{25}', 'pending', 'filed', '2027-03-01', 'x')`, [stream])
    await client.query(`insert into record.events (stream, version, kind, type, recorded_at, command_id, content, hash) values ($1, 1, 'payment', 'Late', now(), $2, '{}', decode(repeat('00', 32), 'hex'))`, [stream, randomUUID()])
    await office.file(word('LLEGA ANTES'))
    await one.upToDate()
    expect(await names(one, 'llega')).toEqual(expect.arrayContaining(['LLEGA ANTES']))
    await client.query('commit')
    client.release()
    await within(2000, async () => (await names(one, 'llega tarde')).includes('LLEGA TARDE'))
  })

  test('two processes give the same answer and the same snapshot', async () => {
    await Promise.all([one.upToDate(), two.upToDate()])
    for (const text of ['wayra', 'sumak tica', 'llega']) expect(await find(two, text)).toEqual(await find(one, text))
    const ask = { text: 'wayra', classes: [25], limit: 10 }
    const [a, b, fresh] = [sound(await one.freeze(ask)), sound(await two.freeze(ask)), sound(await another({ patience: 30_000 }).freeze(ask))]
    expect(b.snapshot.hash).toBe(a.snapshot.hash)
    expect(fresh.snapshot).toMatchObject({ hash: a.snapshot.hash, marks: a.snapshot.marks })
    expect(fresh.found).toEqual(a.found)
  })

  test('filters tell how many they hide; a mark that ranks later is hidden by the rank', async () => {
    const early = await office.file(word('TIKARI', 30))
    const late = await office.file(word('TIKARI', 25))
    await one.upToDate()
    const asked = await find(one, 'tikari', { rank: { on: office.clock.today(), number: late.number } })
    expect(asked.candidates.filter((c) => c.text === 'TIKARI').map((c) => c.caseNumber)).toEqual([early.number])
    expect(asked.hidden.rank).toBeGreaterThan(0)
    const both = await find(one, 'tikari', { classes: [30], kind: ['word'] })
    expect(both.candidates.map((c) => c.caseNumber)).toContain(early.number)
    expect(both.hidden).toMatchObject({ kind: 0 })
    expect(both.hidden.classes).toBeGreaterThan(0)
  })

  test('signs without words are found by no word, and counted where the question looks', async () => {
    const add = async (number: string, classes: string, standing: string) => {
      const stream = randomUUID()
      await database.pool.query(`insert into views.marks (stream, found, case_number, kind, text, classes, standing, status, filed_on, owner) values ($1, 'docket', $2, 'figurative', '', $3, $4, 'filed', '2027-03-01', 'x')`, [stream, number, classes, standing])
      await database.pool.query(`insert into record.events (stream, version, kind, type, recorded_at, command_id, content, hash) values ($1, 1, 'payment', 'Filed', now(), $2, '{}', decode(repeat('00', 32), 'hex'))`, [stream, randomUUID()])
      return stream
    }
    const streams = [await add('900001-2027', '{25}', 'pending'), await add('900002-2027', '{25,30}', 'ended'), await add('900003-2027', '{9}', 'pending')]
    await one.upToDate()
    const wordless = async (classes: readonly number[], more = {}) => sound(await one.search({ text: 'wayra', classes, limit: 1, ...more })).wordless
    expect(await wordless([])).toBe(3)
    expect(await wordless([25])).toBe(2)
    expect(await wordless([25], { filters: { standing: ['pending', 'inForce'] } })).toBe(1)
    expect(await wordless([25], { without: [streams[0]] })).toBe(1)
    expect(await one.explain({ text: 'wayra', classes: [25] }, streams[0] ?? '')).toMatchObject({ text: '', because: [{ channel: 'classes', same: [25] }] })
    await database.pool.query(`delete from views.marks where stream = any($1)`, [streams])
    await database.pool.query(`insert into record.events (stream, version, kind, type, recorded_at, command_id, content, hash) select unnest($1::text[]), 2, 'payment', 'Gone', now(), gen_random_uuid(), '{}', decode(repeat('00', 32), 'hex')`, [streams])
    await one.upToDate()
    expect(await wordless([])).toBe(0)
  })

  test('one pair is explained, and what is not in the index is not', async () => {
    const stream = (await find(one, 'wayra andina')).candidates[0]?.stream ?? ''
    expect(await one.explain({ text: 'wayra andina', classes: [25] }, stream)).toMatchObject({ text: 'WAYRA ANDINA', because: expect.arrayContaining([{ channel: 'identical' }]) as unknown })
    expect(await one.explain({ text: 'wayra andina', classes: [25] }, 'no such stream')).toBeUndefined()
  })

  test('many texts, and a search among other marks as if they stood in the register', async () => {
    const answers = await one.many(['wayra', 'sumaq tika'].map((text) => ({ text, classes: [], limit: 3 })))
    expect(answers.map((a) => (isRefusal(a) ? a.code : a.candidates[0]?.text))).toEqual(['WAYRA ANDINA', 'SUMAQ TIKA'])
    const among = sound(await one.among([{ text: 'SOL DE ORO', classes: [30], owner: 'a' }, { text: 'LUNA', classes: [30], owner: 'b' }], [{ text: 'sol de oro', classes: [30] }, { text: 'luna', classes: [] }, { text: 'wayra andina', classes: [] }], { limit: 1, floor: 0.1 }))
    expect(among.map((hits) => hits[0]?.mark)).toEqual([0, 1, undefined])
  })

  test.each(['a', '¡!', '🙂', 'Ω', '12345', 'X'.repeat(500), 'un párrafo entero '.repeat(400), "'; drop table views.marks --", 'z\u0300\u0301\u0302\u0303'.repeat(50), '\u0000\u0007', '\uD800'])('the text %j gets a sensible answer', async (text) => {
    const found = await find(one, text)
    expect(found.candidates.length).toBeLessThanOrEqual(10)
    expect(found.cut === null).toBe([...text.normalize('NFC')].length <= 200)
  })

  test('who leaves is taken from the line', async () => {
    const gone = new AbortController()
    gone.abort(new Error('closed'))
    await expect(one.search({ text: 'wayra', classes: [], limit: 1 }, gone.signal)).rejects.toThrow('closed')
  })

  test('a full line is refused, and everybody who got in is answered', async () => {
    const all = await Promise.all(Array.from({ length: 260 }, () => one.search({ text: 'wayra andina', classes: [25], limit: 5 })))
    const refused = all.filter(isRefusal)
    expect(refused.length).toBeGreaterThan(0)
    expect(new Set(refused.map((r) => r.code))).toEqual(new Set(['search.busy']))
    expect(all.length - refused.length).toBeGreaterThanOrEqual(200)
  })
})

test('a thread that dies is begun again; meanwhile searches are refused with a clear word', async () => {
  const faults: string[] = []
  const similar = another({ report: (error) => faults.push(error.message) })
  await similar.upToDate()
  await similar.keeper.threads()[0]?.worker.terminate()
  await within(1000, async () => similar.state().status === 'restarting')
  expect(await similar.search({ text: 'wayra', classes: [], limit: 1 })).toMatchObject({ refused: true, code: 'search.restarting' })
  await within(10_000, async () => similar.state().status === 'ready')
  expect(await names(similar, 'wayra andina')).toContain('WAYRA ANDINA')
  expect(faults.length).toBeGreaterThan(0)
})

test('a search that comes before the index waits for it, and is told where that takes long', async () => {
  expect(await names(another({ patience: 30_000 }), 'wayra andina')).toContain('WAYRA ANDINA')
  const source = markSource(database.pool)
  const slow = another({ patience: 20, source: { ...source, all: async (...read) => pause(500).then(() => source.all(...read)) } })
  expect(await slow.search({ text: 'wayra', classes: [], limit: 1 })).toMatchObject({ refused: true, code: 'search.loading' })
  await slow.upToDate()
  expect(await names(slow, 'wayra andina')).toContain('WAYRA ANDINA')
})

test('an owner who files again counts once, also under the RUC of their DNI, and stays one when erased; another counts as another', async () => {
  const similar = another()
  const applicant = (kind: 'DNI' | 'RUC', number: string) => ({ kind: 'person' as const, name: 'Inés Inventada', document: { kind, number }, country: 'PE', address: 'Calle Inventada 3', ...(kind === 'RUC' && { taxNumber: number }) })
  const numbers: string[] = []
  for (const [i, document] of ([['DNI', '40011223'], ['DNI', '40011223'], ['RUC', '10400112235'], ['DNI', '41122334']] as const).entries()) {
    numbers.push((await office.file({ ...word(`CHUYMA ${'ABCD'[i]}ISTO`), applicants: [applicant(document[0], document[1])] })).number)
  }
  await similar.upToDate()
  const owners = async () => (await find(similar, 'chuyma nova')).candidates[0]?.because.flatMap((one) => (one.channel === 'shared' ? [[one.element, one.owners, one.marks]] : []))
  expect(await owners()).toEqual([['chuyma', 2, 4]])
  const { rows } = await database.pool.query<{ first: string; parties: number }>(`select first, count(*)::int as parties from office.holders group by first having count(*) = 3`)
  expect(rows.map((r) => r.parties)).toContain(3)
  await forgetHolder(office.open, rows[0]?.first ?? '')
  expect((await database.pool.query(`select from office.holder_digests where first = $1`, [rows[0]?.first])).rowCount).toBe(0)
  const anew = another({ patience: 30_000 })
  await anew.upToDate()
  expect((await find(anew, 'chuyma nova')).candidates[0]?.because).toEqual((await find(similar, 'chuyma nova')).candidates[0]?.because)
})

test('a thread that dies while the marks are read holds nobody up', async () => {
  const source = markSource(database.pool)
  let once = true
  const victim: OpenSimilar = another({ threads: 2, source: { ...source, all: (begin, take) => source.all(begin, async (rows) => {
    await take(rows)
    if (once) {
      once = false
      await victim.keeper.rising()[0]?.worker.terminate()
      await take(rows)
    }
  }) } })
  await victim.upToDate().catch(() => undefined)
  await within(10_000, async () => victim.state().status === 'ready')
  expect(await names(victim, 'wayra andina')).toContain('WAYRA ANDINA')
})

test('a dictionary that is imported is used by engines that run, which answer meanwhile', async () => {
  const similar = another({ threads: 2 })
  await office.file(word('XILU KERO'))
  await similar.upToDate()
  const before = sound(await similar.freeze({ text: 'borru', classes: [25], limit: 5 }))
  expect(before.found.candidates.map((c) => c.text)).not.toContain('XILU KERO')
  await lexiconStore(database.pool).keep({ source: 'prueba', concepts: 1, text: 'prueba-1|borru|xilu||||||' })
  await within(20_000, async () => (await names(similar, 'borru')).includes('XILU KERO'))
  const after = sound(await similar.freeze({ text: 'borru', classes: [25], limit: 5 }))
  expect(after.snapshot.hash).toBe(before.snapshot.hash)
  expect(after.engine).toMatchObject({ engine: before.engine.engine, weights: before.engine.weights })
  expect(after.engine.lexicon).not.toBe(before.engine.lexicon)
  expect(after.found.candidates.find((c) => c.text === 'XILU KERO')?.reasons.map((r) => r.channel)).toContain('meaning')
})
