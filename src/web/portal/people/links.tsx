import type { RequestRow } from '#views/people/queries.ts'
import { Button, Buttons, Link } from '../../components/buttons.tsx'
import { ErrorSummary } from '../../components/errorSummary.tsx'
import { useFace } from '../../components/face.tsx'
import { Field, FileField, RadioField, type FieldError } from '../../components/field.tsx'
import { Status, type Tone } from '../../components/status.tsx'
import { Table } from '../../components/table.tsx'
import { moment } from '../../locales/dates.ts'
import { isRefused, refusedView } from '../../staff/entry.tsx'
import { Done } from '../../staff/parts.tsx'
import { redirect, type Answer, type Route } from '../../visit.ts'
import { ofParties, type OwnVisit } from '../entry.tsx'
import { papersAccepted } from '../filing/representative.tsx'
import { flawsAsErrors } from '../flaws.ts'
import { chosen, given, isId, written } from '../typing.ts'
import { takeIn } from '../uploads.ts'

/** `/mis-expedientes/vincular`: asks that a file be linked with the account, and tells what was answered. */
export const links: Route = {
  path: '/mis-expedientes/vincular',
  get: ofParties((visit) => show(visit, [], '')),
  post: ofParties(async (visit) => {
    const { site: { office }, person, form } = visit
    if (form.has('retirar')) {
      const ended = await office.links.takeBack(person, written(form, 'retirar'))
      return isRefused(ended) ? refusedView(visit, ended) : redirect(visit, '/mis-expedientes/vincular?hecho=takenBack')
    }
    return ask(visit)
  }),
  maxBytes: 21 * 1024 * 1024,
}

async function ask(visit: OwnVisit): Promise<Answer> {
  const { site: { office }, person, form, t } = visit
  const taken = await takeIn(visit, 'other', chosen(form, 'prueba').slice(0, 1), 'prueba')
  const paper = taken.papers[0]?.id ?? [written(form, 'subido')].find(isId) ?? ''
  const number = written(form, 'expediente').toUpperCase()
  const errors = [
    ...taken.errors, ...(number === '' ? [{ field: 'expediente', message: t('people.fileNumberHint') }] : []), ...(written(form, 'explicacion') === '' ? [{ field: 'explicacion', message: t('people.statement') }] : []),
  ]
  if (errors.length > 0) return show(visit, errors, paper)
  const asked = await office.links.ask(person, { number, as: written(form, 'como') === 'representative' ? 'representative' : 'self', statement: written(form, 'explicacion'), ...given('document', paper) })
  return isRefused(asked) ? show(visit, flawsAsErrors(visit, asked, { number: 'expediente', statement: 'explicacion', document: 'prueba' }, 'expediente'), paper) : redirect(visit, '/mis-expedientes/vincular?hecho=asked')
}

async function show(visit: OwnVisit, errors: readonly FieldError[], paper: string): Promise<Answer> {
  const mine = await visit.site.office.links.mine(visit.person)
  if (isRefused(mine)) return refusedView(visit, mine, 403)
  return { title: visit.t('people.links'), unlisted: true, status: errors.length > 0 ? 422 : 200, body: <Links mine={mine} errors={errors} paper={paper} /> }
}

function Links({ mine, errors, paper }: { mine: readonly RequestRow[]; errors: readonly FieldError[]; paper: string }) {
  const visit = useFace()
  const { t, form } = visit
  return (
    <>
      <p className="eyebrow"><Link href="/mis-expedientes">{t('files.title')}</Link></p>
      <Done words={{ asked: 'people.doneAsked', takenBack: 'people.doneTakenBack' }} />
      <ErrorSummary errors={errors} />
      <h1>{t('people.links')}</h1>
      <p className="lead">{t('people.linksLead')}</p>
      {mine.length === 0 ? null : <><h2>{t('people.myRequests')}</h2><Requests mine={mine} /></>}
      <form method="post" action={visit.href('/mis-expedientes/vincular')} encType="multipart/form-data" className="prose" noValidate>
        <Field name="expediente" label={t('people.fileNumber')} hint={t('people.fileNumberHint')} width="medium" value={written(form, 'expediente')} errors={errors} />
        <RadioField name="como" label={t('people.as')} value={written(form, 'como') || 'self'} options={(['self', 'representative'] as const).map((value) => ({ value, label: t(`people.as_${value}`) }))} />
        <Field name="explicacion" label={t('people.statement')} lines={3} value={written(form, 'explicacion')} errors={errors} />
        {paper === '' ? null : <><input type="hidden" name="subido" value={paper} /><p className="note done">{t('people.keptPaper')}</p></>}
        <FileField name="prueba" accept={papersAccepted} label={t('people.evidence')} hint={t('people.evidenceHint')} errors={errors} />
        <Buttons><Button>{t('people.askLink')}</Button></Buttons>
      </form>
    </>
  )
}

const tones: Readonly<Record<RequestRow['state'], Tone>> = { asked: 'progress', confirmed: 'done', refused: 'danger', takenBack: 'neutral', revoked: 'danger' }

function Requests({ mine }: { mine: readonly RequestRow[] }) {
  const visit = useFace()
  const { t, language } = visit
  return (
    <Table
      caption={t('people.myRequests')} hideCaption rows={mine} keyOf={(one) => one.id}
      columns={[
        { head: t('worklist.file'), cell: (one) => <span className="num">{one.state === 'confirmed' ? <Link href={`/mis-expedientes/${one.caseNumber}`}>{one.caseNumber}</Link> : one.caseNumber}</span> },
        { head: t('people.askedOn'), cell: (one) => moment(one.askedAt as never, language), figures: true },
        {
          head: t('people.answer'),
          cell: (one) => (
            <>
              <Status tone={tones[one.state]}>{t(`people.state_${one.state}`)}</Status>
              {one.reason === null || one.reason === '' ? null : <span className="cite">{one.reason}</span>}
              {one.files.length < 2 ? null : <span className="cite num">{t('people.linkedFiles', { files: one.files.join(', ') })}</span>}
            </>
          ),
        },
        {
          head: t('people.takeBack'),
          cell: (one) => (one.state === 'asked' || one.state === 'confirmed' ? (
            <form method="post" action={visit.href('/mis-expedientes/vincular')}>
              <input type="hidden" name="retirar" value={one.id} /><Button kind="quiet">{t('people.takeBack')}<span className="unseen"> {one.caseNumber}</span></Button>
            </form>
          ) : ''),
        },
      ]}
    />
  )
}
