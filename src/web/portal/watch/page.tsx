import type { Alert, Page, Watching } from '#office/read/index.ts'
import { Button, Buttons, Link } from '../../components/buttons.tsx'
import { EmptyState } from '../../components/emptyState.tsx'
import { ErrorSummary } from '../../components/errorSummary.tsx'
import { useFace } from '../../components/face.tsx'
import type { FieldError } from '../../components/field.tsx'
import type { Key } from '../../locales/say.ts'
import { meantBy, redirect, typed, type Answer, type Route, type Visit } from '../../visit.ts'
import { isRefused, refusedView } from '../../staff/entry.tsx'
import { Done } from '../../staff/parts.tsx'
import { own, type OwnVisit } from '../entry.tsx'
import { flawsAsErrors } from '../flaws.ts'
import { written } from '../typing.ts'
import { Alerts } from './alerts.tsx'
import { AddWatch, Letters, OwnMarks, Watches, type Typed } from './lists.tsx'

/** `/vigilancia`: the alerts, then what is watched. `?texto=&clases=` fills the form. */
export const watching: Route = {
  path: '/vigilancia',
  get: own((visit) => show(visit, { text: typed(visit.query, 'texto', 200), classes: typed(visit.query, 'clases', 100), note: '' }, [])),
  post: own(async (visit) => {
    const answer = await done(visit)
    if (answer instanceof Response) return answer
    const { form } = visit
    return show(visit, { text: written(form, 'texto'), classes: written(form, 'clases'), note: written(form, 'nota') }, answer)
  }),
}

async function show(visit: OwnVisit, asked: Typed, errors: readonly FieldError[]): Promise<Answer> {
  const { site: { office }, person, query } = visit
  const cursor = typed(query, 'desde', 300)
  const [all, alerts] = await Promise.all([office.watching.read(person), office.watching.alerts(person, cursor === '' ? null : cursor)])
  if (isRefused(all)) return refusedView(visit, all, 403)
  if (isRefused(alerts)) return refusedView(visit, alerts, 403)
  return { title: visit.t('watch.title'), unlisted: true, status: errors.length > 0 ? 422 : 200, body: <Body all={all} alerts={alerts} first={cursor === ''} asked={asked} errors={errors} /> }
}

/** What the button pressed asks for. */
async function done(visit: OwnVisit): Promise<Response | readonly FieldError[]> {
  const { form, person, site: { office: { watching } } } = visit
  const act = written(form, 'acto')
  const stream = written(form, 'marca')
  const choices: Readonly<Record<string, object>> = {
    'own-on': { ownMarks: true }, 'own-off': { ownMarks: false }, 'letters-on': { letters: true }, 'letters-off': { letters: false },
    'mark-on': { stream, watched: true }, 'mark-off': { stream, watched: false },
  }
  if (act === 'seen') {
    await watching.markSeen(person, written(form, 'hasta'))
    return redirect(visit, '/vigilancia')
  }
  const outcome = act === 'add' ? await added(visit) : act === 'remove' ? await watching.remove(person, written(form, 'vigilancia')) : await watching.choose(person, meantBy(choices, act) ?? {})
  if (Array.isArray(outcome)) return outcome as readonly FieldError[]
  if (isRefused(outcome)) return flawsAsErrors(visit, outcome, { text: 'texto', classes: 'clases', note: 'nota' }, 'texto')
  return redirect(visit, `/vigilancia?hecho=${act === 'add' ? 'added' : act === 'remove' ? 'removed' : 'chosen'}`)
}

async function added({ form, person, t, site: { office } }: OwnVisit) {
  const classes = written(form, 'clases').split(/[\s,;]+/).filter((part) => part !== '')
  if (classes.some((one) => !/^\d{1,2}$/.test(one) || Number(one) < 1 || Number(one) > 45)) return [{ field: 'clases', message: t('watch.wrongClass') }]
  const [text, note] = [written(form, 'texto'), written(form, 'nota')]
  if (!/[\p{L}\p{N}]/u.test(text) || [...text].length > 200) return [{ field: 'texto', message: t('watch.wrongText') }]
  return office.watching.add(person, { text, classes: classes.map(Number), ...(note !== '' && { note }) })
}

const told: Readonly<Record<string, Key>> = { added: 'watch.doneAdded', removed: 'watch.doneRemoved', chosen: 'watch.doneChosen' }

function Body({ all, alerts, first, asked, errors }: { all: Watching; alerts: Page<Alert>; first: boolean; asked: Typed; errors: readonly FieldError[] }) {
  const { t } = useFace()
  return (
    <>
      <Done words={told} />
      <ErrorSummary errors={errors} />
      <h1>{t('watch.title')}</h1>
      <p className="lead">{t('watch.lead')}</p>
      <p className="hint">{t('watch.information')}</p>
      <div className="two-sides watching">
        <section aria-labelledby="avisos"><h2 id="avisos">{t('watch.alerts')}</h2><Alerts alerts={alerts} first={first} /></section>
        <div>
          <section aria-labelledby="vigilados"><h2 id="vigilados">{t('watch.mine')}</h2><Watches watches={all.watches} /><h3>{t('watch.add')}</h3><AddWatch typed={asked} errors={errors} /></section>
          <section aria-labelledby="propias"><h2 id="propias">{t('watch.own')}</h2><OwnMarks watching={all} /></section>
          <section aria-labelledby="correos"><h2 id="correos">{t('watch.letters')}</h2><Letters letters={all.letters} /></section>
        </div>
      </div>
    </>
  )
}

/** `/vigilancia/baja?clave=`: what a letter's link opens. Opening it changes nothing; pressing the button stops the letters. */
export const stopLetters: Route = {
  path: '/vigilancia/baja',
  get: (visit) => ({ title: visit.t('watch.stopTitle'), unlisted: true, body: <Stop code={typed(visit.query, 'clave', 64)} /> }),
  post: async (visit: Visit) => {
    const stopped = await visit.site.office.watching.stopLetters(typed(visit.query, 'clave', 64) || written(visit.form, 'clave'))
    return isRefused(stopped) ? refusedView(visit, stopped) : { title: visit.t('watch.stopped'), unlisted: true, body: <Stopped /> }
  },
}

function Stop({ code }: { code: string }) {
  const visit = useFace()
  const { t } = visit
  return (
    <div className="prose">
      <h1>{t('watch.stopTitle')}</h1>
      <p>{t('watch.stopWhy')}</p>
      <form method="post" action={visit.href('/vigilancia/baja')}><input type="hidden" name="clave" value={code} /><Buttons><Button>{t('watch.stopGo')}</Button></Buttons></form>
    </div>
  )
}

function Stopped() {
  const { t } = useFace()
  return <div className="prose"><h1>{t('watch.stopped')}</h1><EmptyState title={t('watch.stopped')} why={t('watch.stoppedWhy')}><p><Link href="/vigilancia">{t('watch.title')}</Link></p></EmptyState></div>
}
