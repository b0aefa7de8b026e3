import type { ReactNode } from 'react'
import { Link } from '../../components/buttons.tsx'
import { useFace } from '../../components/face.tsx'
import type { FieldError } from '../../components/field.tsx'
import { Status, type Tone } from '../../components/status.tsx'
import type { Key } from '../../locales/say.ts'
import { limitOn, length } from '../../public/limits.ts'
import { taskPath } from './tasks.ts'
import type { Want } from './wants.ts'

const weights: readonly { readonly weight: Want['weight']; readonly title: Key; readonly text: Key; readonly tone: Tone }[] = [
  { weight: 'bars', title: 'filing.lacksBars', text: 'filing.lacksBarsText', tone: 'danger' },
  { weight: 'curable', title: 'filing.lacksCurable', text: 'filing.lacksCurableText', tone: 'attention' },
  { weight: 'priority', title: 'filing.lacksPriority', text: 'filing.lacksPriorityText', tone: 'attention' },
  { weight: 'advice', title: 'filing.lacksAdvice', text: 'filing.lacksAdviceText', tone: 'neutral' },
]

/** What the application lacks, by what it costs to leave it so; each leads to its field. */
export function Lacks({ draftId, wants }: { draftId: string; wants: readonly Want[] }) {
  const { t, site, language, today } = useFace()
  const cure = limitOn(site.law, 'D-TM-FORMREQ', today)
  const facts = { cure: cure === undefined ? '' : length(cure, t) }
  if (wants.length === 0) return <p><Status tone="done">{t('filing.lacksNothing')}</Status></p>
  return weights.map(({ weight, title, text, tone }) => {
    const held = wants.filter((want) => want.weight === weight)
    return held.length === 0 ? null : (
      <section key={weight} className={`lacks ${weight}`}>
        <h2><Status tone={tone} {...(tone === 'attention' ? { icon: 'clock' as const } : {})}>{t(title)}</Status></h2>
        <p>{t(text, facts)}</p>
        <ul>
          {held.map((want) => (
            <li key={want.rule + want.field + (want.query ?? '')}>
              <Link href={want.task === 'revisar' ? '#presentar' : `${taskPath(draftId, want.task)}${want.query ?? ''}#${want.field}`}>{want.message}</Link>{' '}
              <span className="cite">{site.cite(want.article, language)}</span>
            </li>
          ))}
        </ul>
      </section>
    )
  })
}

/** Filing without the minimum: what it brings, before it can be done. */
export function Incomplete({ errors, children }: { errors: readonly FieldError[]; children: ReactNode }) {
  const { t, site, today } = useFace()
  const term = limitOn(site.law, 'D-TM-MINREQ', today)
  const facts = { term: term === undefined ? '' : length(term, t) }
  return (
    <>
      <p>{t('filing.cannotYet')}</p>
      <details className="more" open={errors.length > 0}>
        <summary>{t('filing.incompleteSummary')}</summary>
        <ul>
          <li>{t('filing.incomplete1')}</li>
          <li>{t('filing.incomplete2', facts)}</li>
          <li>{t('filing.incomplete3')}</li>
          <li>{t('filing.incomplete4')}</li>
        </ul>
        {children}
      </details>
    </>
  )
}
