import type { Refusal } from '#casefile/refusal.ts'
import type { MarkFound } from '#office/read/index.ts'
import { Button, Buttons, Link } from '../../components/buttons.tsx'
import { ErrorSummary } from '../../components/errorSummary.tsx'
import { Field, FileField, type FieldError } from '../../components/field.tsx'
import { useFace } from '../../components/face.tsx'
import { ClassTags } from '../../components/signCard.tsx'
import { Status, type Tone } from '../../components/status.tsx'
import { refusalSentence } from '../../locales/refusals.ts'
import { typed, type Answer, type Route, type View, type Visit } from '../../visit.ts'
import { signName, statusWord } from '../signWords.ts'
import { Understood } from './answer.tsx'
import { searchPath } from './ask.ts'
import { batchCsv } from './batchCsv.ts'
import { mostNames, readNames, type BatchRow } from './batchRead.ts'
import { markPath } from './marks.tsx'
import { classesMeant, type Meant } from './meant.ts'
import { NotNow } from './search.tsx'
import { bestReasons, judge, type Verdict } from './verdict.ts'

type Shown = { readonly names: readonly string[]; readonly meant: Meant; readonly rows: readonly BatchRow[] | null; readonly errors: readonly FieldError[]; readonly refusal?: Refusal }

/** Marks looked at for a name: enough to judge it; three are shown. */
const looked = 10
const shownOfEach = 3

/** `/buscar/lote`: a list of names, each with its nearest three and the way to the whole search. */
export const searchBatch: Route = {
  path: '/buscar/lote', maxBytes: 1024 * 1024,
  get: async (visit) => page(visit, { names: [], meant: await classesMeant(visit, typed(visit.query, 'para', 300)), rows: null, errors: [] }),
  post,
}

async function post(visit: Visit): Promise<Answer> {
  const [{ names, errors: wrong }, meant] = await Promise.all([readNames(visit), classesMeant(visit, typed(visit.form, 'para', 300))])
  const errors = [...wrong, ...meant.errors]
  if (errors.length > 0) return page(visit, { names, meant, rows: null, errors })
  const tooMany = await visit.site.fairUse(visit.request, names.length)
  if (tooMany !== undefined) return page(visit, { names, meant, rows: null, errors, refusal: tooMany })
  const answers = await visit.site.read.searchMany(names, { classes: meant.classes, limit: looked }, visit.request.signal)
  const rows = answers.map((one, i): BatchRow => ('refused' in one ? { name: names[i] ?? '', found: null, refusal: refusalSentence(one, visit.language, visit.site.cite) } : { name: names[i] ?? '', found: one, refusal: null }))
  const stopped = answers.find((one) => 'refused' in one)
  if (stopped !== undefined && 'refused' in stopped && rows.every((row) => row.found === null)) return page(visit, { names, meant, rows: null, errors, refusal: stopped })
  if (typed(visit.form, 'formato', 5) !== 'csv') return page(visit, { names, meant, rows, errors })
  return new Response(batchCsv(rows, meant.classes, meant.text, visit), { headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': 'attachment; filename="busqueda.csv"', 'cache-control': 'no-store' } })
}

function page({ t }: Visit, shown: Shown): View {
  const wait = shown.refusal?.facts.retryAfterSeconds
  const status = shown.errors.length > 0 ? 422 : shown.refusal === undefined ? 200 : shown.refusal.code === 'search.too-many' ? 429 : 503
  return { title: t('batch.title'), description: t('batch.lead', { most: mostNames }), status, unlisted: shown.names.length > 0, ...(wait === undefined ? {} : { headers: { 'retry-after': String(wait) } }), body: <Batch {...shown} /> }
}

function Batch({ names, meant, rows, errors, refusal }: Shown) {
  const visit = useFace()
  const { t } = visit
  return (
    <>
      <ErrorSummary errors={errors} />
      <h1>{t('batch.title')}</h1>
      <p className="lead">{t('batch.lead', { most: mostNames })}</p>
      {refusal === undefined ? null : <NotNow refusal={refusal} />}
      {rows === null ? null : <Rows rows={rows} meant={meant} />}
      <form method="post" action={visit.href('/buscar/lote')} encType="multipart/form-data" className="batch-form" noValidate>
        {rows === null ? null : <h2>{t('batch.another')}</h2>}
        <Field name="nombres" label={t('batch.names')} hint={t('batch.namesHint')} lines={rows === null ? 8 : 4} value={names.join('\n')} errors={errors} />
        <FileField name="archivo" label={t('batch.file')} hint={t('batch.fileHint')} accept=".csv,.txt,text/csv,text/plain" errors={errors} />
        <Field name="para" label={t('search.para')} hint={t('search.paraHint')} value={meant.text} errors={errors} />
        <Buttons><Button kind={rows === null ? 'primary' : 'secondary'}>{t('batch.button')}</Button><Button kind="secondary" name="formato" value="csv">{t('batch.csv')}</Button></Buttons>
      </form>
      <p className="hint"><Link href="/buscar">{t('batch.toOne')}</Link></p>
    </>
  )
}

const tones: Readonly<Record<Verdict, Tone>> = { same: 'danger', near: 'attention', elsewhere: 'attention', some: 'neutral', nothing: 'neutral' }

function Rows({ rows, meant }: { rows: readonly BatchRow[]; meant: Meant }) {
  const { t } = useFace()
  const grave = rows.filter(({ name, found }) => found !== null && ['same', 'near'].includes(judge(found, name, meant.classes).verdict)).length
  return (
    <section aria-labelledby="lista-respuestas">
      <h2 id="lista-respuestas">{t('search.results')}</h2>
      <p className="lead" role="status">{t('batch.answered', { count: rows.length })} {t('batch.grave', { count: grave })}</p>
      <Understood meant={meant} />
      <p className="hint">{t('search.decides')}</p>
      <ol className="batch-rows">{rows.map((row) => <li key={row.name}><Row row={row} meant={meant} /></li>)}</ol>
    </section>
  )
}

function Row({ row: { name, found, refusal }, meant }: { row: BatchRow; meant: Meant }) {
  const { t } = useFace()
  const verdict = found === null ? undefined : judge(found, name, meant.classes).verdict
  return (
    <>
      <div className="batch-name">
        <h3>{name}</h3>
        <p>{verdict === undefined ? refusal : <Status tone={tones[verdict]} {...(verdict === 'nothing' ? { icon: 'search' as const } : verdict === 'near' || verdict === 'elsewhere' ? { icon: 'warning' as const } : {})}>{t(`batch.verdict_${verdict}`)}</Status>}</p>
        <p><Link href={searchPath({ q: name, para: meant.text })}>{t('batch.whole')}<span className="unseen"> {name}</span></Link></p>
      </div>
      {found === null || found.items.length === 0 ? null : <ul>{found.items.slice(0, shownOfEach).map((mark) => <li key={mark.caseNumber + mark.found}><NearMark mark={mark} /></li>)}</ul>}
    </>
  )
}

/** A near mark in two lines: what it is, and why. */
export function NearMark({ mark }: { mark: MarkFound }) {
  const { t, language } = useFace()
  return (
    <>
      <Link href={markPath(mark)}>{signName(mark, t)}</Link> · {statusWord(mark.status, t)} <ClassTags classes={mark.classes} />
      <span className="hint text-line">{bestReasons(mark, 2).map((one) => one[language]).join('. ')}</span>
    </>
  )
}
