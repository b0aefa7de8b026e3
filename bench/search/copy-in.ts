import type pg from 'pg'

/** Rows into a table by COPY: text, a tab between fields, `\N` for none; a hundred thousand a second. */
export function copyIn<T>(client: pg.ClientBase, into: string, rows: Iterable<T>, fields: (row: T) => readonly (string | number | null)[]): Promise<void> {
  return new Promise((done, fail) => {
    client.query({
      callback: () => undefined,
      submit: (connection: pg.Connection) => connection.query(`copy ${into} from stdin`),
      handleCopyInResponse(connection: { sendCopyFromChunk(chunk: Buffer): void; endCopyFrom(): void }) {
        let chunk = ''
        const send = () => {
          connection.sendCopyFromChunk(Buffer.from(chunk))
          chunk = ''
        }
        for (const row of rows) {
          chunk += `${fields(row).map(told).join('\t')}\n`
          if (chunk.length > 1 << 20) send()
        }
        if (chunk !== '') send()
        connection.endCopyFrom()
      },
      handleCommandComplete: () => undefined,
      handleError: fail,
      handleReadyForQuery: () => done(),
    } as unknown as pg.Submittable)
  })
}

const told = (value: string | number | null) => (value === null ? '\\N' : typeof value === 'number' ? String(value) : value.replaceAll('\\', '\\\\').replace(/[\t\n\r]/g, ' '))
