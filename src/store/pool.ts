import pg from 'pg'

/** Days stay text: a `date` is a civil day, never an instant in some zone. */
const types = { getTypeParser: (oid: number, format?: 'text' | 'binary') => (oid === 1082 ? (value: string) => value : pg.types.getTypeParser(oid, format as 'text')) }

/** Connections for one role. An idle connection that breaks is reported and replaced, never a crash. */
export function openPool(url: string, onError: (error: Error) => void, max = 12, options?: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max, types: types as never, application_name: 'tocapu', ...(options && { options }) })
  pool.on('error', onError)
  pool.on('connect', (client) => client.on('error', onError))
  return pool
}
