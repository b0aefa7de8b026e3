import type { PlainDate } from '#calendar/date.ts'
import type { ReactElement } from 'react'
import type { Say } from './locales/say.ts'
import type { Language, Person, Site } from './site.ts'

/** One request, as a page sees it. */
export type Visit = {
  readonly site: Site
  readonly request: Request
  readonly language: Language
  readonly t: Say
  readonly today: PlainDate
  readonly person: Person | null
  /** The Spanish path, without `/en`: `/plazos`. */
  readonly path: string
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** What was posted; empty on GET. */
  readonly form: FormData
  readonly nonce: string
  /** A path of this site in the visitor's language. */
  readonly href: (path: string) => string
  /** Whether a path has a page; menus offer nothing that is not there. */
  readonly serves: (path: string) => boolean
}

/** A page: its title, its body and what differs from a plain 200. */
export type View = {
  readonly title: string
  readonly body: ReactElement
  readonly status?: 200 | 400 | 401 | 403 | 404 | 405 | 409 | 413 | 422 | 429 | 500 | 503
  /** Seed of the sign in the browser's tab: the number of the file shown. */
  readonly seed?: string
  /** The whole width, for working screens. */
  readonly wide?: boolean
  /** Kept out of search engines. */
  readonly unlisted?: boolean
  readonly description?: string
  readonly headers?: Readonly<Record<string, string>>
}

export type Answer = View | Response
export type Turn = (visit: Visit) => Answer | Promise<Answer>

/** A path with what it answers. `/en` is added by the site. `maxBytes` bounds a posted form (default 64 KiB). */
export type Route = {
  readonly path: string
  readonly get?: Turn
  readonly post?: Turn
  readonly maxBytes?: number
}

/** POST-redirect-GET: 303 to a path of this site in the visitor's language. */
export function redirect(visit: Visit, path: string, cookies: readonly string[] = []): Response {
  const headers = new Headers({ location: visit.href(path) })
  for (const cookie of cookies) headers.append('set-cookie', cookie)
  return new Response(null, { status: 303, headers })
}

/** One typed text of a form: trimmed, NFC, without control characters, at most `limit` characters (never half of one). Files count as nothing. */
export function typed(source: FormData | URLSearchParams, name: string, limit = 500): string {
  const value = source.get(name)
  if (typeof value !== 'string') return ''
  return value.normalize('NFC').replace(/[\p{Cc}\p{Cs}]+/gu, ' ').trim().slice(0, limit).replace(/[\uD800-\uDBFF]$/, '')
}

/** What a name of the address or of a form stands for; nothing for a name that only every object has (`constructor`). */
export const meantBy = <T>(words: Readonly<Record<string, T>>, name: string | null): T | undefined => (name !== null && Object.hasOwn(words, name) ? words[name] : undefined)

/** A path of this site to go back to, or `/`: never another site, never a path with a scheme inside. */
export function safeReturn(path: string): string {
  return /^\/(?![/\\])[\w\-./~%?=&:+]*$/.test(path) ? path : '/'
}
