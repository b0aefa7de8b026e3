import type { PlainDate } from '#calendar/date.ts'
import { dayEs } from '../papers/words.ts'
import type { Open } from '../open.ts'
import { weighedIn, type Weighed } from './weighed.ts'

export type Citation = { readonly number: string; readonly ground: string; /** A paragraph of the decision on this sign. */ readonly says?: string }
type Reasoned = { readonly citations: readonly Citation[]; readonly text?: string }

/**
 * Citations with their paragraph: the sign, its number, classes and holder, and why it is alike, from the examiner's own
 * notes. A paragraph that somebody wrote stays; a sign that nobody weighed has none.
 */
export async function withAnalysis<R extends Reasoned>(open: Open, stream: string, reasons: R): Promise<R> {
  if (reasons.citations.length === 0) return reasons
  const noted = new Map((await weighedIn(open.db, stream)).map((w) => [w.number, w]))
  return { ...reasons, citations: reasons.citations.map((c) => {
    const note = noted.get(c.number)
    return c.says !== undefined || note?.verdict !== 'cited' ? c : { ...c, says: paragraph(note) }
  }) }
}

/** The analysis of a decision: a paragraph a cited sign, then the author's own words. Undefined where there is none. */
export function analysis({ citations, text }: Reasoned): string | undefined {
  const all = [...citations.map((c) => c.says ?? ''), text ?? ''].filter((p) => p !== '')
  return all.length === 0 ? undefined : all.join('\n\n')
}

/** What the record keeps of a citation: numbers, never names. */
export const bare = (citations: readonly Citation[]) => citations.map(({ number, ground }) => ({ number, ground }))

/** In Spanish, the language of decisions. */
export function paragraph({ seen, holders, words }: Weighed): string {
  const numbered = seen.certificateNumber === null ? `la solicitud ${seen.caseNumber}` : `el registro de certificado ${seen.certificateNumber}`
  const classes = seen.classes.length === 0 ? '' : seen.classes.length === 1 ? `, clase ${seen.classes[0]}` : `, clases ${new Intl.ListFormat('es').format(seen.classes.map(String))}`
  const names = holders.map((h) => h.name).filter((n) => n !== null)
  const holder = names.length === 0 ? '' : `, de ${new Intl.ListFormat('es').format(names)}`
  const day = `${seen.priorityOn === null ? 'presentada' : 'con prioridad'} el ${dayEs((seen.priorityOn ?? seen.filedOn) as PlainDate)}`
  const why = seen.reasons.map((r) => (/[.!?]$/.test(r.es) ? r.es : `${r.es}.`)).join(' ')
  return [`Signo anterior ${seen.text === null ? 'sin palabras' : `«${seen.text}»`}: ${numbered}${classes}${holder}, ${day}.`, why, words ?? ''].filter((p) => p !== '').join(' ')
}
