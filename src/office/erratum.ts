import { dayOf } from '#calendar/date.ts'
import type { Actor } from '#casefile/actor.ts'
import type { Party } from '#casefile/party.ts'
import { isRefusal, refuse, type Refusal } from '#casefile/refusal.ts'
import type { NewParty } from '#ports/record.ts'
import { application, type Application, type Changes, type Content, type PriorityCorrected } from '#procedures/index.ts'
import { contextNow, readApplication } from './act.ts'
import { changesOf, referredBy } from './changes-of.ts'
import { keepParty } from './content.ts'
import { issueGazette, readIssue } from './gazette.ts'
import { handle, movedOn, type Done } from './handle.ts'
import { actForms, type ActForm } from './intake/acts.ts'
import { parsed } from './intake/door.ts'
import { usableDocuments, type Open } from './open.ts'
import { readParticulars } from './particulars.ts'

/** An erratum in the issue of the day, under the heading «Fe de Erratas» (DS071 art. 7). */
export async function publishErratum(open: Open, stream: string, actor: Actor, input: unknown, commandId: string, seen?: number): Promise<Done | Refusal> {
  const form = parsed(actForms.publishErratum, input ?? {})
  if (isRefusal(form)) return form
  const { state, version } = await readApplication(open, stream)
  if (seen !== undefined && seen !== version) return movedOn(seen, version)
  const made = await composeErratum(open, form, state, actor)
  if (isRefusal(made)) return made
  const issue = dayOf(await open.now())
  // Asked of the file first: an erratum that it refuses never enters the day's issue.
  const foreseen = application.decide(state, { act: 'publishErratum', issue, gazetteNumber: 0, corrects: form.corrects, changes: made.changes, priorities: made.priorities }, await contextNow(open, actor))
  if (isRefusal(foreseen)) return foreseen
  const put = await issueGazette(open, actor, [], commandId, [stream])
  if (isRefusal(put)) return put
  const gazetteNumber = (await readIssue(open, issue)).issued?.number ?? 0
  return handle(open.desk, { kind: 'application', stream, actor, commandId, parties: made.parties, command: { act: 'publishErratum', issue, gazetteNumber, corrects: form.corrects, changes: made.changes, priorities: made.priorities } as { act: string } })
}

type Composed = { readonly changes: Changes; readonly parties: readonly NewParty[]; readonly priorities: readonly PriorityCorrected[] }

/** What was typed over what the file has: papers of the file itself may be named, and nobody's unpublished particulars change. */
export async function composeErratum(open: Open, form: ActForm<'publishErratum'>, state: Application, actor: Actor): Promise<Composed | Refusal> {
  const { content } = state
  if (!content) return refuse('application.wrong-state', 'DS071 art. 7')
  const own = new Map([...content.sign.reproductions, ...(content.sign.audio ? [content.sign.audio] : []), ...content.documents].map((d) => [d.id, d]))
  const documents = new Map([...own, ...(await usableDocuments(open, referredBy(form.changes), actor))])
  const made = changesOf(form.changes, { desk: open.desk, accountId: actor.accountId, now: await open.now(), documents, terms: open.terms(), file: content })
  if (isRefusal(made)) return made
  const named = await renamed(open, form, { ...content, ...made.changes })
  if (isRefusal(named)) return named
  const sign = form.sign === undefined ? undefined : { ...(made.changes.sign ?? content.sign), ...form.sign }
  return {
    changes: { ...made.changes, ...named.changes, ...(sign && { sign }) }, parties: [...made.parties, ...named.parties],
    priorities: form.priorities.map(({ claimId, ...stated }) => ({ claimId, stated })),
  }
}

/** Names and countries over the particulars as they are kept: documents and addresses stay, whoever corrects never sees them. */
async function renamed(open: Open, { names }: Pick<ActForm<'publishErratum'>, 'names'>, content: Content): Promise<{ readonly changes: Changes; readonly parties: readonly NewParty[] } | Refusal> {
  if (names.length === 0) return { changes: {}, parties: [] }
  const everybody = [...content.applicants, ...(content.representative ? [content.representative.party] : [])]
  const kept = await readParticulars(open, everybody.map((p) => [p.partyId, p.version]))
  const parties: NewParty[] = []
  const corrected = new Map<string, Party>()
  for (const { partyId, name, country } of names) {
    const party = everybody.find((p) => p.partyId === partyId)
    const particulars = party && kept.get(`${party.partyId}/${party.version}`)
    if (!party || !particulars) return refuse('party.unknown', 'DS071 art. 7', { partyId })
    corrected.set(partyId, keepParty({ ...particulars, name, ...(country && { country }) } as never, open.desk, parties, party))
  }
  const of = (party: Party) => corrected.get(party.partyId) ?? party
  return {
    parties,
    changes: {
      ...(content.applicants.some((a) => corrected.has(a.partyId)) && { applicants: content.applicants.map(of) }),
      ...(content.representative && corrected.has(content.representative.party.partyId) && { representative: { ...content.representative, party: of(content.representative.party) } }),
    },
  }
}
