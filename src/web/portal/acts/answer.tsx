import type { RequirementShown } from '#office/read/index.ts'
import { useFace } from '../../components/face.tsx'
import { Field, FileField } from '../../components/field.tsx'
import { Term } from '../../components/term.tsx'
import type { OwnVisit } from '../entry.tsx'
import { papersAccepted } from '../filing/representative.tsx'
import { given, written } from '../typing.ts'
import { bring, KeptPapers } from './kept.tsx'
import { askedWord } from '../files/partyActs.ts'
import { GoodsKept, groupsOf, Mend } from './mend.tsx'
import { mendFields, readKept, readMend } from './mendRead.ts'
import type { ActForm, ActInput, ActSheet } from './shape.ts'

const notMinimum = (about: string) => about !== 'minimum'
const onlyMinimum = (about: string) => about === 'minimum'

/** Answers a requirement: each finding under its rule, the fields that mend it, a writing, and papers. */
export const answer: ActForm = {
  act: 'answerRequirement', title: 'files.answerTitle', lead: 'files.answerLead', button: 'files.sendAnswer',
  instead: (sheet) => (isSuggested(sheet) ? { title: 'files.suggestionTitle', lead: 'files.suggestionLead' } : undefined),
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
      {isSuggested(sheet) ? <GoodsKept sheet={sheet} /> : null}
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
      <KeptPapers sheet={sheet} field="adjunto" />
      <FileField name="adjunto" accept={papersAccepted} multiple label={t('files.attachments')} hint={t('filing.paperHint')} errors={sheet.errors} />
    </>
  )
}

/** A suggested amendment is answered by making it, or by saying why not (D486 art. 143). */
const isSuggested = ({ file }: Pick<ActSheet, 'file'>) => file.requirements.some((one) => !one.answered && one.about === 'amendment')

function Asked({ asked }: { asked: RequirementShown }) {
  const { t, site, language } = useFace()
  return (
    <section className="asked">
      <h2>{t(askedWord(asked.about))}</h2>
      {asked.findings.length === 0 ? null : <ul>
        {asked.findings.map((finding) => (
          <li key={finding.requirement}>
            <strong>{language === 'es' ? finding.errorEs : finding.errorEn}</strong> {finding.detail ?? ''} <span className="cite">{site.cite(finding.article, language)} · {finding.requirement}</span>
          </li>
        ))}
      </ul>}
      {asked.text === null ? null : <p><a href={asked.text.url}>{t(asked.about === 'amendment' ? 'files.suggestionText' : 'files.examinerNote')}</a></p>}
      {asked.term === null ? <p>{t('files.termNotYet')}</p> : <Term term={asked.term.term} plain />}
    </section>
  )
}

async function read(visit: OwnVisit, sheet: ActSheet, about: About): Promise<ActInput> {
  const mended = await readMend(visit, sheet, groupsOf(sheet, about))
  const papers = await bring(visit, sheet, 'adjunto', { as: 'other' })
  const changes = { ...mended.changes, ...(isSuggested(sheet) ? readKept(visit, sheet) : {}), ...(papers.ids.length === 0 ? {} : { documents: papers.ids }) }
  const text = written(visit.form, 'respuesta')
  return { input: { changes, ...given('text', text) }, errors: [...mended.errors, ...papers.errors], kept: [...mended.kept, ...papers.kept] }
}
