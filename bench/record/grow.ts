import { randomUUID } from 'node:crypto'
import { link } from '#store/hash.ts'
import { registered } from '#test/contracts/desk.ts'
import type { BenchOffice } from './office.ts'

type Act = { readonly stream: string; readonly version: number; readonly kind: string; readonly type: string; readonly content: string }

/**
 * Fills the record with whole lives of marks, from filing to certificate: one is lived through the office itself, and
 * its acts are written again under other numbers, with chains of their own. Its party and papers serve them all.
 */
export async function grow(office: Pick<BenchOffice, 'pool' | 'desk'>, until: number): Promise<void> {
  const { pool, desk } = office
  let events = Number((await pool.query('select count(*) as n from record.events')).rows[0].n)
  if (events === 0) await registered(desk, pool, 'ORIGEN')
  const life = (await pool.query<Act>(`select stream, version, kind, type, content from record.events
    where stream in (select stream from views.docket where number like '000001-%' union select right_id from views.docket where number like '000001-%') order by stream, version`)).rows
  const { number, certificate } = (await pool.query<{ number: string; certificate: string }>(`select number, certificate_number as certificate from views.docket where number like '000001-%'`)).rows[0]!
  for (let n = events; events < until;) {
    const batch: (Act & { hash: string })[] = []
    while (batch.length < 20_000) batch.push(...copied(life, ++n, { number, certificate }))
    await pool.query(`insert into record.events (stream, version, kind, type, recorded_at, command_id, content, hash)
      select s, v, k, t, (c::json->>'at')::timestamptz, (c::json->>'command')::uuid, c, decode(h, 'hex') from unnest($1::text[], $2::int[], $3::text[], $4::text[], $5::text[], $6::text[]) with ordinality as u(s, v, k, t, c, h, o) order by o`,
    (['stream', 'version', 'kind', 'type', 'content', 'hash'] as const).map((column) => batch.map((a) => a[column])))
    events += batch.length
  }
}

function copied(life: readonly Act[], n: number, { number, certificate }: { number: string; certificate: string }): (Act & { hash: string })[] {
  const ids = new Map([...new Set(life.map((a) => a.stream))].map((old) => [old, randomUUID()]))
  let previous: Buffer | undefined
  return life.map((act, i) => {
    let content = act.content.replaceAll(number, `${String(n + 1).padStart(6, '0')}-${number.slice(7)}`).replaceAll(certificate, `P${String(n + 1).padStart(8, '0')}`)
    for (const [old, fresh] of ids) content = content.replaceAll(old, fresh)
    if (life[i - 1]?.stream !== act.stream) previous = undefined
    previous = link(previous, content)
    return { ...act, stream: ids.get(act.stream) as string, content, hash: previous.toString('hex') }
  })
}
