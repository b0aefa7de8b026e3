import type { Visit } from '../../visit.ts'
import { addressHere } from '../here.ts'
import { partyNames, signName, statusWord } from '../signWords.ts'
import { searchPath } from './ask.ts'
import type { BatchRow } from './batchRead.ts'
import { bestReasons, judge } from './verdict.ts'

/** One row a nearest mark, and one for a name without any: RFC 4180 with a byte order mark, so that spreadsheets read the accents. */
export function batchCsv(rows: readonly BatchRow[], classes: readonly number[], para: string, visit: Visit): string {
  const { t, language } = visit
  const head = ['name', 'verdict', 'place', 'mark', 'number', 'holder', 'status', 'classes', 'score', 'reasons', 'search'].map((key) => t(`batch.csv_${key}` as 'batch.csv_name'))
  const lines = rows.flatMap(({ name, found, refusal }): readonly (readonly string[])[] => {
    const whole = addressHere(visit, searchPath({ q: name, para }))
    if (found === null) return [[name, refusal ?? '', '', '', '', '', '', '', '', '', whole]]
    const verdict = t(`batch.verdict_${judge(found, name, classes).verdict}`)
    const nearest = found.items.slice(0, 3)
    if (nearest.length === 0) return [[name, verdict, '', '', '', '', '', '', '', '', whole]]
    return nearest.map((mark, i) => [
      name, verdict, String(i + 1), signName(mark, t), mark.certificateNumber ?? mark.caseNumber, partyNames(mark.holders, t, language), statusWord(mark.status, t), mark.classes.join(' '),
      mark.score === null ? '' : mark.score.toFixed(2), bestReasons(mark).map((one) => one[language]).join('. '), whole,
    ])
  })
  return `\uFEFF${[head, ...lines].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}

/** A name that begins like a formula is kept from being one. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
