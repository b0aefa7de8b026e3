import type { PlainDate } from '#calendar/date.ts'
import type { StatisticsShown } from '#office/read/index.ts'
import { useFace } from '../../components/face.tsx'
import { Table } from '../../components/table.tsx'
import { monthsBetween } from '../../dates.ts'
import { monthName, shortDate } from '../../locales/dates.ts'
import type { Language } from '../../site.ts'
import { Csv } from './csvLink.tsx'

const series = ['filed', 'published', 'decided', 'certified'] as const
type Month = { readonly month: PlainDate } & Readonly<Record<(typeof series)[number], number>>

/** More columns than these cannot be told apart. */
const mostMonths = 36

/** Four small multiples on one scale, a column a month; a month without anything is a gap, not left out. */
export function Months({ told }: { told: StatisticsShown }) {
  const { t, language } = useFace()
  const months = monthsBetween(told.from, told.to).slice(-mostMonths).map((month): Month => {
    const found = told.months.find((one) => one.month === month.slice(0, 7))
    return { month, filed: found?.filed ?? 0, published: found?.published ?? 0, decided: found?.decided ?? 0, certified: found?.certified ?? 0 }
  })
  const most = Math.max(1, ...months.flatMap((month) => series.map((one) => month[one])))
  return (
    <section aria-labelledby="meses">
      <h2 id="meses">{t('figures.months')}</h2>
      <div className="month-charts">{series.map((one) => <MonthChart key={one} name={t(`figures.${one}`)} months={months} values={months.map((month) => month[one])} most={most} />)}</div>
      <details>
        <summary>{t('figures.table')}</summary>
        <Table
          caption={t('figures.months')} rows={months} keyOf={(row) => row.month}
          columns={[
            { head: t('figures.month'), cell: (row) => monthName(row.month, language) },
            ...series.map((one) => ({ head: t(`figures.${one}`), cell: (row: Month) => row[one], figures: true })),
          ]}
        />
      </details>
      <Csv name="meses" told={told} />
    </section>
  )
}

function MonthChart({ name, months, values, most }: { name: string; months: readonly Month[]; values: readonly number[]; most: number }) {
  const { t, language } = useFace()
  const [first, last] = [months[0], months.at(-1)]
  const spoken = t('figures.monthSpoken', { name, least: Math.min(...values), most: Math.max(...values) })
  return (
    <figure className="month-chart">
      <figcaption>{name} <span className="num">{t('figures.total', { count: values.reduce((sum, one) => sum + one, 0) })}</span></figcaption>
      <div className="month-top num" aria-hidden="true">{most}</div>
      <svg viewBox={`0 0 ${values.length} 100`} preserveAspectRatio="none" role="img" aria-label={spoken}>
        {values.map((value, i) => <rect key={i} x={i + 0.12} y={100 - (value / most) * 100} width="0.76" height={(value / most) * 100} />)}
        <line className="axis" x1="0" y1="100" x2={values.length} y2="100" />
      </svg>
      <div className="month-ends hint num" aria-hidden="true">
        <span>{first === undefined ? '' : shortMonth(first.month, language)}</span><span>{last === undefined ? '' : shortMonth(last.month, language)}</span>
      </div>
    </figure>
  )
}

/** `dic. 2025`: fits under a column on a phone. */
function shortMonth(month: PlainDate, language: Language): string {
  return shortDate(month, language).replace(/^\d+ /, '')
}
