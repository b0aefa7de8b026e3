import { problem } from '../../public/problem.tsx'
import type { Route } from '../../visit.ts'
import { ofParties } from '../entry.tsx'
import { answer, cure } from './answer.tsx'
import { amend, claim, fileDocuments, withdraw } from './forms.tsx'
import { acknowledgeNotice, challengeNotice } from './notices.tsx'
import { doAct, showAct } from './page.tsx'
import type { ActForm } from './shape.ts'

const forms: readonly ActForm[] = [cure, amend, withdraw, claim, fileDocuments, challengeNotice, acknowledgeNotice]
const maxBytes = 48 * 1024 * 1024

/** `/expedientes/{n}/responder`. */
export const respond: Route = {
  path: '/expedientes/:number/responder', maxBytes,
  get: ofParties((visit) => showAct(visit, answer)),
  post: ofParties((visit) => doAct(visit, answer)),
}

/** `/expedientes/{n}/actos/{act}`, by the names of the procedure. */
export const partyAct: Route = {
  path: '/expedientes/:number/actos/:act', maxBytes,
  get: ofParties((visit) => withForm(visit.params['act'], (form) => showAct(visit, form)) ?? problem(visit, 404)),
  post: ofParties((visit) => withForm(visit.params['act'], (form) => doAct(visit, form)) ?? problem(visit, 404)),
}

function withForm<T>(act: string | undefined, use: (form: ActForm) => T): T | undefined {
  const form = forms.find((one) => one.act === act)
  return form === undefined ? undefined : use(form)
}
