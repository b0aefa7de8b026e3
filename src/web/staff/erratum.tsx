import type { WholeCase } from '#office/read/index.ts'
import { Button, Buttons, Link } from '../components/buttons.tsx'
import { ErrorSummary } from '../components/errorSummary.tsx'
import { useFace } from '../components/face.tsx'
import { Field, type FieldError } from '../components/field.tsx'
import { Shown } from '../components/signCard.tsx'
import { shortDate } from '../locales/dates.ts'
import type { OwnVisit } from '../portal/entry.tsx'
import { written } from '../portal/typing.ts'
import { problem } from '../public/problem.tsx'
import { redirect, typed, type Answer, type Route } from '../visit.ts'
import { typedIn } from './checklist.tsx'
import { isRefused, refusedView, staffPage } from './entry.tsx'
import { asError, classesText, classesTyped, Wish, wishOf } from './parts.tsx'

const parts = ['sign', 'classes', 'applicants', 'representative', 'priority', 'other'] as const

/** `/gaceta/componer/errata?expediente=`: what the gazette printed wrong, corrected under «Fe de Erratas» (DS071 art. 7). */
export const erratum: Route = {
  path: '/gaceta/componer/errata',
  get: staffPage('gazetteComposer', (visit) => show(visit, typed(visit.query, 'expediente', 40), [])),
  post: staffPage('gazetteComposer', async (visit) => {
    const number = written(visit.form, 'expediente')
    const outcome = await publish(visit, number)
    return outcome instanceof Response ? outcome : show(visit, number, outcome)
  }),
}

async function show(visit: OwnVisit, number: string, errors: readonly FieldError[]): Promise<Answer> {
  const file = await visit.site.read.wholeCase(visit.person, number)
  if (file === undefined) return number === '' ? redirect(visit, '/gaceta/componer') : problem(visit, 404)
  if (isRefused(file)) return refusedView(visit, file, 403)
  return { title: visit.t('composer.errata'), seed: file.tocapuSeed, unlisted: true, status: errors.length > 0 ? 422 : 200, body: <Erratum file={file} errors={errors} /> }
}

async function publish(visit: OwnVisit, number: string): Promise<Response | readonly FieldError[]> {
  const { form, site, person, t } = visit
  const file = await site.read.wholeCase(person, number)
  if (file === undefined || isRefused(file)) return [{ field: 'main', message: t('workspace.gone') }]
  const corrects = parts.filter((part) => form.getAll('corrige').includes(part))
  const { classes, wrong } = classesTyped(written(form, 'clases'))
  if (corrects.length === 0) return [{ field: `corrige-${parts[0]}`, message: t('composer.correctsMissing') }]
  if (wrong.length > 0) return wrong.map((line) => ({ field: 'clases', message: t('counter.wrongClass', { line }) }))
  const input = { corrects, changes: corrects.includes('classes') && classesText(classes) !== classesText(file.classes) ? { classes } : {} }
  const done = await site.office.act({ who: person, number, act: 'publishErratum', input, commandId: wishOf(form) })
  return isRefused(done) ? [asError(visit, done)] : redirect(visit, '/gaceta/componer?hecho=erratum')
}

function Erratum({ file, errors }: { file: WholeCase; errors: readonly FieldError[] }) {
  const visit = useFace()
  const { t, language, form } = visit
  return (
    <>
      <p><Link href="/gaceta/componer">{t('composer.title')}</Link></p>
      <ErrorSummary errors={errors} />
      <h1>{t('composer.errata')} <span className="num">{file.number}</span></h1>
      {file.publication === null ? <p className="note">{t('composer.notPublished')}</p> : <p>{t('composer.published', { number: file.publication.gazetteNumber, on: shortDate(file.publication.issue, language) })}</p>}
      <div className="erratum-sign"><Shown name={file.sign.text ?? t('worklist.noWords')} picture={file.sign.picture ?? undefined} /></div>
      <form method="post" action={visit.href('/gaceta/componer/errata')} className="prose" noValidate>
        <Wish /><input type="hidden" name="expediente" value={file.number} />
        <fieldset>
          <legend><strong>{t('composer.corrects')}</strong></legend>
          {parts.map((part) => <div className="check" key={part}><input type="checkbox" id={`corrige-${part}`} name="corrige" value={part} defaultChecked={form.getAll('corrige').includes(part)} /><label htmlFor={`corrige-${part}`}>{t(`composer.part_${part}`)}</label></div>)}
        </fieldset>
        <Field name="clases" label={t('composer.classes')} hint={t('composer.classesHint')} lines={5} value={typedIn(visit, 'clases') || classesText(file.classes)} errors={errors} />
        <p className="note">{t('composer.windowNote')}</p>
        <Buttons><Button>{t('composer.publishErratum')}</Button></Buttons>
      </form>
    </>
  )
}
