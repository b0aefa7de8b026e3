import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))

export type Served = { readonly url: string; readonly folder: string; readonly readyMs: number; /** Seconds that making the demonstration took; none was made on a folder that had one. */ readonly bornIn: number | undefined; readonly process: ChildProcess; readonly command: (...args: readonly string[]) => Promise<string>; /** Ends it and keeps its folder. */ readonly halt: () => Promise<void>; /** Ends it, where it still runs, and removes its folder. */ readonly stop: () => Promise<void> }

/** The program itself on a folder of its own, as `npm start` runs it, until it says that it is ready. */
export async function served(env: Readonly<Record<string, string>> = {}, folder = mkdtempSync(join(tmpdir(), 'tocapu-bench-'))): Promise<Served> {
  const port = await freePort()
  const begun = performance.now()
  const child = spawn(process.execPath, ['src/main.ts', 'serve'], { cwd: root, env: { ...process.env, ...env, HOST: '127.0.0.1', PORT: String(port), TOCAPU_DATA: folder, LOG_LEVEL: 'info' }, stdio: ['ignore', 'pipe', 'pipe'] })
  let bornIn: number | undefined
  child.stderr?.on('data', (text: Buffer) => {
    const told = /"seconds":([\d.]+),"msg":"a demonstration office was made/.exec(text.toString())
    if (told) bornIn = Number(told[1])
    for (const line of text.toString().split('\n')) if (/"level":[56]0/.test(line)) process.stderr.write(`${line}\n`)
  })
  await new Promise<void>((done, fail) => {
    child.stdout?.on('data', (text: Buffer) => text.toString().includes('ready ') && done())
    child.once('exit', (code) => fail(new Error(`the program ended with ${code}`)))
  })
  const halt = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const gone = new Promise((done) => child.once('exit', done))
    child.kill('SIGTERM')
    await gone
  }
  const stop = async () => {
    await halt()
    rmSync(folder, { recursive: true, force: true })
  }
  return { url: `http://127.0.0.1:${port}`, folder, readyMs: performance.now() - begun, bornIn, process: child, command: (...args) => command(folder, args), halt, stop }
}

function command(folder: string, args: readonly string[]): Promise<string> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ['src/main.ts', ...args], { cwd: root, env: { ...process.env, TOCAPU_DATA: folder }, stdio: ['ignore', 'pipe', 'inherit'] })
    let out = ''
    child.stdout.on('data', (text: Buffer) => (out += text.toString()))
    child.once('exit', (code) => (code === 0 ? done(out) : fail(new Error(`${args.join(' ')} ended with ${code}`))))
  })
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => done(port))
    })
  })
}
