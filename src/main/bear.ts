import type { Role } from '#casefile/actor.ts'
import { birth, demonstrationPeople } from '#demonstration/birth.ts'
import { forgetJobs } from '#jobs/worker.ts'
import { openOffice } from '#office/office.ts'
import { standAt } from '#store/clock.ts'
import { jobsOf } from './jobs-of.ts'
import type { People } from './people.ts'
import type { Log, Wired } from './wire.ts'

/** Makes the demonstration of an empty database: its people, its past, a file in every state. */
export async function bear(wired: Wired, people: People, log: Log): Promise<void> {
  const { accounts } = people
  const begun = performance.now()
  const today = wired.clock.today()
  await accounts.demoAccounts(demonstrationPeople)
  const ids = new Map<Role, string>()
  for (const { role } of demonstrationPeople) ids.set(role, (await accounts.withRole(role))[0]?.accountId ?? role)
  await birth({
    open: wired.open, office: openOffice(wired.open, wired.officeLaw.refresh), clock: wired.clock, today,
    accountOf: (role) => ids.get(role) ?? role, forgetJobs: () => forgetJobs(wired.pool),
    standAt: async (day) => {
      await standAt(wired.pool, day === null ? null : `${day}T13:00:00.000Z`)
      await wired.clock.refresh()
    },
  })
  await jobsOf(wired, people).makeAnchor()
  log.info({ seconds: Math.round((performance.now() - begun) / 100) / 10 }, 'a demonstration office was made: every mark and person in it is invented')
}
