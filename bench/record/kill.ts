import { spawn, type ChildProcess } from 'node:child_process'
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { startCluster } from '#store/embedded/cluster.ts'
import { told, type Figure } from './office.ts'

const writer = fileURLToPath(new URL('./kill-writer.ts', import.meta.url))

type State = { readonly ok: boolean; readonly events: number; readonly started: number; readonly lost: number }

/**
 * Kills the working program at a random moment, again and again: every other round with every process of its
 * PostgreSQL. Each new start finds the orphan or the ruins by itself, and says whether anything acknowledged is lost.
 */
export async function kills(rounds = 50): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'tocapu-kill-'))
  const acknowledged = join(folder, 'acknowledged')
  writeFileSync(acknowledged, '')
  const states: State[] = []
  try {
    for (let round = 0; round <= rounds; round++) {
      const state = await oneRound(folder, acknowledged, round === rounds ? undefined : round % 2 === 0 ? 'program' : 'everything')
      states.push(state)
      if (!state.ok || state.lost > 0) break
    }
    const acts = readFileSync(acknowledged, 'utf8').split('\n').length - 1
    const bad = states.filter((s) => !s.ok || s.lost > 0).length
    return [{ name: `kill -9 under load, ${rounds} rounds, half with all of PostgreSQL`, value: bad, unit: 'rounds with a loss', reach: '0', ok: bad === 0 && states.length === rounds + 1, detail: `${acts} acts acknowledged, all there; slowest start ${Math.max(...states.map((s) => s.started))} ms` }]
  } finally {
    await startCluster(folder).then((cluster) => cluster.stop())
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Starts the program, hears how it found the record, lets it work for a moment and kills it; without a target it ends in peace. */
async function oneRound(folder: string, acknowledged: string, target: 'program' | 'everything' | undefined): Promise<State> {
  const child = spawn(process.execPath, [writer, folder, acknowledged], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<void>((done) => child.once('close', () => done()))
  let state: State | undefined
  for await (const line of createInterface({ input: child.stdout as NonNullable<ChildProcess['stdout']> })) {
    if (line.startsWith('done ')) appendFileSync(acknowledged, `${line.slice(5)}\n`)
    if (!line.startsWith('state ')) continue
    state = JSON.parse(line.slice(6)) as State
    if (target === undefined) child.kill('SIGKILL')
    else setTimeout(() => kill(folder, child, target), 100 + Math.random() * 1500)
  }
  await ended
  if (state === undefined) throw new Error('the program did not start again by itself')
  return state
}

function kill(folder: string, child: ChildProcess, target: 'program' | 'everything'): void {
  const servers = target === 'everything' ? serverProcesses(folder) : []
  child.kill('SIGKILL')
  for (const pid of servers) process.kill(pid, 'SIGKILL')
}

/** Every process of the PostgreSQL that works in this folder, and of no other. */
function serverProcesses(folder: string): readonly number[] {
  const place = realpathSync(folder)
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number).filter((pid) => {
    try {
      return readlinkSync(`/proc/${pid}/cwd`).startsWith(`${place}/`) && readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'postgres'
    } catch {
      return false
    }
  })
}

if (import.meta.main) told(await kills(process.argv[2] ? Number(process.argv[2]) : undefined))
