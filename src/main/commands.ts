import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PlainDate } from '#calendar/date.ts'
import { openOffice } from '#office/office.ts'
import { standAt } from '#store/clock.ts'
import { settings } from './settings.ts'
import { drain } from '#jobs/worker.ts'
import { tasks } from '#jobs/tasks.ts'
import { jobsOf } from './assemble.ts'
import { openPeople, type People } from './people.ts'
import { wire, type Log, type Pack, type Wired } from './wire.ts'

export type CommandIo = { readonly pack: Pack; readonly out: (line: string) => void; readonly err: (line: string) => void }

type Command = (args: readonly string[], io: CommandIo) => Promise<number>

/** Commands that open a database, by name. */
export const commands: Readonly<Record<string, Command>> = {
  demo: (args, io) => withOffice(io, async (wired, people) => (await import('#cli/demo.ts')).demoCommand(args, { ...io, demonstration: wired.demonstration, accounts: people.accounts })),
  clock: (args, io) => withOffice(io, async (wired, people) => (await import('#cli/clock.ts')).clockCommand(args, { ...io, open: wired.open, clock: wired.clock, drain: () => drain(wired.pool, tasks(jobsOf(wired, people)), quiet(io)) })),
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
