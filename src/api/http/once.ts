import { createHash } from 'node:crypto'
import type { KeptAnswer, Wish } from '#ports/api.ts'
import type { Refusal } from '#casefile/refusal.ts'
import type { ApiDoors } from '../doors.ts'
import { door } from './refused.ts'

const patienceMs = 5000
const kept = ['content-type', 'content-language', 'etag', 'location', 'allow', 'www-authenticate']

/** A digest of what was asked: the same key for anything else is refused. */
export function digestOf(request: Request, path: string, bytes: Uint8Array): string {
  const hash = createHash('sha256')
  for (const part of [request.method, path, request.headers.get('content-type')?.split(';')[0] ?? '', request.headers.get('if-match') ?? '']) hash.update(`${part}\n`)
  return hash.update(bytes).digest('hex')
}

/** The id of a wish: the same for the same account, operation and key, and nobody else's. A UUID of version 8. */
export function commandIdOf(accountId: string, operationId: string, key: string): string {
  const hex = createHash('sha256').update(JSON.stringify([accountId, operationId, key])).digest('hex')
  const variant = '89ab'[parseInt(hex[16] ?? '0', 16) % 4]
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/**
 * Does the work once for a key and gives every repetition the same answer. Who asks while it is being done waits for
 * it a little. A fault of the office is no answer: the key stays free, and the work's own id keeps it from being done twice.
 */
export async function once(doors: Pick<ApiDoors, 'answers'>, wish: Wish, work: () => Promise<Response>): Promise<Response | Refusal> {
  for (let waited = 0, pause = 20; ; waited += pause, pause = Math.min(pause * 2, 400)) {
    const claimed = await doors.answers.claim(wish)
    if (claimed.status === 'another') return door.keyReused()
    if (claimed.status === 'answered') return again(claimed.answer)
    if (claimed.status === 'mine') return first(doors, wish, work)
    if (waited >= patienceMs) return door.underway()
    await new Promise((done) => setTimeout(done, pause))
  }
}

async function first({ answers }: Pick<ApiDoors, 'answers'>, wish: Wish, work: () => Promise<Response>): Promise<Response> {
  try {
    const response = await work()
    const body = await response.text()
    if (response.status >= 500) await answers.release(wish)
    else await answers.keep(wish, { status: response.status, headers: Object.fromEntries([...response.headers].filter(([name]) => kept.includes(name))), body })
    return new Response(nothing(response.status) ? null : body, { status: response.status, headers: response.headers })
  } catch (error) {
    await answers.release(wish).catch(() => undefined)
    throw error
  }
}

function again({ status, headers, body }: KeptAnswer): Response {
  return new Response(nothing(status) ? null : body, { status, headers: { ...headers, 'idempotency-replayed': 'true' } })
}

const nothing = (status: number) => status === 204
