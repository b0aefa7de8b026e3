import type { Hono } from 'hono'
import { explain, term } from '#casefile/terms.ts'
import { quote } from '#casefile/fees.ts'
import { productMark, tocapuSvg } from '#casefile/tocapu.ts'
import { citation, inSpanish, normNames } from '#law/citation.ts'
import { workingDaysBetween } from '#calendar/count.ts'
import type { JobSurroundings } from '#jobs/tasks.ts'
import { isRefusal } from '#casefile/refusal.ts'
import { openAids } from '#office/aids.ts'
import { extract } from '#office/extract.ts'
import { gazettePdf } from '#office/papers/gazette.ts'
import { openOffice } from '#office/office.ts'
import { openReads } from '#office/read/index.ts'
import { openFairUse } from '#office/search/fair-use.ts'
import { digest } from '#api/http/caller.ts'
import { limits } from '#store/api.ts'
import { checkDocument } from '#casefile/identity.ts'
import type { Site, WebDoor } from '../web/site.ts'
import { demonstrationPeople } from '#demonstration/birth.ts'
import { apiOf, staffOf } from './doors.ts'
import { jobsOf } from './jobs-of.ts'
import { senders, type People } from './people.ts'
import type { Settings } from './settings.ts'
import type { Log, Pack, Wired } from './wire.ts'

export type Assembled = { readonly site: Site; readonly api: Hono; readonly jobs: JobSurroundings }

/** Puts the rooms together: what the pages get, what the API gets, what the jobs get. */
export async function assemble(wired: Wired, people: People, pack: Pack, s: Settings, web: { readonly door: WebDoor; readonly folder: string }, log: Log): Promise<Assembled> {
  const { open, clock, officeLaw } = wired
  const version = '0.1.0'
  const office = openOffice(open, async () => {
    await officeLaw.refresh()
    // The other processes of the installation hear it too.
    await wired.pool.query(`select pg_notify('tocapu_law', '')`)
  })
  const read = openReads(open)
  const fair = openFairUse(limits(wired.pool), s.searchAllowance)
  const aids = openAids({ terms: wired.terms, lists: pack.lists, similar: open.similar })
  const site: Site = {
    officeName: s.officeName, version, secure: s.origin.startsWith('https:'), origins: [s.origin], assets: await web.door.openAssets(web.folder),
    get law() { return officeLaw.law() }, today: clock.today,
    cite: (article, language) => {
      const named = normNames(citation(article, clock.today()))
      return language === 'es' ? inSpanish(named) : named
    },
    term: (ask) => term(officeLaw.law(), officeLaw.calendar(), ask.rule, ask.from, ask),
    explain, quote: ({ items, ...options }) => quote(officeLaw.law(), items, options),
    workingDaysUntil: (day) => workingDaysBetween(clock.today(), day, officeLaw.calendar()),
    tocapuSvg, productMark, figures: read.figures, office, read, own: people.accounts, terms: wired.terms, aids, checkDocument,
    fairUse: (request, searches) => fair(`address ${digest(senders.get(request) ?? 'unknown')}`, searches),
    gazettePdf: (date) => gazettePdf(open, date),
    extract: async (number, on) => {
      const made = await extract(open, number, on)
      return isRefusal(made) ? undefined : made.bytes
    },
    accounts: people.accounts, staff: staffOf(wired, people, aids, log),
    demonstration: wired.demonstration && (loopback(s.host) || s.demonstrationPublic) ? { roles: demonstrationPeople.map((p) => p.role), enter: people.accounts.enter } : null,
    report: (error, request) => log.error({ err: error, method: request.method, path: new URL(request.url).pathname }, 'a request failed'),
  }
  return { site, api: apiOf(wired, people, s, (refusal, language) => web.door.refusalSentence(refusal, language, site.cite), site), jobs: jobsOf(wired, people) }
}

const loopback = (host: string) => host === 'localhost' || host === '::1' || host.startsWith('127.')
