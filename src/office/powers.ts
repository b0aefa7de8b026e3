import { z } from 'zod'
import type { PlainDate } from '#calendar/date.ts'
import { dayOf } from '#calendar/date.ts'
import { foldTerm } from '#casefile/classes.ts'
import { isRefusal, refuse, type Refusal } from '#casefile/refusal.ts'
import { find } from './ask.ts'
import { parsed } from './intake/door.ts'
import type { PartyForm } from './intake/filing.ts'
import { powerForm, type PowerForm } from './intake/people.ts'
import { usableDocuments, type Open } from './open.ts'
import { mayRead, type Who } from './permissions.ts'
import { readParticulars } from './particulars.ts'

const article = 'D486 art. 138 c; DL1075 art. 15'

/** A power as it was recorded, once, to be shown in every file that it covers. */
export type Power = PowerForm & { readonly id: string; readonly recordedAt: string; readonly revokedAt: string | null }

/** Why a power may not cover a filing: said to who files and to the office, which decides. */
export type PowerDoubt = 'revoked' | 'expired' | 'notYet' | 'otherGrantor' | 'certainMatters'

/** A file's power with what may be wrong with it there; `recorded` null where the paper was filed with this file alone. */
export type PowerOnFile = { readonly document: string; readonly recorded: Power | null; readonly doubts: readonly PowerDoubt[] }

type Row = { readonly id: string; readonly content: unknown; readonly recorded_at: Date; readonly revoked_at: Date | null }

const columns = 'id, content, recorded_at, revoked_at'

function shown(row: Row): readonly Power[] {
  const form = parsed(powerForm, row.content)
  return isRefusal(form) ? [] : [{ ...form, id: row.id, recordedAt: row.recorded_at.toISOString(), revokedAt: row.revoked_at?.toISOString() ?? null }]
}

/** Powers of attorney of who files. */
export const powerCases = (open: Open) => ({
  record: (who: Who, input: unknown) => record(open, who, input),
  mine: async (who: Who): Promise<readonly Power[] | Refusal> => {
    const permitted = mayRead(who, 'powers', { owner: who.accountId })
    if (isRefusal(permitted)) return permitted
    return (await open.db.query<Row>(`select ${columns} from office.powers where account_id = $1 order by revoked_at is not null, recorded_at desc limit 200`, [who.accountId])).flatMap(shown)
  },
  revoke: (who: Who, id: string) => revoke(open, who, id),
  onFile: (who: Who | null, number: string) => onFile(open, who, number),
  doubts: async (power: Power, applicants: readonly Pick<PartyForm, 'name' | 'document'>[]) => powerDoubts(power, applicants, dayOf(await open.now())),
})

/** Records a power on a paper of one's own. Refusals: `document.unknown`, `power.not-a-power`, `power.future-day`, `power.ends-before`, `power.no-matters`, `power.no-capacity`. */
async function record(open: Open, who: Who, input: unknown): Promise<Power | Refusal> {
  const permitted = mayRead(who, 'powers', { owner: who.accountId })
  if (isRefusal(permitted)) return permitted
  const form = parsed(powerForm, input)
  if (isRefusal(form)) return form
  const paper = (await usableDocuments(open, [form.document], { accountId: who.accountId, role: 'applicant' })).get(form.document)
  if (paper === undefined) return refuse('document.unknown', 'LPAG art. 124', { unknown: [form.document] })
  if (paper.kind !== 'power') return refuse('power.not-a-power', article)
  const wrong = wrongIn(form, dayOf(await open.now()))
  if (wrong) return wrong
  const id = open.desk.uuid()
  const rows = await open.db.query<Row>(`insert into office.powers (id, account_id, content, document, recorded_at) values ($1, $2, $3, $4, $5) returning ${columns}`,
    [id, who.accountId, JSON.stringify(form), form.document, await open.now()])
  return rows.flatMap(shown)[0] ?? refuse('power.unknown', article)
}

function wrongIn({ grantedOn, until, scope, matters, grantor, signerCapacity }: PowerForm, today: PlainDate): Refusal | undefined {
  if (grantedOn > today) return refuse('power.future-day', article, { grantedOn })
  if (until !== undefined && until < grantedOn) return refuse('power.ends-before', article, { grantedOn, until })
  if (scope === 'certainMatters' && !matters) return refuse('power.no-matters', article)
  return grantor.kind === 'company' && !signerCapacity ? refuse('power.no-capacity', article) : undefined
}

/** No new file takes it; the files that have it keep it. Refusal: `power.unknown`. */
async function revoke(open: Open, who: Who, id: string): Promise<'revoked' | Refusal> {
  if (!z.uuid().safeParse(id).success) return refuse('power.unknown', article)
  const rows = await open.db.query<{ id: string }>(`update office.powers set revoked_at = $3 where id = $1 and account_id = $2 and revoked_at is null returning id`, [id, who.accountId, await open.now()])
  return rows.length === 0 ? refuse('power.unknown', article) : 'revoked'
}

/** The power that stands in a file, for its parties and for staff whose work needs particulars. Undefined: none stands there. */
async function onFile(open: Open, who: Who | null, number: string): Promise<PowerOnFile | Refusal | undefined> {
  const file = await find(open, number)
  if (isRefusal(file)) return file
  const permitted = mayRead(who, 'partyParticulars', { file: file.seen })
  if (isRefusal(permitted)) return permitted
  const document = file.state.content?.representative?.power?.id
  if (document === undefined) return undefined
  const [row] = await open.db.query<Row>(`select ${columns} from office.powers where document = $1 order by recorded_at limit 1`, [document])
  const recorded = row === undefined ? undefined : shown(row)[0]
  if (recorded === undefined) return { document, recorded: null, doubts: [] }
  const applicants = file.state.content?.applicants ?? []
  const known = await readParticulars(open, applicants.map((a) => [a.partyId, a.version]))
  return { document, recorded, doubts: powerDoubts(recorded, [...known.values()] as readonly Pick<PartyForm, 'name' | 'document'>[], dayOf(await open.now())) }
}

/** Whether a power covers these applicants on a day, as far as its facts tell. */
export function powerDoubts(power: Power, applicants: readonly Pick<PartyForm, 'name' | 'document'>[], on: PlainDate): readonly PowerDoubt[] {
  const { grantor } = power
  const same = (a: Pick<PartyForm, 'name' | 'document'>) => (a.document && grantor.document ? a.document.number.trim() === grantor.document.number.trim() : foldTerm(a.name) === foldTerm(grantor.name))
  return [
    ...(power.revokedAt !== null ? ['revoked' as const] : []), ...(power.until !== undefined && power.until < on ? ['expired' as const] : []), ...(power.grantedOn > on ? ['notYet' as const] : []),
    ...(applicants.length > 0 && !applicants.some(same) ? ['otherGrantor' as const] : []), ...(power.scope === 'certainMatters' ? ['certainMatters' as const] : []),
  ]
}
