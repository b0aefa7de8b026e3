import type { ClosedDay } from '#calendar/closed.ts'
import type { Term as LegalTerm } from '#casefile/terms.ts'
import { longDate } from '../locales/dates.ts'
import type { Visit } from '../visit.ts'
import { DayCalendar } from './dayCalendar.tsx'
import { useFace } from './face.tsx'
import { SummaryList, type Line } from './lists.tsx'
import { Status, type Tone } from './status.tsx'

type TermProps = {
  readonly term: LegalTerm
  /** The act the term asks for was done: nothing is urgent any more. */
  readonly met?: boolean
  /** The explanation unfolded (the calculator, print). */
  readonly open?: boolean
  /** Smaller, for lists. */
  readonly plain?: boolean
  /** What the rule adds: its length, its extension. */
  readonly lines?: readonly Line[]
}

/** A last day, how long is left, and why it is that day. */
export function Term({ term, met = false, open = false, plain = false, lines = [] }: TermProps) {
  const visit = useFace()
  const { t, language, site } = visit
  const left = urgency(visit, term, met)
  return (
    <section className={`term ${left.tone}${plain ? ' plain' : ''}`}>
      <p className="term-name">{language === 'es' ? term.nameEs : term.nameEn}</p>
      <p className="term-due num"><time dateTime={term.due}>{longDate(term.due, language)}</time></p>
      <p><Status tone={left.tone} icon={left.tone === 'neutral' ? 'clock' : undefined}>{left.words}</Status></p>
      <details open={open}>
        <summary>{t('parts.whyThisDate')}</summary>
        <p>{site.explain(term, language)}</p>
        <DayCalendar span={term} counts={term.period.unit === 'workingDays'} />
        <ClosedDays days={term.skipped} counts={term.period.unit === 'workingDays'} />
        <SummaryList lines={[...facts(visit, term), ...lines]} />
        {term.confidence === 'verify' ? <p className="note">{t('parts.toVerify')}</p> : null}
      </details>
    </section>
  )
}

function ClosedDays({ days, counts }: { days: readonly ClosedDay[]; counts: boolean }) {
  const { t, language } = useFace()
  if (days.length === 0) return counts ? <p className="hint">{t('parts.noSkippedDays')}</p> : null
  return (
    <>
      <p><strong>{t('parts.skippedDays')}</strong></p>
      <ul className="closed-days">
        {days.map((day) => (
          <li key={day.date + day.nameEs}>
            <span className="num">{longDate(day.date, language)}</span>: {language === 'es' ? day.nameEs : day.nameEn} <span className="cite">{day.norm}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

function facts({ t, language, site }: Visit, term: LegalTerm): readonly Line[] {
  const consequence = language === 'es' ? term.consequenceEs : term.consequenceEn
  return [
    { label: t('parts.article'), value: site.cite(term.article, language) },
    { label: t('parts.trigger'), value: <span className="num">{longDate(term.trigger, language)}</span> },
    { label: t('parts.firstDay'), value: <span className="num">{longDate(term.firstDay, language)}</span> },
    ...(term.dueWithoutDistance === undefined || term.dueWithoutDistance === term.due
      ? []
      : [{ label: t('parts.withoutDistance'), value: <span className="num">{longDate(term.dueWithoutDistance, language)}</span> }]),
    { label: t('parts.runsAgainst'), value: t(`parts.runs_${term.runsAgainst}`) },
    ...(consequence === '' ? [] : [{ label: t('parts.ifNothing'), value: consequence }]),
    { label: t('parts.rule'), value: <code>{term.rule}</code> },
  ]
}

/** Three working days or fewer ask for attention; a missed last day is danger. */
function urgency({ site, t, today }: Visit, term: LegalTerm, met: boolean): { readonly tone: Tone; readonly words: string } {
  if (met) return { tone: 'done', words: t('parts.met_term') }
  if (term.due === today) return { tone: 'attention', words: t('parts.dueToday') }
  // Reminded by the term itself, refused only after the days of distance: in between a person looks (LPAG art. 135).
  if (term.dueWithoutDistance !== undefined && term.dueWithoutDistance < today && today <= term.due) return { tone: 'attention', words: t('parts.inDistance') }
  const days = site.workingDaysUntil(term.due < today ? term.due : (term.dueWithoutDistance ?? term.due))
  // The day after may be closed: no working day has passed, and the last one has.
  if (term.due < today) return { tone: 'danger', words: days === 0 ? t('parts.justPassed') : t('parts.wasDue', { count: Math.abs(days) }) }
  return { tone: days <= 3 ? 'attention' : 'neutral', words: t('parts.inDays', { count: days }) }
}
