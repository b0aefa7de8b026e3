import type { GazetteShown } from '#office/read/index.ts'
import { parseDate } from '../../dates.ts'
import { typed, type Answer, type Route, type Visit } from '../../visit.ts'
import { problem } from '../problem.tsx'
import { atom } from './atom.ts'

/** `/gaceta/2026-07-14.pdf`: the issue as it is printed. */
export const gazettePdf: Route = {
  path: '/gaceta/:file{\\d{4}-\\d{2}-\\d{2}\\.pdf}',
  get: async (visit) => {
    const date = dayIn(visit)
    const pdf = date === undefined ? undefined : await visit.site.gazettePdf(date)
    if (pdf === undefined) return problem(visit, 404)
    return new Response(new Uint8Array(pdf), {
      headers: { 'content-type': 'application/pdf', 'content-disposition': `inline; filename="gaceta-${date ?? ''}.pdf"`, 'cache-control': 'public, max-age=300', 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'none'" },
    })
  },
}

/** `/gaceta/2026-07-14.json`: the same entries for programs, only what is public. */
export const gazetteJson: Route = {
  path: '/gaceta/:file{\\d{4}-\\d{2}-\\d{2}\\.json}',
  get: async (visit): Promise<Answer> => {
    const date = dayIn(visit)
    const issue = date === undefined ? undefined : await visit.site.read.gazetteIssue(date)
    if (issue === undefined) return problem(visit, 404)
    return new Response(JSON.stringify(issue), { headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'public, max-age=300' } })
  },
}

/** The issues that a feed tells: who reads it once a week misses nothing. */
const issuesTold = 5

/** `/gaceta/atom.xml?clase=25`: each sign of the latest issues, to watch one's classes in any feed reader. */
export const gazetteAtom: Route = {
  path: '/gaceta/atom.xml',
  get: async (visit) => {
    const { read } = visit.site
    const days = (await read.gazetteDates(issuesTold)).items
    const issues = (await Promise.all(days.map((day) => read.gazetteIssue(day.date)))).filter((one): one is GazetteShown => one !== undefined)
    const chosen = typed(visit.query, 'clase', 2)
    const only = /^\d{1,2}$/.test(chosen) && Number(chosen) >= 1 && Number(chosen) <= 45 ? Number(chosen) : null
    return new Response(atom(visit, issues, only), { headers: { 'content-type': 'application/atom+xml; charset=utf-8', 'cache-control': 'public, max-age=300' } })
  },
}

function dayIn({ params }: Visit) {
  return parseDate((params['file'] ?? '').slice(0, 10))
}
