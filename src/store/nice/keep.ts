import type pg from 'pg'
import { foldTerm } from '#casefile/classes.ts'
import type { ClassRow, Kept, ListOrigin, NiceBatch, NiceStore, TermRow } from '#ports/terms.ts'
import { niceChannel } from '../nice.ts'
import { mergeClasses, mergeTerms, pairByBasicNumber, staging } from './merge.ts'

/** Keeps imported lists, as the program's own role. `close` ends the pool. */
export function niceStore(pool: pg.Pool): NiceStore {
  return { keep: (batches) => keep(pool, batches), close: () => pool.end() }
}

/**
 * One transaction: batches go to a table of the session as they come, and the merge follows when all were read. So a
 * file of any length takes no memory here, and one that turns out bad on its last line leaves nothing behind.
 */
async function keep(pool: pg.Pool, batches: AsyncIterable<NiceBatch>): Promise<readonly Kept[]> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query(`select pg_advisory_xact_lock(hashtext('office.nice'))`)
    await client.query(staging)
    for await (const batch of batches) {
      if ('terms' in batch) await stageTerms(client, batch.origin, batch.terms)
      else await stageClasses(client, batch.origin, batch.classes)
    }
    await client.query('analyze incoming_terms')
    const kept = [...(await client.query<Kept>(mergeTerms)).rows, ...(await client.query<Kept>(mergeClasses)).rows]
    const paired = await client.query(pairByBasicNumber)
    if (paired.rowCount || kept.some((k) => k.added + k.changed + k.removed > 0)) await client.query('select pg_notify($1, $2)', [niceChannel, ''])
    await client.query('commit')
    return kept
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  } finally {
    client.release()
  }
}

async function stageTerms(client: pg.PoolClient, { source, edition }: ListOrigin, rows: readonly TermRow[]): Promise<void> {
  await client.query(
    `insert into incoming_terms (class, language, text, folded, other, basic_number, main, source, edition)
     select *, $8, $9 from unnest($1::int[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::boolean[])`,
    [rows.map((r) => r.class), rows.map((r) => r.language), rows.map((r) => r.text), rows.map((r) => foldTerm(r.text)),
      rows.map((r) => r.other), rows.map((r) => r.basicNumber), rows.map((r) => r.main), source, edition])
}

async function stageClasses(client: pg.PoolClient, { source, edition }: ListOrigin, rows: readonly ClassRow[]): Promise<void> {
  for (const row of rows) {
    await client.query(
      `insert into incoming_classes (class, language, heading, note, includes, excludes, source, edition) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [row.class, row.language, row.heading, row.note, row.includes, row.excludes, source, edition])
  }
}
