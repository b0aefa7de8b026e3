import pg from 'pg'
import { beforeAll, describe, expect, test } from 'vitest'
import { makeAnchor } from '#store/anchors.ts'
import { aLivingOffice, sound } from '#test/fixtures/living-office.ts'
import { aDatabase } from '#test/postgres.ts'
import { publicActs } from './acts.ts'
import { figures } from './figures.ts'
import { clockFloor } from './floor.ts'
import { publicCase } from './public-case.ts'
import { searchMarks } from './search.ts'
import { statistics } from './statistics.ts'
import { verify } from './verify.ts'
import { generateKeyPairSync } from 'node:crypto'

const database = await aDatabase()
const office = await aLivingOffice(database, '2027-03-01T15:00:00.000Z')
const { open } = office

describe('an office with one life lived as fast as the clock allows', () => {
  let number = ''
  beforeAll(async () => {
    expect(await figures(open)).toEqual({ issue: null, pace: null, floor: 31 })
    number = (await office.file({ sign: { kind: 'word', text: 'KUYCHI DEL SUR' }, classes: [{ number: 30, terms: ['café'] }] })).number
    await office.register(number)
  })

  test('the floor is the window and the next working day; with the setting off, the remedies too', () => {
    // 1 March 2027 + 30 working days = 14 April; the next is the 15th. Fifteen more from the notice, with 30 April worked, and one.
    expect(clockFloor(open.desk, '2027-03-01')).toEqual({ on: { filedOn: '2027-03-01', certificateOn: '2027-04-15', workingDays: 31 }, off: { filedOn: '2027-03-01', certificateOn: '2027-05-07', workingDays: 47 } })
  })

  test('the measured life stands on the floor', async () => {
    expect(await figures(open)).toEqual({ issue: { date: '2027-03-01', signs: 1 }, pace: { cases: 1, p50: 31, p90: 31 }, floor: 31 })
    const told = await statistics(open, { from: '2027-01-01', to: '2027-12-31' })
    const stage = (name: string) => told.stages.find((s) => s.stage === name)
    expect(stage('formal')).toMatchObject({ pace: { files: 1, min: 0, p50: 0, p90: 0 }, limit: { rule: 'D-TM-FORMAL', amount: 15, unit: 'workingDays' } })
    expect(stage('opposition')).toMatchObject({ pace: { p50: 31 }, limit: { rule: 'D-TM-OPP', amount: 30 } })
    expect(stage('firstInstance')).toMatchObject({ limit: { rule: 'D-PROC-MAX', amount: 180 } })
    expect(stage('certificate')).toMatchObject({ pace: { p50: 0 }, limit: { rule: 'certificate.targetMonths', unit: 'months' } })
    expect(stage('whole')).toMatchObject({ pace: { files: 1, p50: 31 } })
    expect(told).toMatchObject({ outcomes: { granted: 1 }, now: { registered: 1 }, months: [{ month: '2027-03', filed: 1, published: 1, decided: 0, certified: 0 }, { month: '2027-04', filed: 0, decided: 1, certified: 1 }] })
    expect((await statistics(open, { from: '2028-01-01', to: '2028-12-31' })).stages.every((s) => s.pace === null)).toBe(true)
  })

  test('the next file is told the pace of the one before', async () => {
    const next = await office.file({ sign: { kind: 'word', text: 'CUYCHI DEL SUR' }, classes: [{ number: 30, terms: ['té'] }] })
    expect((await publicCase(open, next.number))?.next).toMatchObject({ step: 'formalPass', pace: { files: 1, p50: 0, p90: 0 } })
  })

  test('search finds the same and the like, says why, and what each filter hides', async () => {
    await open.similar.upToDate()
    const find = async (ask: Parameters<typeof searchMarks>[1]) => sound(await searchMarks(open, ask))
    const found = await find({ q: 'Kuychi del Sur', classes: [30] })
    expect(found.items[0]).toMatchObject({ found: 'register', caseNumber: number, text: 'KUYCHI DEL SUR', standing: 'inForce', status: 'inForce', filedOn: '2027-03-01', holders: [{ name: 'Tejidos Qantu S. A. C.', country: 'PE' }] })
    expect(found.items[0]?.reasons.map((r) => r.channel)).toEqual(expect.arrayContaining(['identical', 'classes']))
    expect(found.items[1]).toMatchObject({ found: 'docket', text: 'CUYCHI DEL SUR', standing: 'pending' })
    for (const { because, reasons } of found.items) {
      expect(reasons.map((r) => r.channel)).toEqual(because.map((b) => b.channel))
      expect(reasons.every((r) => r.es.length > 3 && r.en.length > 3)).toBe(true)
    }
    expect(await find({ q: 'kuychi del sur', only: { status: ['inForce'] } })).toMatchObject({ total: 1, hidden: { status: 1 } })
    expect(await find({ q: 'kuychi del sur', only: { classes: [1], standing: ['inForce'] } })).toMatchObject({ total: 0, hidden: { classes: 1, standing: 0 } })
    expect(await find({ q: 'kuychi del sur', only: { holder: 'nadie de aquí' } })).toMatchObject({ total: 0, hidden: { holder: 2 } })
    expect(await find({ q: 'kuychi del sur', only: { filedFrom: '2027-03-02' } })).toMatchObject({ total: 1, hidden: { dates: 1 }, items: [{ text: 'CUYCHI DEL SUR' }] })
    expect((await find({ q: '', only: { holder: 'QANTU' } })).items).toHaveLength(2)
    expect((await find({ q: '¡!' })).items).toEqual([])
    const certificate = (await publicCase(open, number))?.certificate?.number ?? ''
    expect((await find({ q: certificate })).items).toMatchObject([{ certificateNumber: certificate, caseNumber: number, score: null }])
    expect((await find({ q: `${number}/DSD` })).items).toHaveLength(1)
    const first = await find({ q: 'kuychi del sur', limit: 1 })
    expect((await find({ q: 'kuychi del sur', limit: 1, cursor: first.next })).items[0]?.text).toBe('CUYCHI DEL SUR')
  })

  test('an anchor is named once it covers the act', async () => {
    const code = (await publicCase(open, number))?.certificate?.verificationCode ?? ''
    expect((await verify(open, code))?.anchor).toBeNull()
    const { privateKey } = generateKeyPairSync('ed25519')
    await makeAnchor(database.pool, { keyId: 'test', sign: privateKey } as never, await open.now())
    expect((await verify(open, code))?.anchor).toMatchObject({ number: 1 })
  })

  test('a byte changed behind the office’s back is seen: the act, every act after it, and the paper', async () => {
    const acts = await publicActs(open, number)
    const code = (await publicCase(open, number))?.certificate?.verificationCode ?? ''
    const client = new pg.Client(database.url('superuser'))
    await client.connect()
    await client.query(`set session_replication_role = replica`)
    await client.query(`update record.events set content = replace(content, 'café', 'cacao') where content like '%café%' and type = 'ApplicationFiled'`)
    await client.query(`update record.documents set bytes = bytes || '\\x20' where id = $1`, [code])
    await client.end()
    expect(acts?.every((a) => a.holds)).toBe(true)
    expect((await publicActs(open, number))?.some((a) => a.holds)).toBe(false)
    expect(await verify(open, code)).toMatchObject({ bytesHold: false, chain: { holds: false } })
  })
})
