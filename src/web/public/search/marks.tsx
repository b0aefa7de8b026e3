import type { MarkFound } from '#office/read/index.ts'
import { useFace } from '../../components/face.tsx'
import { SignCard, type CardSign } from '../../components/signCard.tsx'
import type { Visit } from '../../visit.ts'
import { caseNumberShown, kindWord, partyNames, signName, statusTone, statusWord } from '../signWords.ts'
import { Compare } from './compare.tsx'
import { bestReasons, markGroups, type Judged, type MarkGroup } from './verdict.ts'

/** The gravest first; what is hardly alike is folded away. */
export function Grouped({ q, classes, judged: { grouped } }: { q: string; classes: readonly number[]; judged: Judged }) {
  const { t } = useFace()
  return markGroups.map((group) => {
    const marks = grouped.get(group) ?? []
    if (marks.length === 0) return null
    const list = <Marks marks={marks} q={q} />
    if (group === 'far') return <details key={group} className="more far-marks" open={grouped.size === 1}><summary>{t('search.group_far', { count: marks.length })}</summary>{list}</details>
    return <section key={group} className="mark-group" aria-labelledby={`grupo-${group}`}><h2 id={`grupo-${group}`}>{titleOf(group, classes, t)} <span className="count num">{marks.length}</span></h2>{list}</section>
  })
}

function titleOf(group: Exclude<MarkGroup, 'far'>, classes: readonly number[], t: Visit['t']): string {
  return classes.length === 0 && (group === 'same' || group === 'near') ? t(`search.group_${group}_anywhere`) : t(`search.group_${group}`)
}

/** Marks as cards, each with the reasons why it is on the list. */
export function Marks({ marks, q }: { marks: readonly MarkFound[]; q?: string }) {
  const visit = useFace()
  const { language, t } = visit
  return (
    <ul className="sign-grid marks-found">
      {marks.map((mark) => (
        <li key={mark.caseNumber + mark.found}>
          <SignCard sign={cardOf(mark, visit)} />
          {mark.reasons.length === 0 ? null : (
            <div className="mark-reasons">
              <ul aria-label={t('search.why')}>{bestReasons(mark).map((reason) => <li key={reason.es}>{reason[language]}</li>)}</ul>
              {q === undefined ? null : <Compare q={q} mark={mark} />}
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}

export const markPath = (mark: Pick<MarkFound, 'caseNumber' | 'certificateNumber'>): string => (mark.certificateNumber === null ? `/expedientes/${mark.caseNumber}` : `/registros/${mark.certificateNumber}`)

function cardOf(mark: MarkFound, { t, language }: Visit): CardSign {
  return {
    number: mark.certificateNumber ?? caseNumberShown(mark.caseNumber), href: markPath(mark),
    name: signName({ kind: mark.kind, text: mark.text }, t), ...(mark.picture === null ? {} : { picture: mark.picture }),
    kind: kindWord(mark.kind, t), holder: partyNames(mark.holders, t, language), classes: mark.classes,
    tone: statusTone(mark.status), status: statusWord(mark.status, t), seed: mark.tocapuSeed,
  }
}
