import { randomUUID } from 'node:crypto'
import { workingDaysBetween } from '#calendar/count.ts'
import type { Instant } from '#calendar/date.ts'
import { roles, type Role } from '#casefile/actor.ts'
import { checkDocument } from '#casefile/identity.ts'
import { term } from '#casefile/terms.ts'
import { passDays } from '#cli/clock.ts'
import { examinationLists } from '#law/peru/examination.ts'
import { peru } from '#law/peru/index.ts'
import { openAids } from '#office/aids.ts'
import { openReads } from '#office/read/index.ts'
import type { AccountEntry, NewAccount } from '#ports/accounts.ts'
import { verifyRecord } from '#store/verify.ts'
import { waitingJobs } from '#store/waiting-jobs.ts'
import type { Assets, Person, Site } from '#web/site.ts'
import { openPassing } from '../../src/main/passing.ts'
import { staffDoors } from '../../src/main/staff-doors.ts'
import { aLivingOffice } from '../fixtures/living-office.ts'
import type { TestDatabase } from '../postgres.ts'
import { aSite, noAssets } from './site.ts'

const names: Readonly<Partial<Record<string, string>>> = { filingDesk: 'Rosa Quispe', formalExaminer: 'Illa Mamani', registrabilityExaminer: 'Amaru Rojas', decisionMaker: 'Nina Huamán', gazetteEditor: 'Sami Ccori', administrator: 'Killa Torres', auditor: 'Inti Paz' }

/** One person a role, known by the cookie `who=ROLE`; `who=ROLE.2` is a colleague of the same role. */
export function staffPerson(cookie: string): Person | null {
  const found = /who=([a-zA-Z]+)(\.2)?/.exec(cookie)
  const role = roles.find((one) => one === found?.[1])
  return role === undefined ? null : { accountId: `account-${role}${found?.[2] ?? ''}`, name: `${names[role] ?? role}${found?.[2] === undefined ? '' : ' (2)'}`, roles: [role], language: 'es' }
}

const entry = (role: Role, second = ''): AccountEntry => ({
  accountId: `account-${role}${second}`, email: `${role.toLowerCase()}${second}@oficina.example`, name: `${names[role] ?? role}${second === '' ? '' : ' (2)'}`, language: 'es', roles: [role], confirmed: true, secondFactor: true, suspended: false, createdAt: '2027-01-04T14:00:00.000Z',
})

/** The pages over a real office on a real database, its people by cookie, its clock in the test's hand. */
export async function aStaffOffice(database: TestDatabase, from: Instant = '2027-03-01T15:00:00.000Z') {
  const living = await aLivingOffice(database, from)
  const { open, office, clock, calendar } = living
  const entries = roles.filter((role) => role !== 'public' && role !== 'system').flatMap((role) => [entry(role), entry(role, '.2')])
  const people = new Map(entries.map((e) => [e.accountId, e]))
  const register = {
    list: async () => [...people.values()], find: async (id: string) => people.get(id) ?? null, withRole: async (role: Role) => [...people.values()].filter((p) => p.roles.includes(role)),
    createAccount: async (made: NewAccount) => {
      const accountId = randomUUID()
      people.set(accountId, { ...entry('applicant'), accountId, email: made.email, name: made.name, roles: made.roles, confirmed: false })
      return { accountId }
    },
    setRoles: async (id: string, given: readonly Role[]) => { people.set(id, { ...(people.get(id) as AccountEntry), roles: given }); return 'set' as const },
    setSuspended: async (id: string, suspended: boolean) => { people.set(id, { ...(people.get(id) as AccountEntry), suspended }); return 'set' as const },
    resetSecondFactor: async (id: string) => { people.set(id, { ...(people.get(id) as AccountEntry), secondFactor: false }) },
  }
  const errors: unknown[] = []
  const staff = staffDoors({
    open, accounts: register, aids: openAids({ lists: examinationLists, terms: { search: async () => [] }, similar: open.similar }), waitingJobs: () => waitingJobs(database.pool), verifyRecord: () => verifyRecord(database.pool),
    clock: openPassing(clock.today, (to, tell) => passDays({ open, clock, drain: async () => undefined, anchor: async () => undefined }, to, tell), (error) => errors.push(error)),
  })
  const site = (assets: Assets = noAssets): Site => ({
    ...aSite({
      assets, office, read: openReads(open), staff, checkDocument, workingDaysUntil: (day) => workingDaysBetween(clock.today(), day, calendar),
      term: (ask) => term(peru, calendar, ask.rule, ask.from, ask),
      accounts: { session: async (request) => staffPerson(request.headers.get('cookie') ?? ''), logIn: async () => ({ status: 'wrong' }), logOut: async () => [] },
      report: (error) => { errors.push(error); console.error(error) },
    }),
    today: clock.today,
  })
  return { ...living, site, errors, people, staff }
}
