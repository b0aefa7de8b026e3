import type { PublicCase } from '#office/read/index.ts'
import { ShareTools } from '../../components/buttons.tsx'
import { useFace } from '../../components/face.tsx'
import { addressHere } from '../here.ts'
import { caseNumberShown, signName, statusWord } from '../signWords.ts'

/** A letter begun in the reader's own mail program: sign, number, state and address, and nothing that is not public. */
export function Share({ file }: { file: PublicCase }) {
  const visit = useFace()
  const { t } = visit
  const facts = { sign: signName(file.sign, t), number: caseNumberShown(file.number), status: statusWord(file.status, t), url: addressHere(visit, `/expedientes/${file.number}`) }
  const letter = new URLSearchParams({ subject: t('caseFile.shareSubject', facts), body: t('caseFile.shareBody', facts).replaceAll('\n', '\r\n') })
  return (
    <div className="share-ways">
      <p className="tools"><a href={`mailto:?${letter.toString().replaceAll('+', '%20')}`}>{t('caseFile.share')}</a></p>
      <ShareTools />
    </div>
  )
}
