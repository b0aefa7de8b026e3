import { isRefusal, type Refusal } from '#casefile/refusal.ts'
import type { Office } from '#office/office.ts'
import type { FilingForm } from '#office/intake/filing.ts'
import type { Who } from '#office/permissions.ts'
import type { Chance } from './chance.ts'
import { inventedClasses, inventedLogo, inventedMark, inventedParty } from './invented.ts'

/** How a life goes. The law's own clock does what follows from silence. */
export const plans = ['clean', 'cured', 'abandoned', 'refused', 'partial', 'withdrawn', 'amended', 'custodyCured', 'custodyLapsed', 'priority'] as const
export type Plan = (typeof plans)[number]

/** Waits some working days, or until the file reaches a status (or any status after it). */
export type Wait = { readonly days: number } | { readonly until: readonly string[] }

export type People = { readonly applicant: Who; readonly formal: Who; readonly registrability: Who; readonly decider: Who }

export type Cast = {
  readonly office: Office
  readonly people: People
  readonly chance: Chance
  readonly plan: Plan
  /** The share of figurative and mixed signs. */
  readonly pictured: number
  /** Working days that a desk takes, drawn anew each time; always 0 in an immediate office. */
  readonly delay: () => number
  readonly wish: () => string
}

/** What a step refused that should not have been: the simulator stops and says so. */
export class Derailed extends Error {}

/** One whole life, step by step through the office's own doors. Yields what it waits for; returns when nothing is left to do by hand. */
export async function* life(cast: Cast, told: { number?: string }): AsyncGenerator<Wait, void> {
  const { office, people, chance: c, plan } = cast
  const act = async (who: Who, name: string, input: object = {}) => must(await office.act({ who, number: told.number ?? '', act: name, input, commandId: cast.wish() }), `${plan}: ${name}`)
  yield* file(cast, told)
  if (plan === 'custodyLapsed') return
  yield { days: cast.delay() }
  await act(people.formal, 'startFormalExam')
  if (plan === 'cured' || plan === 'abandoned') {
    await act(people.formal, 'requireCure', { findings: [{ requirement: 'R-DS-14' }] })
    if (plan === 'abandoned') return
    yield { days: c.between(3, 45) }
    await act(people.applicant, 'answerRequirement', { changes: { applicants: [inventedParty(c)] }, text: 'Se precisa el lugar de constitución.' })
    yield { days: cast.delay() }
  }
  if (plan === 'withdrawn') return void (await act(people.applicant, 'withdraw', { scope: 'procedure' }))
  await act(people.formal, 'pass')
  yield { until: ['registrability'] }
  yield { days: cast.delay() }
  if (plan === 'amended') {
    await act(people.registrability, 'suggestAmendment', { text: 'Se sugiere limitar la lista a los productos que se comercializan.' })
    yield { days: c.between(2, 30) }
    await act(people.applicant, 'answerRequirement', { text: 'Se mantiene la lista tal como fue presentada.' })
  }
  await decide(cast, told, act)
}

async function* file(cast: Cast, told: { number?: string }): AsyncGenerator<Wait, void> {
  const { office, people, plan, chance: c } = cast
  const form = await application(cast)
  if (plan !== 'custodyCured' && plan !== 'custodyLapsed') {
    told.number = must(await office.file(people.applicant, { ...form, payment: await payment(cast, form) }, { commandId: cast.wish() }), 'file').number
    return
  }
  told.number = must(await office.file(people.applicant, form, { commandId: cast.wish(), incomplete: true }), 'file in custody').number
  if (plan === 'custodyLapsed') return
  yield { days: c.between(1, 40) }
  must(await office.act({ who: people.applicant, number: told.number, act: 'cureMinimum', input: { changes: { payment: await payment(cast, form) } }, commandId: cast.wish() }), 'cureMinimum')
}

async function application({ office, people, chance: c, plan, pictured }: Cast): Promise<FilingForm> {
  const kind = c.next() < pictured ? c.pick(['mixed', 'figurative'] as const) : 'word'
  const reproductions: string[] = []
  if (kind !== 'word') reproductions.push(must(await office.upload(people.applicant, { as: 'reproduction', title: 'logotipo.svg', bytes: new TextEncoder().encode(inventedLogo(c)) }), 'upload').id)
  const today = await office.today()
  return {
    sign: { kind, ...(kind !== 'figurative' && { text: inventedMark(c) }), reproductions, ...(kind === 'figurative' && { description: 'Figura geométrica de demostración' }) },
    classes: inventedClasses(c), applicants: [inventedParty(c)], service: { means: 'mailbox', consent: true }, signedBy: 'applicant',
    ...(plan === 'priority' && { priorities: [{ basis: 'paris', number: `DEMO-${c.between(1000, 9999)}`, country: 'CO', firstFiledOn: Temporal.PlainDate.from(today).subtract({ days: c.between(20, 150) }).toString() }] }),
  }
}

async function payment({ office, people, wish }: Cast, form: FilingForm): Promise<FilingForm['payment']> {
  const ordered = must(await office.order(people.applicant, { classes: (form.classes ?? []).map((k) => ({ number: k.number, terms: [...k.terms] })), priorities: [], smallEnterprise: false }, wish()), 'order')
  must(await office.payDemonstration(people.applicant, ordered.orderCode), 'pay')
  return { orderCode: ordered.orderCode }
}

async function decide({ people, plan, office }: Cast, told: { number?: string }, act: (who: Who, name: string, input?: object) => Promise<unknown>): Promise<void> {
  const found = must(await office.find(told.number ?? ''), 'find')
  const classes = (found.state.content?.classes ?? []).map((k) => ({ number: k.number, terms: k.terms.map((t) => t.text) }))
  const first = classes[0]
  const narrow = classes.length > 1 ? classes.slice(1) : first && first.terms.length > 1 ? [{ ...first, terms: first.terms.slice(1) }] : undefined
  const name = plan === 'refused' ? 'refuse' : plan === 'partial' && narrow ? 'partialGrant' : 'grant'
  const reasons = name === 'grant' ? { grounds: [], citations: [] } : { grounds: ['135-e'], citations: [], text: 'Parte de la denominación describe cualidades de los productos.' }
  const input = { reasons, ...(name === 'partialGrant' && { granted: narrow }) }
  await act(people.registrability, name, input)
  await act(people.decider, name, input)
}

export function must<T>(outcome: T | Refusal, what: string): Exclude<T, Refusal> {
  if (isRefusal(outcome)) throw new Derailed(`${what}: ${outcome.code} ${JSON.stringify(outcome.facts)}`)
  return outcome as Exclude<T, Refusal>
}
