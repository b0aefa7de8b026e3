import type { PlainDate } from '#calendar/date.ts'
import type { Actor } from '#casefile/actor.ts'
import type { Recorded } from '#casefile/decider.ts'
import type { Party, PartyParticulars } from '#casefile/party.ts'
import { isRefusal, type Refusal } from '#casefile/refusal.ts'
import { term } from '#casefile/terms.ts'
import type { NewParty } from '#ports/record.ts'
import { application, running, type Application, type ApplicationEvent } from '#procedures/index.ts'
import { contextNow } from './act.ts'
import { find } from './ask.ts'
import { composeErratum } from './erratum.ts'
import { actForms } from './intake/acts.ts'
import { parsed } from './intake/door.ts'
import type { Open } from './open.ts'
import { readParticulars } from './particulars.ts'
import { mayAct, type Who } from './permissions.ts'

/** One thing that was printed and how it will read; null where nothing stood or stands. */
export type Correction = { readonly part: 'sign' | 'classes' | 'applicants' | 'representative' | 'priority'; readonly field: string; readonly before: string | null; readonly after: string | null }

export type ErratumForeseen = { readonly corrections: readonly Correction[]; readonly restartsWindow: boolean; readonly opposeBy: { readonly before: PlainDate | null; readonly after: PlainDate | null } }

/** What an erratum would change, before and after, decided by the same rules; nothing is recorded. */
export async function foreseeErratum(open: Open, who: Who, number: string, input: unknown): Promise<ErratumForeseen | Refusal> {
  const file = await find(open, number)
  if (isRefusal(file)) return file
  const permitted = mayAct(who, 'publishErratum', file.seen)
  if (isRefusal(permitted)) return permitted
  const form = parsed(actForms.publishErratum, input ?? {})
  if (isRefusal(form)) return form
  const actor: Actor = { accountId: who.accountId, role: permitted.as }
  const made = await composeErratum(open, form, file.state, actor)
  if (isRefusal(made)) return made
  const context = await contextNow(open, actor)
  const decided = application.decide(file.state, { act: 'publishErratum', issue: context.on, gazetteNumber: 0, corrects: form.corrects, changes: made.changes, priorities: made.priorities }, context)
  if (isRefusal(decided)) return decided
  const event = { ...(decided[0] as ApplicationEvent), at: context.at, by: actor } as Recorded<ApplicationEvent>
  const after = application.evolve(file.state, event)
  const told = await Promise.all([asPrinted(open, file.state, []), asPrinted(open, after, made.parties)])
  return {
    corrections: differences(told[0], told[1]), restartsWindow: event.type === 'ErratumPublished' && event.restartsWindow,
    opposeBy: { before: windowEnd(open, file.state), after: windowEnd(open, after) },
  }
}

type Printed = ReadonlyMap<string, Correction['before']>

/** What the gazette prints of a file, by part and field. */
async function asPrinted(open: Open, { content, priorities }: Application, made: readonly NewParty[]): Promise<Printed> {
  const everybody = [...(content?.applicants ?? []), ...(content?.representative ? [content.representative.party] : [])]
  const kept = await readParticulars(open, everybody.map((p) => [p.partyId, p.version]))
  const named = (p: Party) => {
    const fresh = made.find((m) => m.partyId === p.partyId && m.version === p.version)
    return (fresh ? (JSON.parse(fresh.content) as PartyParticulars) : kept.get(`${p.partyId}/${p.version}`))?.name ?? null
  }
  const sign = content?.sign
  return new Map([
    ['sign.text', sign?.text ?? null], ['sign.description', sign?.description ?? null], ['sign.coloursClaimed', sign?.coloursClaimed ?? null], ['sign.translation', sign?.translation ?? null],
    ['sign.reproductions', sign?.reproductions.map((r) => r.id).join(', ') || null],
    ...(content?.classes ?? []).map((c) => [`classes.${c.number}`, c.terms.map((t) => t.text).join('; ')] as const),
    ...(content?.applicants ?? []).flatMap((p) => [[`applicants.${p.partyId}.name`, named(p)] as const, [`applicants.${p.partyId}.country`, p.country ?? null] as const]),
    ...(content?.representative ? [[`representative.${content.representative.party.partyId}.name`, named(content.representative.party)] as const] : []),
    ...priorities.flatMap((p) => [[`priority.${p.id}.number`, p.number ?? null] as const, [`priority.${p.id}.country`, p.country ?? null] as const, [`priority.${p.id}.firstFiledOn`, p.firstFiledOn ?? null] as const]),
  ])
}

function differences(before: Printed, after: Printed): readonly Correction[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])]
  return keys.flatMap((key) => {
    const [was, is] = [before.get(key) ?? null, after.get(key) ?? null]
    const dot = key.indexOf('.')
    return was === is ? [] : [{ part: key.slice(0, dot) as Correction['part'], field: key.slice(dot + 1), before: was, after: is }]
  })
}

function windowEnd(open: Open, state: Application): PlainDate | null {
  const window = running(state).find((r) => r.of === 'opposition')
  const counted = window && term(open.desk.law(), open.desk.calendar(), window.rule, window.trigger)
  return counted && !isRefusal(counted) ? counted.due : null
}
