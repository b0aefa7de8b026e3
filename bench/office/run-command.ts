import { spawn } from 'node:child_process'
import { root } from './child.ts'

/** One command of the program; gives its standard output. */
export function run(args: readonly string[]): Promise<string> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ['src/main.ts', ...args], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
    let out = ''
    child.stdout.on('data', (text: Buffer) => (out += text.toString()))
    child.once('exit', (code) => (code === 0 ? done(out) : fail(new Error(`${args.join(' ')} ended with ${code}`))))
  })
}
