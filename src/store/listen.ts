import pg from 'pg'

/** Hears what other processes say. Reconnects by itself; `heard` is also called once it listens, for what was said before. */
export function listen(url: string, channels: Readonly<Record<string, () => void>>, onError: (error: Error) => void): { readonly close: () => Promise<void> } {
  let client: pg.Client | undefined
  let closed = false
  let timer: NodeJS.Timeout | undefined
  const connect = async () => {
    if (closed) return
    const next = new pg.Client({ connectionString: url, application_name: 'tocapu listen' })
    client = next
    next.on('error', (error) => closed || onError(error))
    next.on('end', () => {
      if (!closed) timer = setTimeout(() => void connect(), 1000)
    })
    next.on('notification', (n) => channels[n.channel]?.())
    try {
      await next.connect()
      for (const channel of Object.keys(channels)) await next.query(`listen ${pg.escapeIdentifier(channel)}`)
      for (const heard of Object.values(channels)) heard()
    } catch (error) {
      if (!closed) onError(error as Error)
      await next.end().catch(() => undefined)
    }
  }
  void connect()
  return {
    async close() {
      closed = true
      clearTimeout(timer)
      await client?.end().catch(() => undefined)
    },
  }
}
