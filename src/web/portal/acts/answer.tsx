import type { RequirementShown } from '#office/read/index.ts'
import { useFace } from '../../components/face.tsx'
import { Field, FileField } from '../../components/field.tsx'
import { Term } from '../../components/term.tsx'
import type { OwnVisit } from '../entry.tsx'
import { papersAccepted } from '../filing/representative.tsx'
import { chosen, given, isId, written } from '../typing.ts'
import { takeIn } from '../uploads.ts'
import { groupsOf, Mend } from './mend.tsx'
import { mendFields, readMend } from './mendRead.ts'
import type { ActForm, ActInput, ActSheet } from './shape.ts'

const notMinimum = (about: string) => about !== 'minimum'
const onlyMinimum = (about: string) => about === 'minimum'

/** Answers a requirement: each finding under its rule, the fields that mend it, a writing, and papers. */
export const answer: ActForm = {
  act: 'answerRequirement', title: 'files.answerTitle', lead: 'files.answerLead', button: 'files.sendAnswer',
  body: (sheet) => <Answering sheet={sheet} about={notMinimum} writing />,
  read: (visit, sheet) => read(visit, sheet, notMinimum),
  fields: mendFields,
}

/** Completes a filing in custody: its date is the day on which it is whole (DL1075 art. 52). */
export const cure: ActForm = {
  act: 'cureMinimum', title: 'files.act_cureMinimum', lead: 'files.cureLead', button: 'files.sendCure',
  body: (sheet) => <Answering sheet={sheet} about={onlyMinimum} writing={false} />,
  read: (visit, sheet) => read(visit, sheet, onlyMinimum),
  fields: mendFields,
}

type About = (kind: string) => boolean

function Answering({ sheet, about, writing }: { sheet: ActSheet; about: About; writing: boolean }) {
  const visit = useFace()
  const { t } = visit
  const open = sheet.file.requirements.filter((one) => !one.answered && about(one.about))
  return (
    <>
      {open.map((one) => <Asked key={one.noticeId} asked={one} />)}
      <Mend sheet={sheet} groups={groupsOf(sheet, about)} />
      {writing ? <Field name="respuesta" label={t('files.writing')} hint={t('files.writingHint')} lines={8} value={written(visit.form, 'respuesta')} errors={sheet.errors} /> : null}
      <Attach sheet={sheet} />
    </>
  )
}

export function Attach({ sheet }: { sheet: ActSheet }) {
  const { t } = useFace()
  return (
    <>
      {sheet.kept.length === 0 ? null : <p className="note">{t('files.kept', { count: sheet.kept.length })}</p>}
      <FileField name="adjunto" accept={papersAccepted} multiple label={t('files.attachments')} hint={t('filing.paperHint')} errors={sheet.errors} />
    </>
  )
}

function Asked({ asked }: { asked: RequirementShown }) {
  const { t, site, language } = useFace()
  return (
    <section className="asked">
      <h2>{t(asked.about === 'minimum' ? 'files.askedMinimum' : 'files.asked')}</h2>
      <ul>
        {asked.findings.map((finding) => (
          <li key={finding.requirement}>
            <strong>{language === 'es' ? finding.errorEs : finding.errorEn}</strong> {finding.detail ?? ''} <span className="cite">{site.cite(finding.article, language)} · {finding.requirement}</span>
          </li>
        ))}
      </ul>
      {asked.text === null ? null : <p><a href={asked.text.url}>{t('files.examinerNote')}</a></p>}
      {asked.term === null ? <p>{t('files.termNotYet')}</p> : <Term term={asked.term.term} plain />}
    </section>
  )
}

async function read(visit: OwnVisit, sheet: ActSheet, about: About): Promise<ActInput> {
  const mended = await readMend(visit, sheet, groupsOf(sheet, about))
  const taken = await takeIn(visit, 'other', chosen(visit.form, 'adjunto'), 'adjunto')
  const documents = [...sheet.kept.filter(isId), ...taken.papers.map((paper) => paper.id)]
  const changes = { ...mended.changes, ...(documents.length === 0 ? {} : { documents }) }
  const text = written(visit.form, 'respuesta')
  return { input: { changes, ...given('text', text) }, errors: [...mended.errors, ...taken.errors], kept: documents }
}
