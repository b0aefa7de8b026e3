import type pg from 'pg'

/** The signature of a binary COPY, flags and no extension: what stands before its first row. */
const HEADER = 19

/**
 * Each row of a query in PostgreSQL's binary form, as it arrives: a quarter of the cost of rows that are taken apart.
 * `row` gets the bytes and where the first field's length stands in them; they are written over when it returns. COPY
 * takes no parameters: the query has its values in it.
 */
export function copyOut(client: pg.ClientBase, select: string, row: (bytes: Buffer, at: number) => void): Promise<void> {
  return new Promise((done, fail) => {
    let failure: Error | undefined
    let begun = false
    client.query({
      callback: () => undefined,
      submit: (connection: pg.Connection) => connection.query(`copy (${select}) to stdout (format binary)`),
      handleCopyData({ chunk }: { readonly chunk: Buffer }) {
        const at = begun ? 0 : HEADER
        begun = true
        // Each message is one row; the last says with −1 that there are no more.
        if (failure || at >= chunk.length || chunk.readInt16BE(at) < 0) return
        try {
          row(chunk, at + 2)
        } catch (error) {
          failure = error as Error
        }
      },
      handleCommandComplete: () => undefined,
      handleError: (error: Error) => { failure ??= error; fail(failure) },
      handleReadyForQuery: () => (failure ? fail(failure) : done()),
    } as pg.Submittable)
  })
}

const loadBytes = 1 << 20

/**
 * Whole rows of a query as COPY writes them in text, about a megabyte at a time. The database is held up where whoever
 * takes them in is more than a few loads behind.
 */
export async function copyText(client: pg.ClientBase, select: string, take: (rows: Uint8Array) => Promise<void>): Promise<void> {
  let [rows, size] = [Buffer.allocUnsafeSlow(loadBytes), 0]
  const taking = new Set<Promise<void>>()
  let failure: unknown
  let socket: pg.Connection['stream'] | undefined
  const load = () => {
    const one = take(rows.subarray(0, size)).catch((error: unknown) => void (failure ??= error)).finally(() => {
      taking.delete(one)
      if (taking.size < 2) socket?.resume()
    })
    taking.add(one)
    ;[rows, size] = [Buffer.allocUnsafeSlow(loadBytes), 0]
    if (taking.size >= 2) socket?.pause()
  }
  await new Promise<void>((done, fail) => {
    client.query({
      callback: () => undefined,
      submit(connection: pg.Connection) {
        socket = connection.stream
        connection.query(`copy (${select}) to stdout`)
      },
      handleCopyData({ chunk }: { readonly chunk: Buffer }) {
        if (failure) return
        if (size > 0 && size + chunk.length > rows.length) load()
        if (chunk.length > rows.length) rows = Buffer.allocUnsafeSlow(chunk.length)
        // The bytes are written over when this returns.
        size += chunk.copy(rows, size)
      },
      handleCommandComplete: () => undefined,
      handleError: fail,
      handleReadyForQuery: () => done(),
    } as pg.Submittable)
  })
  if (size > 0) load()
  await Promise.all(taking)
  if (failure) throw failure as Error
}
