import { plain } from '#search/evaluate/letters.ts'
import { openPool } from '#store/pool.ts'
import { openOffice } from '../record/office.ts'
import type { Opened } from './engines.ts'

const batch = 20_000

/** PostgreSQL's own trigrams under a GIN index, over folded texts, in a cluster of its own; the threshold is lowered from 0.3 to 0.2, below which little that matters is cut off. */
export async function openTrigrams(marks: Iterable<{ readonly text: string }>): Promise<Opened> {
  const office = await openOffice(2)
  const pool = openPool(office.cluster.url('superuser'), () => undefined, 1)
  await pool.query('create unlogged table public.marks (id int primary key, text text not null, folded text not null)')
  let size = 0
  const insert = (texts: readonly string[]) => pool.query('insert into public.marks select $1::int + n - 1, t, f from unnest($2::text[], $3::text[]) with ordinality as u(t, f, n)', [size - texts.length, texts, texts.map((text) => plain(text).toLowerCase())])
  let held: string[] = []
  for (const { text } of marks) {
    // PostgreSQL keeps no U+0000 in a text.
    held.push(text.replaceAll('\0', ''))
    size++
    if (held.length < batch) continue
    await insert(held)
    held = []
  }
  await insert(held)
  await pool.query("set maintenance_work_mem = '1GB'")
  await pool.query('create index on public.marks using gin (folded extensions.gin_trgm_ops)')
  await pool.query('vacuum analyze public.marks')
  await pool.query("set search_path to public, extensions; set pg_trgm.similarity_threshold = 0.2")
  const search = async (text: string, limit: number) => {
    const { rows } = await pool.query<{ mark: string; score: number }>('select text as mark, similarity(folded, $1) as score from marks where folded % $1 order by 2 desc, id limit $2', [plain(text).toLowerCase(), limit])
    return rows
  }
  const close = async () => {
    await pool.end()
    await office.close()
  }
  return { size, search, note: 'PostgreSQL GIN, similarity above 0.2', close }
}
