import { readFileSync, writeSync } from 'node:fs'
import { Logger, runMigrations } from 'graphile-worker'
import { handle } from '#office/handle.ts'
import { startCluster } from '#store/embedded/cluster.ts'
import { migrate } from '#store/migrate.ts'
import { openPool } from '#store/pool.ts'
import { verifyRecord } from '#store/verify.ts'
import { act, aDesk, filing } from '#test/contracts/desk.ts'

// The program that `kill.ts` kills: starts without a hand, says whether everything acknowledged so far is there, and
// works until it is killed, saying each act once it is done. Arguments: the data folder, the file of acknowledgements.
const [folder = '', acknowledged = ''] = process.argv.slice(2)
const say = (line: string) => writeSync(1, `${line}\n`)
const began = performance.now()
const cluster = await startCluster(folder)
await migrate({ owner: cluster.url('owner'), app: cluster.url('app') })
await runMigrations({ connectionString: cluster.url('app'), logger: new Logger(() => () => undefined) })
const pool = openPool(cluster.url('app'), () => undefined, 20)
await pool.query('insert into office.installation (demonstration) values (true) on conflict do nothing')
const started = Math.round(performance.now() - began)
const { ok, events, firstBroken } = await verifyRecord(pool)
say(`state ${JSON.stringify({ ok, events, firstBroken, started, lost: await lost() })}`)

const desk = aDesk(pool)
await Promise.all(Array.from({ length: 8 }, async (_, writer) => {
  for (let n = 0; ; n++) {
    const request = filing(`RONDA ${writer} ${n}`)
    for (const each of [request, act(request.stream, 'formalExaminer', { act: 'startFormalExam' }), act(request.stream, 'formalExaminer', { act: 'pass', overruled: [] })]) {
      const outcome = await handle(desk, each)
      if ('refused' in outcome) throw new Error(outcome.code)
      for (const e of outcome.events) say(`done ${e.stream} ${e.version} ${e.hash}`)
    }
  }
}))

/** Acknowledged acts that the record does not hold as they were acknowledged. */
async function lost(): Promise<number> {
  const acts = readFileSync(acknowledged, 'utf8').split('\n').filter(Boolean).map((line) => line.split(' '))
  const { rows } = await pool.query<{ n: number }>(`select count(*)::int as n from unnest($1::text[], $2::int[], $3::text[]) a(s, v, h)
    where not exists (select 1 from record.events e where e.stream = s and e.version = v and e.hash = decode(h, 'hex'))`, [0, 1, 2].map((column) => acts.map((a) => a[column])))
  return rows[0]?.n ?? -1
}
