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

/** What of the minimum is missing, each rule in its own words beside its field; nothing where the refusal is another. */
export function missingAsErrors({ language, site }: Visit, { code, facts }: Refusal, fieldOf: (rule: string) => string): readonly FieldError[] {
  const missing = facts['missing']
  if (code !== 'application.minimum-not-met' || !Array.isArray(missing)) return []
  const rules = missing.map(String).flatMap((id) => site.law.requirements.find((r) => r.id === id) ?? [])
  return rules.map((r) => ({ field: fieldOf(r.id), message: `${language === 'es' ? r.errorEs : r.errorEn} (${site.cite(r.article, language)})` }))
}

function fieldOf(path: string, fields: Fields): string | undefined {
  const held = Object.keys(fields).filter((start) => path === start || path.startsWith(`${start}.`)).sort((a, b) => b.length - a.length)[0]
  return held === undefined ? undefined : fields[held]
}

function flawWords({ language, t }: Visit, code: string): string {
  return sentences[code]?.[language] ?? t('filing.notReadable')
}
