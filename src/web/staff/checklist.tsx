import type { CheckShown } from '#office/read/index.ts'
import { CheckList, type Check } from '../components/checkList.tsx'
import { useFace } from '../components/face.tsx'
import { CheckField, Field } from '../components/field.tsx'
import type { Visit } from '../visit.ts'
import { KeyButton, PaperBlocks, Wish } from './parts.tsx'
import type { Desk } from './desk.ts'

/** Rules that a notice may ask for: advice, history and what costs only the priority are told, never asked (D486 art. 144). */
export const isAskable = (check: Pick<CheckShown, 'severity'>): boolean => check.severity === 'CURABLE' || check.severity === 'BLOCKS_FILING_DATE'

/** The formal examination: each rule as the program sees the file, and the examiner's word on it. */
export function Checklist({ desk }: { desk: Desk }) {
  const visit = useFace()
  const { t } = visit
  const { file, outcome, acts } = desk
  const asked = file.checklist.filter((c) => c.result === 'notMet' && isAskable(c))
  const advice = file.checklist.filter((c) => c.result === 'notMet' && !isAskable(c))
  const met = file.checklist.filter((c) => c.result === 'met')
  return (
    <form method="post" action={visit.href(`/trabajo/${file.number}`)} data-keep={`${file.number} formal ${file.version}`} noValidate>
      <h2>{t('workspace.formal')}</h2>
      <Wish /><input type="hidden" name="seen" value={file.version} />
      {outcome.preview === undefined ? null : <PaperBlocks paper={outcome.preview} />}
      {asked.length === 0 ? <p className="note done">{t('workspace.allMet')}</p> : <><h3>{t('workspace.failing', { count: asked.length })}</h3><CheckList checks={asked.map((c) => failing(visit, c, desk))} /></>}
      {advice.length === 0 ? null : <details><summary>{t('workspace.advice', { count: advice.length })}</summary><CheckList checks={advice.map((c) => line(visit, c))} /></details>}
      <details open={met.some((c) => visit.form.get(`o-${c.requirement}`) !== null)}>
        <summary>{t('workspace.metOnes', { count: met.length })}</summary>
        <p className="hint">{t('workspace.metHint')}</p>
        <CheckList checks={met.map((c) => passing(visit, c, desk))} />
      </details>
      <Field name="texto" label={t('workspace.remarks')} hint={t('workspace.remarksHint')} lines={3} value={typedIn(visit, 'texto')} errors={outcome.errors} />
      <FormalButtons desk={desk} clean={asked.length === 0} barred={(acts.get('pass') ?? null) !== null} />
    </form>
  )
}

function FormalButtons({ desk, clean, barred }: { desk: Desk; clean: boolean; barred: boolean }) {
  const { t } = useFace()
  const asks = desk.acts.get('requireCure') === null
  return (
    <div className="buttons sticky">
      {/* The first button is what Enter presses in a text box: it must change nothing. */}
      {asks ? <KeyButton k="v" kind="quiet" name="acto" value="preview">{t('workspace.previewNotice')}</KeyButton> : null}
      {barred ? null : <KeyButton k="c" kind={clean ? 'primary' : 'secondary'} name="acto" value="pass">{t('workspace.pass')}</KeyButton>}
      {asks ? <KeyButton k="r" kind={clean ? 'secondary' : 'primary'} name="acto" value="requireCure">{t('workspace.sendNotice')}</KeyButton> : null}
    </div>
  )
}

function line({ language, t, site }: Visit, check: CheckShown): Check {
  const found = check.result === 'met' ? t('workspace.foundMet') : language === 'es' ? check.errorEs : check.errorEn
  return { rule: check.requirement, asks: language === 'es' ? check.requirementEs : check.requirementEn, found, met: check.result === 'met', article: site.cite(check.article, language) }
}

/** A rule that the file does not meet goes into the notice unless the examiner gives a reason. */
function failing(visit: Visit, check: CheckShown, { outcome }: Desk): Check {
  const { t } = visit
  const id = check.requirement
  const answer = (
    <div className="answer">
      <CheckField name={`v-${id}`} value="waive" label={t('workspace.overrule')} checked={visit.form.get(`v-${id}`) === 'waive'} />
      <Field name={`d-${id}`} label={t('workspace.detail')} value={typedIn(visit, `d-${id}`)} errors={outcome.errors} />
    </div>
  )
  return { ...line(visit, check), answer }
}

/** What the program cannot see (a picture that is not legible) the examiner adds. */
function passing(visit: Visit, check: CheckShown, { outcome }: Desk): Check {
  if (!isAskable(check)) return line(visit, check)
  const { t } = visit
  const id = check.requirement
  return {
    ...line(visit, check),
    answer: (
      <details className="answer" open={visit.form.get(`o-${id}`) !== null}>
        <summary>{t('workspace.object')}</summary>
        <CheckField name={`o-${id}`} label={t('workspace.objectYes')} checked={visit.form.get(`o-${id}`) !== null} />
        <Field name={`d-${id}`} label={t('workspace.objectWhy')} value={typedIn(visit, `d-${id}`)} errors={outcome.errors} />
      </details>
    ),
  }
}

export function typedIn({ form }: Visit, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
