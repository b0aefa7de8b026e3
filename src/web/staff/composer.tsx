import type { DryRun, GazetteShown } from '#office/read/index.ts'
import { EmptyState, Refused } from '../components/emptyState.tsx'
import { ErrorSummary } from '../components/errorSummary.tsx'
import { useFace } from '../components/face.tsx'
import { Field, type FieldError } from '../components/field.tsx'
import { ClassTags, Shown } from '../components/signCard.tsx'
import { Status } from '../components/status.tsx'
import { Tocapu } from '../components/tocapu.tsx'
import { longDate, shortDate } from '../locales/dates.ts'
import type { OwnVisit } from '../portal/entry.tsx'
import { redirect, typed, type Answer, type Route } from '../visit.ts'
import { isRefused, refusedView, staffPage } from './entry.tsx'
import { asErrors, Done, KeyButton, Keys, Wish, wishOf } from './parts.tsx'

type Entry = DryRun['entries'][number]

/** `/gaceta/componer`: what would appear today, each entry as it will look, and the button that makes it so. */
export const composer: Route = {
  path: '/gaceta/componer',
  get: staffPage('gazetteComposer', (visit) => compose(visit, [])),
  post: staffPage('gazetteComposer', async (visit) => {
    const chosen = visit.form.getAll('n').filter((value): value is string => typeof value === 'string').slice(0, 1000)
    if (chosen.length === 0) return compose(visit, [{ field: 'entradas', message: visit.t('composer.nothingChosen') }])
    const issued = await visit.site.office.issueGazette(visit.person, chosen, wishOf(visit.form))
    return isRefused(issued) ? compose(visit, asErrors(visit, issued, 'entradas')) : redirect(visit, '/gaceta/componer?hecho=published')
  }),
  maxBytes: 256 * 1024,
}

/** The composer, with what is wrong: also with the number that an erratum was asked for. */
export async function compose(visit: OwnVisit, errors: readonly FieldError[]): Promise<Answer> {
  const { site, person, today } = visit
  const [run, issue] = await Promise.all([site.read.gazetteDryRun(person), site.read.gazetteIssue(today)])
  if (isRefused(run)) return refusedView(visit, run, 403)
  return { title: visit.t('composer.title'), seed: `gaceta-${run.date}`, unlisted: true, wide: true, status: errors.length > 0 ? 422 : 200, body: <Composer run={run} issue={issue ?? null} errors={errors} /> }
}

function Composer({ run, issue, errors }: { run: DryRun; issue: GazetteShown | null; errors: readonly FieldError[] }) {
  const visit = useFace()
  const { t, language } = visit
  const bad = run.entries.filter((e) => e.problems.length > 0)
  const closed = run.refusal !== null && run.refusal.code !== 'gazette.nothing-to-publish'
  return (
    <>
      <Done words={{ published: 'composer.donePublished', erratum: 'composer.doneErratum' }} />
      <ErrorSummary errors={errors} />
      <div className="work-head">
        <h1><Tocapu seed={`gaceta-${run.date}`} size={48} /> {t('composer.heading', { number: run.number })}</h1>
        <p className="lead num">{longDate(run.date, language)}</p>
      </div>
      {issue === null ? null : <p className="note done">{t('composer.already', { count: issue.entries.length })} <a href={visit.href(`/gaceta/${issue.date}`)}>{t('composer.see')}</a></p>}
      {closed && run.refusal !== null ? <Refused refusal={{ refused: true, ...run.refusal }} /> : null}
      {run.entries.length === 0 ? <EmptyState title={t('composer.empty')} why={t('composer.emptyWhy')} /> : (
        <form method="post" action={visit.href('/gaceta/componer')} id="entradas">
          <Wish />
          <p>{t('composer.dryRun', { count: run.entries.length })} {bad.length > 0 ? <Status tone="attention">{t('composer.problems', { count: bad.length })}</Status> : <Status tone="done">{t('composer.noProblems')}</Status>}{run.more ? ` ${t('composer.more')}` : ''}</p>
          <ol className="sign-grid composer">{run.entries.map((entry) => <EntryCard key={entry.number} entry={entry} />)}</ol>
          {closed ? null : <div className="buttons sticky"><KeyButton k="p">{t('composer.publish')}</KeyButton><span className="hint">{t('composer.publishHint')}</span></div>}
        </form>
      )}
      <section className="prose">
        <h2>{t('composer.errata')}</h2>
        <p>{t('composer.errataHint')}</p>
        <form method="get" action={visit.href('/gaceta/componer/errata')} className="inline-fields">
          <Field name="expediente" label={t('composer.caseNumber')} width="medium" value={typed(visit.query, 'expediente', 40)} errors={errors} />
          <div className="field"><KeyButton kind="secondary">{t('composer.openErratum')}</KeyButton></div>
        </form>
      </section>
      <Keys keys={[{ k: 'p', does: 'composer.keyPublish' }, { k: '/', does: 'worklist.keySearch' }]} />
    </>
  )
}

/** The entry as the page of the gazette will show it. One with a problem is left out unless the editor ticks it. */
function EntryCard({ entry }: { entry: Entry }) {
  const { t, language } = useFace()
  const id = `n-${entry.number}`
  return (
    <li className="sign-card">
      <Shown name={entry.sign.text ?? entry.sign.description ?? t('worklist.noWords')} picture={entry.sign.picture ?? undefined} />
      <div className="sign-facts">
        <h2 className="entry-name">{entry.sign.text ?? t('worklist.noWords')}</h2>
        <p className="sign-number"><Tocapu seed={entry.tocapuSeed} size={20} /> <span className="num">{entry.number}</span> · {t(`workspace.kind_${entry.sign.kind}`)} <ClassTags classes={entry.classes.map((c) => c.number)} /></p>
        <p>{entry.applicants.map((a) => `${a.name ?? t('worklist.erased')}${a.country === null ? '' : ` (${a.country})`}`).join('; ')}</p>
        <p className="goods-line">{entry.classes.map((c) => `${c.number}: ${c.terms.join('; ')}`).join(' · ')}</p>
        <p className="hint num">{t('composer.filed', { on: shortDate(entry.filedOn, language) })}{entry.opposeBy === null ? '' : ` · ${t('composer.opposeBy', { on: shortDate(entry.opposeBy, language) })}`}</p>
        {entry.problems.map((problem) => <p key={problem}><Status tone="attention">{t(`composer.problem_${problem}`)}</Status></p>)}
        <p className="check"><input type="checkbox" id={id} name="n" value={entry.number} defaultChecked={entry.problems.length === 0} /><label htmlFor={id}>{t('composer.include', { position: entry.position })}</label></p>
      </div>
    </li>
  )
}
