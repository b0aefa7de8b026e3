import { hash } from 'node:crypto'
import type pg from 'pg'
import type { ImportedLexicon, KeptLexicon, LexiconStore } from '#ports/lexicon.ts'

/** The channel on which an import says that the dictionaries changed: who holds a search index builds it anew. */
export const lexiconChannel = 'lexicon'

/** Keeps imported dictionaries, as the program's own role. `close` ends the pool. */
export function lexiconStore(pool: pg.Pool): LexiconStore {
  return { keep: (lexicon) => keep(pool, lexicon), remove: (source) => remove(pool, source), all: () => importedLexicons(pool), close: () => pool.end() }
}

export async function importedLexicons(pool: pg.Pool): Promise<readonly ImportedLexicon[]> {
  return (await pool.query<ImportedLexicon>(`select source, concepts, text from office.lexicons order by source collate "C"`)).rows
}

/** One statement: the row, what was there before, and the word to every process where anything changed. */
async function keep(pool: pg.Pool, { source, concepts, text }: ImportedLexicon): Promise<KeptLexicon> {
  const sha256 = hash('sha256', text, 'hex')
  const { rows } = await pool.query<{ before: number | null; changed: boolean }>(
    `with old as (select concepts, sha256 from office.lexicons where source = $1),
      kept as (
        insert into office.lexicons as l (source, sha256, concepts, text) values ($1, $2, $3, $4)
        on conflict (source) do update set sha256 = excluded.sha256, concepts = excluded.concepts, text = excluded.text, imported_at = now() where l.sha256 <> excluded.sha256
        returning 1),
      told as (select pg_notify($5, $1) from kept)
    select (select concepts from old) as before, exists (select from told) as changed`, [source, sha256, concepts, text, lexiconChannel])
  return { source, concepts, sha256, before: rows[0]?.before ?? null, changed: rows[0]?.changed ?? false }
}

async function remove(pool: pg.Pool, source: string): Promise<boolean> {
  const { rowCount } = await pool.query(`with gone as (delete from office.lexicons where source = $1 returning source) select pg_notify($2, source) from gone`, [source, lexiconChannel])
  return (rowCount ?? 0) > 0
}
