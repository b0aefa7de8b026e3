import { serve as listenHttp, type ServerType } from '@hono/node-server'
import { Hono } from 'hono'
import pino from 'pino'
import { startWorker } from '#jobs/worker.ts'
import { tasks } from '#jobs/tasks.ts'
import { forgetPapers } from '#office/read/document.ts'
import { listen } from '#store/listen.ts'
import { settings } from './settings.ts'
import { assemble } from './assemble.ts'
import { openWeb } from './web-build.ts'
import { bear } from './bear.ts'
import { openPeople, senders } from './people.ts'
import { wire, type Pack, type Wired } from './wire.ts'

type Io = { readonly out: (line: string) => void; readonly err: (line: string) => void }

/** `tocapu serve`: the office's doors, until told to stop. */
export async function serve(pack: Pack, io: Io): Promise<number> {
  const s = settings(process.env)
  const log = pino({ level: process.env.LOG_LEVEL ?? 'info', base: null }, pino.destination(2))
  const stopped = untilStopped()
  const [wired, web] = await Promise.all([wire(pack, s, log), openWeb()])
  const people = openPeople(wired, s, log)
  if (wired.born && wired.demonstration) await bear(wired, people, log)
  wired.similar.start()
  const { site, api, jobs } = await assemble(wired, people, pack, s, web, log)
  const app = doors(wired, api, web.door.webApp(site))
  const server = await listenOn(app, s.host, s.port)
  const worker = await startWorker(wired.pool, tasks(jobs), log)
  const heard = listen(wired.appUrl, { tocapu_clock: () => void wired.clock.refresh(), tocapu_law: () => void wired.officeLaw.refresh(), tocapu_erased: () => forgetPapers(wired.open) }, (error) => log.error({ err: error }, 'the line to the database broke'))
  if (!wired.demonstration && (await people.accounts.withRole('administrator')).length === 0) log.warn({}, 'this office has no administrator yet: npm run -s tocapu -- account create EMAIL --name NAME --role administrator')
  io.out(`ready ${s.origin.startsWith('http://127') || s.origin.includes('localhost') ? `http://${s.host}:${portOf(server, s.port)}` : s.origin}`)
  await stopped
  await Promise.race([closed(server), pause(4000)])
  await Promise.race([worker.stop(), pause(3000)])
  await heard.close()
  await wired.close()
  return 0
}

function doors({ pool, similar }: Pick<Wired, 'pool' | 'similar'>, api: Hono, web: Hono): Hono {
  const app = new Hono()
  app.get('/healthz', (c) => c.text('alive'))
  app.get('/readyz', async (c) => {
    try {
      await pool.query('select calendar_version from views.built')
      // An office without its index answers everything else: it is ready, and says what is not.
      return c.json({ database: 'ok', migrations: 'ok', views: 'ok', search: similar.state().status })
    } catch {
      return c.json({ database: 'unreachable' }, 503)
    }
  })
  app.route('/api', api)
  app.route('/', web)
  return app
}

function listenOn(app: Hono, hostname: string, port: number): Promise<ServerType> {
  return new Promise((done, fail) => {
    const fetch = (request: Request, env: unknown) => {
      const from = (env as { incoming?: { socket?: { remoteAddress?: string } } }).incoming?.socket?.remoteAddress
      if (from) senders.set(request, from)
      return app.fetch(request, env as object)
    }
    const server = listenHttp({ fetch, hostname, port }, () => done(server))
    server.once('error', fail)
  })
}

function portOf(server: ServerType, asked: number): number {
  const address = server.address()
  return typeof address === 'object' && address ? address.port : asked
}

/** A signal often comes twice: from who stops the whole group, and from npm that passes its own on. The second must not kill what is stopping. */
function untilStopped(): Promise<void> {
  return new Promise((done) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => done())
  })
}

const closed = (server: ServerType) => new Promise<void>((done) => {
  server.close(() => done())
  if ('closeIdleConnections' in server) server.closeIdleConnections()
})

const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms).unref())
