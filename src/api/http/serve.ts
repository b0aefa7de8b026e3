import { z } from 'zod'
import { isRefusal, type Refusal } from '#casefile/refusal.ts'
import { parsed } from '#office/intake/door.ts'
import type { Person } from '#ports/accounts.ts'
import type { ApiDoors } from '../doors.ts'
import type { Answer, BytesAnswer, Call, JsonAnswer, Operation } from '../operation.ts'
import { paramPatterns } from '../params.ts'
import { contentOf, isText } from './content.ts'
import { accepts, keyOf, languageOf, seenOf } from './headers.ts'
import { commandIdOf, digestOf, once } from './once.ts'
import { problemResponse } from './problem.ts'
import { door } from './refused.ts'

type Served = { readonly request: Request; readonly from: string; readonly who: Person | null; readonly operation: Operation; readonly params: Readonly<Record<string, string>>; readonly path: string }

/** One request from the door to its answer: headers, then body, then, once for its key, the work. */
export async function serve(doors: ApiDoors, served: Served): Promise<Response | Refusal> {
  const { request, who, operation, params, from } = served
  if (!givesBytes(operation) && !accepts(request, 'application/json')) return door.notAcceptable('application/json')
  if (operation.access === 'account' && who === null) return door.tokenNeeded()
  const writes = request.method !== 'GET' && request.method !== 'HEAD' && !operation.safe
  const key = writes ? keyOf(request) : ''
  if (isRefusal(key)) return key
  const { seen, refused } = seenOf(request, operation.match)
  if (refused) return refused
  if (Object.entries(params).some(([name, value]) => !fits(name, value))) return door.notFound()
  const url = new URL(request.url)
  const query = parsed(operation.query ?? z.object({}), queryOf(url))
  if (isRefusal(query)) return query
  const content = await contentOf(request, operation)
  if (isRefusal(content)) return content
  const body = operation.body && !operation.takesFile ? parsed(operation.body, content.json) : undefined
  if (isRefusal(body)) return body
  const call: Call = {
    doors, who, params, query, body, from, signal: request.signal, language: languageOf(request), commandId: who ? commandIdOf(who.accountId, operation.id, key) : '',
    ...(content.file && { file: content.file }), ...(seen !== undefined && { seen }),
  }
  const work = async () => respond(doors, call, await operation.run(call), request)
  if (!writes) return work()
  const digest = digestOf(request, url.pathname + url.search, content.bytes)
  return once(doors, { accountId: who?.accountId ?? '', key, digest }, work)
}

const givesBytes = ({ answers }: Operation) => typeof answers[200] === 'string'

const fits = (name: string, value: string) => isText(value) && (paramPatterns[name] ?? /^.{1,100}$/u).test(value)

/** Repeated names become lists. */
function queryOf({ searchParams }: URL): Readonly<Record<string, unknown>> {
  const names = [...new Set(searchParams.keys())]
  return Object.fromEntries(names.filter((n) => n !== '__proto__').map((name) => {
    const values = searchParams.getAll(name)
    return [name, values.length === 1 ? values[0] : values]
  }))
}

function respond(doors: ApiDoors, call: Call, answer: Answer, request: Request): Response {
  if (answer === undefined) return problemResponse(door.notFound(), { doors, language: call.language })
  if (isRefusal(answer)) return problemResponse(answer, { doors, language: call.language, conditional: request.headers.has('if-match') })
  return 'bytes' in answer ? bytes(answer) : json(doors, answer, request, call.who !== null)
}

function json(doors: ApiDoors, { status, body, version, location }: JsonAnswer, request: Request, personal: boolean): Response {
  const headers = new Headers(status === 204 ? {} : { 'content-type': 'application/json' })
  if (version !== undefined) headers.set('etag', `"${version}"`)
  if (location !== undefined) headers.set('location', `${doors.origin}/api${location}`)
  if (status === 204) return new Response(null, { status, headers })
  const next = (body as { next?: unknown } | undefined)?.next
  if (typeof next === 'string') headers.set('link', `<${nextUrl(doors, request, next)}>; rel="next"`)
  if (!personal && request.method === 'GET') headers.set('cache-control', 'no-cache')
  return new Response(JSON.stringify(body), { status, headers })
}

function nextUrl(doors: ApiDoors, request: Request, cursor: string): string {
  const url = new URL(request.url)
  url.searchParams.set('cursor', cursor)
  return doors.origin + url.pathname + url.search
}

function bytes({ bytes: content, mime, name, everybody }: BytesAnswer): Response {
  const ascii = name.replace(/[^\w. -]/g, '_').slice(0, 100)
  return new Response(content as Uint8Array<ArrayBuffer>, { status: 200, headers: {
    'content-type': mime, 'content-disposition': `inline; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent([...name].slice(0, 100).join(''))}`,
    'content-security-policy': `default-src 'none'; sandbox`, 'cache-control': everybody ? 'public, max-age=3600' : 'private, no-store',
  } })
}
