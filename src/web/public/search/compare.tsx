import type { MarkFound } from '#office/read/index.ts'
import { useFace } from '../../components/face.tsx'
import { Shown } from '../../components/signCard.tsx'
import { shortDate } from '../../locales/dates.ts'
import { signName } from '../signWords.ts'
import { bestReasons, sameWord } from './verdict.ts'

type Pairs = Extract<MarkFound['because'][number], { readonly channel: 'sound' | 'look' }>['aligned']

/** Both signs at one size, their sounds and letters laid over each other, and every reason. */
export function Compare({ q, mark }: { q: string; mark: MarkFound }) {
  const { t, language } = useFace()
  const name = signName(mark, t)
  const shownAbove = new Set(bestReasons(mark).map((one) => one.es))
  const more = mark.reasons.filter((one, i) => !shownAbove.has(one.es) && !sameWord(mark.because[i]))
  const days = ([['filedOn', mark.filedOn], ['priorityOn', mark.priorityOn], ['grantedOn', mark.grantedOn], ['expiresOn', mark.expiresOn]] as const).filter(([, day]) => day !== null)
  return (
    <details className="compare-mark">
      <summary>{t('search.compare')}<span className="unseen"> «{q}» · {name}</span></summary>
      <div className="compare-signs"><Shown name={q} /><Shown name={name} picture={mark.picture ?? undefined} /></div>
      {mark.because.map((one, i) => ((one.channel === 'sound' || one.channel === 'look') && !sameWord(one) ? <Over key={i} pairs={one.aligned} label={t(one.channel === 'sound' ? 'search.bySound' : 'search.byLetter')} /> : null))}
      {more.length === 0 ? null : <ul>{more.map((one) => <li key={one.es}>{one[language]}</li>)}</ul>}
      <p className="num hint">{days.map(([which, day]) => t(`search.${which}`, { day: shortDate(day as NonNullable<typeof day>, language) })).join(' · ')}</p>
    </details>
  )
}

/** One column a letter or sound, so that a long pair wraps without coming apart. The sentence says it to whoever hears the page. */
function Over({ pairs, label }: { pairs: Pairs; label: string }) {
  const told = (one: string | null) => one?.toUpperCase() ?? '·'
  return (
    <div className="over" aria-hidden="true">
      <span className="over-label">{label}</span>
      <span className="over-pairs">{pairs.map(([a, b], i) => <span key={i} className={a === b ? 'alike' : ''}><span>{told(a)}</span><span>{told(b)}</span></span>)}</span>
    </div>
  )
}
