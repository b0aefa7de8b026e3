import type { ReactNode } from 'react'
import { Button, Link } from './components/buttons.tsx'
import { Icon } from './components/icon.tsx'
import { productSeed, Tocapu, tocapuPath } from './components/tocapu.tsx'
import { useFace } from './components/face.tsx'
import { inLanguage } from './http/visiting.ts'
import { HeaderSearch } from './staff/search.tsx'
import { longDate } from './locales/dates.ts'
import { menuFor, mainMenu } from './menus.ts'
import type { View } from './visit.ts'

export function Layout({ view }: { view: View }) {
  const visit = useFace()
  const { t, language, site, nonce } = visit
  const title = visit.path === '/' ? `${site.officeName}: ${view.title}` : `${view.title} · ${site.officeName}`
  return (
    <html lang={language === 'es' ? 'es-PE' : 'en'}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#FFFFFF" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#24201D" media="(prefers-color-scheme: dark)" />
        {view.description === undefined ? null : <meta name="description" content={view.description} />}
        {view.unlisted === true ? <meta name="robots" content="noindex" /> : null}
        <title>{title}</title>
        <link rel="icon" type="image/svg+xml" href={tocapuPath(view.seed ?? productSeed)} />
        <link rel="alternate" hrefLang="es" href={visit.path} />
        <link rel="alternate" hrefLang="en" href={inLanguage(visit.path, 'en')} />
        {site.assets.preload.map((font) => (
          <link key={font} rel="preload" href={font} as="font" type="font/woff2" crossOrigin="anonymous" />
        ))}
        <link rel="stylesheet" href={site.assets.style} />
        <script type="module" src={site.assets.script} nonce={nonce} />
      </head>
      <body>
        <a className="skip" href="#main">{t('shell.skip')}</a>
        <Demonstration />
        <Header />
        <main id="main" tabIndex={-1} className={view.wide === true ? 'wide' : ''}>{view.body}</main>
        <Footer />
      </body>
    </html>
  )
}

function Header() {
  const { t, site } = useFace()
  return (
    <header className="top">
      <div className="top-in">
        <Link href="/" className="brand">
          <Tocapu seed={productSeed} size={32} />
          <span>{site.officeName}</span>
        </Link>
        <HeaderSearch id="header-search" />
        <nav className="bar" aria-label={t('shell.menu')}>
          <Places />
        </nav>
        <details className="drawer" data-drawer>
          <summary>
            <Icon name="menu" />
            <span>{t('shell.menu')}</span>
          </summary>
          <nav aria-label={t('shell.menu')}>
            <Places />
          </nav>
        </details>
      </div>
    </header>
  )
}

function Places() {
  const visit = useFace()
  const { t, path } = visit
  return (
    <ul>
      {mainMenu.filter((place) => visit.serves(place.path)).map((place) => (
        <li key={place.path}>
          <a href={visit.href(place.path)} {...(path === place.path ? { 'aria-current': 'page' as const } : {})}>{t(place.word)}</a>
        </li>
      ))}
      <li><OtherLanguage /></li>
      <li><Who /></li>
    </ul>
  )
}

/** The same page in the other language, with what was asked of it. */
function OtherLanguage() {
  const { language, path, query, t } = useFace()
  const other = language === 'es' ? 'en' : 'es'
  const asked = query.size === 0 ? '' : `?${query.toString()}`
  return <a href={`${inLanguage(path, other)}${asked}`} lang={other} hrefLang={other}>{t('shell.otherLanguage')}</a>
}

function Who() {
  const visit = useFace()
  const { t, person } = visit
  if (person === null) {
    const back = visit.path === '/' || visit.path.startsWith('/entrar') ? '' : `?volver=${encodeURIComponent(visit.path)}`
    return <a href={visit.href(`/entrar${back}`)}>{t('shell.logIn')}</a>
  }
  return (
    <details className="who" data-drawer>
      <summary>{person.name}</summary>
      <ul>
        {menuFor(person.roles).filter((place) => visit.serves(place.path)).map((place) => (
          <li key={place.path}><Link href={place.path}>{t(place.word)}</Link></li>
        ))}
        <li>
          <form method="post" action={visit.href('/salir')}><Button kind="quiet">{t('shell.logOut')}</Button></form>
        </li>
      </ul>
    </details>
  )
}

function Demonstration() {
  const visit = useFace()
  const { t, site, language } = visit
  if (site.demonstration === null) return null
  return (
    <aside className="demonstration" aria-label={t('shell.demonstration')}>
      <p>
        <strong>{t('shell.demonstration')}</strong> <span>{t('shell.demonstrationText', { date: longDate(visit.today, language) })}</span>
      </p>
      <details data-drawer>
        <summary>{t('shell.enterAs')}</summary>
        <Roles roles={site.demonstration.roles} />
      </details>
    </aside>
  )
}

/** One button a role: in a demonstration office anybody may be anybody. */
export function Roles({ roles }: { roles: readonly (keyof typeof roleWord)[] }) {
  const visit = useFace()
  return (
    <form method="post" action={visit.href('/entrar/demostracion')} className="roles">
      {roles.map((role) => (
        <Button key={role} kind="secondary" name="rol" value={role}>{visit.t(roleWord[role])}</Button>
      ))}
    </form>
  )
}

function Footer() {
  const visit = useFace()
  const { t, site } = visit
  return (
    <footer className="foot">
      <div className="foot-in">
        <ul>
          {['/guia', '/verificar', '/accesibilidad', '/privacidad'].filter(visit.serves).map((path) => (
            <li key={path}><Link href={path}>{t(footWords[path as keyof typeof footWords])}</Link></li>
          ))}
        </ul>
        <Small>{t('shell.licence', { version: site.version })}</Small>
      </div>
    </footer>
  )
}

function Small({ children }: { children: ReactNode }) {
  return <p className="small">{children}</p>
}

const footWords = { '/guia': 'shell.guide', '/verificar': 'shell.verify', '/accesibilidad': 'shell.accessibility', '/privacidad': 'shell.privacy' } as const

const roleWord = {
  public: 'roles.public',
  applicant: 'roles.applicant',
  representative: 'roles.representative',
  filingDesk: 'roles.filingDesk',
  formalExaminer: 'roles.formalExaminer',
  registrabilityExaminer: 'roles.registrabilityExaminer',
  gazetteEditor: 'roles.gazetteEditor',
  decisionMaker: 'roles.decisionMaker',
  secondInstance: 'roles.secondInstance',
  administrator: 'roles.administrator',
  auditor: 'roles.auditor',
  system: 'roles.system',
} as const
