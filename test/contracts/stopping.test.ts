import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = new URL('../..', import.meta.url).pathname

test.skipIf(process.platform === 'win32')('told twice to stop, the office ends by itself and takes its database with it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stopping-'))
  const office = spawn(process.execPath, ['src/main.ts', 'serve'], {
    cwd: root, env: { ...process.env, TOCAPU_DEMO: '0', TOCAPU_DATA: folder, PORT: '0', LOG_LEVEL: 'silent', DATABASE_URL: '' }, stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<{ code: number | null; signal: string | null }>((done) => office.on('exit', (code, signal) => done({ code, signal })))
  await new Promise<void>((ready) => office.stdout.on('data', (said: Buffer) => { if (said.includes('ready ')) ready() }))
  const running = () => ['postgresql', 'cluster/postgresql'].some((place) => existsSync(join(folder, place, 'postmaster.pid')))
  expect(running()).toBe(true)
  const began = performance.now()
  office.kill('SIGTERM')
  office.kill('SIGTERM')
  setTimeout(() => office.kill('SIGTERM'), 20)
  expect(await ended).toEqual({ code: 0, signal: null })
  expect(performance.now() - began).toBeLessThan(10_000)
  expect(running()).toBe(false)
  rmSync(folder, { recursive: true, force: true })
}, 120_000)
