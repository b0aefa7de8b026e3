import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Who holds a data folder by its own lock file: a server of ours (its port once it is known), or nobody. */
export type Holder = { readonly pid: number; readonly port: number | undefined }

/**
 * The server that works on this data. A dead server's lock file is left to PostgreSQL, which knows whether its shared
 * memory is still in use; one whose number now belongs to another program, or to a zombie, PostgreSQL would believe
 * for ever: it is removed here once no process works in the folder.
 */
export function holder(data: string): Holder | undefined {
  const lock = join(data, 'postmaster.pid')
  let lines: readonly string[]
  try {
    lines = readFileSync(lock, 'utf8').split('\n')
  } catch {
    return undefined
  }
  const pid = Number(lines[0])
  if (isPostmasterOf(pid, data)) return { pid, port: Number(lines[3]) || undefined }
  if (alive(pid) && !inUse(data)) rmSync(lock, { force: true })
  return undefined
}

/** Whether a process of that number is there at all, a zombie included. */
export function alive(pid: number): boolean {
  if (!(pid > 0)) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** The number in a lock file may since belong to another program, or to another PostgreSQL: its words tell. */
function isPostmasterOf(pid: number, data: string): boolean {
  if (!(pid > 0)) return false
  const words = wordsOf(pid)
  return words.includes('postgres') && (words.includes(` ${data} `) || words.includes(` ${real(data)} `))
}

/** The command line of a process between spaces; empty for a zombie and for nobody. */
function wordsOf(pid: number): string {
  try {
    if (existsSync('/proc/self/cmdline')) return ` ${readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')} `
    const [state = 'Z', ...words] = execFileSync('ps', ['-o', 'stat=,args=', '-p', String(pid)], { encoding: 'utf8' }).trim().split(/\s+/)
    return state.startsWith('Z') ? '' : ` ${words.join(' ')} `
  } catch {
    return ''
  }
}

/** Whether a PostgreSQL still works in the folder: children outlive a killed postmaster for a moment. Known on Linux only. */
export function inUse(data: string): boolean {
  if (!existsSync('/proc/self/cwd')) return false
  const place = real(data)
  return readdirSync('/proc').some((name) => {
    if (!/^\d+$/.test(name)) return false
    try {
      return readlinkSync(`/proc/${name}/cwd`) === place && readFileSync(`/proc/${name}/comm`, 'utf8').trim() === 'postgres'
    } catch {
      return false
    }
  })
}

function real(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
