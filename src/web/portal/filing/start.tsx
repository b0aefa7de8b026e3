import type { Instant } from '#calendar/date.ts'
import type { Draft } from '#office/drafts.ts'
import { Button, Buttons, Link } from '../../components/buttons.tsx'
import { useFace } from '../../components/face.tsx'
import { ClassTags } from '../../components/signCard.tsx'
import { Tocapu } from '../../components/tocapu.tsx'
import { moment } from '../../locales/dates.ts'
import { problem } from '../../public/problem.tsx'
import { redirect, typed, type Route } from '../../visit.ts'
import { ofParties } from '../entry.tsx'
import { isId, written } from '../typing.ts'
import { kindWord } from './kinds.ts'

/** `/presentar`: go on with a draft, or begin one. */
export const start: Route = {
  path: '/presentar',
  get: ofParties(async (visit) => {
    const drafts = await visit.site.office.drafts.list(visit.person)
    if ('refused' in drafts) return problem(visit, 403)
    return { title: visit.t('filing.startTitle'), unlisted: true, body: <Start drafts={drafts} name={typed(visit.query, 'nombre', 200)} /> }
  }),
  post: ofParties(async (visit) => {
    const { drafts } = visit.site.office
    const discarded = written(visit.form, 'descartar')
    if (isId(discarded)) {
      await drafts.discard(visit.person, discarded)
      return redirect(visit, '/presentar')
    }
    const name = typed(visit.form, 'nombre', 200)
    const made = await drafts.create(visit.person, name === '' ? {} : { sign: { kind: 'word', text: name, reproductions: [] } })
    return 'refused' in made ? problem(visit, 403) : redirect(visit, `/presentar/${made.id}`)
  }),
}

function Start({ drafts, name }: { drafts: readonly Draft[]; name: string }) {
  const visit = useFace()
  const { t } = visit
  return (
    <div className="portal">
      <h1>{t('filing.startTitle')}</h1>
      <p className="lead">{t('filing.startLead')}</p>
      <form method="post" action={visit.href('/presentar')}>
        {name === '' ? null : <><p>{t('filing.withName', { name })}</p><input type="hidden" name="nombre" value={name} /></>}
        <Buttons><Button>{t('filing.begin')}</Button>{visit.serves('/guia') ? <Link href="/guia">{t('filing.guideFirst')}</Link> : null}</Buttons>
      </form>
      {drafts.length === 0 ? null : (
        <>
          <h2>{t('filing.resume')}</h2>
          <ul className="rows">{drafts.map((draft) => <li key={draft.id}><DraftRow draft={draft} /></li>)}</ul>
        </>
      )}
    </div>
  )
}

function DraftRow({ draft }: { draft: Draft }) {
  const visit = useFace()
  const { t, language } = visit
  const { sign, classes } = draft.form
  const name = sign?.text ?? (sign === undefined ? t('filing.noSignYet') : t(kindWord[sign.kind]))
  return (
    <>
      <Tocapu seed={draft.id} size={36} />
      <div className="row-main">
        <p className="row-title"><Link href={`/presentar/${draft.id}`}>{name}</Link></p>
        <p className="hint">{classes.length > 0 ? <><ClassTags classes={classes.map((one) => one.number)} /> · </> : null}{t('filing.savedOn', { moment: moment(draft.updatedAt as Instant, language) })}</p>
      </div>
      <form method="post" action={visit.href('/presentar')}>
        <details className="discard">
          <summary>{t('filing.discard')}<span className="unseen"> {name}</span></summary>
          <p>{t('filing.discardSure')}</p>
          <Button kind="secondary" name="descartar" value={draft.id}>{t('filing.discardYes')}</Button>
        </details>
      </form>
    </>
  )
}
