import type { Flaw } from '#office/intake/door.ts'
import type { Refusal } from '#casefile/refusal.ts'
import type { FieldError } from '../components/field.tsx'
import { refusalSentence, sentences } from '../locales/refusals.ts'
import type { Visit } from '../visit.ts'

/** The field of the page that answers a path of the input, by the longest beginning: `{ 'applicants.0.email': 'correo' }`. */
export type Fields = Readonly<Record<string, string>>

/** A refusal of the door as errors beside the fields; any other as one sentence beside `otherwise`. */
export function flawsAsErrors(visit: Visit, refusal: Refusal, fields: Fields, otherwise: string): readonly FieldError[] {
  if (refusal.code !== 'input.invalid') return [{ field: otherwise, message: refusalSentence(refusal, visit.language, visit.site.cite) }]
  const flaws = (refusal.facts['flaws'] ?? []) as readonly Flaw[]
  const errors = flaws.map(({ path, code }) => ({ field: fieldOf(path, fields) ?? otherwise, message: flawWords(visit, code) }))
  return errors.filter((error, i) => errors.findIndex((other) => other.field === error.field && other.message === error.message) === i)
}

function fieldOf(path: string, fields: Fields): string | undefined {
  const held = Object.keys(fields).filter((start) => path === start || path.startsWith(`${start}.`)).sort((a, b) => b.length - a.length)[0]
  return held === undefined ? undefined : fields[held]
}

function flawWords({ language, t }: Visit, code: string): string {
  return sentences[code]?.[language] ?? t('filing.notReadable')
}
