import type { JobSurroundings } from '#jobs/tasks.ts'
import { recountTerms } from '#office/recount.ts'
import { answers } from '#store/api.ts'
import { anchorKey } from '#store/anchor-key.ts'
import { makeAnchor } from '#store/anchors.ts'
import { openRecount } from '#store/recount.ts'
import type { People } from './people.ts'
import type { Wired } from './wire.ts'

/** What the jobs get. */
export function jobsOf({ open, pool, officeLaw, clock, folder }: Wired, people: Pick<People, 'mail' | 'addressee' | 'sendLetter' | 'tidy'>): JobSurroundings {
  const recount = openRecount(pool)
  return {
    open, mail: people.mail, addressee: people.addressee, sendLetter: people.sendLetter,
    recountTerms: async () => {
      await officeLaw.refresh()
      await recountTerms(open.desk, recount)
    },
    tidy: async () => {
      await people.tidy()
      await answers(pool).tidy(1)
    },
    makeAnchor: async () => void (await makeAnchor(pool, anchorKey(folder), clock.now())),
  }
}
