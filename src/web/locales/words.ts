/** Words in both languages side by side, so that neither can be forgotten. `{name}` is filled from the facts. */
export type Message = { readonly es: Words; readonly en: Words }
/** Where a count decides the form, by Intl.PluralRules on the fact `count`. */
export type Words = string | { readonly one: string; readonly other: string }
export type Area = Readonly<Record<string, Message>>

/** What a refusal says to a person, by its code. `{name}` is a fact of the refusal. */
export type Sentences = Readonly<Record<string, { readonly es: string; readonly en: string }>>

/** `{name}` by the fact of that name; an unknown name stays visible, so that a test sees it. */
export function fill(text: string, facts: Readonly<Record<string, unknown>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(facts, name) ? String(facts[name]) : whole))
}
