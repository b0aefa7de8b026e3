import type { Examination, MarkFound, Weighed } from '#office/read/index.ts'
import { EmptyState, Refused } from '../../components/emptyState.tsx'
import { useFace } from '../../components/face.tsx'
import { ClassTags } from '../../components/signCard.tsx'
import { Icon } from '../../components/icon.tsx'
import { isRefused } from '../entry.tsx'
import { candidatesIn, numberOf, pathOf } from './around.ts'

/** Every candidate in a line; what was weighed says so in words. */
export function CandidateList({ examined, here }: { examined: Examination; here: string | undefined }) {
  const { t } = useFace()
  const { similar, weighed } = examined
  const candidates = candidatesIn(examined)
  const noted = new Map(weighed.map((w) => [w.number, w]))
  const outside = weighed.filter((w) => !candidates.some((c) => numberOf(c) === w.number))
  if (similar !== null && isRefused(similar)) return <Refused refusal={similar} />
  return (
    <>
      {similar === null ? <EmptyState title={t('examination.noWords')} why={t('examination.noWordsWhy')} /> : candidates.length === 0 ? <EmptyState title={t('examination.none')} why={t('examination.noneWhy')} /> : (
        <ol className="candidate-lines">{candidates.map((mark) => <Line key={numberOf(mark)} mark={mark} number={numberOf(mark)} examined={examined} noted={noted.get(numberOf(mark))} here={here} />)}</ol>
      )}
      {similar === null || !(similar.more || similar.next !== null) ? null : <p className="hint">{t('examination.more', { shown: candidates.length })}</p>}
      {similar === null || ((similar.hidden.rank ?? 0) === 0 && (similar.hidden.standing ?? 0) === 0) ? null : <p className="hint">{t('examination.hides', { later: similar.hidden.rank ?? 0, ended: similar.hidden.standing ?? 0 })}</p>}
      {similar === null || similar.wordless === 0 ? null : <p className="hint">{t('examination.wordless', { count: similar.wordless })}</p>}
      {outside.length === 0 ? null : (
        <>
          <h3>{t('examination.outside')}</h3>
          <ol className="candidate-lines">{outside.map((w) => <Line key={w.mark} mark={w.seen} number={w.number} examined={examined} noted={w} here={here} />)}</ol>
        </>
      )}
    </>
  )
}

function Line({ mark, number, examined, noted, here }: { mark: Pick<MarkFound, 'text' | 'classes' | 'score'>; number: string; examined: Examination; noted: Weighed | undefined; here: string | undefined }) {
  const visit = useFace()
  const { t } = visit
  return (
    <li className={noted?.verdict ?? ''}>
      <a href={visit.href(pathOf(examined.number, number, false))} {...(number === here ? { 'aria-current': 'true' as const } : {})}>
        <strong>{mark.text ?? t('worklist.noWords')}</strong>
        <span className="hint num">{number}{examined.own.includes(number) ? ` · ${t('examination.ownMark')}` : null}</span>
        <ClassTags classes={mark.classes} />
        <span className="line-verdict">{noted === undefined ? (mark.score === null ? '' : Math.round(mark.score * 100)) : <><Icon name={noted.verdict === 'cited' ? 'warning' : 'check'} />{t(`examination.${noted.verdict}`)}</>}</span>
      </a>
    </li>
  )
}
