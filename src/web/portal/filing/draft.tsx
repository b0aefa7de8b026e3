import type { Refusal } from '#casefile/refusal.ts'
import type { Draft } from '#office/drafts.ts'
import type { Filing } from '#office/intake/filing.ts'
import type { FieldError } from '../../components/field.tsx'
import { problem } from '../../public/problem.tsx'
import { redirect, typed, type Answer, type Route, type View } from '../../visit.ts'
import { ofParties, type OwnVisit } from '../entry.tsx'
import { flawsAsErrors } from '../flaws.ts'
import { fingerprint, written } from '../typing.ts'
import { Frame } from './frame.tsx'
import { partsOf, type Reading, type Sheet, type Task } from './shape.ts'
import { taskPath, taskWord } from './tasks.ts'
import { around, errorsOf } from './wants.ts'

/** Runs a page on a draft of one's own: somebody else's is not there (404), and a filed one leads to its receipt. */
export async function withDraft(visit: OwnVisit, use: (draft: Draft) => Answer | Promise<Answer>): Promise<Answer> {
  const draft = await visit.site.office.drafts.read(visit.person, visit.params['id'] ?? '')
  if ('refused' in draft) return problem(visit, 404)
  if (draft.submittedAs !== null) return redirect(visit, `/presentar/${draft.id}/presentado`)
  return use(draft)
}

/** The page of a task: shown, saved while typed, saved when sent; what lacks is told once and holds nobody back. */
export function taskRoute(task: Task): Route {
  return {
    path: `/presentar/:id/${task.slug}`,
    ...(task.maxBytes === undefined ? {} : { maxBytes: task.maxBytes }),
    get: ofParties((visit) => withDraft(visit, (draft) => shown(visit, task, draft))),
    post: ofParties((visit) => withDraft(visit, (draft) => posted(visit, task, draft))),
  }
}

async function shown(visit: OwnVisit, task: Task, draft: Draft, more: Partial<Pick<Sheet, 'form' | 'errors' | 'other' | 'n'>> & { status?: 409 | 422 } = {}): Promise<View> {
  const { status, ...changes } = more
  const about = await around(visit, draft)
  const n = more.n ?? (placeTyped(visit.form) || placeTyped(visit.query))
  const lacking = visit.query.has('falta') ? errorsOf(about.wants.filter((want) => want.task === task.slug), visit, n === '' ? undefined : `?n=${n}`) : []
  const sheet: Sheet = { draft, form: draft.form, errors: lacking, around: about, other: null, n, ...changes }
  return {
    title: visit.t(taskWord[task.slug]), unlisted: true, seed: draft.id, wide: true,
    ...(status === undefined ? {} : { status }),
    body: <Frame task={task} sheet={sheet}>{await task.body(sheet, visit)}</Frame>,
  }
}

async function posted(visit: OwnVisit, task: Task, first: Draft): Promise<Answer> {
  let draft = first
  // Two windows may save in the same moment: what moved on is read again, and asked about only where it is the same part.
  for (let attempt = 1; attempt <= 4; attempt++) {
    const reading = await task.read(visit, draft)
    if (isConflict(visit, task, draft, reading)) return shown(visit, task, draft, { form: overlaid(draft.form, reading), other: draft.form, status: 409 })
    const saved = Object.keys(reading.part).length === 0 ? draft : await visit.site.office.drafts.save(visit.person, draft.id, reading.part, draft.version)
    if (!('refused' in saved)) return after(visit, task, saved, reading)
    if (saved.code === 'draft.submitted') return redirect(visit, `/presentar/${draft.id}/presentado`)
    if (saved.code !== 'draft.moved-on') return refused(visit, task, draft, reading, saved)
    const again = await visit.site.office.drafts.read(visit.person, draft.id)
    if ('refused' in again) return problem(visit, 404)
    draft = again
  }
  return problem(visit, 429)
}

function isConflict(visit: OwnVisit, task: Task, draft: Draft, reading: Reading): boolean {
  const before = written(visit.form, 'antes')
  if (reading.merges === true || before === '') return false
  const saved = partsOf(task, draft.form)
  return fingerprint(saved) !== before && fingerprint(saved) !== fingerprint(partsOf(task, overlaid(draft.form, reading)))
}

function refused(visit: OwnVisit, task: Task, draft: Draft, reading: Reading, refusal: Refusal): Promise<View> {
  const errors: readonly FieldError[] = [...(reading.errors ?? []), ...flawsAsErrors(visit, refusal, task.fields, Object.values(task.fields)[0] ?? 'main')]
  return shown(visit, task, draft, { form: overlaid(draft.form, reading), errors, status: 422 })
}

async function after(visit: OwnVisit, task: Task, saved: Draft, reading: Reading): Promise<Answer> {
  const errors = reading.errors ?? []
  const n = reading.n ?? placeTyped(visit.form)
  if (errors.length > 0) return shown(visit, task, saved, { errors, n, status: 422 })
  if (visit.form.get('autosave') === '1') return shown(visit, task, saved, { n })
  if (written(visit.form, 'accion') === 'salir') return redirect(visit, '/presentar')
  if (reading.to !== undefined) return redirect(visit, reading.to)
  const { wants } = await around(visit, saved)
  const lacking = errorsOf(wants.filter((want) => want.task === task.slug), visit, n === '' ? undefined : `?n=${n}`)
  if (lacking.length === 0) return redirect(visit, reading.then ?? `/presentar/${saved.id}`)
  return redirect(visit, `${taskPath(saved.id, task.slug)}?falta=si${n === '' ? '' : `&n=${n}`}`)
}

/** The saved form under what was typed: how a page that was not taken is shown again. */
function overlaid(form: Filing, { part }: Reading): Filing {
  const kept = Object.entries({ ...form, ...part }).filter(([, value]) => value !== null)
  return Object.fromEntries(kept) as unknown as Filing
}

/** `?n=0`, `?n=nuevo`; anything else is nothing. */
function placeTyped(source: FormData | URLSearchParams): string {
  const n = typed(source, 'n', 10)
  return /^(\d{1,2}|nuevo)$/.test(n) ? n : ''
}
