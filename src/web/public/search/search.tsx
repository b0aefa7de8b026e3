import type { Aid } from '#casefile/aids.ts'
import type { Refusal } from '#casefile/refusal.ts'
import type { MarksFound } from '#office/read/index.ts'
import { Link, LinkButton, ShareTools } from '../../components/buttons.tsx'
import { EmptyState, Refused } from '../../components/emptyState.tsx'
import { ErrorSummary } from '../../components/errorSummary.tsx'
import { Field } from '../../components/field.tsx'
import { useFace } from '../../components/face.tsx'
import { Pagination } from '../../components/lists.tsx'
import { redirect, typed, type Route, type View, type Visit } from '../../visit.ts'
import { pathOfNumber } from '../numbers.ts'
import { Answer, Caveat, Counted, Door, Hidden, Nothing, ofName, Understood } from './answer.tsx'
import { addressOf, readAsked, type Asked } from './ask.ts'
import { AskBox } from './askBox.tsx'
import { Filters } from './filters.tsx'
import { Hints } from './hints.tsx'
import { Grouped, Marks } from './marks.tsx'
import { classesMeant, type Meant } from './meant.ts'
import { judge } from './verdict.ts'

type Shown = { readonly asked: Asked; readonly meant: Meant; readonly found: MarksFound | null; readonly aids: readonly Aid[]; readonly refusal?: Refusal }

/** `/buscar?q=`: one box; the answer in words, then the signs. A number that exists goes straight to its page. */
export const search: Route = {
  path: '/buscar',
  get: async (visit) => {
    const meant = await classesMeant(visit, typed(visit.query, 'para', 300))
    const asked = readAsked(visit, meant)
    const asks = !asked.empty && asked.errors.length === 0
    const tooMany = asks ? await visit.site.fairUse(visit.request, 1) : undefined
    const found = tooMany ?? (asks ? await visit.site.read.searchMarks(asked.ask, visit.request.signal) : null)
    if (found !== null && 'refused' in found) return notNow(visit, { asked, meant, found: null, aids: [], refusal: found })
    const straight = asked.cursor === '' && !asked.filtered && found?.items.length === 1 ? pathOfNumber(asked.q) : undefined
    if (straight !== undefined) return redirect(visit, straight)
    return {
      title: asked.empty ? visit.t('search.title') : visit.t('search.titleFor', { q: asked.q === '' ? asked.holder : asked.q }),
      description: visit.t('search.description'), unlisted: !asked.empty, status: asked.errors.length > 0 ? 422 : 200,
      body: <Search asked={asked} meant={meant} found={found} aids={found === null || asked.cursor !== '' ? [] : await hintsFor(visit, asked, found)} />,
    }
  },
}

async function hintsFor({ site }: Visit, asked: Asked, found: MarksFound): Promise<readonly Aid[]> {
  if (!ofName(asked)) return []
  return site.aids({ text: asked.q, kind: 'word', classes: (asked.ask.classes ?? []).map((number) => ({ number, terms: [] })) }, found.items)
}

/** The index is being read, or too many search: the question stays, and its address may be tried again. */
function notNow(visit: Visit, shown: Shown & { readonly refusal: Refusal }): View {
  const wait = shown.refusal.facts.retryAfterSeconds
  return {
    title: visit.t('search.notNow'), unlisted: true, status: shown.refusal.code === 'search.too-many' ? 429 : 503, ...(wait === undefined ? {} : { headers: { 'retry-after': String(wait) } }),
    body: <Search {...shown} />,
  }
}

function Search(shown: Shown) {
  const visit = useFace()
  const { t } = visit
  const { asked, meant, refusal } = shown
  return (
    <>
      <ErrorSummary errors={asked.errors} />
      <h1>{t(asked.empty || ofName(asked) ? 'search.heading' : 'search.title')}</h1>
      {asked.empty ? <p className="lead">{t('search.lead')}</p> : null}
      <form method="get" action={visit.href('/buscar')} role="search" className="search" noValidate>
        <AskBox value={asked.q} label={t('search.label')} placeholder={t('search.label')} />
        <Field name="para" label={t('search.para')} hint={t('search.paraHint')} value={asked.para} errors={asked.errors} />
        <Understood meant={meant} />
        <Filters asked={asked} />
      </form>
      <section id="resultados" aria-labelledby="resultados-titulo">
        <h2 id="resultados-titulo" className="unseen">{t('search.results')}</h2>
        {refusal ? <NotNow refusal={refusal} again={addressOf(asked)} /> : <Results {...shown} />}
      </section>
      {visit.serves('/buscar/lote') ? <p className="hint"><Link href="/buscar/lote">{t('search.toBatch')}</Link></p> : null}
    </>
  )
}

/** Why there is no answer now, and the same question again by one press. */
export function NotNow({ refusal, again }: { refusal: Refusal; again?: string }) {
  const { t } = useFace()
  return (
    <div className="not-now" role="alert">
      <h2>{t('search.notNow')}</h2>
      <Refused refusal={refusal} />
      {again === undefined ? null : <p><LinkButton href={again} kind="secondary">{t('search.again')}</LinkButton></p>}
    </div>
  )
}

function Results({ asked, found, aids }: Shown) {
  const { t } = useFace()
  if (asked.errors.length > 0) return null
  if (found === null) return <EmptyState title={t('search.emptyTitle')} why={t('search.emptyWhy')} />
  if (!ofName(asked)) {
    if (found.items.length === 0) return <Nothing asked={asked} found={found} />
    return <><Counted asked={asked} found={found} /><Hidden asked={asked} found={found} /><Marks marks={found.items} /><Pages asked={asked} found={found} /></>
  }
  const classes = asked.ask.classes ?? []
  const judged = judge(found, asked.q, classes)
  return (
    <>
      {asked.cursor === '' ? <Answer q={asked.q} classes={classes} judged={judged} hidden={Object.values(found.hidden).some((count) => count > 0)} /> : null}
      {found.cut === null ? null : <p className="hint">{t('search.cut', { text: found.cut })}</p>}
      <Hidden asked={asked} found={found} />
      <Hints aids={aids} />
      <Grouped q={asked.q} classes={classes} judged={judged} />
      <Pages asked={asked} found={found} />
      <Caveat found={found} />
      <Door asked={asked} />
      <ShareTools />
    </>
  )
}

function Pages({ asked, found }: { asked: Asked; found: MarksFound }) {
  const { t } = useFace()
  if (found.next === null && asked.cursor === '') return null
  return (
    <Pagination
      shown={t('search.shown', { count: found.total })}
      {...(asked.cursor === '' ? {} : { earlier: addressOf(asked) })}
      {...(found.next === null ? {} : { later: addressOf(asked, { pagina: found.next }) })}
    />
  )
}
