import type { MarkFound } from '#office/read/index.ts'
import { useFace } from '../../components/face.tsx'
import { SignCard, type CardSign } from '../../components/signCard.tsx'
import type { Visit } from '../../visit.ts'
import { caseNumberShown, kindWord, partyNames, signName, statusTone, statusWord } from '../signWords.ts'

/** Marks as cards, each with the reasons why it is on the list. */
export function Marks({ marks }: { marks: readonly MarkFound[] }) {
  const visit = useFace()
  const { language, t } = visit
  return (
    <ul className="sign-grid marks-found">
      {marks.map((mark) => (
        <li key={mark.caseNumber + mark.found}>
          <SignCard sign={cardOf(mark, visit)} />
          {mark.reasons.length === 0 ? null : (
            <ul className="mark-reasons" aria-label={t('search.why')}>
              {mark.reasons.map((reason) => <li key={reason.es}>{language === 'es' ? reason.es : reason.en}</li>)}
            </ul>
          )}
        </li>
      ))}
    </ul>
  )
}

function cardOf(mark: MarkFound, { t, language }: Visit): CardSign {
  return {
    number: mark.certificateNumber ?? caseNumberShown(mark.caseNumber),
    href: mark.certificateNumber === null ? `/expedientes/${mark.caseNumber}` : `/registros/${mark.certificateNumber}`,
    name: signName({ kind: mark.kind, text: mark.text }, t), ...(mark.picture === null ? {} : { picture: mark.picture }),
    kind: kindWord(mark.kind, t), holder: partyNames(mark.holders, t, language), classes: mark.classes,
    tone: statusTone(mark.status), status: statusWord(mark.status, t), seed: mark.tocapuSeed,
  }
}
