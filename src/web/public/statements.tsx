import { useFace } from '../components/face.tsx'
import type { Route } from '../visit.ts'

export const accessibility: Route = {
  path: '/accesibilidad',
  get: (visit) => ({ title: visit.t('statements.accessibilityTitle'), body: <Accessibility /> }),
}

export const privacy: Route = {
  path: '/privacidad',
  get: (visit) => ({ title: visit.t('statements.privacyTitle'), body: <Privacy /> }),
}

function Accessibility() {
  const { t } = useFace()
  return (
    <div className="prose">
      <h1>{t('statements.accessibilityTitle')}</h1>
      <p className="lead">{t('statements.accessibilityLead')}</p>
      <p>{t('statements.accessibilityAim')}</p>
      <h2>{t('statements.accessibilityDoesTitle')}</h2>
      <ul>
        <li>{t('statements.accessibilityDoes1')}</li>
        <li>{t('statements.accessibilityDoes2')}</li>
        <li>{t('statements.accessibilityDoes3')}</li>
        <li>{t('statements.accessibilityDoes4')}</li>
      </ul>
      <h2>{t('statements.accessibilityKnownTitle')}</h2>
      <p>{t('statements.accessibilityKnown')}</p>
      <p>{t('statements.accessibilityElse')}</p>
    </div>
  )
}

const parts = ['Public', 'Never', 'Kept', 'Cookies', 'Rights'] as const

function Privacy() {
  const { t } = useFace()
  return (
    <div className="prose">
      <h1>{t('statements.privacyTitle')}</h1>
      <p className="lead">{t('statements.privacyLead')}</p>
      {parts.map((part) => (
        <section key={part}>
          <h2>{t(`statements.privacy${part}Title`)}</h2>
          <p>{t(`statements.privacy${part}`)}</p>
        </section>
      ))}
    </div>
  )
}
