import type { PlainDate } from '#calendar/date.ts'
import type { ErratumShown, GazetteEntryShown, GazetteShown } from '#office/read/index.ts'
import { longDate } from '../../locales/dates.ts'
import type { Visit } from '../../visit.ts'
import { addressHere } from '../here.ts'
import { kindWord, partyNames, signName } from '../signWords.ts'

/** Atom (RFC 4287): an entry a sign, newest issue first, with the last day to oppose; `only` keeps one class. */
export function atom(visit: Visit, issues: readonly GazetteShown[], only: number | null): string {
  const { t, site, language } = visit
  const self = addressHere(visit, `/gaceta/atom.xml${only === null ? '' : `?clase=${only}`}`)
  const title = only === null ? t('gazette.feedTitle', { office: site.officeName }) : t('gazette.feedTitleClass', { office: site.officeName, class: only })
  const kept = (entry: GazetteEntryShown | ErratumShown) => only === null || entry.classes.some((one) => one.number === only)
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language === 'es' ? 'es-PE' : 'en'}">
<id>${escaped(self)}</id>
<title>${escaped(title)}</title>
<updated>${startOf(issues[0]?.date ?? visit.today)}</updated>
<author><name>${escaped(site.officeName)}</name></author>
<link rel="self" type="application/atom+xml" href="${escaped(self)}"/>
<link rel="alternate" type="text/html" href="${escaped(addressHere(visit, '/gaceta'))}"/>
${issues.flatMap((issue) => [...issue.errata.filter(kept).map((one) => entryOf(visit, issue.date, one, true)), ...issue.entries.filter(kept).map((one) => entryOf(visit, issue.date, one, false))]).join('\n')}
</feed>
`
}

function entryOf(visit: Visit, issue: PlainDate, entry: GazetteEntryShown | ErratumShown, erratum: boolean): string {
  const { t, language } = visit
  const sign = signName(entry.sign, t)
  const href = addressHere(visit, `/expedientes/${entry.number}`)
  const summary = t('gazette.feedSummary', {
    holder: partyNames(entry.applicants, t, language), kind: kindWord(entry.sign.kind, t), classes: entry.classes.map((one) => one.number).join(', '),
    due: entry.opposeBy === null ? '' : longDate(entry.opposeBy, language),
  })
  return `<entry>
<id>${escaped(`${addressHere(visit, `/gaceta/${issue}`)}#${entry.number}${erratum ? '-errata' : ''}`)}</id>
<title>${escaped(erratum ? t('gazette.feedErratum', { sign }) : sign)}</title>
<updated>${startOf(issue)}</updated>
<link rel="alternate" type="text/html" href="${escaped(href)}"/>
${entry.classes.map((one) => `<category term="${one.number}"/>`).join('')}
<summary>${escaped(summary)}</summary>
</entry>`
}

/** The first second of a day in Lima, which keeps no summer time. */
const startOf = (day: PlainDate): string => `${day}T00:00:00-05:00`

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text fit for XML 1.0: its five marks escaped, and characters that XML cannot carry at all left out. */
export function escaped(text: string): string {
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu, '').replace(/[&<>"']/g, (mark) => marks[mark] ?? '')
}
