import type { Refusal } from '#casefile/refusal.ts'
import type { CheckShown, WholeCase } from '#office/read/index.ts'
import type { FieldError } from '../components/field.tsx'
import type { OwnVisit } from '../portal/entry.tsx'
import { redirect } from '../visit.ts'
import type { Fields } from '../portal/flaws.ts'
import { given, written } from '../portal/typing.ts'
import { isAskable } from './checklist.tsx'
import { standingIn } from './decision-form.tsx'
import { isRefused } from './entry.tsx'
import { asErrors, wishOf } from './parts.tsx'
import type { Outcome } from './desk.ts'

/** What a form of the workspace asks for, by the button pressed: done and redirected, or what stops it. */
export async function examined(visit: OwnVisit): Promise<Response | Outcome> {
  const { form, person, site, params } = visit
  const number = params['number'] ?? ''
  const asked = written(form, 'acto')
  switch (asked) {
    case 'startFormalExam': return act(visit, asked, {})
    case 'assign': return act(visit, asked, { stage: written(form, 'etapa'), ...given('examiner', written(form, 'examinador')) })
    case 'abstain': return abstain(visit)
    case 'pass':
    case 'requireCure': return withFile(visit, (file) => formal(visit, file, asked))
    case 'preview': return withFile(visit, (file) => previewed(visit, file))
    case 'save': return save(visit)
    case 'ready': return ready(visit)
    case 'sign': return act(visit, written(form, 'r'), {}, { told: 'signed' })
    case 'return': return written(form, 'razon') === '' ? { errors: [{ field: 'razon', message: visit.t('people.reasonMissing') }] } : after(visit, await site.staff.returnDraft(person, number, written(form, 'razon')), 'returned', 'razon')
    case 'note': return after(visit, await site.staff.note(person, number, written(form, 'nota')), 'note', 'nota')
    case 'suggestAmendment': return suggest(visit)
    case 'dismissChallenge':
    case 'repeatNotice': return written(form, 'motivo') === '' ? { errors: [{ field: 'motivo', message: visit.t('workspace.challengeReasonMissing') }] } : act(visit, asked, { noticeId: written(form, 'notificacion'), reason: written(form, 'motivo') }, { told: 'challenge', fields: { reason: 'motivo' } })
    default: return { errors: [{ field: 'main', message: visit.t('workspace.unknownButton') }] }
  }
}

/** Declares a cause to abstain: the file is then no longer one's own, and the list is where one goes. */
async function abstain(visit: OwnVisit): Promise<Response | Outcome> {
  const { form, site, person, params, t } = visit
  const reach = written(form, 'alcance')
  if (written(form, 'explicacion') === '') return { errors: [{ field: 'explicacion', message: t('people.explainMissing') }] }
  const done = await site.office.conflicts.declare(person, params['number'] ?? '', {
    cause: written(form, 'causa'), reason: written(form, 'explicacion'), ...(reach === 'file' ? { scope: 'file' } : { scope: 'party', partyId: reach }),
  })
  if (isRefused(done)) return { errors: asErrors(visit, done, 'explicacion') }
  return redirect(visit, `/trabajo?hecho=${done.handedOver.some((one) => one.to === null) ? 'abstainedAlone' : 'abstained'}`)
}

/** Only what must look at the checklist reads the file: each read of it by staff is written to the log. */
async function withFile(visit: OwnVisit, use: (file: WholeCase) => Promise<Response | Outcome>): Promise<Response | Outcome> {
  const file = await visit.site.read.wholeCase(visit.person, visit.params['number'] ?? '')
  return file === undefined || isRefused(file) ? { errors: [{ field: 'main', message: visit.t('workspace.gone') }] } : use(file)
}

/** What is told once done (by default the act's own name), and which field each part of the input was typed in. */
type Told = { readonly told?: string; readonly fields?: Fields }

async function act(visit: OwnVisit, name: string, input: unknown, { told = name, fields = {} }: Told = {}): Promise<Response | Outcome> {
  const { site, person, form, params } = visit
  const seen = Number(written(form, 'seen'))
  const done = await site.office.act({ who: person, number: params['number'] ?? '', act: name, input, commandId: wishOf(form), ...(Number.isInteger(seen) && seen > 0 ? { seen } : {}) })
  if (!isRefused(done)) return after(visit, done, told)
  // Moved on to where the act no longer fits: that is what to say, for its form is gone.
  const offered = done.code === 'file.moved-on' ? await site.office.availableActs(person, params['number'] ?? '') : []
  const barred = isRefused(offered) ? undefined : offered.find((one) => one.act === name && !one.allowed)?.refusal
  return { errors: asErrors(visit, barred ?? done, 'main', fields) }
}

function after(visit: OwnVisit, done: unknown, told: string, field = 'main'): Response | Outcome {
  return isRefused(done) ? { errors: asErrors(visit, done, field) } : redirect(visit, `/trabajo/${visit.params['number'] ?? ''}?hecho=${told}`)
}

type Formal = { readonly fields: Fields; readonly findings: readonly { readonly requirement: string; readonly detail?: string }[]; readonly overruled: readonly { readonly requirement: string; readonly reason: string }[]; readonly errors: readonly FieldError[] }

/** The examiner's word on each rule: what is not met goes into the notice unless waived with a reason; what is met, if objected to. */
function formalAnswers({ form, t }: OwnVisit, file: WholeCase): Formal {
  const detail = (id: string) => written(form, `d-${id}`)
  const askable = file.checklist.filter(isAskable)
  const failing = askable.filter((c) => c.result === 'notMet')
  const waived = failing.filter((c) => form.get(`v-${c.requirement}`) === 'waive')
  const objected = askable.filter((c) => c.result === 'met' && form.get(`o-${c.requirement}`) !== null)
  const bare = [...waived, ...objected].filter((c) => detail(c.requirement) === '')
  const findings = [...failing.filter((c) => !waived.includes(c)), ...objected]
  const typedFor = (list: string, part: string, checks: readonly CheckShown[]) => Object.fromEntries(checks.map((c, i) => [`${list}.${i}.${part}`, `d-${c.requirement}`]))
  return {
    fields: { text: 'texto', ...typedFor('findings', 'detail', findings), ...typedFor('overruled', 'reason', waived) },
    findings: findings.map((c) => ({ requirement: c.requirement, ...(detail(c.requirement) === '' ? {} : { detail: detail(c.requirement) }) })),
    overruled: waived.map((c) => ({ requirement: c.requirement, reason: detail(c.requirement) })),
    errors: bare.map((c) => ({ field: `d-${c.requirement}`, message: t('workspace.reasonMissing', { rule: c.requirement }) })),
  }
}

async function formal(visit: OwnVisit, file: WholeCase, name: 'pass' | 'requireCure'): Promise<Response | Outcome> {
  const { findings, overruled, errors, fields } = formalAnswers(visit, file)
  if (errors.length > 0) return { errors }
  if (name === 'pass' && findings.length > 0) return { errors: findings.map((f) => ({ field: `d-${f.requirement}`, message: visit.t('workspace.stillAsked', { rule: f.requirement }) })) }
  const text = written(visit.form, 'texto')
  return act(visit, name, name === 'pass' ? { overruled } : { findings, ...(text === '' ? {} : { text }) }, { fields })
}

async function previewed(visit: OwnVisit, file: WholeCase): Promise<Outcome> {
  const { site, person, form } = visit
  const text = written(form, 'texto')
  if (file.status === 'formalExamination') {
    const { findings, errors, fields } = formalAnswers(visit, file)
    if (errors.length > 0) return { errors }
    return shown(visit, await site.staff.preview(person, file.number, 'requireCure', { findings, ...(text === '' ? {} : { text }) }), fields)
  }
  const proposal = proposalIn(visit)
  return 'errors' in proposal ? proposal : shown(visit, await site.staff.preview(person, file.number, proposal.act, proposal), proposed)
}

function shown(visit: OwnVisit, preview: Awaited<ReturnType<OwnVisit['site']['staff']['preview']>>, fields: Fields): Outcome {
  return isRefused(preview) ? { errors: asErrors(visit, preview, fieldOf(preview), fields) } : { errors: [], preview }
}

type Proposed = { readonly act: string; readonly reasons: { readonly grounds: readonly string[]; readonly citations: readonly { readonly number: string; readonly ground: string }[]; readonly text?: string }; readonly granted?: readonly { readonly number: number; readonly terms: readonly string[] }[] }

/** Where the parts of a proposal are typed. */
const proposed: Fields = { 'reasons.text': 'texto', 'reasons.citations': 'cita' }

/** The proposal that the form tells. What is cited brings its ground along. */
function proposalIn(visit: OwnVisit): Proposed | { readonly errors: readonly FieldError[] } {
  const { act: name, grounds, citations, granted, text } = standingIn(visit, null)
  if (name === '') return { errors: [{ field: 'r', message: visit.t('workspace.chooseOutcome') }] }
  const other = written(visit.form, 'cita')
  const cited = [...[...citations].map(([number, ground]) => ({ number, ground })), ...(other === '' ? [] : [{ number: other, ground: '136-a' }])]
  return {
    act: name, reasons: { grounds: [...new Set([...grounds, ...cited.map((c) => c.ground)])], citations: cited, ...(text === '' ? {} : { text }) },
    ...(name === 'partialGrant' && { granted: grantedIn(granted ?? new Set()) }),
  }
}

/** `30|café` ticks as classes with their terms. */
function grantedIn(ticks: ReadonlySet<string>): NonNullable<Proposed['granted']> {
  const found = [...ticks].map((tick) => /^(\d{1,2})\|(.+)$/s.exec(tick)).filter((match) => match !== null)
  const numbers = [...new Set(found.map((match) => Number(match[1])))]
  return numbers.map((number) => ({ number, terms: found.filter((match) => Number(match[1]) === number).map((match) => match[2] ?? '') }))
}

/** Keeps the draft as it stands. While it is typed the script asks for it too, and wants no page back. */
async function save(visit: OwnVisit): Promise<Response | Outcome> {
  const quiet = visit.form.get('autosave') === '1'
  const proposal = proposalIn(visit)
  // Nothing proposed yet: there is no draft to keep, and nothing wrong either.
  if ('errors' in proposal) return quiet ? new Response(null, { status: 202 }) : proposal
  const saved = await visit.site.office.decisionDraft.save(visit.person, visit.params['number'] ?? '', proposal, false)
  if (quiet) return new Response(null, { status: isRefused(saved) ? 422 : 204 })
  return isRefused(saved) ? { errors: asErrors(visit, saved, fieldOf(saved), proposed) } : after(visit, saved, 'saved')
}

/** Ready for a signature: the same rules that would refuse the decision refuse its draft. */
async function ready(visit: OwnVisit): Promise<Response | Outcome> {
  const proposal = proposalIn(visit)
  if ('errors' in proposal) return proposal
  const { site, person, form, params } = visit
  const number = params['number'] ?? ''
  const possible = await site.staff.preview(person, number, proposal.act, proposal)
  if (isRefused(possible)) return { errors: asErrors(visit, possible, fieldOf(possible), proposed) }
  // Who also signs drafts here like everybody else: another person must sign this one.
  const done = person.roles.includes('decisionMaker') ? await site.office.decisionDraft.save(person, number, proposal, true)
    : await site.office.act({ who: person, number, act: proposal.act, input: proposal, commandId: wishOf(form) })
  return after(visit, done, 'drafted')
}

const fieldOf = ({ code }: Refusal): string => (code === 'decision.no-grounds' || code === 'decision.grounds-in-a-grant' ? 'r' : 'main')

async function suggest(visit: OwnVisit): Promise<Response | Outcome> {
  const { form, t } = visit
  const text = written(form, 'sugerencia')
  const errors = [
    ...(text === '' ? [{ field: 'sugerencia', message: t('workspace.suggestionMissing') }] : []),
    ...(form.get('entendido') === 'si' ? [] : [{ field: 'entendido', message: t('workspace.suggestionTermMissing') }]),
  ]
  return errors.length > 0 ? { errors } : act(visit, 'suggestAmendment', { text }, { fields: { text: 'sugerencia' } })
}
