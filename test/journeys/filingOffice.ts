import type { Instant } from '#calendar/date.ts'
import { explain, term } from '#casefile/terms.ts'
import { workingDaysBetween } from '#calendar/count.ts'
import { checkDocument } from '#casefile/identity.ts'
import { starterHeadings } from '#law/andean/nice/classes.ts'
import { starterTerms } from '#law/andean/nice/terms.ts'
import { examinationLists as lists } from '#law/peru/examination.ts'
import { peru } from '#law/peru/index.ts'
import { openAids } from '#office/aids.ts'
import { openReads } from '#office/read/index.ts'
import { openTerms } from '#store/nice.ts'
import type { Assets, Site } from '#web/site.ts'
import { afterAll } from 'vitest'
import { aLivingOffice } from '../fixtures/living-office.ts'
import type { TestDatabase } from '../postgres.ts'
import { aDemonstration, aSite, noAssets } from './site.ts'

/** The pages over a real office: database, papers, goods list. People are known by a plain cookie (`who=applicant`). */
export async function aFilingOffice(database: TestDatabase, from: Instant = '2027-01-05T15:00:00.000Z') {
  const living = await aLivingOffice(database, from)
  const terms = await openTerms({ url: database.url('app'), pool: database.pool, starter: { terms: starterTerms, headings: starterHeadings }, onError: console.error })
  afterAll(() => terms.close())
  const site = (assets: Assets = noAssets, changes: Partial<Site> = {}): Site => aSite({
    assets, office: living.office, read: openReads(living.open), terms, aids: openAids({ terms, lists, similar: living.open.similar }), checkDocument, today: living.clock.today, demonstration: aDemonstration,
    term: (ask) => term(peru, living.calendar, ask.rule, ask.from, ask), explain,
    workingDaysUntil: (day) => workingDaysBetween(living.clock.today(), day, living.calendar),
    ...changes,
  })
  return { living, site, terms }
}
