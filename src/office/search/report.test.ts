import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { searchAmong } from '#adapters/engine/frozen.ts'
import { searchReplayCommand } from '#cli/search-replay.ts'
import { peru } from '#law/peru/index.ts'
import { eventsAt, firstParties } from '#store/marks.ts'
import { verifyRecord } from '#store/verify.ts'
import { aLivingOffice, sound } from '#test/fixtures/living-office.ts'
import { aDatabase } from '#test/postgres.ts'
import { documentFor } from '../read/document.ts'
import { verify } from '../read/verify.ts'
import { wholeCase } from '../read/whole-case.ts'
import { annexSearchReport } from './annex.ts'
import { searchReports } from './listed.ts'
import { replay, type ReplayDesk } from './replay.ts'
import { bytesOf, readReport, type SearchReport } from './report.ts'

const database = await aDatabase()
const office = await aLivingOffice(database, '2027-03-01T15:00:00.000Z')
const { open, calendar } = office
const folder = mkdtempSync(join(tmpdir(), 'search-report-'))
afterAll(() => rmSync(folder, { recursive: true }))

const examiner = { accountId: 'account-examiner', roles: ['registrabilityExaminer'] as const }
const applicant = { accountId: 'account-applicant', roles: ['applicant'] as const }
const word = (text: string, number = 25) => ({ sign: { kind: 'word' as const, text }, classes: [{ number, terms: ['camisas'] }] })
const desk: ReplayDesk = { law: peru, calendar, eventsAt: (position, take) => eventsAt(database.pool, position, take), firstParties: () => firstParties(database.pool), searchAmong }
const annex = async (number: string, input: unknown = {}) => sound(await annexSearchReport(open, { who: examiner, number, input, commandId: randomUUID() }))

async function command(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []]
  const kept = async (code: string) => (await open.bytes([code])).get(code)
  const read = (file: string) => { try { return readFileSync(file) } catch { return undefined } }
  const code = await searchReplayCommand(['replay', ...args], { kept, read, desk, out: (line) => void out.push(line), err: (line) => void err.push(line) })
  return { code, out, err, json: out[0]?.startsWith('{') ? (JSON.parse(out[0]) as Record<string, unknown>) : undefined }
}

describe('a search report', () => {
  let number = ''
  let report: SearchReport
  beforeAll(async () => {
    const first = await office.file(word('KILLA ROJA'))
    await office.register(first.number)
    await office.file(word('KILLA ROXA', 30))
    const gone = await office.file(word('KILLA ROJAS'))
    await office.act('account-applicant', 'applicant', gone.number, 'withdraw', { scope: 'procedure' })
    number = (await office.file(word('KILLA ROJA SUR'))).number
    await office.file(word('KILLA ROJA DESPUÉS'))
    report = (await annex(number)).report
  })

  test('searches for the sign among what is in force or pending and ranks before it, and names what it rests on', () => {
    expect(report).toMatchObject({ caseNumber: number, query: { text: 'KILLA ROJA SUR', classes: [25], filters: { standing: ['pending', 'inForce'] } } })
    expect(report.results.map((r) => r.text)).toEqual(expect.arrayContaining(['KILLA ROJA', 'KILLA ROXA']))
    expect(report.results.map((r) => r.text)).not.toContain('KILLA ROJAS')
    expect(report.results.map((r) => r.text)).not.toContain('KILLA ROJA DESPUÉS')
    expect(report.results.some((r) => r.caseNumber === number)).toBe(false)
    expect(report.hidden.standing).toBeGreaterThan(0)
    expect(report.hidden.rank).toBeGreaterThan(0)
    expect(report.snapshot).toMatchObject({ marks: 5, hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string })
    expect(Object.values(report.engine).every((part) => part.length > 0)).toBe(true)
    expect(report.results.every((r) => r.reasons.length > 0 && r.reasons.length === r.because.length)).toBe(true)
  })

  test('holds no name, address or number of a person', () => {
    const text = new TextDecoder().decode(bytesOf(report))
    for (const secret of ['Tejidos', 'SECRETO', '20131312955']) expect(text).not.toContain(secret)
  })

  test('is a paper of the file, held by its commitment: listed, printed, kept to the byte, verified by its code', async () => {
    expect(sound(await wholeCase(open, examiner, number))?.staff?.searchReports).toMatchObject([{ code: report.code, sought: 'KILLA ROJA SUR', total: report.total, snapshot: report.snapshot.hash }])
    expect(sound(await searchReports(open, applicant, number))).toHaveLength(1)
    expect(await searchReports(open, { accountId: 'account-stranger', roles: ['applicant'] }, number)).toMatchObject({ refused: true })
    const pdf = sound(await documentFor(open, examiner, { id: report.code, within: number }))
    expect(pdf?.mime).toBe('application/pdf')
    const kept = sound(await documentFor(open, applicant, { id: report.code, as: 'json' }))
    expect(Buffer.from(kept?.bytes ?? []).equals(bytesOf(report))).toBe(true)
    expect(await documentFor(open, null, { id: report.code, within: number })).toMatchObject({ refused: true, code: 'permission.log-in' })
    expect(await verify(open, report.code)).toMatchObject({ kind: 'searchReport', bytesHold: true, chain: { holds: true } })
    expect((await verifyRecord(database.pool)).ok).toBe(true)
  })

  test('gives the same bytes again after fifty further acts, from the record alone', async () => {
    for (let i = 0; i < 40; i++) await office.file(word(`KILLA ROJA ${i}`))
    await office.act('account-applicant', 'applicant', number, 'withdraw', { scope: 'procedure' })
    await database.pool.query('truncate views.marks')
    const done = await replay(desk, report, bytesOf(report))
    expect(done.differences).toEqual([])
    expect(done.same).toBe(true)
    expect(await command(report.code, '--json')).toMatchObject({ code: 0, json: { ok: true, report: report.code, marks: 5, differences: [] } })
    expect((await command(report.code.toLowerCase())).out[1]).toContain('los mismos bytes')
  })

  test('says what an engine of another version would say', async () => {
    const other: ReplayDesk = { ...desk, searchAmong: (marks, ask, position) => { const frozen = searchAmong(marks, ask, position); return { ...frozen, engine: { ...frozen.engine, engine: 'another' }, found: { ...frozen.found, candidates: frozen.found.candidates.slice(1) } } } }
    const done = await replay(other, report, bytesOf(report))
    expect(done.same).toBe(false)
    expect(done.differences).toMatchObject([{ what: 'engine', then: report.engine.engine, now: 'another' }, { what: 'gone', text: report.results[0]?.text, place: 1 }, ...report.results.slice(1).map(() => ({ what: 'place' }))])
    expect(done.differences.some((d) => d.what === 'snapshot' || d.what === 'marks')).toBe(false)
  })

  test('a report that was altered is not taken for the search that was made', async () => {
    const file = join(folder, 'altered.json')
    const [first, ...rest] = report.results
    writeFileSync(file, bytesOf({ ...report, results: [{ ...(first as SearchReport['results'][number]), score: 0.01 }, ...rest] }))
    expect(await command(file, '--json')).toMatchObject({ code: 1, json: { ok: false, differences: [{ what: 'score', then: 0.01 }] } })
    expect((await command(file)).out[1]).toContain('el informe no es el que se hizo')
    writeFileSync(file, bytesOf(report))
    expect((await command(file)).code).toBe(0)
  })

  test.each([[['NO-SUCH-CODE'], 1], [[], 2], [['A', 'B'], 2], [['A', '--what'], 2]])('replay %j gives %i', async (args, code) => {
    expect((await command(...args)).code).toBe(code)
  })

  test('what is no report is none', () => {
    for (const text of ['', '{}', 'null', '[]', '{"format":"tocapu-search-report-1"}', '\u0000']) expect(readReport(new TextEncoder().encode(text))).toBeUndefined()
    expect(readReport(Uint8Array.of(0xff, 0xfe))).toBeUndefined()
  })
})

test('only whoever examines the merits annexes one, in a file that is not over, with words to search for', async () => {
  const { number } = await office.file(word('PAQARINA'))
  const as = (roles: readonly string[], input: unknown = {}, accountId = 'account-x') => annexSearchReport(open, { who: { accountId, roles: roles as never }, number, input, commandId: randomUUID() })
  expect(await as(['formalExaminer'])).toMatchObject({ refused: true, code: 'permission.denied' })
  expect(await as(['applicant'], {}, 'account-applicant')).toMatchObject({ refused: true })
  expect(await as(['registrabilityExaminer'], { classes: [99] })).toMatchObject({ refused: true, code: 'input.invalid' })
  expect(await as(['registrabilityExaminer'], { text: 'a\u0000b' })).toMatchObject({ refused: true, code: 'input.invalid' })
  expect(sound(await as(['registrabilityExaminer'], { text: 'otro texto', classes: [30], later: true, ended: true, limit: 1 })).report).toMatchObject({ query: { text: 'otro texto', classes: [30], filters: {}, limit: 1 } })
  const long = sound(await as(['registrabilityExaminer'], { text: 'palabra '.repeat(100) })).report
  expect(long.cut?.length).toBeLessThan(210)
  await office.act('account-applicant', 'applicant', number, 'withdraw', { scope: 'procedure' })
  expect(await as(['registrabilityExaminer'])).toMatchObject({ refused: true, code: 'application.wrong-state' })
  expect(await annexSearchReport(open, { who: examiner, number: '999999-2027', input: {}, commandId: randomUUID() })).toMatchObject({ refused: true, code: 'file.unknown' })
})
