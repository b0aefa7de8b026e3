import type { Role } from '#casefile/actor.ts'
import type { SignAids } from '#office/aids.ts'
import { anchorsShown, readLog } from '#office/audit.ts'
import { bankFile } from '#office/bank-file.ts'
import { closedDays, closing, movedTerms } from '#office/closing.ts'
import { note, returnDraft } from '#office/notes.ts'
import type { Open } from '#office/open.ts'
import { mayRead } from '#office/permissions.ts'
import { preview } from '#office/preview.ts'
import type { AccountRegister } from '#ports/accounts.ts'
import type { Verification } from '#ports/verification.ts'
import type { StaffDoors, Waiting } from '../web/site.ts'

export type StaffSurroundings = {
  readonly open: Open
  readonly accounts: StaffDoors['register'] & Pick<AccountRegister, 'withRole'>
  readonly aids: SignAids
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
    aids: (sign) => s.aids(sign),
    bankFile: (...ask) => bankFile(open, ...ask), note: (...ask) => note(open, ...ask), returnDraft: (...ask) => returnDraft(open, ...ask), preview: (...ask) => preview(open, ...ask),
    closing: (...ask) => closing(open, ...ask), closedDays: (who) => closedDays(open, who), movedTerms: (who) => movedTerms(open, who),
    readLog: (...ask) => readLog(open, ...ask), anchors: () => anchorsShown(open),
    waitingJobs: s.waitingJobs, verifyRecord: s.verifyRecord, clock: s.clock,
  }
}
