import { buildCalendar } from '#calendar/build.ts'
import { peru } from '#law/peru/index.ts'
import { recountTerms } from '#office/recount.ts'
import { openRecount } from '#store/recount.ts'
import { openOffice, percentile, type Figure } from '../record/office.ts'

/** A decree closes a day under a million open terms: every date that it touches is counted anew, with its proof, while pages answer. */
export async function decree({ terms = 1_000_000 } = {}): Promise<readonly Figure[]> {
  const office = await openOffice()
  try {
    await office.pool.query(
      `insert into views.open_terms (stream, of, rule, trigger_on, due, runs_against)
       select 'bench-' || i, 'one', (array['D-TM-OPP', 'D-TM-FORMREQ', 'D-APPEAL', 'D-PROC-MAX'])[1 + i % 4], date '2026-01-05' + ((i::bigint * 7919) % 250)::int, date '2026-01-05', 'party' from generate_series(1, $1::int) i`, [terms])
    await office.pool.query('vacuum analyze views.open_terms')
    const recount = openRecount(office.pool)
    const desk = { ...office.desk, law: () => peru }
    await recountTerms({ ...desk, calendar: () => buildCalendar(peru.closedDays) }, recount)
    await office.pool.query('truncate office.term_moves')
    const page = async (until: Promise<unknown>) => {
      const times: number[] = []
      let over = false
      void until.then(() => (over = true), () => (over = true))
      while (!over) {
        const begun = performance.now()
        await office.pool.query('select * from views.open_terms where stream = $1', [`bench-${1 + Math.floor(Math.random() * terms)}`])
        await office.pool.query('select * from views.docket order by rank desc limit 50')
        times.push(performance.now() - begun)
        await new Promise((next) => setTimeout(next, 5))
      }
      return percentile(times, 0.95)
    }
    const idle = await page(new Promise((done) => setTimeout(done, 3000)))
    const before = process.memoryUsage().rss
    const calendar = buildCalendar(peru.closedDays, { extra: [{ date: '2026-08-10', kind: 'decree', nameEs: 'Duelo nacional', nameEn: 'National mourning', norm: 'DS de prueba' }] })
    const begun = performance.now()
    const work = recountTerms({ ...desk, calendar: () => calendar }, recount)
    const busy = await page(work)
    const moved = await work
    const seconds = (performance.now() - begun) / 1000
    const grown = (process.memoryUsage().rss - before) / 1e6
    return [
      { name: `a decree under ${terms} open terms, all counted anew`, value: seconds, unit: 's', reach: '≤ 60 s', ok: seconds <= 60 && moved > 0, detail: `${moved} dates moved, each with its day before, after and norm; memory grew ${grown.toFixed(0)} MB` },
      { name: 'reads meanwhile, 95th percentile against idle', value: busy / idle, unit: 'times', reach: '≤ 2', ok: busy <= 2 * idle, detail: `${idle.toFixed(1)} ms idle, ${busy.toFixed(1)} ms during` },
    ]
  } finally {
    await office.close()
  }
}
