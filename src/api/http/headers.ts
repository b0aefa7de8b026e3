import type { Refusal } from '#casefile/refusal.ts'
import type { Language } from '../doors.ts'
import type { Operation } from '../operation.ts'
import { door } from './refused.ts'

/** Spanish unless English is asked for first. */
export function languageOf(request: Request): Language {
  const asked = (request.headers.get('accept-language') ?? '').split(',').map((part) => {
    const [tag = '', ...more] = part.trim().toLowerCase().split(';')
    const q = Number(/q=([\d.]+)/.exec(more.join(';'))?.[1] ?? 1)
    return { tag, q: Number.isFinite(q) ? q : 0 }
  })
  const best = (language: string) => Math.max(0, ...asked.filter(({ tag }) => tag === language || tag.startsWith(`${language}-`)).map(({ q }) => q))
  return best('en') > best('es') ? 'en' : 'es'
}

/** Whether the Accept header takes an answer of this media type. */
export function accepts(request: Request, type: string): boolean {
  const header = request.headers.get('accept')
  if (header === null || header.trim() === '') return true
  const [family] = type.split('/')
  return header.toLowerCase().split(',').some((part) => {
    const [range = '', ...more] = part.trim().split(';').map((p) => p.trim())
    const refused = more.some((p) => /^q=0(\.0*)?$/.test(p))
    return !refused && (range === '*/*' || range === `${family}/*` || range === type || (type === 'application/json' && range.endsWith('+json')))
  })
}

/** The version in `If-Match`: undefined for none or `*`; refused for one that no version of ours can be. */
export function seenOf(request: Request, match: Operation['match']): { readonly seen?: number; readonly refused?: Refusal } {
  const header = request.headers.get('if-match')?.trim()
  if (match === undefined) return {}
  if (header === undefined) return match === 'must' ? { refused: door.matchMissing() } : {}
  if (header === '*') return {}
  const version = /^"?(\d{1,9})"?$/.exec(header)?.[1]
  return version === undefined ? { refused: door.matchFailed() } : { seen: Number(version) }
}

/** The idempotency key of a writing request. */
export function keyOf(request: Request): string | Refusal {
  const key = request.headers.get('idempotency-key')
  if (key === null || key === '') return door.keyMissing()
  return /^[\x21-\x7e]([\x20-\x7e]{0,198}[\x21-\x7e])?$/.test(key) ? key : door.keyMalformed()
}
