import { run, runMigrations, runOnce, type Runner } from 'graphile-worker'
import type pg from 'pg'
import type { Task } from './tasks.ts'

type Log = { readonly error: (fact: object, message: string) => void }

const quiet = { maxPoolSize: 4, noPreparedStatements: false }

/** Brings the queue's own schema up; it belongs to the program's role (its tables have row-level security). */
export const migrateJobs = (pgPool: pg.Pool) => runMigrations({ pgPool, ...silent() })

/** Works the queue until told to stop; every process may run one. */
export function startWorker(pgPool: pg.Pool, tasks: Readonly<Record<string, Task>>, log: Log): Promise<Runner> {
  return run({ pgPool, taskList: wrapped(tasks, log), concurrency: 2, noHandleSignals: true, pollInterval: 1000, crontab: '5 * * * * daily', ...quiet, ...silent() })
}

/** Works the queue until it is empty. */
export function drain(pgPool: pg.Pool, tasks: Readonly<Record<string, Task>>, log: Log): Promise<void> {
  return runOnce({ pgPool, taskList: wrapped(tasks, log), concurrency: 2, noHandleSignals: true, ...silent() })
}

function wrapped(tasks: Readonly<Record<string, Task>>, log: Log) {
  return Object.fromEntries(Object.entries(tasks).map(([name, task]) => [name, async (payload: unknown) => {
    try {
      await task(payload)
    } catch (error) {
      log.error({ err: error, task: name }, 'a job failed; it will be tried again')
      throw error
    }
  }]))
}

function silent() {
  return { logger: new (class {
    error() {}
    warn() {}
    info() {}
    debug() {}
    scope() { return this }
  })() as never }
}

/** Empties the queue: after a demonstration's past was lived, whose work is done. */
export async function forgetJobs(pool: pg.Pool): Promise<void> {
  await pool.query('delete from graphile_worker._private_jobs')
}
