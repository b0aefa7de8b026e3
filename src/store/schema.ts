import { tablesOf, type Queryable, type Table } from './catalog.ts'

/** Schemas of others: PostgreSQL's, the job runner's, and the ledgers of migrations. */
const SCHEMAS = `select nspname as name from pg_namespace
  where nspname not like 'pg\\_%' and nspname not like 'migrated\\_%' and nspname not in ('information_schema', 'public', 'extensions', 'graphile_worker') order by 1`

const FUNCTIONS = `select pg_get_functiondef(p.oid) as text from pg_proc p where p.pronamespace = (select oid from pg_namespace where nspname = $1) order by p.proname, p.oid`

/**
 * The database as its catalogs tell it, as text for review. `roles` are the names of this installation's roles, which
 * the text calls owner and app.
 */
export async function printSchema(db: Queryable, roles: { readonly owner: string; readonly app: string }): Promise<string> {
  const parts = ['-- What the migrations make, printed from the catalogs; never edited by hand.']
  for (const { name } of (await db.query<{ name: string }>(SCHEMAS)).rows) {
    parts.push(`create schema ${name};`)
    const functions = (await db.query<{ text: string }>(FUNCTIONS, [name])).rows
    parts.push(...functions.map(({ text }) => `${text.trim()};`))
    parts.push(...(await tablesOf(db, name)).map((table) => printTable(name, table)))
  }
  return `${parts.join('\n\n')}\n`.replaceAll(roles.owner, 'owner').replaceAll(roles.app, 'app')
}

function printTable(schema: string, table: Table): string {
  const within = [...table.columns, ...table.constraints].map((line) => `  ${line}`).join(',\n')
  const after = [...table.indexes, ...table.triggers].map((line) => `${line};`)
  const grants = table.grants.map((grant) => `-- ${grant}`)
  return [`create table ${schema}.${table.name} (\n${within}\n);`, ...after, ...grants].join('\n')
}
