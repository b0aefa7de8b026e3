import type { MarksFound } from '#office/read/index.ts'
import { ShareTools } from '../../components/buttons.tsx'
import { ErrorSummary } from '../../components/errorSummary.tsx'
import { useFace } from '../../components/face.tsx'
import type { Refusal } from '#casefile/refusal.ts'
import { EmptyState, Refused } from '../../components/emptyState.tsx'
import { Pagination } from '../../components/lists.tsx'
import { redirect, type Route, type View, type Visit } from '../../visit.ts'
import { pathOfNumber } from '../numbers.ts'
import { addressOf, readAsked, type Asked } from './ask.ts'
import { Answer, Caveat, Door, Hidden, Nothing } from './answer.tsx'
import { Filters } from './filters.tsx'
import { Marks } from './marks.tsx'

/** `/buscar?q=`: one box; the answer in words, then the signs. A number that exists goes straight to its page. */
export const search: Route = {
  path: '/buscar',
  get: async (visit) => {
    const asked = readAsked(visit)
    const asks = !asked.empty && asked.errors.length === 0
    const tooMany = asks ? await visit.site.fairUse(visit.request, 1) : undefined
    const found = tooMany ?? (asks ? await visit.site.read.searchMarks(asked.ask, visit.request.signal) : null)
    if (found !== null && 'refused' in found) return notNow(visit, asked, found)
    const straight = asked.cursor === '' && !asked.filtered && found?.items.length === 1 ? pathOfNumber(asked.q) : undefined
    if (straight !== undefined) return redirect(visit, straight)
    return {
      title: asked.empty ? visit.t('search.title') : visit.t('search.titleFor', { q: asked.q === '' ? asked.holder : asked.q }),
      description: visit.t('search.description'), unlisted: !asked.empty, status: asked.errors.length > 0 ? 422 : 200,
      body: <Search asked={asked} found={found} />,
    }
  },
}

/** The index is being read, or too many search: the question stays, and its address may be tried again. */
function notNow(visit: Visit, asked: Asked, refusal: Refusal): View {
  const wait = refusal.facts.retryAfterSeconds
  return {
    title: visit.t('search.title'), unlisted: true, status: refusal.code === 'search.too-many' ? 429 : 503, ...(wait === undefined ? {} : { headers: { 'retry-after': String(wait) } }),
    body: <Search asked={asked} found={null} refusal={refusal} />,
  }
}

function Search({ asked, found, refusal }: { asked: Asked; found: MarksFound | null; refusal?: Refusal }) {
  const visit = useFace()
  const { t } = visit
  return (
    <>
      <ErrorSummary errors={asked.errors} />
      <h1>{t('search.title')}</h1>
      {asked.empty ? <p className="lead">{t('search.lead')}</p> : null}
      <form method="get" action={visit.href('/buscar')} role="search" className="search" noValidate>
        <div className="ask">
          <label htmlFor="q" className="unseen">{t('search.label')}</label>
          <input id="q" name="q" type="search" defaultValue={asked.q} autoComplete="off" autoCapitalize="off" spellCheck={false} maxLength={200} placeholder={t('search.label')} />
          <button type="submit" className="button primary">{t('search.button')}</button>
        </div>
        <Filters asked={asked} />
      </form>
      <section id="resultados" aria-labelledby="resultados-titulo"><h2 id="resultados-titulo" className="unseen">{t('search.results')}</h2>{refusal ? <Refused refusal={refusal} /> : <Results asked={asked} found={found} />}</section>
    </>
  )
}

function Results({ asked, found }: { asked: Asked; found: MarksFound | null }) {
  const { t } = useFace()
  if (asked.errors.length > 0) return null
  if (found === null) return <EmptyState title={t('search.emptyTitle')} why={t('search.emptyWhy')} />
  if (found.items.length === 0) return <><Nothing asked={asked} found={found} /><Door asked={asked} /></>
  return (
    <>
      <Answer asked={asked} found={found} />
      <Hidden asked={asked} found={found} />
      <Marks marks={found.items} />
      <Pages asked={asked} found={found} />
      <Caveat asked={asked} />
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
