import type { Refusal } from '#casefile/refusal.ts'
import type { FieldError } from '../../components/field.tsx'
import { refusalSentence } from '../../locales/refusals.ts'
import type { Visit } from '../../visit.ts'

/** A password as it was typed, blanks and all. Its length is bounded by the form's. */
export function password(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.slice(0, 1000) : ''
}

type Places = { readonly email?: string; readonly name?: string; readonly password?: string }

/** A refusal of the accounts beside the field it speaks of. */
export function refusalErrors(visit: Visit, refusal: Refusal, places: Places): readonly FieldError[] {
  const field = /^password\./.test(refusal.code) ? places.password : /email/.test(refusal.code) ? places.email : /name/.test(refusal.code) ? places.name : undefined
  return [{ field: field ?? places.email ?? places.password ?? 'main', message: refusalSentence(refusal, visit.language, visit.site.cite) }]
}
