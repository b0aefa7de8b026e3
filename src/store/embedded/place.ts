import { execFile } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { chmodSync, chownSync, existsSync, linkSync, lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { alive } from './postmaster.ts'
import { binaries, reaches, serverAccount, type Binaries, type RunAs } from './binaries.ts'

export type Secrets = { readonly superuser: string; readonly owner: string; readonly app: string }

/** Where a cluster lives, who runs it, and the passwords of its roles. */
export type Place = { readonly data: string; readonly log: string; readonly secrets: Secrets; readonly runAs: RunAs | undefined; readonly bin: Binaries }

const run = promisify(execFile)
const SHELTER = '/var/lib/tocapu'

/** The place under `folder`, with its passwords made. Two programs that prepare it at once get the same. */
export function prepare(folder: string): Place {
  mkdirSync(folder, { recursive: true })
  const runAs = serverAccount()
  const bin = binaries(runAs, SHELTER)
  const where = runAs ? reachable(folder, runAs) : join(folder, 'postgresql')
  return { data: where, log: join(where, '..', 'postgresql.log'), secrets: secretsOf(folder), runAs, bin }
}

/** As root the data lies under the folder where PostgreSQL's account can enter it, else in its own place, linked from the folder. */
function reachable(folder: string, runAs: RunAs): string {
  const link = join(folder, 'postgresql')
  const linked = target(link)
  if (linked !== undefined) return linked
  chmodSync(folder, 0o711)
  const home = join(folder, 'cluster')
  mkdirSync(home, { recursive: true })
  chownSync(home, runAs.uid, runAs.gid)
  if (reaches(runAs, home)) return join(home, 'postgresql')
  const elsewhere = join(SHELTER, createHash('sha256').update(folder).digest('hex').slice(0, 16))
  mkdirSync(elsewhere, { recursive: true })
  chownSync(elsewhere, runAs.uid, runAs.gid)
  try {
    symlinkSync(join(elsewhere, 'postgresql'), link)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return target(link) ?? join(elsewhere, 'postgresql')
}

/** Where a link leads, whether or not anything is there yet. */
function target(link: string): string | undefined {
  return lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink() ? readlinkSync(link) : undefined
}

/** Written aside and linked into place: whoever comes second takes the first one's, whole. */
function secretsOf(folder: string): Secrets {
  const file = join(folder, 'database-secrets.json')
  if (!existsSync(file)) {
    const word = () => randomBytes(24).toString('base64url')
    const draft = `${file}.${process.pid}-${randomBytes(4).toString('hex')}`
    writeFileSync(draft, JSON.stringify({ superuser: word(), owner: word(), app: word() }), { mode: 0o600 })
    try {
      linkSync(draft, file)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    } finally {
      rmSync(draft)
    }
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Secrets
}

/** How PostgreSQL's programs are run: in a folder that everybody can enter, under the account of the place. */
export function as(place: Place) {
  return { cwd: '/', env: { ...process.env, LC_ALL: 'C.UTF-8', LC_MESSAGES: 'C' }, ...(place.runAs && { uid: place.runAs.uid, gid: place.runAs.gid }) }
}

/**
 * Makes the cluster's files. They are made aside and renamed into place, so that a program killed half-way leaves
 * nothing that looks like a cluster, and of two that make it at once one is kept.
 */
export async function initialise(place: Place): Promise<void> {
  sweep(place)
  const mark = `${process.pid}-${randomBytes(4).toString('hex')}`
  const draft = `${place.data}.draft-${mark}`
  const word = join(place.data, '..', `.password-${mark}`)
  writeFileSync(word, place.secrets.superuser, { mode: 0o600 })
  if (place.runAs) chownSync(word, place.runAs.uid, place.runAs.gid)
  try {
    await run(place.bin.initdb, ['-D', draft, '-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${word}`, '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'], as(place))
    renameSync(draft, place.data)
  } catch (error) {
    if (!existsSync(join(place.data, 'PG_VERSION'))) throw error
  } finally {
    rmSync(word, { force: true })
    rmSync(draft, { recursive: true, force: true })
  }
}

/** Drafts of programs that were killed while they made them. */
function sweep(place: Place): void {
  const folder = dirname(place.data)
  for (const name of readdirSync(folder)) {
    const pid = name.match(/^(?:\.password-|.*\.draft-)(\d+)-[0-9a-f]+$/)?.[1]
    const ours = name.startsWith('.password-') || name.startsWith(`${basename(place.data)}.draft-`)
    if (pid !== undefined && ours && !alive(Number(pid))) rmSync(join(folder, name), { recursive: true, force: true })
  }
}
