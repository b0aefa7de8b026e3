import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { addDays, dayOf, type PlainDate } from '#calendar/date.ts'
import { recordStore } from '#store/record.ts'
import { aDesk, passDays, registered } from '#test/contracts/desk.ts'
import { aDatabase } from '#test/postgres.ts'
import { readRightOn, rightOn } from './register-on.ts'

const { pool, url } = await aDatabase()
const desk = aDesk(pool)
const store = recordStore(pool)
await registered(desk, pool, 'ÑUSTA', 'Tejidos Primeros S.A.C.')
const { stream } = (await pool.query(`select stream from views.register`)).rows[0] as { stream: string }
const events = (await store.read([stream])).streams.get(stream)!
const registeredOn = dayOf((JSON.parse(events[0]!.content) as { at: never }).at)

test('the day before, the register showed nothing, and what came later stands beside', async () => {
  const on = await readRightOn(store, stream, addDays(registeredOn, -1))
  expect(on).toMatchObject({ version: 0, state: { status: 'none' }, acts: [], holders: [], later: { acts: [{ type: 'RightRegistered', on: registeredOn }] } })
})

test('that day and after, it shows the entry with its holder', async () => {
  const on = await readRightOn(store, stream, registeredOn)
  expect(on).toMatchObject({ version: 1, state: { status: 'inForce' }, holders: [{ name: 'Tejidos Primeros S.A.C.', version: 1, entered: 1, country: 'PE' }], later: { acts: [], names: [] } })
})

test('a name recorded later is that of later days only', async () => {
  const { partyId } = (await readRightOn(store, stream, registeredOn))!.holders[0]!
  await passDays(pool, 30)
  const { at } = await store.read([])
  await pool.query(`insert into record.party_versions (party_id, version, salt, content, recorded_at) values ($1, 2, $2, $3, $4)`, [partyId, randomBytes(32), JSON.stringify({ name: 'Tejidos Segundos S.A.' }), at])
  expect(await readRightOn(store, stream, registeredOn)).toMatchObject({ holders: [{ name: 'Tejidos Primeros S.A.C.' }], later: { names: [{ name: 'Tejidos Segundos S.A.', version: 2, recordedOn: dayOf(at) }] } })
  expect(await readRightOn(store, stream, dayOf(at))).toMatchObject({ holders: [{ name: 'Tejidos Segundos S.A.', version: 2, entered: 1 }], later: { names: [] } })
})

test('a day ends at midnight in Lima, five hours behind UTC', () => {
  const shifted = events.map((e) => ({ ...e, content: e.content.replace(/"at":"[^"]+"/, '"at":"2026-03-05T04:59:59.999Z"') }))
  expect(rightOn(shifted, [], '2026-03-04' as PlainDate).version).toBe(1)
  const after = events.map((e) => ({ ...e, content: e.content.replace(/"at":"[^"]+"/, '"at":"2026-03-05T05:00:00.000Z"') }))
  expect(rightOn(after, [], '2026-03-04' as PlainDate).version).toBe(0)
})

test('an erased person has no name on any day, and the entry stands', async () => {
  const { default: pg } = await import('pg')
  const root = new pg.Client(url('superuser'))
  await root.connect()
  await root.query('update record.party_versions set salt = null, content = null, erased_at = now()')
  await root.end()
  expect(await readRightOn(store, stream, registeredOn)).toMatchObject({ state: { status: 'inForce' }, holders: [{ name: null, version: 1 }] })
})

test('what is not a right gives nothing', async () => {
  expect(await readRightOn(store, 'nobody', registeredOn)).toBeUndefined()
  const application = (await pool.query(`select stream from views.docket limit 1`)).rows[0] as { stream: string }
  expect(await readRightOn(store, application.stream, registeredOn)).toBeUndefined()
})
