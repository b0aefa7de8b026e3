import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { expect, test } from 'vitest'
import { buildCalendar } from '#calendar/build.ts'
import { compareViews, rebuildViews } from '#store/rebuild.ts'
import { openRecount } from '#store/recount.ts'
import { printSchema } from '#store/schema.ts'
import { act, aDesk, by, done, filed, registered } from '#test/contracts/desk.ts'
import { aDatabase } from '#test/postgres.ts'
import { projection } from './rebuild.ts'
import { recountTerms } from './recount.ts'

const database = await aDatabase()
const { pool } = database
const desk = aDesk(pool)
const views = projection(desk.law(), desk.calendar())

const rowsOf = async (table: string) => (await pool.query(`select * from views.${table} order by 1, 2`)).rows

async function schema(): Promise<string> {
  const client = new pg.Client(database.url('superuser'))
  await client.connect()
  try {
    return await printSchema(client, { owner: 'nobody', app: 'nobody' })
  } finally {
    await client.end()
  }
}

test('the rebuilt views are the incremental ones, down to the names of their indexes', async () => {
  await registered(desk, pool, 'YAKU')
  await filed(desk, 'RUMI')
  expect((await compareViews(pool, views)).differences).toEqual([])
  const before = await Promise.all(views.tables.map(rowsOf))
  const shape = await schema()
  expect(await rebuildViews(pool, views)).toMatchObject({ streams: 3 })
  expect(await Promise.all(views.tables.map(rowsOf))).toEqual(before)
  expect(await schema()).toBe(shape)
  expect(before.flat().length).toBeGreaterThan(8)
})

test('a row that somebody changed, dropped or invented is named by the comparison and mended by the rebuild', async () => {
  const [one, two] = [await filed(desk, 'ANTA'), await filed(desk, 'CHASKA')]
  await pool.query(`update views.docket set sign_text = 'OTRA' where stream = $1`, [one])
  await pool.query(`delete from views.case_parties where stream = $1`, [two])
  await pool.query(`insert into views.gazette (stream, issue, gazette_number, position) values ('nadie', '2026-01-02', 1, 1)`)
  expect((await compareViews(pool, views)).differences).toEqual([
    { table: 'docket', stream: one, what: 'different' },
    { table: 'case_parties', stream: two, what: 'missing' },
    { table: 'gazette', stream: 'nadie', what: 'left over' },
  ])
  await rebuildViews(pool, views)
  expect((await compareViews(pool, views)).differences).toEqual([])
})

test('tables of the views that no file fills are carried over', async () => {
  await pool.query(`create table views.counted (what text primary key, n int not null)`)
  await pool.query(`insert into views.counted values ('marks', 7)`)
  await rebuildViews(pool, views)
  expect(await rowsOf('counted')).toEqual([{ what: 'marks', n: 7 }])
  expect((await rowsOf('built'))[0]).toMatchObject({ calendar_version: desk.calendar().version })
  await pool.query('drop table views.counted')
})

test('while the views are rebuilt again and again, twelve writers lose nothing', async () => {
  let rebuilding = true
  let written = 0
  const writers = Promise.all(Array.from({ length: 12 }, async (_, i) => {
    for (let n = 0; rebuilding; n++) {
      const stream = await filed(desk, `OBRA ${i} ${n}`)
      await done(desk, act(stream, 'formalExaminer', { act: 'startFormalExam' }))
      written += 2
    }
  }))
  for (let round = 0; round < 5; round++) await rebuildViews(pool, views).finally(() => (rebuilding = round < 4))
  await writers
  expect(written).toBeGreaterThan(24)
  expect((await pool.query(`select nspname from pg_namespace where nspname like 'views%'`)).rows).toEqual([{ nspname: 'views' }])
  expect((await compareViews(pool, views)).differences).toEqual([])
}, 120_000)

test('two rebuilds at once: one of them says so', async () => {
  const [a, b] = await Promise.allSettled([rebuildViews(pool, views), rebuildViews(pool, views)])
  const refused = [a, b].filter((r) => r.status === 'rejected')
  expect(refused).toHaveLength(1)
  expect((refused[0] as PromiseRejectedResult).reason.name).toBe('RebuildRunning')
})

test('a day closed while the views are rebuilt is in them', async () => {
  const day = { date: '2026-12-01', kind: 'decree', norm: 'DS 1-2026', nameEs: 'Día no laborable', nameEn: 'Closed day' } as const
  const after = projection(desk.law(), buildCalendar(desk.law().closedDays, { extra: [day] }))
  let asked = 0
  await rebuildViews(pool, async () => {
    if (++asked > 1) return after
    await done(desk, { kind: 'calendar', stream: 'calendar', command: { act: 'closeDay', day } as never, actor: by('administrator'), commandId: randomUUID() })
    return views
  })
  expect(asked).toBe(2)
  expect((await rowsOf('built'))[0]).toMatchObject({ calendar_version: after.calendarVersion })
  expect((await compareViews(pool, after)).differences).toEqual([])
})

test('a day closed while the views are compared is no difference once its terms are counted anew', async () => {
  const days = (['2026-12-01', '2026-12-02'] as const).map((date) => ({ date, kind: 'decree', norm: 'DS 1-2026', nameEs: 'Día no laborable', nameEn: 'Closed day' }) as const)
  const counted = (n: number) => projection(desk.law(), buildCalendar(desk.law().closedDays, { extra: days.slice(0, n) }))
  let asked = 0
  const { differences } = await compareViews(pool, async () => {
    if (++asked > 1) return counted(2)
    await done(desk, { kind: 'calendar', stream: 'calendar', command: { act: 'closeDay', day: days[1] } as never, actor: by('administrator'), commandId: randomUUID() })
    await recountTerms({ ...desk, calendar: () => buildCalendar(desk.law().closedDays, { extra: days }) }, openRecount(pool))
    return counted(1)
  })
  expect({ asked, differences }).toEqual({ asked: 2, differences: [] })
})
