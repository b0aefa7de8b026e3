import { beforeAll, describe, expect, test } from 'vitest'
import type { PlainDate } from '#calendar/date.ts'
import { aLivingOffice, sound } from '#test/fixtures/living-office.ts'
import { aDatabase } from '#test/postgres.ts'
import { tasks } from '../../jobs/tasks.ts'
import type { Letter } from '#ports/mail.ts'
import { watchLetter } from './letter.ts'
import { watchIssue } from './run.ts'

const database = await aDatabase()
const office = await aLivingOffice(database, '2027-03-01T15:00:00.000Z')
const { open } = office
const { watching } = office.office
const applicant = { accountId: 'account-applicant', roles: ['applicant'] } as const
const watcher = { accountId: 'account-watcher', roles: ['representative'] } as const
const other = { kind: 'company', name: 'Cafetalera Ejemplo S. A. C.', document: { kind: 'RUC', number: '20131312955' }, taxNumber: '20131312955', country: 'PE', address: 'Calle Inventada 1' } as const
const issue = (): PlainDate => office.clock.today()
const jobs = async () => (await database.pool.query<{ key: string; payload: { accountId: string; run: string } }>(
  `select key, payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'mailWatch' order by (select begun_at from office.watch_runs r where r.id::text = payload ->> 'run'), key`)).rows

/** Files as somebody else, and publishes today. */
async function published(...texts: readonly string[]): Promise<readonly string[]> {
  const numbers: string[] = []
  for (const text of texts) {
    const { number } = await office.file({ sign: { kind: 'word', text }, classes: [{ number: 30, terms: ['café'] }], applicants: [other] }, 'account-other')
    await office.pass(number)
    numbers.push(number)
  }
  await office.daily()
  return numbers
}

let mine = ''
beforeAll(async () => {
  mine = (await office.file({ sign: { kind: 'word', text: 'KUYCHI' }, classes: [{ number: 30, terms: ['cacao'] }] })).number
})

describe('what is watched', () => {
  test('anyone with an account watches a sign; the same again is one watch; nobody sees another’s', async () => {
    const made = sound(await watching.add(watcher, { text: ' Sumaq   Killa ', classes: [30, 30, 25], note: 'Cliente' }))
    expect(made).toMatchObject({ text: 'Sumaq Killa', classes: [25, 30], note: 'Cliente' })
    expect(sound(await watching.add(watcher, { text: 'SUMAQ KILLA', classes: ['25', '30'] })).id).toBe(made.id)
    expect(sound(await watching.read(watcher)).watches).toHaveLength(1)
    expect(sound(await watching.read(applicant)).watches).toEqual([])
    expect(await watching.remove(applicant, made.id)).toMatchObject({ code: 'watch.unknown' })
    expect(await watching.read(null)).toMatchObject({ code: 'permission.log-in' })
  })

  test('what is no sign is refused, with its field', async () => {
    for (const input of [{ text: '' }, { text: '¡!…' }, { text: 'x'.repeat(201) }, { text: 'KILLA', classes: [46] }, { text: 7 }, null]) expect(await watching.add(watcher, input)).toMatchObject({ code: 'input.invalid' })
    expect(await watching.remove(watcher, 'nada')).toMatchObject({ code: 'watch.unknown' })
  })

  test('a holder’s own marks are watched without asking, all or one by one until switched off', async () => {
    expect(sound(await watching.read(applicant))).toMatchObject({ ownMarks: true, letters: true, own: [{ text: 'KUYCHI', number: mine, standing: 'pending', watched: true }] })
    const stream = sound(await watching.read(applicant)).own[0]?.stream ?? ''
    expect(await watching.choose(applicant, { stream, watched: false })).toBe('chosen')
    expect(sound(await watching.read(applicant)).own[0]?.watched).toBe(false)
    expect(await watching.choose(applicant, { stream, watched: true })).toBe('chosen')
    expect(sound(await watching.read(applicant)).own[0]?.watched).toBe(true)
  })
})

describe('a gazette against the watches', () => {
  let numbers: readonly string[] = []
  let on: PlainDate
  test('each sign alike is told once, with why and the last day to oppose and its proof (D486 art. 146)', async () => {
    numbers = await published('KUYCHI', 'SUMAQ KILLA', 'OTRA COSA')
    on = issue()
    expect((await watchIssue(open, on)).alerts).toBe(2)
    const own = sound(await watching.alerts(applicant)).items
    expect(own).toMatchObject([{ issue: on, watchedText: 'KUYCHI', published: { number: numbers[0], text: 'KUYCHI', applicants: [{ name: other.name }] }, seenAt: null }])
    expect(own[0]?.reasons.length).toBeGreaterThan(0)
    expect(own[0]?.oppose?.term).toMatchObject({ rule: 'D-TM-OPP', trigger: on })
    expect(own[0]?.oppose?.daysLeft).toBe(30)
    expect(sound(await watching.alerts(watcher)).items).toMatchObject([{ watchedText: 'Sumaq Killa', published: { number: numbers[1] } }])
    expect(await watching.unseen(watcher)).toBe(1)
  })

  test('again it tells nothing twice, and whoever filed the sign is not told of it', async () => {
    expect((await watchIssue(open, on)).alerts).toBe(0)
    expect(sound(await watching.alerts({ accountId: 'account-other', roles: ['applicant'] })).items).toEqual([])
    expect(await jobs()).toHaveLength(2)
  })

  test('a run that was broken off goes on where it stopped, and repeats nothing', async () => {
    await database.pool.query('update office.watch_runs set done_at = null')
    expect((await watchIssue(open, on)).alerts).toBe(0)
    await database.pool.query(`update office.watch_runs set done_at = null, reached = ''`)
    expect((await watchIssue(open, on)).alerts).toBe(0)
    expect(sound(await watching.alerts(watcher)).items).toHaveLength(1)
    expect(await jobs()).toHaveLength(2)
  })

  test('a sign that joins the issue later the same day has a run of its own', async () => {
    await published('SUMAC KILLA')
    expect(issue()).toBe(on)
    expect((await watchIssue(open, on)).alerts).toBe(1)
    expect(sound(await watching.alerts(watcher)).items.map((a) => a.published.text)).toEqual(['SUMAC KILLA', 'SUMAQ KILLA'])
  })

  test('the letter tells reasons, mark and last day, in the reader’s language, and how to stop it', async () => {
    const [job] = (await jobs()).filter((j) => j.payload.accountId === watcher.accountId)
    const letter = await watchLetter(open, watcher.accountId, job?.payload.run ?? '', { email: 'v@correo.example', name: 'Vera', language: 'es' })
    expect(letter).toMatchObject({ kind: 'watch', total: 1, link: 'http://oficina.example/vigilancia' })
    const lines = letter?.alerts[0]?.lines.join('\n') ?? ''
    expect(letter?.alerts[0]?.heading).toContain('SUMAQ KILLA')
    for (const said of ['Se parece a «Sumaq Killa»', 'Último día para oponerse', 'art. 146']) expect(lines).toContain(said)
    const sent: Letter[] = []
    const { mailWatch } = tasks({ open, mail: { send: async (l) => void sent.push(l) }, addressee: async () => ({ email: 'v@correo.example', name: 'Vera', language: 'en' }), recountTerms: async () => undefined, makeAnchor: async () => undefined, sendLetter: async () => undefined, tidy: async () => undefined })
    await mailWatch?.(job?.payload)
    expect(sent).toMatchObject([{ kind: 'watch', alerts: [{ lines: expect.arrayContaining([expect.stringContaining('Last day to oppose')]) as string[] }] }])
    const key = decodeURIComponent(/clave=(.+)$/.exec(letter?.stop ?? '')?.[1] ?? '')
    expect(await watching.stopLetters('no es')).toMatchObject({ code: 'watch.unknown-key' })
    expect(await watching.stopLetters(key)).toBe('stopped')
    await mailWatch?.(job?.payload)
    expect(sent).toHaveLength(1)
  })

  test('seen is noted once; who stopped letters is told on the page alone, who switched off own marks not at all', async () => {
    const [newest] = sound(await watching.alerts(watcher)).items
    await watching.markSeen(watcher, newest?.id ?? '')
    expect(await watching.unseen(watcher)).toBe(0)
    await watching.choose(applicant, { ownMarks: false })
    const before = (await jobs()).length
    await office.later(1)
    await published('KUYCHI', 'SUMAQ KILLA')
    expect((await watchIssue(open, issue())).alerts).toBe(1)
    expect(await watching.unseen(watcher)).toBe(1)
    expect(await watching.unseen(applicant)).toBe(1)
    expect((await jobs()).length).toBe(before)
  })
})
