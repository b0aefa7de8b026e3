import { monitorEventLoopDelay } from 'node:perf_hooks'
import { isMainThread } from 'node:worker_threads'
import { writeFileSync } from 'node:fs'

/**
 * Loaded before the office by `--import`: how long its event loop was held up. At each SIGUSR2 it writes what it saw
 * since the last one to TOCAPU_BENCH_LOOP and begins anew. `ownMs` is the longest stretch of the thread's own processor
 * time between two turns: where the machine is busy with others, it tells what the office itself held up.
 */
export type LoopDelay = { readonly p99Ms: number; readonly maxMs: number; readonly ownMs: number }

if (isMainThread && process.env.TOCAPU_BENCH_LOOP !== undefined) {
  const seen = monitorEventLoopDelay({ resolution: 5 })
  seen.enable()
  let [before, own] = [process.threadCpuUsage(), 0]
  setInterval(() => {
    const now = process.threadCpuUsage()
    own = Math.max(own, (now.user - before.user + now.system - before.system) / 1000)
    before = now
  }, 5).unref()
  process.on('SIGUSR2', () => {
    const told: LoopDelay = { p99Ms: seen.percentile(99) / 1e6, maxMs: seen.max / 1e6, ownMs: own }
    seen.reset()
    own = 0
    writeFileSync(process.env.TOCAPU_BENCH_LOOP ?? '', JSON.stringify(told))
  })
}
