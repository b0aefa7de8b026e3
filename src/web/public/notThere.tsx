import { LinkButton } from '../components/buttons.tsx'
import { EmptyState } from '../components/emptyState.tsx'
import type { View, Visit } from '../visit.ts'

/** A number that nobody bears: why that may be, and the way to look by name. */
export function notThere({ t }: Visit, area: 'caseFile' | 'register', number: string): View {
  const title = t(`${area}.missingTitle`, { number })
  return {
    title, status: 404, unlisted: true,
    body: (
      <>
        <h1>{title}</h1>
        <EmptyState title={t('search.noneTitlePlain')} why={t(`${area}.missingWhy`)}>
          <p><LinkButton href="/buscar" kind="secondary">{t(`${area}.missingSearch`)}</LinkButton></p>
        </EmptyState>
      </>
    ),
  }
}
