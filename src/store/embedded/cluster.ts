import { execFile } from 'node:child_process'
import { chownSync, closeSync, existsSync, openSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { as, initialise, prepare, type Place } from './place.ts'
import { holder, inUse } from './postmaster.ts'

const run = promisify(execFile)

/** Where an embedded cluster answers, for each of its three roles. */
export type Cluster = {
  readonly url: (role: 'superuser' | 'owner' | 'app', database?: string) => string
  /** Stops PostgreSQL unless another program still works with it; safe to call twice. */
  readonly stop: () => Promise<void>
}

/** Long enough for a server that was killed to read its journal again. */
const PATIENCE = 180_000
/** Shared by every program that works with the cluster; whoever stops it needs it alone. */
const PRESENCE = 7032027

/**
 * Starts the office's own PostgreSQL under `folder`, or joins the one that already runs there: another command of
 * ours, or an orphan that outlived a killed program. Any number of programs may do so at once.
 */
export async function startCluster(folder: string): Promise<Cluster> {
  const place = prepare(resolve(folder))
  if (!existsSync(join(place.data, 'PG_VERSION'))) await initialise(place)
  const { port, presence } = await joined(place)
  const url: Cluster['url'] = (role, database = 'tocapu') =>
    `postgresql://${role === 'superuser' ? 'postgres' : `tocapu_${role}`}:${place.secrets[role]}@127.0.0.1:${port}/${database}`
  let stopping: Promise<void> | undefined
  return { url, stop: () => (stopping ??= stop(place, port, presence)) }
}

/** Joins the server that runs, or starts one; where either fails because of what others do meanwhile, tries again. */
async function joined(place: Place): Promise<{ port: number; presence: pg.Client }> {
  const until = performance.now() + PATIENCE
  let last: unknown
  while (performance.now() < until) {
    try {
      const port = holder(place.data)?.port ?? (holder(place.data) ? undefined : await start(place))
      if (port !== undefined) return { port, presence: await enter(place, port) }
    } catch (error) {
      if ((error as { code?: string }).code === '28P01') throw new Error(`the passwords of the database in ${place.data} are not those of its folder`, { cause: error })
      last = error
    }
    await new Promise((done) => setTimeout(done, 150))
  }
  throw new Error(`PostgreSQL in ${place.data} does not answer; its log is ${place.log}`, { cause: last })
}

/** Starts a server. Gives undefined where one of a killed program is still going down. */
async function start(place: Place): Promise<number | undefined> {
  if (inUse(place.data)) return undefined
  const port = await freePort()
  closeSync(openSync(place.log, 'a'))
  if (place.runAs) chownSync(place.log, place.runAs.uid, place.runAs.gid)
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c timezone=UTC -c max_connections=100 -c shared_buffers=256MB -c max_wal_size=2GB -c log_min_messages=error -c log_min_error_statement=panic`
  await run(place.bin.pgCtl, ['start', '-w', '-t', '60', '-D', place.data, '-l', place.log, '-o', options], as(place))
  return port
}

/** A connection that stays while the program works, so that nobody else stops the server; roles and database are made by it. */
async function enter(place: Place, port: number): Promise<pg.Client> {
  const client = await superuser(place, port)
  try {
    await client.query(`select pg_advisory_lock_shared(${PRESENCE})`)
    await createRoles(client, place)
    hold(client, false)
    return client
  } catch (error) {
    await client.end().catch(() => undefined)
    throw error
  }
}

async function superuser(place: Place, port: number): Promise<pg.Client> {
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', password: place.secrets.superuser, database: 'postgres', connectionTimeoutMillis: 5000, application_name: 'tocapu presence' })
  client.on('error', () => undefined)
  await client.connect()
  return client
}

/** Whether the connection keeps the program alive; the types do not know these two. */
function hold(client: pg.Client, kept: boolean): void {
  const socket = client as unknown as { ref(): void; unref(): void }
  if (kept) socket.ref()
  else socket.unref()
}

/** Two plain roles and one database. The superuser is for this and nothing else. */
async function createRoles(client: pg.Client, place: Place): Promise<void> {
  await client.query(`select pg_advisory_lock(${PRESENCE + 1})`)
  try {
    const { rows } = await client.query<{ name: string }>(`select rolname as name from pg_roles where rolname like 'tocapu%' union all select 'database' from pg_database where datname = 'tocapu'`)
    for (const role of ['owner', 'app'] as const) {
      if (!rows.some((r) => r.name === `tocapu_${role}`)) await client.query(`create role tocapu_${role} login password '${place.secrets[role]}'`)
    }
    if (!rows.some((r) => r.name === 'database')) await client.query(`create database tocapu owner tocapu_owner`)
    await client.query(`grant create, temporary on database tocapu to tocapu_app`)
  } finally {
    await client.query(`select pg_advisory_unlock(${PRESENCE + 1})`).catch(() => undefined)
  }
}

/** Who gets the presence alone is the last one, and stops the server; whoever comes in that moment starts it again. */
async function stop(place: Place, port: number, presence: pg.Client): Promise<void> {
  try {
    hold(presence, true)
    const client = await presence.query(`select pg_advisory_unlock_shared(${PRESENCE})`).then(() => presence, () => superuser(place, port))
    const { rows } = await client.query<{ alone: boolean }>(`select pg_try_advisory_lock(${PRESENCE}) as alone`)
    if (rows[0]?.alone) await run(place.bin.pgCtl, ['stop', '-w', '-t', '8', '-m', 'fast', '-D', place.data], as(place))
    await client.end()
  } catch {
    // Already going down, or stopped by another command in the meantime: what we wanted.
  }
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer()
    server.once('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (typeof address === 'object' && address ? done(address.port) : fail(new Error('no free port'))))
    })
  })
}
