import type { ActShown, PaperShown, PublicCase } from '#office/read/index.ts'
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
    <section aria-labelledby="historia" className="story">
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
    actor: act.by === 'system' ? t('caseFile.actorSystem') : t('caseFile.actor', { role: t(`roles.${act.by}`).toLowerCase() }),
    ...(effect === '' ? {} : { effect }), documents: act.documents.map((paper) => ({ name: paperWord(paper, t), href: paper.url })),
    hash: { text: act.hash.slice(0, 12), holds: act.holds },
  }
}

/** An act in words; one that a later version brings is shown by its own name. */
export function actWord(type: string, t: Say): string {
  return `act_${type}` in messages.caseFile ? t(`caseFile.act_${type}` as Key) : type
}

export function paperWord(paper: Pick<PaperShown, 'kind'>, t: Say): string {
  return `paper_${paper.kind}` in messages.caseFile ? t(`caseFile.paper_${paper.kind}` as Key) : t('caseFile.paper_other')
}
