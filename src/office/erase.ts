import { z } from 'zod'
import { dayOf, parseDate, type PlainDate } from '#calendar/date.ts'
import type { Actor } from '#casefile/actor.ts'
import type { NewDocument, StoredEvent } from '#ports/record.ts'
import { isRefusal, refuse, type Refusal } from '#casefile/refusal.ts'
import { term } from '#casefile/terms.ts'
import { settingValue } from '#law/lookup.ts'
import { erasureBarred, finalStatuses, type Application, type Right, type Standing } from '#procedures/index.ts'
import { erasedAmong, forgetTyped, streamsNaming } from '#views/record/persons.ts'
import { find } from './ask.ts'
import { folded } from './folded.ts'
import { handle, type Done } from './handle.ts'
import { parsed } from './intake/door.ts'
import { line, words } from './intake/text.ts'
import { forgetHolder } from './holders.ts'
import { keepText } from './keep.ts'
import type { Open } from './open.ts'
import { namesOf, partiesIn, type Names } from './read/content-shown.ts'
import { forgetPapers } from './read/document.ts'
import { papersIn } from './read/papers-of.ts'

const erasing = z.object({
  norm: line(200).refine((t) => t !== '', { error: 'erasure.no-norm' }),
  reason: words(2000).refine((t) => t !== '', { error: 'erasure.no-reason' }),
})

export type PersonShown = { readonly partyId: string; readonly role: 'applicant' | 'representative'; /** Null once erased. */ readonly name: string | null; readonly erased: boolean; readonly refusal: Refusal | null }

/** The parties of a file, each with why their data may not be erased today. */
export async function personsOf(open: Open, number: string): Promise<readonly PersonShown[] | Refusal> {
  const file = await find(open, number)
  if (isRefusal(file)) return file
  const parties = partiesIn(file.state.content)
  const [names, erased, today] = [await namesOf(open, parties), await erasedAmong(open.db, parties.map((p) => p.partyId)), dayOf(await open.now())]
  const representative = file.state.content?.representative?.party.partyId
  return Promise.all(parties.map(async (p): Promise<PersonShown> => {
    const gone = erased.has(p.partyId)
    const role = p.partyId === representative ? 'representative' : 'applicant'
    return { partyId: p.partyId, role, name: nameIn(names, p), erased: gone, refusal: gone ? refuse('erasure.already-done', 'Ley 29733 art. 20') : (erasureBarred((await whereNamed(open, p.partyId)).standing, today) ?? null) }
  }))
}

const nameIn = (names: Names, p: { readonly partyId: string; readonly version: number }) => names.get(`${p.partyId}/${p.version}`) ?? null

/** Erases a person: an act with reason and norm, then salt and bytes. Done again it finds done what is done. */
export async function erasePerson(open: Open, actor: Actor, partyId: string, input: unknown, commandId: string): Promise<Done | Refusal> {
  const form = parsed(erasing, input)
  if (isRefusal(form)) return form
  if (!/^[A-Za-z0-9-]{1,64}$/.test(partyId)) return refuse('erasure.unknown-person', 'Ley 29733 art. 20')
  const named = await whereNamed(open, partyId)
  const documents: NewDocument[] = []
  const reason = keepText(open.desk, 'other', 'Motivo de la supresión', form.reason, actor.accountId, documents)
  const done = await handle(open.desk, {
    kind: 'person', stream: `person-${partyId}`, actor, commandId, documents,
    command: { act: 'erasePerson', partyId, papers: await papersOf(open, named.files, partyId), norm: form.norm, reason, standing: named.standing } as { act: string },
  })
  if (!isRefusal(done)) await emptied(open, partyId)
  return done
}

/** Deletes what an act of erasing says; a job does it again, in case the program died between the two. */
export async function emptied(open: Open, partyId: string): Promise<number> {
  const rows = await open.desk.store.erase(partyId)
  await forgetHolder(open, partyId)
  const { files } = await whereNamed(open, partyId)
  const alone = await aloneIn(open, files, partyId)
  await forgetTyped(open.db, alone.map((f) => f.stream), alone.flatMap((f) => [f.state.receipt?.number, f.state.custody?.number].filter((n) => n !== undefined)))
  forgetPapers(open)
  return rows
}

type File = { readonly stream: string; readonly state: Application; readonly events: readonly StoredEvent[] }

async function whereNamed(open: Open, partyId: string): Promise<{ readonly files: readonly File[]; readonly standing: Standing }> {
  const streams = await streamsNaming(open.db, partyId)
  const read = (await open.desk.store.read(streams)).streams
  const of = (stream: string) => read.get(stream) ?? []
  const files = streams.filter((s) => of(s)[0]?.kind === 'application').map((stream): File => ({ stream, events: of(stream), state: folded<Application>('application', stream, of(stream)).state }))
  const rights = streams.filter((s) => of(s)[0]?.kind === 'right').map((stream) => folded<Right>('right', stream, of(stream)).state)
  return { files, standing: standing(open, { files, rights, on: dayOf(await open.now()) }) }
}

function standing({ desk }: Open, { files, rights, on }: { readonly files: readonly File[]; readonly rights: readonly Right[]; readonly on: PlainDate }): Standing {
  const ends = rights.flatMap(({ entry }) => {
    const last = entry && term(desk.law(), desk.calendar(), 'D-TM-TERM', entry.grantedOn)
    return entry && last && !isRefusal(last) ? [{ number: entry.certificateNumber, until: last.due }] : []
  })
  const ended = [...ends.map((e) => e.until), ...files.map((f) => f.state.lastActOn).filter((d) => d !== undefined)].sort().at(-1)
  const keep = settingValue(desk.law(), 'papers.keepYears', on, 10)
  return {
    known: files.length + rights.length > 0,
    openFiles: files.filter((f) => !finalStatuses.has(f.state.status)).map((f) => f.state.receipt?.number ?? f.state.custody?.number ?? f.stream),
    rightsInForce: ends.filter((e) => e.until >= on), keptUntil: ended === undefined ? null : later(ended, keep),
  }
}

function later(day: PlainDate, years: number): PlainDate {
  const moved = `${Number(day.slice(0, 4)) + years}${day.slice(4)}` as PlainDate
  return parseDate(moved) ?? (`${moved.slice(0, 8)}28` as PlainDate)
}

/** Files in which nobody else's particulars are left: their papers go too. */
async function aloneIn(open: Open, files: readonly File[], partyId: string): Promise<readonly File[]> {
  const others = files.flatMap((f) => partiesIn(f.state.content).map((p) => p.partyId)).filter((id) => id !== partyId)
  const gone = await erasedAmong(open.db, others)
  return files.filter((f) => partiesIn(f.state.content).every((p) => p.partyId === partyId || gone.has(p.partyId)))
}

/** What a party filed and what names it; not the sign, nor the office's own papers, which hold names only by reference. */
async function papersOf(open: Open, files: readonly File[], partyId: string): Promise<readonly string[]> {
  const alone = await aloneIn(open, files, partyId)
  const refs = alone.flatMap((f) => f.events.flatMap((e) => papersIn((JSON.parse(e.content) as { event: unknown }).event)))
  return [...new Set(refs.filter((r) => r.kind !== 'reproduction' && r.kind !== 'audio' && r.mime !== 'application/vnd.tocapu.paper+json').map((r) => r.id))]
}
