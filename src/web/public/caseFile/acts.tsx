import type { ActShown, PaperShown, PublicCase } from '#office/read/index.ts'
import type { Role } from '#casefile/actor.ts'
import { useFace } from '../../components/face.tsx'
import { ActsLine, type Act } from '../../components/story.tsx'
import { longDate } from '../../locales/dates.ts'
import { messages } from '../../locales/messages.ts'
import type { Key, Say } from '../../locales/say.ts'
import type { Visit } from '../../visit.ts'

/** Every act, newest first, with what it did to the terms and the proof that nothing was changed. */
export function Story({ file }: { file: PublicCase }) {
  const visit = useFace()
  const { t } = visit
  return (
    <section aria-labelledby="historia" className="file-story">
      <h2 id="historia">{t('caseFile.acts')}</h2>
      <p className="hint">{t('caseFile.actsLead')}</p>
      <ActsLine acts={file.acts.map((act) => shown(act, visit))} />
    </section>
  )
}

function shown(act: ActShown, { t, language }: Visit): Act {
  const effect = act.terms.map((one) => {
    const term = language === 'es' ? one.nameEs : one.nameEn
    return one.change === 'starts' && one.due !== null ? t('caseFile.starts', { term, due: longDate(one.due, language) }) : t('caseFile.ends', { term })
  }).join(' ')
  return {
    id: String(act.version), at: act.at, title: actWord(act.type, t),
    actor: t(`caseFile.by_${bySide(act)}`),
    ...(effect === '' ? {} : { effect }), documents: act.documents.map((paper, i) => ({ name: paperName(act.documents, i, t), href: paper.url })),
    hash: { text: act.hash.slice(0, 12), holds: act.holds },
  }
}

const parties: readonly Role[] = ['applicant', 'representative', 'public']
const ofTheOffice = new Set(['RequirementNoticeIssued', 'NoticeDeposited', 'ApplicationPublished', 'OppositionWindowClosed', 'CertificateIssued', 'CertificateSealed', 'PriorityDocumentsAwaited', 'PriorityRecognised', 'PriorityLost'])

/** Whose act it is. What the office does of itself in answer to a filing is recorded under who filed; its side is the office's. */
function bySide({ type, by }: ActShown): Role {
  return ofTheOffice.has(type) && parties.includes(by) ? 'system' : by
}

/** A decision and a notice are a paper and the reasons written into it: the second of a kind is those reasons. */
function paperName(papers: ActShown['documents'], i: number, t: Say): string {
  const paper = papers[i]
  if (paper === undefined) return t('caseFile.paper_other')
  const second = papers.slice(0, i).some((one) => one.kind === paper.kind)
  return second && (paper.kind === 'decision' || paper.kind === 'notice') ? t('caseFile.paperReasons') : paperWord(paper, t)
}

/** An act in words; one that a later version brings is shown by its own name. */
export function actWord(type: string, t: Say): string {
  return `act_${type}` in messages.caseFile ? t(`caseFile.act_${type}` as Key) : type
}

export function paperWord(paper: Pick<PaperShown, 'kind'>, t: Say): string {
  return `paper_${paper.kind}` in messages.caseFile ? t(`caseFile.paper_${paper.kind}` as Key) : t('caseFile.paper_other')
}
