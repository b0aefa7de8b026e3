import type { Role } from '#casefile/actor.ts'
import type { Key } from './locales/say.ts'

export type Place = { readonly path: string; readonly word: Key; readonly roles?: readonly Role[] }

/** The menu everybody sees. A place without a page yet is left out by the layout. */
export const mainMenu: readonly Place[] = [
  { path: '/gaceta', word: 'shell.gazette' },
  { path: '/plazos', word: 'shell.terms' },
  { path: '/tasas', word: 'shell.fees' },
  { path: '/buscar', word: 'shell.search' },
  { path: '/cifras', word: 'shell.figures' },
]

const parties: readonly Role[] = ['applicant', 'representative']

/** A person's own menu, by role. */
const ownMenu: readonly Place[] = [
  { path: '/mis-expedientes', word: 'shell.myFiles', roles: parties },
  { path: '/casilla', word: 'shell.mailbox', roles: parties },
  { path: '/presentar', word: 'shell.file', roles: parties },
  { path: '/poderes', word: 'people.powers', roles: parties },
  { path: '/pagos', word: 'payments.title', roles: parties },
  { path: '/ventanilla', word: 'shell.counter', roles: ['filingDesk'] },
  { path: '/trabajo', word: 'shell.worklist', roles: ['formalExaminer', 'registrabilityExaminer', 'decisionMaker', 'secondInstance', 'gazetteEditor'] },
  { path: '/gaceta/componer', word: 'shell.composeGazette', roles: ['gazetteEditor'] },
  { path: '/administracion', word: 'shell.administration', roles: ['administrator'] },
  { path: '/auditoria', word: 'shell.audit', roles: ['auditor'] },
  { path: '/vigilancia', word: 'watch.title' },
  { path: '/cuenta', word: 'account.title' },
]

export function menuFor(roles: readonly Role[]): readonly Place[] {
  return ownMenu.filter((place) => place.roles?.some((role) => roles.includes(role)) ?? true)
}
