import { refuse } from '#casefile/refusal.ts'
import { mayRead } from '#office/permissions.ts'
import { buildCalendar } from '#calendar/build.ts'
import { workingDaysBetween } from '#calendar/count.ts'
import type { PlainDate } from '#calendar/date.ts'
import type { Role } from '#casefile/actor.ts'
import { quote } from '#casefile/fees.ts'
import { explain, term } from '#casefile/terms.ts'
import { productMark, tocapuSvg } from '#casefile/tocapu.ts'
import { citation, inSpanish, normNames } from '#law/citation.ts'
import { peru } from '#law/peru/index.ts'
import type { Accounts, Assets, Demonstration, Person, Site } from '#web/site.ts'

const cookie = (role: string): string => `who=${role}; Path=/; HttpOnly; SameSite=Lax`
const roles: readonly Role[] = ['applicant', 'representative', 'filingDesk', 'formalExaminer', 'registrabilityExaminer', 'gazetteEditor', 'decisionMaker', 'administrator', 'auditor']

/** A person known by a plain cookie: enough for pages, which only ask who is there. */
export function aPerson(role: Role): Person {
  return { accountId: `account-${role}`, name: 'Ana Quispe', roles: [role], language: 'es' }
}

/** Accounts of one applicant and one member of staff with a second factor. */
export function someAccounts(): Accounts {
  return {
    session: async (request) => {
      const role = roles.find((one) => request.headers.get('cookie')?.includes(`who=${one}`))
      return role === undefined ? null : aPerson(role)
    },
    logIn: async (attempt) => {
      if (attempt.step === 'code') return attempt.code === '123456' ? { status: 'in', person: aPerson('formalExaminer'), cookies: [cookie('formalExaminer')] } : { status: 'wrongCode' }
      if (attempt.email.startsWith('muchos@')) return { status: 'tooMany', retryAfterSeconds: 90 }
      if (attempt.password !== 'una clave larga') return { status: 'wrong' }
      if (attempt.email.startsWith('examen@')) return { status: 'codeNeeded', cookies: ['step=1; Path=/; HttpOnly; SameSite=Lax'] }
      return { status: 'in', person: aPerson('applicant'), cookies: [cookie('applicant')] }
    },
    logOut: async () => ['who=; Path=/; Max-Age=0'],
  }
}

export const aDemonstration: Demonstration = {
  roles,
  enter: async (role) => ({ status: 'in', person: aPerson(role), cookies: [cookie(role)] }),
}

/** Names without bytes, for tests that do not open a browser. */
export const noAssets: Assets = { script: '/assets/enhance.js', style: '/assets/styles.css', preload: [], file: () => undefined }

/** The public pages ask nothing of the office but who may enter where; tests that ask more open a real one. */
const closed = async () => refuse('permission.denied', 'LPAG-2019 art. 72', { route: 'worklist' })
const unopened = { staff: { may: mayRead }, read: { worklist: closed, draftsToSign: closed } } as unknown as Pick<Site, 'own' | 'office' | 'read' | 'terms' | 'aids' | 'checkDocument' | 'gazettePdf' | 'extract' | 'staff'>

/** The pages' surroundings with the real law, the real calendar and a fixed day: Monday 1 June 2026. */
export function aSite(changes: Partial<Site> = {}, today: PlainDate = '2026-06-01'): Site {
  const calendar = buildCalendar(peru.closedDays)
  return {
    officeName: 'Tocapu',
    version: '0.1.0',
    secure: false,
    origins: [],
    assets: noAssets,
    law: peru,
    today: () => today,
    term: ({ rule, from, distanceDays = 0, extended = false }) => term(peru, calendar, rule, from, { distanceDays, extended }),
    explain,
    cite: (article, language) => {
      const named = normNames(citation(article, today))
      return language === 'es' ? inSpanish(named) : named
    },
    quote: ({ items, on, smallEnterprise }) => quote(peru, items, { on, smallEnterprise }),
    workingDaysUntil: (day) => workingDaysBetween(today, day, calendar),
    tocapuSvg,
    productMark,
    figures: async () => ({ issue: null, pace: null, floor: null }),
    accounts: someAccounts(),
    ...unopened,
    fairUse: async () => undefined,
    demonstration: null,
    report: (error) => { console.error(error) },
    ...changes,
  }
}
