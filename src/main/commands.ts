import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PlainDate } from '#calendar/date.ts'
import { openLaw, type OfficeLaw } from '#office/law.ts'
import { openOffice } from '#office/office.ts'
import { projection } from '#office/rebuild.ts'
import { publicKeys } from '#store/anchor-key.ts'
import { exportRecord, restoreRecord } from '#store/archive.ts'
import { standAt } from '#store/clock.ts'
import { lexiconStore } from '#store/lexicon.ts'
import { searchAmong } from '#adapters/engine/frozen.ts'
import { openLibrary } from '#adapters/engine/library.ts'
import type { ReplayDesk } from '#office/search/replay.ts'
import { dictionaries, eventsAt, firstParties } from '#store/marks.ts'
import { niceStore } from '#store/nice/keep.ts'
import { openPool } from '#store/pool.ts'
import { compareViews, rebuildViews } from '#store/rebuild.ts'
import { recordStore } from '#store/record.ts'
import { verifyRecord } from '#store/verify.ts'
import { settings } from './settings.ts'
import { drain } from '#jobs/worker.ts'
import { tasks } from '#jobs/tasks.ts'
import { jobsOf } from './jobs-of.ts'
import { openPeople, type People } from './people.ts'
import { openDatabase, wire, type Log, type OpenDatabase, type Pack, type Wired } from './wire.ts'

export type CommandIo = { readonly pack: Pack; readonly out: (line: string) => void; readonly err: (line: string) => void }

type Command = (args: readonly string[], io: CommandIo) => Promise<number>

/** Commands that open a database, by name. */
export const commands: Readonly<Record<string, Command>> = {
  demo: (args, io) => withOffice(io, async (wired, people) => (await import('#cli/demo.ts')).demoCommand(args, { ...io, demonstration: wired.demonstration, accounts: people.accounts })),
  account: (args, io) => withOffice(io, async (_, people) => (await import('#cli/account.ts')).accountCommand(args, { ...io, accounts: people.accounts })),
  clock: (args, io) => withOffice(io, async (wired, people) => (await import('#cli/clock.ts')).clockCommand(args, { ...io, open: wired.open, clock: wired.clock, drain: () => drain(wired.pool, tasks(jobsOf(wired, people)), quiet(io)), anchor: jobsOf(wired, people).makeAnchor })),
  verify: (args, io) => withOffice(io, async (w) => (await import('#cli/verify.ts')).verifyCommand(args, { ...io, verify: (ask) => verifyRecord(w.pool, ask), publicKeys: () => publicKeys(w.folder), read: (file) => readFileSync(file, 'utf8') })),
  rebuild: (args, io) => withOffice(io, async (w) => (await import('#cli/rebuild.ts')).rebuildCommand(args, { ...io, rebuild: () => rebuildViews(w.pool, views(w.officeLaw)), compare: () => compareViews(w.pool, views(w.officeLaw)) })),
  export: (args, io) => withOffice(io, async (w) => (await import('#cli/export.ts')).exportCommand(args, { ...io, exportRecord: (write) => exportRecord(w.pool, write) })),
  restore: (args, io) => restoring(args, io),
  import: (args, io) => importing(args, io),
  search: (args, io) => withOffice(io, async (w) => (await import('#cli/search-replay.ts')).searchReplayCommand(args, {
    ...io, kept: async (code) => (await w.open.bytes([code])).get(code), read: (file) => (existsSync(file) ? readFileSync(file) : undefined),
    desk: { law: w.officeLaw.law(), calendar: w.officeLaw.calendar(), eventsAt: (position, take) => eventsAt(w.pool, position, take), firstParties: () => firstParties(w.pool), searchAmong: await searching(w) },
  })),
  simulate: async (args, io) => (await import('#cli/simulate.ts')).simulateCommand(args, { ...io, raise: (on) => raise(io, on) }),
}

/** The office of this folder or DATABASE_URL, for one command. */
async function withOffice<T>(io: CommandIo, use: (wired: Wired, people: People) => Promise<T>): Promise<T> {
  const s = settings(process.env)
  const wired = await wire(io.pack, s, quiet(io))
  try {
    return await use(wired, openPeople(wired, s, quiet(io)))
  } finally {
    await wired.close()
  }
}

/** How to project under the calendar as it stands when it is asked. */
const views = (law: OfficeLaw) => async () => {
  await law.refresh()
  return projection(law.law(), law.calendar())
}

/** One search with what this office's engine knows. */
async function searching({ pool }: Wired): Promise<ReplayDesk['searchAmong']> {
  const library = openLibrary((await dictionaries(pool)).texts)
  return (marks, ask, position) => searchAmong(marks, ask, position, library)
}

/** Into a database without an office: whoever opens one makes one, so that this opens the database alone. */
async function restoring(args: readonly string[], io: CommandIo): Promise<number> {
  let opened: Promise<OpenDatabase> | undefined
  const database = () => (opened ??= openDatabase(settings(process.env), quiet(io)))
  try {
    return await (await import('#cli/restore.ts')).restoreCommand(args, {
      ...io,
      restore: async (lines) => {
        const { pool, ownerUrl } = await database()
        const owner = openPool(ownerUrl, () => undefined, 2)
        return restoreRecord({ app: pool, owner }, lines).finally(() => owner.end())
      },
      rebuild: async () => {
        const { pool } = await database()
        return rebuildViews(pool, views(await openLaw(io.pack.law, recordStore(pool))))
      },
      verify: async () => verifyRecord((await database()).pool),
    })
  } finally {
    await (await opened)?.close()
  }
}

/** Wrong usage and unreadable files are told before any database is opened. */
async function importing(args: readonly string[], io: CommandIo): Promise<number> {
  let wired: Wired | undefined
  const open = async () => openPool((wired = await wire(io.pack, settings(process.env), quiet(io))).appUrl, () => undefined, 2)
  try {
    return await (await import('#cli/import.ts')).importCommand(args, { ...io, openStore: async () => niceStore(await open()), openLexicons: async () => lexiconStore(await open()) })
  } finally {
    await wired?.close()
  }
}

export const quiet = (io: CommandIo): Log => ({ info: () => undefined, error: (facts, message) => io.err(`${message} ${String((facts as { err?: unknown }).err ?? '')}`) })

/** A throw-away office in a folder of its own, whose clock stands at eight in the morning of a day. */
async function raise(io: CommandIo, on: PlainDate) {
  const folder = mkdtempSync(join(tmpdir(), 'tocapu-simulation-'))
  const { databaseUrl: _, databaseOwnerUrl: __, ...own } = settings(process.env)
  const wired = await wire(io.pack, { ...own, folder, demonstration: true, throwAway: true }, quiet(io))
  await standAt(wired.pool, `${on}T13:00:00.000Z`)
  await wired.clock.refresh()
  const close = async () => {
    await wired.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { open: wired.open, office: openOffice(wired.open, wired.officeLaw.refresh), clock: wired.clock, close }
}
