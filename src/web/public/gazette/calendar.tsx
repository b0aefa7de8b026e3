import type { PlainDate } from '#calendar/date.ts'
import type { GazetteDay } from '#office/read/index.ts'
import { Link } from '../../components/buttons.tsx'
import { useFace } from '../../components/face.tsx'
import { Icon } from '../../components/icon.tsx'
import { daysOfMonth, parseDate, weekdayOf } from '../../dates.ts'
import { longDate, monthName, weekdayName } from '../../locales/dates.ts'
import { typed, type Visit } from '../../visit.ts'

export type MonthsShown = { readonly months: readonly PlainDate[]; readonly days: readonly GazetteDay[]; readonly latest: PlainDate | undefined }

/** How many months stand side by side. */
const count = 3

/** The months on show, those up to `?mes=2026-07` or up to the latest issue's, with the days that had an issue. */
export async function monthsShown({ site, query, today }: Visit, latest: PlainDate | undefined): Promise<MonthsShown> {
  const asked = parseDate(`${typed(query, 'mes', 7)}-01`)
  const last = monthOf(asked ?? latest ?? today)
  const months = Array.from({ length: count }, (_, i) => shifted(last, i - count + 1))
  const first = months[0] ?? last
  const days = (await site.read.gazetteDates(31 * count, shifted(last, 1))).items.filter((day) => day.date >= first)
  return { months, days, latest }
}

/** Every working day that had a gazette leads to it. */
export function IssueCalendar({ months: { months, days, latest } }: { months: MonthsShown }) {
  const { t } = useFace()
  const [first, last] = [months[0], months.at(-1)]
  if (first === undefined || last === undefined) return null
  return (
    <section className="issue-days" aria-labelledby="ediciones">
      <h2 id="ediciones">{t('gazette.calendar')}</h2>
      <div className="days">{months.map((month) => <Month key={month} month={month} days={days} />)}</div>
      {days.length === 0 ? <p className="hint">{t('gazette.noMonth')}</p> : null}
      <p className="pages">
        <Link href={`/gaceta?mes=${shifted(first, -1).slice(0, 7)}#ediciones`}><Icon name="back" />{t('gazette.earlierMonths')}</Link>
        {latest === undefined || last >= monthOf(latest) ? <span /> : <Link href={`/gaceta?mes=${shifted(last, count).slice(0, 7)}#ediciones`}>{t('gazette.laterMonths')}<Icon name="arrow" /></Link>}
      </p>
    </section>
  )
}

function Month({ month, days }: { month: PlainDate; days: readonly GazetteDay[] }) {
  const { language } = useFace()
  return (
    <table>
      <caption>{monthName(month, language)}</caption>
      <thead>
        <tr>{[1, 2, 3, 4, 5, 6, 7].map((day) => <th key={day} scope="col" abbr={weekdayName(day, language)}>{weekdayName(day, language).slice(0, 2)}</th>)}</tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week, i) => (
          <tr key={i}>{week.map((day, j) => (day === null ? <td key={j} /> : <Day key={day} day={day} issue={days.find((one) => one.date === day)} />))}</tr>
        ))}
      </tbody>
    </table>
  )
}

function Day({ day, issue }: { day: PlainDate; issue: GazetteDay | undefined }) {
  const { t, language, href } = useFace()
  const number = Number(day.slice(8))
  if (issue === undefined) return <td className="outside num">{number}</td>
  const told = t('gazette.issueOn', { date: longDate(day, language), count: issue.signs })
  return <td className="issue num"><a href={href(`/gaceta/${day}`)} aria-label={told} title={told}>{number}</a></td>
}

function weeksOf(month: PlainDate): readonly (readonly (PlainDate | null)[])[] {
  const days = daysOfMonth(month)
  const cells: readonly (PlainDate | null)[] = [...Array.from({ length: weekdayOf(month) - 1 }, () => null), ...days]
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, i) => Array.from({ length: 7 }, (_, j) => cells[i * 7 + j] ?? null))
}

const monthOf = (day: PlainDate): PlainDate => `${day.slice(0, 7)}-01` as PlainDate

function shifted(month: PlainDate, by: number): PlainDate {
  return new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)) - 1 + by, 1)).toISOString().slice(0, 10) as PlainDate
}
