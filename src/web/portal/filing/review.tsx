import type { Draft } from '#office/drafts.ts'
import type { Refusal } from '#casefile/refusal.ts'
import { Button, Buttons, Link } from '../../components/buttons.tsx'
import { Refused } from '../../components/emptyState.tsx'
import { ErrorSummary } from '../../components/errorSummary.tsx'
import { useFace } from '../../components/face.tsx'
import { CheckField, RadioField, type FieldError } from '../../components/field.tsx'
import { SummaryList } from '../../components/lists.tsx'
import { Icon } from '../../components/icon.tsx'
import { refusalSentence } from '../../locales/refusals.ts'
import { redirect, type Answer, type Route, type View } from '../../visit.ts'
import { ofParties, type OwnVisit } from '../entry.tsx'
import { ticked, written } from '../typing.ts'
import { tasks } from './catalogue.ts'
import { cleaned } from './cleaned.ts'
import { withDraft } from './draft.tsx'
import { Incomplete, Lacks } from './lacks.tsx'
import { Side } from './side.tsx'
import { taskPath, taskWord } from './tasks.ts'
import { around, type Around } from './wants.ts'

/** `/presentar/{id}/revisar`: every answer once more, what lacks under its norm, and the signature that files it. */
export const review: Route = {
  path: '/presentar/:id/revisar',
  get: ofParties((visit) => withDraft(visit, (draft) => page(visit, draft))),
  post: ofParties((visit) => withDraft(visit, (draft) => submit(visit, draft))),
}

async function page(visit: OwnVisit, draft: Draft, errors: readonly FieldError[] = [], refusal: Refusal | null = null): Promise<View> {
  const about = await around(visit, draft)
  return {
    title: visit.t('filing.task_review'), unlisted: true, seed: draft.id, wide: true, ...(errors.length > 0 || refusal !== null ? { status: 422 as const } : {}),
    body: <Review draft={draft} around={about} errors={errors} refusal={refusal} />,
  }
}

/** The draft's own id is the wish's: two clicks file once. */
async function submit(visit: OwnVisit, draft: Draft): Promise<Answer> {
  const { office } = visit.site
  const incomplete = written(visit.form, 'accion') === 'incompleta'
  if (incomplete && !ticked(visit.form, 'entiendo')) return page(visit, draft, [{ field: 'entiendo', message: visit.t('filing.understandFirst') }])
  const signedBy = written(visit.form, 'firma') === 'representative' ? 'representative' : 'applicant'
  const { sign } = draft.form
  const saved = await office.drafts.save(visit.person, draft.id, { signedBy, ...(sign === undefined ? {} : { sign: cleaned(sign) }) }, draft.version)
  // The other click of two may have filed it meanwhile: what follows finds that filing.
  if ('refused' in saved && saved.code === 'draft.moved-on') return page(visit, draft, [{ field: 'presentar', message: refusalSentence(saved, visit.language, visit.site.cite) }])
  const filed = await office.drafts.submit(visit.person, draft.id, incomplete ? { incomplete } : {})
  if ('refused' in filed) return page(visit, 'refused' in saved ? draft : saved, [], filed)
  return redirect(visit, `/presentar/${draft.id}/presentado`)
}

type ReviewProps = { readonly draft: Draft; readonly around: Around; readonly errors: readonly FieldError[]; readonly refusal: Refusal | null }

function Review({ draft, around: about, errors, refusal }: ReviewProps) {
  const visit = useFace()
  const { t } = visit
  const bars = about.wants.filter((want) => want.weight === 'bars')
  return (
    <div className="filing">
      <div className="filing-main">
        <p className="eyebrow"><Link href={`/presentar/${draft.id}`}><Icon name="back" />{t('filing.toList')}</Link></p>
        <ErrorSummary errors={errors} />
        {refusal === null ? null : <div role="alert"><Refused refusal={refusal} /></div>}
        {about.refusal === null || refusal !== null ? null : <Refused refusal={about.refusal} />}
        <h1>{t('filing.task_review')}</h1>
        <Lacks draftId={draft.id} wants={about.wants} />
        {tasks.map((task) => <Answers key={task.slug} task={task} draft={draft} />)}
        <form method="post" action={visit.href(taskPath(draft.id, 'revisar'))} className="sign-here" noValidate>
          <h2 id="presentar">{t('filing.signTitle')}</h2>
          {draft.form.representative === undefined ? null : (
            <RadioField
              name="firma" label={t('filing.whoSigns')} value={draft.form.signedBy ?? (visit.person?.roles.includes('representative') === true ? 'representative' : 'applicant')}
              options={[{ value: 'applicant', label: t('filing.signApplicant') }, { value: 'representative', label: t('filing.signRepresentative') }]}
            />
          )}
          {bars.length === 0 ? (
            <>
              <p>{t('filing.signText2')}</p>
              <Buttons><Button name="accion" value="presentar">{t('filing.submit')}</Button><Link href="/presentar">{t('filing.leave')}</Link></Buttons>
            </>
          ) : (
            <Incomplete errors={errors}>
              <CheckField name="entiendo" label={t('filing.understand')} errors={errors} />
              <Buttons><Button kind="secondary" name="accion" value="incompleta">{t('filing.submitIncomplete')}</Button></Buttons>
            </Incomplete>
          )}
        </form>
      </div>
      <Side sheet={{ draft, around: about, form: draft.form }} />
    </div>
  )
}

function Answers({ task, draft }: { task: (typeof tasks)[number]; draft: Draft }) {
  const visit = useFace()
  const { t } = visit
  const lines = task.lines(draft.form, visit)
  return (
    <section className="answers">
      <div className="answers-head"><h2>{t(taskWord[task.slug])}</h2><Link href={taskPath(draft.id, task.slug)}>{t('filing.change')}<span className="unseen"> {t(taskWord[task.slug])}</span></Link></div>
      {lines.length === 0 ? <p className="hint">{t('filing.nothingSaid')}</p> : <SummaryList lines={lines} />}
    </section>
  )
}
