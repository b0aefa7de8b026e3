import type { Role } from '#casefile/actor.ts'
import { aidsFor } from '#casefile/aids.ts'
import type { ExaminationLists } from '#law/examination-lists.ts'
import { anchorsShown, readLog } from '#office/audit.ts'
import { bankFile } from '#office/bank-file.ts'
import { closedDays, closing, movedTerms } from '#office/closing.ts'
import { note, returnDraft } from '#office/notes.ts'
import type { Open } from '#office/open.ts'
import { mayRead } from '#office/permissions.ts'
import { preview } from '#office/preview.ts'
import type { AccountRegister } from '#ports/accounts.ts'
import type { Terms } from '#ports/terms.ts'
import type { Verification } from '#ports/verification.ts'
import type { StaffDoors, Waiting } from '../web/site.ts'

export type StaffSurroundings = {
  readonly open: Open
  readonly accounts: StaffDoors['register'] & Pick<AccountRegister, 'withRole'>
  readonly terms: Pick<Terms, 'search'>
  readonly lists: ExaminationLists
  readonly waitingJobs: () => Promise<readonly Waiting[]>
  readonly verifyRecord: () => Promise<Verification>
  readonly clock: StaffDoors['clock']
}

/** What the office's own pages get. */
export function staffDoors(s: StaffSurroundings): StaffDoors {
  const { open, accounts } = s
  const colleagues = async (role: Role) => (await accounts.withRole(role)).map(({ accountId, name }) => ({ accountId, name }))
  return {
    may: (who, route) => mayRead(who, route),
    people: {
      withRole: colleagues,
      named: async (ids) => {
        const found = await Promise.all([...new Set(ids)].slice(0, 200).map((id) => accounts.find(id)))
        return new Map(found.flatMap((a) => (a ? [[a.accountId, a.name] as const] : [])))
      },
    },
    register: accounts,
    aids: async (sign) => aidsFor({ ...sign, listed: await listed(s, sign) }, s.lists),
    bankFile: (...ask) => bankFile(open, ...ask), note: (...ask) => note(open, ...ask), returnDraft: (...ask) => returnDraft(open, ...ask), preview: (...ask) => preview(open, ...ask),
    closing: (...ask) => closing(open, ...ask), closedDays: (who) => closedDays(open, who), movedTerms: (who) => movedTerms(open, who),
    readLog: (...ask) => readLog(open, ...ask), anchors: () => anchorsShown(open),
    waitingJobs: s.waitingJobs, verifyRecord: s.verifyRecord, clock: s.clock,
  }
}

/** Terms of the office's list that look like the sign, in its own classes: what the sign may be the name of. */
async function listed({ terms }: StaffSurroundings, { text, classes }: Parameters<StaffDoors['aids']>[0]) {
  if (text.trim() === '') return []
  const found = await Promise.all(classes.slice(0, 10).flatMap(({ number }) => (['es', 'en'] as const).map((language) => terms.search(text.slice(0, 200), language, { class: number, limit: 5 }))))
  return found.flat().map((t) => ({ class: t.class, text: t.text, other: t.other ?? '' }))
}
