import { Hono, type Context } from 'hono'
import { isRefusal, refuse, type Refusal } from '#casefile/refusal.ts'
import { resources } from './catalogue.ts'
import type { ApiDoors } from './doors.ts'
import { addressOf, admitted, type Admitted } from './http/caller.ts'
import { languageOf } from './http/headers.ts'
import { problemResponse } from './http/problem.ts'
import { door } from './http/refused.ts'
import { serve } from './http/serve.ts'
import { openApi } from './openapi.ts'
import type { Method, Operation, Resource } from './operation.ts'
import { readerPage } from './reader.ts'

/**
 * The API as one Hono application, to be mounted at `/api`: its routes are `/api/v1/…`, its reader is `/api`.
 * Every refusal is a problem document (RFC 9457); a fault is told to the log and answered with one too.
 */
export function apiApp(doors: ApiDoors): Hono {
  const app = new Hono()
  app.use('*', async (c, next) => {
    await next()
    guard(c)
  })
  app.onError((error, c) => broken(doors, error, c))
  app.get('/', (c) => readerPage(doors, resources, c.req.raw))
  app.get('/v1/openapi.json', (c) => openApiAnswer(doors, c))
  for (const resource of resources) open(app, doors, resource)
  app.all('*', (c) => refused(doors, c, door.unknownPath(c.req.path)))
  return app
}

function open(app: Hono, doors: ApiDoors, { path, operations }: Resource): void {
  const methods = Object.keys(operations) as Method[]
  const allowed = [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS']
  for (const method of methods) app.on(method, path, (c) => turn(doors, c, operations[method] as Operation))
  app.options(path, (c) => c.body(null, 204, { allow: allowed.join(', ') }))
  app.all(path, (c) => refused(doors, c, door.wrongMethod(allowed)))
}

async function turn(doors: ApiDoors, c: Context, operation: Operation): Promise<Response> {
  const request = c.req.raw
  const guest = await admitted(doors, request, addressOf(doors, request, c.env))
  if (isRefusal(guest)) return refused(doors, c, guest)
  const response = await serve(doors, { request, from: guest.from, who: guest.who, operation, params: c.req.param(), path: c.req.path })
  return told(isRefusal(response) ? refused(doors, c, response) : response, guest)
}

function told(response: Response, { limit, left, resetSeconds }: Admitted): Response {
  response.headers.set('ratelimit-limit', String(limit))
  response.headers.set('ratelimit-remaining', String(left))
  response.headers.set('ratelimit-reset', String(resetSeconds))
  return response
}

function refused(doors: ApiDoors, c: Context, refusal: Refusal): Response {
  return problemResponse(refusal, { doors, language: languageOf(c.req.raw), conditional: c.req.raw.headers.has('if-match') })
}

/** Nobody got through in all the attempts that were made: that is a crowd, not a fault. */
function broken(doors: ApiDoors, error: Error, c: Context): Response {
  // The database itself keeps a voucher from paying twice; an act that meets it there is refused like any other.
  if (error.name === 'VoucherUsed') return refused(doors, c, refuse('payment.voucher-used', 'D486 art. 138 d'))
  const crowded = error.name === 'Conflict'
  if (!crowded) doors.report(error, c.req.raw)
  return refused(doors, c, crowded ? door.busy() : door.broken())
}

function openApiAnswer(doors: ApiDoors, c: Context): Response {
  return c.json(openApi(doors, resources, languageOf(c.req.raw)), 200, { 'cache-control': 'public, max-age=300', vary: 'accept-language' })
}

/** Nothing that comes from here is ever a page to run, nor kept by anybody between, unless it says so itself. */
function guard(c: Context): void {
  const set = (name: string, value: string) => {
    if (!c.res.headers.has(name)) c.res.headers.set(name, value)
  }
  set('x-content-type-options', 'nosniff')
  set('referrer-policy', 'no-referrer')
  set('cache-control', 'no-store')
  set('content-security-policy', `default-src 'none'; frame-ancestors 'none'`)
}
