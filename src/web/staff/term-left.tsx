import type { OpenTerm } from '#office/read/index.ts'
import type { ReactElement } from 'react'
import { Status, type Tone } from '../components/status.tsx'
import { shortDate } from '../locales/dates.ts'
import type { Visit } from '../visit.ts'

/** The last day of a term and what is left, in one line of a list: icon and word besides the colour. */
export function daysLeft({ t, language, today }: Pick<Visit, 't' | 'language' | 'today'>, { term, daysLeft: days }: OpenTerm): ReactElement {
  const late = term.due < today
  const tone: Tone = late ? 'danger' : term.due === today || days <= 3 ? 'attention' : 'neutral'
  const words = late ? t('parts.wasDue', { count: Math.abs(days) }) : term.due === today ? t('parts.dueToday') : t('parts.inDays', { count: days })
  return (
    <>
      <Status tone={tone} icon={tone === 'neutral' ? 'clock' : undefined}>{words}</Status>
      <span className="hint"><time className="num" dateTime={term.due}>{shortDate(term.due, language)}</time> · {language === 'es' ? term.nameEs : term.nameEn}</span>
    </>
  )
}
