import { randomBytes, randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import type pg from 'pg'
import { openDocuments } from '#adapters/documents/index.ts'
import { openSimilar, type OpenSimilar } from '#adapters/engine/index.ts'
import { loadOrCreateSealKey } from '#adapters/documents/sealKey.ts'
import { pictures } from '#adapters/pictures/index.ts'
import { codeOf } from '#casefile/code.ts'
import { migrateJobs } from '#jobs/worker.ts'
import type { ExaminationLists } from '#law/examination-lists.ts'
import type { Law } from '#law/rules.ts'
import type { Desk } from '#office/desk.ts'
import { openLaw, type OfficeLaw } from '#office/law.ts'
import type { Open } from '#office/open.ts'
import type { Clock } from '#ports/clock.ts'
import { openClock } from '#store/clock.ts'
import { startCluster } from '#store/embedded/cluster.ts'
import { commitment } from '#store/hash.ts'
import { documentBytes, storedDocuments } from '#store/library.ts'
import { markSource } from '#store/marks.ts'
import { migrate } from '#store/migrate.ts'
import { openTerms, type OpenTerms, type Starter } from '#store/nice.ts'
import { openPool } from '#store/pool.ts'
import { recordStore } from '#store/record.ts'
import type { Settings } from './settings.ts'

export type Log = { readonly info: (facts: object, message: string) => void; readonly error: (facts: object, message: string) => void }

export type Wired = {
  readonly open: Open
  readonly pool: pg.Pool
  readonly appUrl: string
  readonly ownerUrl: string
  /** The data folder: keys, outbox, embedded database. */
  readonly folder: string
  readonly clock: Clock
  readonly terms: OpenTerms
  readonly similar: OpenSimilar
  readonly officeLaw: OfficeLaw
  readonly demonstration: boolean
  /** True where this start made the database. */
  readonly born: boolean
  readonly close: () => Promise<void>
}

/** What a country brings: its law, its first list of goods and services, its lists for examination. */
export type Pack = { readonly law: Law; readonly starter: Starter; readonly lists: ExaminationLists }

export type OpenDatabase = Pick<Wired, 'pool' | 'appUrl' | 'ownerUrl' | 'close'>

/** The database of this folder or `DATABASE_URL`, brought to shape; whether an office is in it is not asked. */
export async function openDatabase(s: Settings & { readonly throwAway?: boolean }, log: Log): Promise<OpenDatabase> {
  mkdirSync(s.folder, { recursive: true })
  const cluster = s.databaseUrl === undefined ? await startCluster(s.folder) : undefined
  const appUrl = s.databaseUrl ?? (cluster as NonNullable<typeof cluster>).url('app')
  const ownerUrl = s.databaseOwnerUrl ?? cluster?.url('owner') ?? appUrl
  await migrate({ owner: ownerUrl, app: appUrl })
  const pool = openPool(appUrl, (error) => log.error({ err: error }, 'an idle database connection broke'), 12,
    // What is thrown away at the end need not survive a power cut.
    s.throwAway ? '-c synchronous_commit=off' : undefined)
  await migrateJobs(pool)
  const close = async () => {
    await pool.end()
    await cluster?.stop()
  }
  return { pool, appUrl, ownerUrl, close }
}

/** Opens the office: its database brought to shape, its law read, its keys at hand. */
export async function wire(pack: Pack, s: Settings & { readonly throwAway?: boolean }, log: Log): Promise<Wired> {
  const database = await openDatabase(s, log)
  const { pool, appUrl, ownerUrl } = database
  const { demonstration, born } = await installation(pool, s.demonstration)
  const clock = openClock(pool)
  await clock.refresh()
  const store = recordStore(pool)
  const officeLaw = await openLaw(pack.law, store)
  const desk: Desk = {
    store, law: officeLaw.law, calendar: officeLaw.calendar, uuid: randomUUID, salt: () => randomBytes(32), code: verificationCode, commit: commitment,
    officeName: s.officeName, origin: s.origin, demonstration,
  }
  const seal = await loadOrCreateSealKey({ folder: s.folder, officeName: s.officeName, at: clock.now() })
  const terms = await openTerms({ url: appUrl, pool, starter: pack.starter, onError: (error) => log.error({ err: error }, 'the goods list') })
  const similar = openSimilar({ source: markSource(pool), threads: s.searchThreads, report: (error) => log.error({ err: error }, 'the search engine') })
  const open: Open = {
    desk, now: async () => clock.now(), papers: openDocuments({ seal }), pictures, terms: () => terms, similar,
    db: { query: async <T>(text: string, values: readonly unknown[] = []) => (await pool.query(text, [...values])).rows as T[] },
    documents: (ids) => storedDocuments(pool, ids), bytes: (ids) => documentBytes(pool, ids),
  }
  const close = async () => {
    await similar.close()
    await terms.close()
    await database.close()
  }
  return { open, pool, appUrl, ownerUrl, folder: s.folder, clock, terms, similar, officeLaw, demonstration, born, close }
}

/** A database is born real or as a demonstration, once and for all. */
async function installation(pool: pg.Pool, demonstration: boolean): Promise<{ demonstration: boolean; born: boolean }> {
  const born = await pool.query('insert into office.installation (demonstration) values ($1) on conflict do nothing', [demonstration])
  const { rows } = await pool.query<{ demonstration: boolean }>('select demonstration from office.installation')
  return { demonstration: rows[0]?.demonstration === true, born: born.rowCount === 1 }
}

/** Eighty random bits. */
export const verificationCode = (): string => codeOf(randomBytes(16))
