import type { Compared, Examination } from '#office/read/index.ts'
import { ErrorSummary } from '../../components/errorSummary.tsx'
import { useFace } from '../../components/face.tsx'
import { Field, type FieldError } from '../../components/field.tsx'
import { ClassTags, Shown } from '../../components/signCard.tsx'
import { Tocapu } from '../../components/tocapu.tsx'
import { moment, shortDate } from '../../locales/dates.ts'
import type { OwnVisit } from '../../portal/entry.tsx'
import { written } from '../../portal/typing.ts'
import { problem } from '../../public/problem.tsx'
import { kindWord, partyNames } from '../../public/signWords.ts'
import { redirect, typed, type Answer, type Route } from '../../visit.ts'
import { isRefused, refusedView, staffPage } from '../entry.tsx'
import { asErrors, Done, KeyButton, Keys, NextFile, Wish, wishOf, type Hotkey } from '../parts.tsx'
import { Steps, Verdict } from './acts.tsx'
import { around, candidatesIn, pathOf, type Around } from './around.ts'
import { CandidateList } from './list.tsx'
import { Why } from './why.tsx'

/** `/trabajo/{n}/anteriores?ver=P00001234`: the sign left, candidates right, one of them open with its reasons. */
export const earlierSigns: Route = {
  path: '/trabajo/:number/anteriores',
  get: staffPage('worklist', (visit) => show(visit, typed(visit.query, 'ver', 40))),
  post: staffPage('worklist', weighed),
}

/** `/trabajo/{n}/anteriores/comparar?ver=`: two signs at one size. */
export const compareSigns: Route = {
  path: '/trabajo/:number/anteriores/comparar',
  get: staffPage('worklist', (visit) => show(visit, typed(visit.query, 'ver', 40), { wide: true })),
}

async function show(visit: OwnVisit, asked: string, { errors = [], wide = false }: { errors?: readonly FieldError[]; wide?: boolean } = {}): Promise<Answer> {
  const { site, person, params } = visit
  const examined = await site.office.examination.read(person, params['number'] ?? '')
  if (examined === undefined) return problem(visit, 404)
  if (isRefused(examined)) return refusedView(visit, examined, 403)
  const at = around(examined, asked.toUpperCase())
  const [compared, names] = await Promise.all([
    at === undefined ? undefined : site.office.examination.compare(person, examined.number, at.here),
    site.staff.people.named([...new Set(examined.weighed.map((w) => w.accountId))]),
  ])
  const shown = compared === undefined || isRefused(compared) ? undefined : compared
  const Body = wide && at !== undefined && shown !== undefined ? FullSize : Earlier
  return {
    title: `${visit.t('examination.titleOf', { sign: examined.sign.text ?? examined.number })} · ${examined.number}`, seed: examined.number, unlisted: true, wide: true,
    status: errors.length > 0 ? 422 : 200, body: <Body examined={examined} at={at} compared={shown} names={names} errors={errors} />,
  }
}

/** Each press is kept when it is made, and the next candidate opens. */
async function weighed(visit: OwnVisit): Promise<Answer> {
  const { form, site: { office }, person, params } = visit
  const [number, sign, asked] = [params['number'] ?? '', written(form, 'signo').toUpperCase(), written(form, 'acto')]
  if (asked === 'annex') return annexed(visit, number)
  const words = written(form, 'palabras')
  const [act = '', reason = ''] = asked.split(' ')
  const more = words === '' ? {} : { words }
  const done = act === 'cite' ? await office.examination.weigh(person, number, sign, { verdict: 'cited', ground: written(form, 'causal') || '136-a', ...more })
    : act === 'dismiss' ? await office.examination.weigh(person, number, sign, { verdict: 'dismissed', reason, ...more })
      : act === 'undo' ? await office.examination.unweigh(person, number, sign) : undefined
  if (done === undefined) return show(visit, sign, { errors: [{ field: 'main', message: visit.t('workspace.unknownButton') }] })
  if (isRefused(done)) return show(visit, sign, { errors: asErrors(visit, done, done.code === 'examination.no-reason' ? 'palabras' : done.code === 'examination.unknown-sign' ? 'signo' : 'main'), wide: written(form, 'vista') === 'comparar' })
  const then = act === 'undo' ? sign : written(form, 'luego') || sign
  return redirect(visit, `${pathOf(number, then, written(form, 'vista') === 'comparar')}&hecho=${act}`)
}

/** Signs the search off: it is made once more and annexed as it was found (D486 art. 150), whatever was weighed. */
async function annexed(visit: OwnVisit, number: string): Promise<Answer> {
  const { site: { office }, person, form } = visit
  const done = await office.annexSearchReport({ who: person, number, input: {}, commandId: wishOf(form) })
  return isRefused(done) ? show(visit, written(form, 'signo').toUpperCase(), { errors: asErrors(visit, done) }) : redirect(visit, `/trabajo/${number}?hecho=annexed`)
}

type Props = { readonly examined: Examination; readonly at: Around | undefined; readonly compared: Compared | undefined; readonly names: ReadonlyMap<string, string>; readonly errors: readonly FieldError[] }

const told = { cite: 'examination.doneCited', dismiss: 'examination.doneDismissed', undo: 'examination.doneUndone' } as const
const keys: readonly Hotkey[] = [
  { k: 'j', does: 'examination.keyNext' }, { k: 'k', does: 'examination.keyPrevious' }, { k: 'x', does: 'examination.keyCite' }, { k: '1 2 3 4 5', does: 'examination.keyDismiss' },
  { k: 'd', does: 'examination.keyWords' }, { k: 'u', does: 'examination.keyUndo' }, { k: 'c', does: 'examination.keyCompare' }, { k: 'o', does: 'examination.keyOpen' },
  { k: 'f', does: 'examination.keyFinish' }, { k: 'b', does: 'examination.keyBack' }, { k: 'n', does: 'workspace.keyNext' },
]

function Bar({ examined }: { examined: Examination }) {
  const visit = useFace()
  const { t } = visit
  return (
    <div className="file-bar">
      <a href={visit.href(`/trabajo/${examined.number}`)} data-key="b" aria-keyshortcuts="b">{t('examination.back')} <kbd aria-hidden="true">b</kbd></a>
      <NextFile stage="registrability" after={examined.number} />
    </div>
  )
}

function Earlier({ examined, at, compared, names, errors }: Props) {
  const { t } = useFace()
  const counts = { count: candidatesIn(examined).length, cited: examined.weighed.filter((w) => w.verdict === 'cited').length, dismissed: examined.weighed.filter((w) => w.verdict === 'dismissed').length }
  return (
    <>
      <Done words={told} />
      <ErrorSummary errors={errors} />
      <Bar examined={examined} />
      <div className="earlier">
        <Sought examined={examined} />
        <section aria-label={t('examination.candidates')} className="candidate-side">
          <h2>{t('examination.candidates')}</h2>
          <p className="hint">{t('examination.candidatesHint')}</p>
          <p className="num">{t('examination.told', counts)}</p>
          <CandidateList examined={examined} here={at?.here} />
          {examined.mayWeigh === true ? <ByNumber examined={examined} errors={errors} /> : null}
          <SignOff examined={examined} />
        </section>
        {at === undefined || compared === undefined ? null : <Open examined={examined} at={at} compared={compared} names={names} />}
      </div>
      <Keys keys={keys} />
    </>
  )
}

function Sought({ examined }: { examined: Examination }) {
  const { t, language } = useFace()
  const { sign } = examined
  return (
    <section className="facts sought" aria-label={t('examination.sought')}>
      <Shown name={sign.text ?? sign.description ?? t('worklist.noWords')} picture={sign.picture ?? undefined} />
      <h1>{sign.text ?? t('worklist.noWords')}</h1>
      <p className="sign-number"><Tocapu seed={examined.number} size={28} /> <span className="num">{examined.number}</span> · {kindWord(sign.kind, t)}</p>
      <p>{partyNames(examined.applicants, t, language)}</p>
      {examined.rank === null ? null : <p className="num">{t('examination.rank', { date: shortDate(examined.rank.on, language) })}</p>}
      <ul className="file-goods">{examined.classes.map((c) => <li key={c.number}><span className="class-tag num">{c.number}</span> {c.terms.join('; ')}</li>)}</ul>
    </section>
  )
}

function Open({ examined, at, compared, names }: { examined: Examination; at: Around; compared: Compared; names: ReadonlyMap<string, string> }) {
  const { t, language } = useFace()
  const { mark } = compared
  const name = mark.text ?? t('worklist.noWords')
  return (
    <section className="candidate-open" aria-labelledby="candidato">
      <Shown name={name} picture={mark.picture ?? undefined} />
      <h2 id="candidato">{name}</h2>
      <p className="sign-number"><Tocapu seed={mark.tocapuSeed} size={28} /> <span className="num">{at.here}</span> · {kindWord(mark.kind, t)} <ClassTags classes={mark.classes} /></p>
      <p>{partyNames(mark.holders, t, language)}{compared.why === null || isRefused(compared.why) ? '' : ` · ${t('examination.score', { percent: Math.round(compared.why.score * 100) })}`}</p>
      <Steps examined={examined} around={at} compared={compared} />
      <Verdict examined={examined} around={at} names={names} />
      <Why examined={examined} compared={compared} />
    </section>
  )
}

/** Two signs at one size, and everything that agrees in them. */
function FullSize({ examined, at, compared, names, errors }: Props) {
  const { t, language } = useFace()
  if (at === undefined || compared === undefined) return null
  const { mark } = compared
  const side = (name: string, picture: string | null, number: string, who: string) => (
    <figure>
      <Shown name={name} picture={picture ?? undefined} />
      <figcaption><strong>{name}</strong> <span className="num">{number}</span><br />{who}</figcaption>
    </figure>
  )
  return (
    <>
      <Done words={told} />
      <ErrorSummary errors={errors} />
      <Bar examined={examined} />
      <h1 className="unseen">{t('examination.compare')}</h1>
      <div className="compare full-size">
        {side(examined.sign.text ?? t('worklist.noWords'), examined.sign.picture, examined.number, partyNames(examined.applicants, t, language))}
        {side(mark.text ?? t('worklist.noWords'), mark.picture, at.here, partyNames(mark.holders, t, language))}
      </div>
      <Steps examined={examined} around={at} compared={compared} wide />
      <Why examined={examined} compared={compared} large />
      <Verdict examined={examined} around={at} names={names} wide />
      <Keys keys={keys} />
    </>
  )
}

/** The search is signed off: what was found, as it was found, becomes a paper of the file. */
function SignOff({ examined }: { examined: Examination }) {
  const visit = useFace()
  const { t, language } = visit
  return (
    <div className="sign-off">
      {examined.mayWeigh === true && examined.similar !== null ? (
        <form method="post" action={visit.href(`/trabajo/${examined.number}/anteriores`)}>
          <Wish />
          <p className="hint">{t('examination.finishHint')}</p>
          <KeyButton k="f" kind="secondary" name="acto" value="annex">{t('examination.finish')}</KeyButton>
        </form>
      ) : null}
      {examined.reports.length === 0 ? null : <ul className="documents">{examined.reports.map((r) => <li key={r.code}><a href={r.url}>{t('examination.report', { at: moment(r.at, language) })}</a></li>)}</ul>}
    </div>
  )
}

/** A sign that the list does not hold, by its number. */
function ByNumber({ examined, errors }: { examined: Examination; errors: readonly FieldError[] }) {
  const visit = useFace()
  const { t } = visit
  const wrong = errors.some((e) => e.field === 'signo')
  return (
    <details className="by-number" open={wrong}>
      <summary>{t('examination.byNumber')}</summary>
      <form method="post" action={visit.href(`/trabajo/${examined.number}/anteriores`)}>
        <Wish />
        <Field name="signo" label={t('examination.number')} width="medium" value={wrong ? written(visit.form, 'signo') : ''} errors={errors} />
        <KeyButton kind="secondary" name="acto" value="cite">{t('examination.cite')}</KeyButton>
      </form>
    </details>
  )
}
