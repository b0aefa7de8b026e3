import { existsSync, realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The program, which Node 26 runs as it stands. */
export const program = fileURLToPath(new URL('../src/main.ts', import.meta.url))

/** The project's own Node, from npm; else the one that runs this, if it is new enough. */
export const ownNode = find()

function find() {
  const names = [`node-${process.platform}-${process.arch}`, `node-bin-${process.platform}-${process.arch}`]
  for (const name of names) {
    try {
      const binary = join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), 'bin/node')
      if (existsSync(binary)) return realpathSync(binary)
    } catch {
      // Not this platform's package.
    }
  }
  if (Number(process.versions.node.split('.')[0]) >= 26) return process.execPath
  console.error('Tocapu needs Node 26, which `npm ci` brings as an optional package for this platform; it is not there.')
  process.exit(2)
}
