import type pg from 'pg'

/** Values as PostgreSQL's text, unparsed: the quickest, and what a check wants. */
const raw = { getTypeParser: () => (value: string) => value } as never

/**
 * The rows of a query in batches, in constant memory; the next batch is fetched while one is worked on. Values come
 * as text, rows as arrays. The client must be inside a transaction.
 */
export async function* batches(client: pg.ClientBase, sql: string, values: readonly unknown[], size = 5000): AsyncGenerator<readonly (readonly (string | null)[])[]> {
  const name = `c${(sequence = (sequence + 1) % 1_000_000)}`
  await client.query(`declare ${name} no scroll cursor for ${sql}`, [...values])
  const fetch = () => client.query<(string | null)[]>({ text: `fetch ${size} from ${name}`, rowMode: 'array', types: raw })
  let next = fetch()
  try {
    for (;;) {
      const { rows } = await next
      if (rows.length === size) next = fetch()
      next.catch(() => undefined)
      if (rows.length > 0) yield rows
      if (rows.length < size) return
    }
  } finally {
    // A reader that stops early leaves a batch on its way.
    await next.then(() => client.query(`close ${name}`)).catch(() => undefined)
  }
}
let sequence = 0
