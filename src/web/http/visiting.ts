import type { Context } from 'hono'
import { sayer } from '../locales/say.ts'
import type { Language, Person, Site } from '../site.ts'
import type { Route, Visit } from '../visit.ts'

export type Doorway = { readonly site: Site; readonly routes: readonly Route[] }

/** `/en` and `/en/…` are English; everything else is Spanish. */
export function languageOf(path: string): Language {
  return path === '/en' || path.startsWith('/en/') ? 'en' : 'es'
}

/** The address in one language, from the Spanish path. */
export function inLanguage(path: string, language: Language): string {
  if (language === 'es' || !path.startsWith('/')) return path
  return path === '/' ? '/en' : `/en${path}`
}

/** U+0000 is no character of any text, and no database takes it: what is typed goes on without it. */
const clean = (text: string) => text.replaceAll('\u0000', '')

/** Whether the names in an address can be those of anything. */
export const nameable = (c: Context) => Object.values(c.req.param() as Record<string, string>).every((value) => clean(value) === value)

/** What was posted, or undefined where the body is no form. */
export async function formOf(request: Request): Promise<FormData | undefined> {
  try {
    const posted = await request.formData()
    const form = new FormData()
    for (const [name, value] of posted) {
      if (typeof value === 'string') form.append(clean(name), clean(value))
      else form.append(clean(name), value, clean(value.name))
    }
    return form
  } catch {
    return undefined
  }
}

/** The visit behind a request, without what was posted. */
export function visitOf(c: Context, doorway: Doorway, nonce: string, person: Person | null): Visit {
  const url = new URL(c.req.url)
  const language = languageOf(url.pathname)
  return {
    site: doorway.site,
    request: c.req.raw,
    language,
    t: sayer(language),
    today: doorway.site.today(),
    person,
    path: language === 'es' ? url.pathname : url.pathname.slice(3) || '/',
    params: c.req.param() as Record<string, string>,
    query: new URLSearchParams([...url.searchParams].map(([name, value]) => [clean(name), clean(value)])),
    form: new FormData(),
    nonce,
    href: (path) => inLanguage(path, language),
    serves: (path) => doorway.routes.some((route) => route.path === path),
  }
}
