import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Logger, runMigrations } from 'graphile-worker'
import pg from 'pg'
import { afterAll } from 'vitest'
import { startCluster, type Cluster } from '#store/embedded/cluster.ts'
import { alive } from '#store/embedded/postmaster.ts'
import { migrate } from '#store/migrate.ts'
import { openPool } from '#store/pool.ts'

/** Where the tests' server answers, told to the files that run in other processes. */
type Server = { readonly superuser: string; readonly owner: string; readonly app: string; readonly template: string }

const told = 'TOCAPU_TEST_SERVER'
const folders = 'tocapu-test-'

/**
 * Once for all real tests: a server and a migrated database to copy. The server is one of our own in a temporary
 * folder, or the one of TEST_DATABASE_URL (a superuser of PostgreSQL 15 or newer), so that both run the same tests.
 */
export async function setup(): Promise<() => Promise<void>> {
  const outside = process.env.TEST_DATABASE_URL
  const own = outside === undefined ? await ownCluster() : undefined
  const superuser = outside ?? (own as { cluster: Cluster }).cluster.url('superuser', 'postgres')
  const mark = `tocapu_test_${process.pid}_${randomBytes(3).toString('hex')}`
  const server = await roles(superuser, mark)
  await createDatabase(server, server.template, undefined)
  await migrate({ owner: at(server.owner, server.template), app: at(server.app, server.template) })
  await runMigrations({ connectionString: at(server.app, server.template), logger: silent })
  process.env[told] = JSON.stringify(server)
  return async () => {
    if (own) return own.remove()
    await as(superuser, async (client) => {
      // Besides the template, what a file that was killed or out of time did not drop.
      const { rows } = await client.query<{ name: string }>('select datname as name from pg_database where datdba = $1::regrole', [`${mark}_owner`])
      for (const { name } of rows) await client.query(`drop database ${name} with (force)`)
      for (const role of ['owner', 'app']) await client.query(`drop role if exists ${mark}_${role}`)
    })
  }
}

/** A database of one test file. */
export type TestDatabase = {
  readonly url: (role: 'superuser' | 'owner' | 'app') => string
  /** As the program's own role. */
  readonly pool: pg.Pool
  /** Born as a demonstration, so that its clock can be moved. */
  readonly demonstration: true
}

/** Gives the calling test file a database of its own, migrated and empty, dropped when the file is done. */
export async function aDatabase(): Promise<TestDatabase> {
  const server = JSON.parse(process.env[told] ?? 'null') as Server | null
  if (server === null) throw new Error('no test server: this file belongs to the project "real" of vitest.config.ts')
  const name = `tocapu_test_${process.pid}_${randomBytes(6).toString('hex')}`
  await createDatabase(server, name, server.template)
  const url: TestDatabase['url'] = (role) => at(server[role], name)
  const pool = openPool(url('app'), () => undefined)
  await pool.query('insert into office.installation (demonstration) values (true)')
  afterAll(async () => {
    await pool.end()
    await as(server.superuser, (client) => client.query(`drop database ${name} with (force)`))
  })
  return { url, pool, demonstration: true }
}

async function createDatabase(server: Server, name: string, template: string | undefined): Promise<void> {
  const [owner, app] = [new URL(server.owner).username, new URL(server.app).username]
  await as(server.superuser, async (client) => {
    await client.query(`create database ${name} owner ${owner} ${template === undefined ? '' : `template ${template}`}`)
    await client.query(`grant create, temporary on database ${name} to ${app}`)
  })
}

async function roles(superuser: string, mark: string): Promise<Server> {
  const url = (role: string, password: string) => Object.assign(new URL(superuser), { username: role, password }).toString()
  const [owner, app] = [randomBytes(12).toString('hex'), randomBytes(12).toString('hex')]
  await as(superuser, async (client) => {
    await client.query(`create role ${mark}_owner login password '${owner}'`)
    await client.query(`create role ${mark}_app login password '${app}'`)
  })
  return { superuser, owner: url(`${mark}_owner`, owner), app: url(`${mark}_app`, app), template: `${mark}_template` }
}

async function ownCluster(): Promise<{ cluster: Cluster; remove: () => Promise<void> }> {
  await sweep()
  const folder = mkdtempSync(join(tmpdir(), `${folders}${process.pid}-`))
  const cluster = await startCluster(folder)
  return { cluster, remove: () => cluster.stop().then(() => rmSync(folder, { recursive: true, force: true })) }
}

/** Servers of test runs that were killed: stopped, and their folders removed. */
async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const pid = name.startsWith(folders) ? Number(name.slice(folders.length).split('-')[0]) : 0
    if (pid === 0 || alive(pid)) continue
    const folder = join(tmpdir(), name)
    await startCluster(folder).then((cluster) => cluster.stop()).catch(() => undefined)
    rmSync(folder, { recursive: true, force: true })
  }
}

async function as(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

function at(url: string, database: string): string {
  return Object.assign(new URL(url), { pathname: `/${database}` }).toString()
}

const silent = new Logger(() => () => undefined)
