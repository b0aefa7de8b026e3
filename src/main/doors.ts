import { quote } from '#casefile/fees.ts'
import { explain, term } from '#casefile/terms.ts'
import { apiApp } from '#api/app.ts'
import { passDays } from '#cli/clock.ts'
import { drain } from '#jobs/worker.ts'
import { tasks } from '#jobs/tasks.ts'
import type { Refusal } from '#casefile/refusal.ts'
import { requirement } from '#law/lookup.ts'
import type { SignAids } from '#office/aids.ts'
import type { Office } from '#office/office.ts'
import type { ReadOffice } from '#office/read/index.ts'
import { openFairUse } from '#office/search/fair-use.ts'
import { publicKeys } from '#store/anchor-key.ts'
import { answers, limits, publicNumbers } from '#store/api.ts'
import { changesSince } from '#store/feed.ts'
import { verifyRecord } from '#store/verify.ts'
import { waitingJobs } from '#store/waiting-jobs.ts'
import type { Site } from '../web/site.ts'
import type { StaffDoors } from '../web/site.ts'
import { jobsOf } from './jobs-of.ts'
import { openPassing } from './passing.ts'
import { senders, type People } from './people.ts'
import type { Settings } from './settings.ts'
import { staffDoors } from './staff-doors.ts'
import type { Log, Wired } from './wire.ts'

type Inside = Pick<Site, 'staff' | 'own' | 'gazettePdf' | 'extract'> & { readonly office: Office; readonly read: ReadOffice; readonly version: string; readonly report: (error: unknown, request: Request) => void }

/** The API of one office. */
export function apiOf({ pool, officeLaw, terms }: Wired, { accounts }: People, s: Settings, sentence: (refusal: Refusal, language: 'es' | 'en') => string, { office, read, version, report, ...more }: Inside) {
  return apiApp({
    ...more, sentence, office, read, tokenHolder: accounts.tokenHolder, changesSince: (cursor, limit) => changesSince(pool, cursor, limit),
    answers: answers(pool), limits: limits(pool), fairUse: openFairUse(limits(pool), s.searchAllowance), publicNumbers: publicNumbers(pool), goods: terms, explain, officeName: s.officeName, version, origin: s.origin, report,
    addressOf: (request) => senders.get(request) ?? null, ...(s.apiAllowance && { allowance: { account: s.apiAllowance, address: s.apiAllowance } }),
    timeLimits: () => officeLaw.law().timeLimits.map(({ id, procedure, nameEs, nameEn, article, amount, unit }) => ({ id, procedure, nameEs, nameEn, article, amount, unit })),
    term: (rule, from, options) => term(officeLaw.law(), officeLaw.calendar(), rule, from, options),
    quote: (items, options) => quote(officeLaw.law(), items, options),
    requirement: (id) => {
      const rule = requirement(officeLaw.law(), id)
      return rule && { article: rule.article, es: rule.errorEs, en: rule.errorEn }
    },
  })
}

/** What the office's own pages get. */
export function staffOf(wired: Wired, people: People, aids: SignAids, log: Log): StaffDoors {
  const { open, pool, clock, folder } = wired
  const jobs = jobsOf(wired, people)
  const work = tasks(jobs)
  const passing = openPassing(clock.today, (to, tell) => passDays({ open, clock, drain: () => drain(pool, work, log), anchor: jobs.makeAnchor }, to, tell), (error) => log.error({ err: error }, 'the days did not pass'))
  return staffDoors({
    open, accounts: people.accounts, aids, waitingJobs: () => waitingJobs(pool),
    verifyRecord: () => verifyRecord(pool, { publicKeys: publicKeys(folder) }), clock: wired.demonstration ? passing : null,
  })
}
