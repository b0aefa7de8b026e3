import type { ReactNode } from 'react'
import { Link } from '../components/buttons.tsx'
import { useFace } from '../components/face.tsx'
import { Icon } from '../components/icon.tsx'
import { Tocapu } from '../components/tocapu.tsx'
import { menuFor } from '../menus.ts'
import { longDate } from '../locales/dates.ts'
import { AskBox } from './search/askBox.tsx'
import type { Figures } from '../site.ts'
import type { Route } from '../visit.ts'

export const home: Route = {
  path: '/',
  get: async (visit) => ({
    title: visit.t('home.title'),
    description: visit.t('home.description'),
    body: <Home figures={await visit.site.figures()} />,
  }),
}

function Home({ figures }: { figures: Figures }) {
  const visit = useFace()
  const { t, person } = visit
  // Who works here files nothing and has no files of their own: their own work stands in that place.
  const files = person === null || person.roles.some((role) => role === 'applicant' || role === 'representative')
  return (
    <div className="home">
      <h1>{t('home.title')}</h1>
      <p className="lead">{t('home.lead')}</p>
      <form action={visit.href('/buscar')} method="get" role="search" className="search">
        <AskBox label={t('home.searchLabel')} />
      </form>
      <div className="doors">
        <Door seed="registrar" title={t('home.register')} text={t('home.registerText')}>
          {files ? <Go href="/presentar">{t('home.registerLink')}</Go> : null}
          <Go href="/guia">{t('home.registerGuide')}</Go>
        </Door>
        <Door seed="seguir" title={t('home.follow')} text={t('home.followText')}>
          {person === null
            ? <Go href="/entrar" then="/mis-expedientes">{t('home.followEnter')}</Go>
            : files ? <Go href="/mis-expedientes">{t('home.followLink')}</Go> : menuFor(person.roles).slice(0, 1).map((place) => <Go key={place.path} href={place.path}>{t(place.word)}</Go>)}
        </Door>
        <Door seed="consultar" title={t('home.consult')} text={t('home.consultText')}>
          <Go href="/buscar">{t('home.consultLink')}</Go>
          <Go href="/verificar">{t('home.consultVerify')}</Go>
          <Go href="/plazos">{t('home.consultTerms')}</Go>
        </Door>
      </div>
      <Today figures={figures} />
    </div>
  )
}

function Door({ seed, title, text, children }: { seed: string; title: string; text: string; children: ReactNode }) {
  return (
    <section className="door">
      <h2><Tocapu seed={seed} size={36} /> {title}</h2>
      <p>{text}</p>
      <ul>{children}</ul>
    </section>
  )
}

/** A way in, shown where its page is there. `then`: where log-in leads to. */
function Go({ href, then, children }: { href: string; then?: string; children: ReactNode }) {
  const visit = useFace()
  if (!visit.serves(href)) return null
  const back = then !== undefined && visit.serves(then) ? `?volver=${encodeURIComponent(then)}` : ''
  return <li><Link href={`${href}${back}`}>{children}<Icon name="arrow" /></Link></li>
}

/** What the office did today, only from its own figures. */
function Today({ figures }: { figures: Figures }) {
  const { t, language } = useFace()
  const { issue, floor } = figures
  if (issue === null && floor === null) return null
  return (
    <p className="today num">
      {issue === null ? null : <Link href={`/gaceta/${issue.date}`}>{t('home.issue', { count: issue.signs, date: longDate(issue.date, language) })}</Link>}
      {issue !== null && floor !== null ? ' · ' : null}
      {floor === null ? null : <>{t('home.floor', { count: floor })} · <Link href="/guia#pasos">{t('home.how')}</Link></>}
    </p>
  )
}
