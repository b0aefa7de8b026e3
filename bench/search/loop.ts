import { monitorEventLoopDelay } from 'node:perf_hooks'
import { isMainThread } from 'node:worker_threads'
import { writeFileSync } from 'node:fs'

/**
 * Loaded before the office by `--import`: how long its event loop was held up. At each SIGUSR2 it writes what it saw
 * since the last one to TOCAPU_BENCH_LOOP and begins anew.
 */
export type LoopDelay = { readonly p99Ms: number; readonly maxMs: number }

if (isMainThread && process.env.TOCAPU_BENCH_LOOP !== undefined) {
  const seen = monitorEventLoopDelay({ resolution: 5 })
  seen.enable()
  process.on('SIGUSR2', () => {
    const told: LoopDelay = { p99Ms: seen.percentile(99) / 1e6, maxMs: seen.max / 1e6 }
    seen.reset()
    writeFileSync(process.env.TOCAPU_BENCH_LOOP ?? '', JSON.stringify(told))
  })
}
