import type pg from 'pg'

/** Jobs that wait, by task: how many, and how many were tried as often as allowed and failed. */
export async function waitingJobs(pool: pg.Pool): Promise<readonly { readonly task: string; readonly waiting: number; readonly failed: number }[]> {
  const { rows } = await pool.query<{ task: string; waiting: number; failed: number }>(
    `select task_identifier as task, count(*) filter (where attempts < max_attempts)::int as waiting, count(*) filter (where attempts >= max_attempts)::int as failed
     from graphile_worker.jobs group by 1 order by 1`)
  return rows
}
