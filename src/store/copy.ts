import type pg from 'pg'

/** The signature of a binary COPY, flags and no extension: what stands before its first row. */
const HEADER = 19
/** How the protocol names a piece of a COPY. */
const PIECE = 'd'.charCodeAt(0)

type Listener = (chunk: Buffer) => void

/**
 * Each row of a query in PostgreSQL's binary form, as it arrives: a fifth of the cost of rows that are taken apart, for
 * they are read where they lie and the client hears only of what surrounds them. `row` gets the bytes and where the
 * first field's length stands in them; it keeps none of them. COPY takes no parameters: the query has its values in it.
 */
export function copyOut(client: pg.ClientBase, select: string, row: (bytes: Buffer, at: number) => void): Promise<void> {
  return new Promise((done, fail) => {
    let failure: Error | undefined
    let [stream, others]: [pg.Connection['stream'] | undefined, readonly Listener[]] = [undefined, []]
    const take = reader(row, (error) => (failure ??= error), (rest) => others.forEach((hear) => hear(rest)))
    client.query({
      callback: () => undefined,
      submit(connection: pg.Connection) {
        stream = connection.stream
        others = stream.listeners('data') as Listener[]
        stream.removeAllListeners('data').on('data', take)
        connection.query(`copy (${select}) to stdout (format binary)`)
      },
      handleCopyData: () => undefined,
      handleCommandComplete: () => undefined,
      handleError: (error: Error) => fail((failure ??= error)),
      handleReadyForQuery() {
        stream?.off('data', take)
        others.forEach((hear) => stream?.on('data', hear))
        if (failure) fail(failure)
        else done()
      },
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

/** Reads rows out of what comes from the server, and hands on what is none, whole messages at a time. */
function reader(row: (bytes: Buffer, at: number) => void, failed: (error: Error) => void, other: (rest: Buffer) => void): Listener {
  let [kept, begun, broken]: [Buffer, boolean, boolean] = [Buffer.alloc(0), false, false]
  const message = (bytes: Buffer, at: number, end: number) => {
    if (bytes[at] !== PIECE) return other(bytes.subarray(at, end))
    // Each message is one row; the last says with −1 that there are no more.
    const from = at + 5 + (begun ? 0 : HEADER)
    begun = true
    if (broken || from >= end || bytes.readInt16BE(from) < 0) return
    try {
      row(bytes, from + 2)
    } catch (error) {
      broken = true
      failed(error as Error)
    }
  }
  /** Where the message that begins at a place ends; none where its length is not there yet. */
  const endOf = (bytes: Buffer, at: number) => (bytes.length - at < 5 ? Infinity : at + 1 + bytes.readInt32BE(at + 1))
  return (chunk) => {
    let at = 0
    if (kept.length > 0) {
      // Only the message that came in two pieces is copied.
      const begin = kept.length < 5 ? Buffer.concat([kept, chunk.subarray(0, 5)]) : kept
      const missing = endOf(begin, 0) - kept.length
      if (missing > chunk.length) {
        kept = Buffer.concat([kept, chunk])
        return
      }
      message(Buffer.concat([kept, chunk.subarray(0, missing)]), 0, kept.length + missing)
      at = missing
    }
    for (let end = endOf(chunk, at); end <= chunk.length; end = endOf(chunk, at)) {
      message(chunk, at, end)
      at = end
    }
    kept = Buffer.from(chunk.subarray(at))
  }
}
