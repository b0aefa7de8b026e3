import { Button, Buttons, Link } from '../../components/buttons.tsx'
import { Refused } from '../../components/emptyState.tsx'
import { ErrorSummary } from '../../components/errorSummary.tsx'
import { useFace } from '../../components/face.tsx'
import { Icon } from '../../components/icon.tsx'
import { Tocapu } from '../../components/tocapu.tsx'
import type { Refusal } from '#casefile/refusal.ts'
import { problem } from '../../public/problem.tsx'
import { redirect, type Answer, type View } from '../../visit.ts'
import type { OwnVisit } from '../entry.tsx'
import { withFile } from '../files/myFile.tsx'
import { flawsAsErrors, missingAsErrors } from '../flaws.ts'
import { written } from '../typing.ts'
import { keptIn } from './kept.tsx'
import { fieldOfRule } from './mend.tsx'
import type { ActForm, ActSheet } from './shape.ts'

/** The page of an act; where the act is not open now, the reason in its place. */
export function showAct(visit: OwnVisit, form: ActForm): Promise<Answer> {
  return withSheet(visit, async (sheet) => {
    const acts = await visit.site.office.availableActs(visit.person, sheet.file.number)
    const offered = 'refused' in acts ? undefined : acts.find((one) => one.act === form.act)
    return view(visit, form, sheet, offered?.allowed === true ? null : offered?.refusal ?? null)
  })
}

/** Does the act, once: the page's own wish is its id, and a file that moved on since is shown again. */
export function doAct(visit: OwnVisit, form: ActForm): Promise<Answer> {
  return withSheet(visit, async (sheet) => {
    const reading = await form.read(visit, sheet)
    if (reading.errors.length > 0) return view(visit, form, { ...sheet, errors: reading.errors, kept: reading.kept })
    const wish = written(visit.form, 'deseo')
    const seen = Number(written(visit.form, 'visto'))
    const done = await visit.site.office.act({
      who: visit.person, number: sheet.file.number, act: form.act, input: reading.input,
      commandId: /^[0-9a-f-]{36}$/.test(wish) ? wish : crypto.randomUUID(), ...(Number.isInteger(seen) && seen > 0 ? { seen } : {}),
    })
    if (!('refused' in done)) return redirect(visit, `/mis-expedientes/${sheet.file.number}?hecho=${form.act}`)
    const again = { ...sheet, kept: reading.kept }
    const missing = missingAsErrors(visit, done, (rule) => fieldOfRule(sheet, rule))
    if (missing.length > 0) return view(visit, form, { ...again, errors: missing })
    return done.code === 'input.invalid'
      ? view(visit, form, { ...again, errors: flawsAsErrors(visit, done, form.fields(sheet), 'adjunto') })
      : view(visit, form, { ...again, refusal: done })
  })
}

async function withSheet(visit: OwnVisit, use: (sheet: ActSheet) => Promise<Answer>): Promise<Answer> {
  return withFile(visit, async (file) => {
    const [found, parties] = await Promise.all([visit.site.office.find(file.number), visit.site.read.particulars(visit.person, file.number)])
    if ('refused' in found || found.state.content === undefined) return problem(visit, 404)
    const kept = keptIn(visit.form)
    return use({ file, filed: found.state.content, claims: found.state.priorities, parties: parties === undefined || 'refused' in parties ? [] : parties, errors: [], refusal: null, kept })
  })
}

function view(visit: OwnVisit, form: ActForm, sheet: ActSheet, barred: Refusal | null = null): View {
  const status = sheet.errors.length > 0 || sheet.refusal !== null ? { status: 422 as const } : {}
  return { title: visit.t(form.instead?.(sheet)?.title ?? form.title), unlisted: true, seed: sheet.file.tocapuSeed, ...status, body: <ActPage form={form} sheet={sheet} barred={barred} /> }
}

function ActPage({ form, sheet, barred }: { form: ActForm; sheet: ActSheet; barred: Refusal | null }) {
  const visit = useFace()
  const { t } = visit
  const { file } = sheet
  const told = form.instead?.(sheet) ?? form
  return (
    <div className="act-page">
      <p className="eyebrow"><Link href={`/mis-expedientes/${file.number}`}><Icon name="back" /><Tocapu seed={file.tocapuSeed} size={20} /> <span className="num">{file.number}</span></Link></p>
      <ErrorSummary errors={sheet.errors} />
      {sheet.refusal === null ? null : <div role="alert"><Refused refusal={sheet.refusal} /></div>}
      <h1>{t(told.title)}</h1>
      {barred !== null ? <><p className="lead">{t('files.notOpen')}</p><Refused refusal={barred} /></> : (
        <>
          <p className="lead">{t(told.lead)}</p>
          <form method="post" encType="multipart/form-data" noValidate action={visit.href(visit.path)}>
            <input type="hidden" name="deseo" value={keptWish(written(visit.form, 'deseo'))} />
            <input type="hidden" name="visto" value={sheet.refusal?.code === 'file.moved-on' || visit.form.get('visto') === null ? file.version : written(visit.form, 'visto')} />
            {sheet.kept.map(({ field, id }) => <input key={id} type="hidden" name="adjuntos" value={`${field}|${id}`} />)}
            {form.body(sheet)}
            <Buttons><Button>{t(form.button)}</Button><Link href={`/mis-expedientes/${file.number}`}>{t('files.cancel')}</Link></Buttons>
          </form>
        </>
      )}
    </div>
  )
}

/** The same wish through every correction of one page. */
function keptWish(wish: string): string {
  return /^[0-9a-f-]{36}$/.test(wish) ? wish : crypto.randomUUID()
}
