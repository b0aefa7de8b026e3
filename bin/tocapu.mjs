#!/usr/bin/env node
import { spawn } from 'node:child_process'
import { ownNode, program } from './own-node.mjs'
if (ownNode === process.execPath) await import(program)
else {
  const child = spawn(ownNode, [program, ...process.argv.slice(2)], { stdio: 'inherit' })
  for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code) => process.exit(code ?? 1))
}
