import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { startCluster, type Cluster } from '#store/embedded/cluster.ts'
import { percentile, type Figure } from '../record/office.ts'
import { served, type Served } from './child.ts'

/** Two days that decrees close: the first gives the terms that were put in their last days, the second is measured. */
const closed = ['2027-12-29', '2027-03-16'] as const

/**
 * A decree closes a day under a million open terms of an office that runs: the act is asked for over its interface, its
 * job counts every date that it touches anew, with its proof, and pages are read over HTTP meanwhile.
 */
export async function decree({ terms = 1_000_000 } = {}): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'tocapu-bench-'))
  try {
    await (await served({}, folder)).halt()
    const cluster = await startCluster(folder)
    try {
      await fill(cluster, terms)
      const office = await served({ TOCAPU_API_ALLOWANCE: '1000000', TOCAPU_SEARCH_ALLOWANCE: '1000000' }, folder)
      try {
        return await measured(office, cluster, terms)
      } finally {
        await office.halt()
      }
    } finally {
      await cluster.stop()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function asked<T extends pg.QueryResultRow>(cluster: Cluster, text: string, values: readonly unknown[] = []): Promise<readonly T[]> {
  const client = new pg.Client(cluster.url('app'))
  await client.connect()
  try {
    return (await client.query<T>(text, [...values])).rows
  } finally {
    await client.end()
  }
}

/** Terms that began on one of the 250 days before the measured one. */
async function fill(cluster: Cluster, terms: number): Promise<void> {
  await asked(cluster, `insert into views.open_terms (stream, of, rule, trigger_on, due, runs_against)
    select 'bench-' || i, 'one', (array['D-TM-OPP', 'D-TM-FORMREQ', 'D-APPEAL', 'D-PROC-MAX'])[1 + i % 4], $2::date - ((i::bigint * 7919) % 250)::int, date '2027-01-05', 'party' from generate_series(1, $1::int) i`, [terms, closed[1]])
  await asked(cluster, 'analyze views.open_terms')
}

async function measured(office: Served, cluster: Cluster, terms: number): Promise<readonly Figure[]> {
  const accounts = JSON.parse(await office.command('demo', 'accounts', '--json')) as { role: string; token: string }[]
  const token = accounts.find((a) => a.role === 'administrator')?.token ?? ''
  const numbers = (await asked<{ number: string }>(cluster, 'select number from views.docket order by rank limit 200')).map((r) => r.number)
  const pages = ['/', '/gaceta', '/plazos', ...numbers.map((n) => `/expedientes/${n}`)]
  const rss = () => Number(spawnSync('ps', ['-o', 'rss=', '-p', String(office.process.pid)], { encoding: 'utf8' }).stdout) / 1000
  const read = async (until: Promise<unknown>): Promise<readonly number[]> => {
    const times: number[] = []
    let over = false
    void until.finally(() => (over = true))
    for (let i = 0; !over; i++) {
      const begun = performance.now()
      const answer = await fetch(`${office.url}${pages[i % pages.length] ?? '/'}`)
      await answer.text()
      if (!answer.ok) throw new Error(`${answer.status} of ${answer.url}`)
      times.push(performance.now() - begun)
      await pause(20)
    }
    return times
  }
  await close(office, cluster, { token, day: closed[0] })
  await read(pause(3000))
  const [idle, before] = [await read(pause(10_000)), rss()]
  const begun = performance.now()
  let seconds = Number.NaN
  const busy = await read(close(office, cluster, { token, day: closed[1] }).then(() => { seconds = (performance.now() - begun) / 1000 }))
  const [{ moved } = { moved: 0 }] = await asked<{ moved: number }>(cluster, `select count(*)::int as moved from office.term_moves where norm = 'DS de prueba ' || $1`, [closed[1]])
  const [at, then] = [percentile(idle, 0.95), percentile(busy, 0.95)]
  return [
    { name: `a decree under ${terms} open terms, from the act until all are counted anew`, value: seconds, unit: 's', reach: '≤ 60 s', ok: seconds <= 60 && moved > 0, detail: `${moved} dates moved, each with its day before, after and norm; the office grew by ${(rss() - before).toFixed(0)} MB` },
    { name: 'pages meanwhile over HTTP, 95th percentile against idle', value: then / at, unit: 'times', reach: '≤ 2', ok: then <= 2 * at, detail: `${at.toFixed(1)} ms idle of ${idle.length}, ${then.toFixed(1)} ms of ${busy.length} during; slowest ${Math.max(...busy).toFixed(0)} ms` },
  ]
}

/** Asks for the act, and waits until its job has counted every term under the new calendar. */
async function close(office: Served, cluster: Cluster, { token, day }: { readonly token: string; readonly day: string }): Promise<void> {
  const version = async () => (await asked<{ v: string }>(cluster, 'select calendar_version as v from views.built'))[0]?.v
  const before = await version()
  const answer = await fetch(`${office.url}/api/v1/closed-days`, {
    method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'idempotency-key': `close-${day}` },
    body: JSON.stringify({ date: day, kind: 'decree', nameEs: 'Duelo nacional inventado', nameEn: 'Invented national mourning', norm: `DS de prueba ${day}` }),
  })
  if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`)
  while ((await version()) === before) await pause(100)
}
