import type { View, Visit } from '../visit.ts'
import { LinkButton } from '../components/buttons.tsx'

export type ProblemStatus = 400 | 403 | 404 | 405 | 413 | 429 | 500

/** What went wrong, why, and the one thing to do, in words. */
export function problem(visit: Visit, status: ProblemStatus): View {
  const { t } = visit
  return {
    title: t(`problems.title${status}`),
    status,
    unlisted: true,
    body: (
      <div className="prose">
        <p className="eyebrow num">{t('problems.code', { status })}</p>
        <h1>{t(`problems.title${status}`)}</h1>
        <p>{t(`problems.text${status}`)}</p>
        <p>
          <LinkButton href="/" kind="secondary">{t('problems.home')}</LinkButton>
        </p>
      </div>
    ),
  }
}
