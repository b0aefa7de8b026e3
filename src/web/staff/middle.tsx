import type { WholeCase } from '#office/read/index.ts'
import { Refused } from '../components/emptyState.tsx'
import { useFace } from '../components/face.tsx'
import { Status } from '../components/status.tsx'
import { moment, shortDate } from '../locales/dates.ts'
import type { Key } from '../locales/say.ts'
import { Checklist } from './checklist.tsx'
import { DecisionForm } from './decision-form.tsx'
import { KeyButton, Wish } from './parts.tsx'
import { SignPanel } from './sign-panel.tsx'
import { Weighing } from './weighing.tsx'
import type { Desk } from './desk.ts'

/** The middle: what there is to do now, by the state of the file. */
export function Middle({ desk }: { desk: Desk }) {
  const { person } = useFace()
  const { file } = desk
  switch (file.status) {
    case 'filed': return <><Start desk={desk} /><Asked file={file} /></>
    case 'formalExamination': return <><Asked file={file} /><Checklist desk={desk} /></>
    case 'oppositionWindow': return <><State file={file} /><Weighing desk={desk} /></>
    case 'registrability': return person?.roles.includes('decisionMaker') === true ? <><SignPanel desk={desk} /><Asked file={file} /><Weighing desk={desk} /></> : <><Asked file={file} /><DecisionForm desk={desk} /></>
    default: return <><State file={file} /><Decided file={file} /><Asked file={file} /></>
  }
}

function Start({ desk }: { desk: Desk }) {
  const visit = useFace()
  const { t } = visit
  const refusal = desk.acts.get('startFormalExam') ?? null
  return (
    <>
      <h2>{t('workspace.formal')}</h2>
      <p>{t('workspace.formalStart')}</p>
      {refusal === null ? (
        <form method="post" action={visit.href(`/trabajo/${desk.file.number}`)}>
          <Wish /><input type="hidden" name="acto" value="startFormalExam" />
          <KeyButton k="c">{t('workspace.start')}</KeyButton>
        </form>
      ) : <Refused refusal={refusal} />}
    </>
  )
}

/** Why there is nothing to do here now, and what comes. */
function State({ file }: { file: WholeCase }) {
  const { t } = useFace()
  return (
    <>
      <h2>{t(`states.${file.status}` as Key)}</h2>
      <p>{t(`workspace.now_${file.status}` as Key)}</p>
    </>
  )
}

/** What the office asked of the party, with its answer or the term that runs. */
function Asked({ file }: { file: WholeCase }) {
  const { t, language, site } = useFace()
  if (file.requirements.length === 0) return null
  return (
    <section>
      <h2>{t('workspace.asked')}</h2>
      {file.requirements.map((r) => {
        const notice = file.notices.find((n) => n.noticeId === r.noticeId)
        return (
          <div key={r.noticeId} className="was-asked">
            <p><strong>{t(`workspace.about_${r.about}` as Key)}</strong> {r.answered ? <Status tone="done">{t('workspace.answered')}</Status> : <Status tone="attention">{r.term === null && (notice?.effectiveOn ?? null) !== null ? t('workspace.notAnswered') : r.term === null ? t('workspace.notServed') : t('workspace.waitsUntil', { due: shortDate(r.term.term.due, language) })}</Status>}</p>
            {notice === undefined ? null : <p className="hint num">{t('workspace.noticeOf', { issued: shortDate(notice.issuedOn, language) })} {notice.effectiveOn === null ? '' : t('workspace.effectiveOn', { on: shortDate(notice.effectiveOn, language) })}{notice.readAt === null ? '' : ` ${t('workspace.opened', { at: moment(notice.readAt, language) })}`}</p>}
            {r.reliesOnDistance ? <p className="note">{t('workspace.reliesOnDistance')}</p> : null}
            <ul>{r.findings.map((f) => <li key={f.requirement}>{language === 'es' ? f.errorEs : f.errorEn}{f.detail === null ? '' : ` ${f.detail}`} <span className="cite">{f.requirement} · {site.cite(f.article, language)}</span></li>)}</ul>
            {notice?.document ? <p><a href={notice.document.url}>{t('workspace.readNotice')}</a></p> : null}
          </div>
        )
      })}
    </section>
  )
}

function Decided({ file }: { file: WholeCase }) {
  const { t, language, site } = useFace()
  const { decision, certificate } = file
  if (decision === null) return null
  return (
    <section>
      <h2>{t('workspace.decision')}</h2>
      <p><strong>{t(`states.${decision.outcome}`)}</strong> · <span className="num">{decision.number}</span> · <span className="num">{shortDate(decision.decidedOn, language)}</span></p>
      <ul>{decision.grounds.map((g) => <li key={g.id}>{language === 'es' ? g.es : g.en} <span className="cite">{site.cite(g.article, language)}</span></li>)}</ul>
      {decision.document === null ? null : <p><a href={decision.document.url}>{t('workspace.readDecision')}</a></p>}
      {certificate === null ? null : <p>{t('workspace.certificate', { number: certificate.number })}{certificate.document === null ? '' : ' · '}{certificate.document === null ? null : <a href={certificate.document.url}>PDF</a>}</p>}
    </section>
  )
}
