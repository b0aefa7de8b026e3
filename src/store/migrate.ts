import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import pg from 'pg'

const folder = fileURLToPath(new URL('./migrations/', import.meta.url))

/**
 * Brings a database to this program's shape. Migrations are numbered and never edited; each names the role that owns
 * what it makes; its row is claimed before its work, so that two programs starting at once do it once.
 */
export async function migrate(urls: { readonly owner: string; readonly app: string }): Promise<readonly string[]> {
  const done: string[] = []
  const app = decodeURIComponent(new URL(urls.app).username)
  const migrations = readdirSync(folder).filter((f) => f.endsWith('.sql')).sort()
  for (const role of ['owner', 'app'] as const) {
    const client = new pg.Client(urls[role])
    await client.connect()
    try {
      await client.query(`select pg_advisory_lock(7032026)`)
      const ledger = `migrated_${role}.files`
      await client.query(`create schema if not exists migrated_${role}`)
      await client.query(`create table if not exists ${ledger} (name text primary key, at timestamptz not null default now())`)
      for (const name of migrations) {
        const sql = readFileSync(folder + name, 'utf8')
        if (sql.match(/^-- role: (\w+)/)?.[1] !== role) continue
        if (await apply(client, ledger, name, sql.replaceAll('{{app}}', pg.escapeIdentifier(app)))) done.push(name)
      }
    } finally {
      await client.end()
    }
  }
  return done
}

async function apply(client: pg.Client, ledger: string, name: string, sql: string): Promise<boolean> {
  await client.query('begin')
  try {
    const claimed = await client.query(`insert into ${ledger} (name) values ($1) on conflict do nothing`, [name])
    if (claimed.rowCount === 1) await client.query(sql)
    await client.query('commit')
    return claimed.rowCount === 1
  } catch (error) {
    await client.query('rollback')
    throw new Error(`migration ${name} failed: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}
