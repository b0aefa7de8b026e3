import type { Fold } from '#office/folded.ts'
import { handleMany } from '#office/handle-many.ts'
import type { BenchOffice } from './office.ts'
import { filing, passDays, steps } from '#test/contracts/desk.ts'

/** Lives real marks from filing to certificate, many at once, and gives how many events the record holds then. */
export async function live({ pool, desk }: Pick<BenchOffice, 'pool' | 'desk'>, marks: number): Promise<number> {
  let today = await passDays(pool, 0)
  const filings = Array.from({ length: marks }, (_, i) => filing(`MARCA ${i} ${marks}`))
  const lives = filings.map((f) => steps(f.stream, () => today))
  const held = new Map<string, Fold>()
  await handleMany(desk, filings, held)
  for (let step = 0; step < (lives[0]?.length ?? 0); step++) {
    const days = lives[0]?.[step]?.days ?? 0
    if (days > 0) today = await passDays(pool, days)
    await handleMany(desk, lives.map((life) => life[step]!.request()), held)
  }
  return Number((await pool.query('select count(*) as n from record.events')).rows[0].n)
}
