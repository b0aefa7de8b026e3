import type { ClosedDay } from '#calendar/closed.ts'
import type { PlainDate } from '#calendar/date.ts'
import { daysOfMonth, monthsBetween, weekdayOf } from '../dates.ts'
import { longDate, monthName, weekdayName } from '../locales/dates.ts'
import { useFace } from './face.tsx'

export type Span = {
  readonly trigger: PlainDate
  readonly firstDay: PlainDate
  readonly due: PlainDate
  readonly skipped: readonly ClosedDay[]
  readonly weekends: readonly PlainDate[]
}

/** More months than these say nothing at a glance: the list of closed days tells it better. */
const mostMonths = 4

/** The months a term runs through: its start, the days that count, those that do not, and the last day. */
export function DayCalendar({ span, counts }: { span: Span; counts: boolean }) {
  const { t } = useFace()
  const [first, last] = span.trigger <= span.due ? [span.trigger, span.due] : [span.due, span.trigger]
  const months = monthsBetween(first, last)
  if (months.length > mostMonths) return null
  return (
    <>
      <div className="days">{months.map((month) => <Month key={month} month={month} span={span} counts={counts} />)}</div>
      <ul className="key">
        <li><span className="trigger" />{t('parts.dayTrigger')}</li>
        {counts ? <li><span className="counted" />{t('parts.dayCounted')}</li> : null}
        {span.skipped.length > 0 ? <li><span className="holiday" />{t('parts.dayClosed')}</li> : null}
        <li><span className="due" />{t('parts.dayDue')}</li>
      </ul>
    </>
  )
}

function Month({ month, span, counts }: { month: PlainDate; span: Span; counts: boolean }) {
  const { language } = useFace()
  const name = monthName(month, language)
  return (
    <table>
      <caption>{name}</caption>
      <thead>
        <tr>
          {[1, 2, 3, 4, 5, 6, 7].map((day) => {
            const word = weekdayName(day, language)
            return <th key={day} scope="col" abbr={word}>{word.slice(0, 2)}</th>
          })}
        </tr>
      </thead>
      <tbody>
        {weeks(month).map((week, i) => (
          <tr key={i}>{week.map((day, j) => day === null ? <td key={j} /> : <Day key={day} day={day} span={span} counts={counts} />)}</tr>
        ))}
      </tbody>
    </table>
  )
}

function Day({ day, span, counts }: { day: PlainDate; span: Span; counts: boolean }) {
  const { language, t } = useFace()
  const closed = span.skipped.find((one) => one.date === day)
  const kind = kindOf(day, span, counts)
  const spoken = kind === 'trigger' ? t('parts.dayTrigger') : kind === 'due' ? t('parts.dayDue') : closed === undefined ? undefined : language === 'es' ? closed.nameEs : closed.nameEn
  return (
    <td className={`num ${kind}`} {...(spoken === undefined ? {} : { title: `${longDate(day, language)}: ${spoken}` })}>
      {Number(day.slice(8))}
      {spoken === undefined ? null : <span className="unseen"> ({spoken})</span>}
    </td>
  )
}

/** What a day is to the term; the start and the end win over the rest. */
function kindOf(day: PlainDate, span: Span, counts: boolean): string {
  if (day === span.due) return 'due'
  if (day === span.trigger) return 'trigger'
  if (span.skipped.some((one) => one.date === day)) return 'holiday'
  if (span.weekends.includes(day)) return 'skipped'
  const [first, last] = span.firstDay <= span.due ? [span.firstDay, span.due] : [span.due, span.firstDay]
  return counts && day >= first && day <= last ? 'counted' : 'outside'
}

/** The days of a month in weeks from Monday, with nulls where other months begin and end. */
function weeks(month: PlainDate): readonly (readonly (PlainDate | null)[])[] {
  const cells: (PlainDate | null)[] = [...Array<null>(weekdayOf(month) - 1).fill(null), ...daysOfMonth(month)]
  while (cells.length % 7 !== 0) cells.push(null)
  return Array.from({ length: cells.length / 7 }, (_, i) => cells.slice(i * 7, i * 7 + 7))
}
