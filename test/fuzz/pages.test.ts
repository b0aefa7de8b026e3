import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import type { Role } from '#casefile/actor.ts'
import { demonstrationPeople } from '#demonstration/birth.ts'
import { starterHeadings as headings } from '#law/andean/nice/classes.ts'
import { starterTerms as terms } from '#law/andean/nice/terms.ts'
import { examinationLists as lists } from '#law/peru/examination.ts'
import { peru as law } from '#law/peru/index.ts'
import { routes } from '#web/routes.ts'
import { refusalSentence, webApp } from '#web/server.tsx'
import type { Route } from '#web/visit.ts'
import { assemble } from '../../src/main/assemble.ts'
import { bear } from '../../src/main/bear.ts'
import { openPassing } from '../../src/main/passing.ts'
import { openPeople } from '../../src/main/people.ts'
import { settings } from '../../src/main/settings.ts'
import { wire } from '../../src/main/wire.ts'
import { noAssets } from '../journeys/site.ts'
import { aQuickDatabase } from './database.ts'
import { patience, runs, seed, told, unchanged } from './examine.ts'
import { formsOf, linksOf, type Form } from './forms.ts'
import { nastyText, segment } from './makers.ts'

// The program itself as `npm start` puts it together, with its demonstration in it: every page and every form of it, as
// each of its people finds them by following links, and then what nobody should send.
const database = await aQuickDatabase()
const folder = mkdtempSync(join(tmpdir(), 'tocapu-pages-'))
const faults: unknown[] = []
const log = { info: () => undefined, error: (facts: { readonly err?: unknown }, message: string) => void faults.push(`${message}: ${facts.err instanceof Error ? facts.err.stack : JSON.stringify(facts)}`) }
const pack = { law, starter: { terms, headings }, lists }
const asked = { ...settings({ TOCAPU_DATA: folder, DATABASE_URL: database.url('app'), DATABASE_OWNER_URL: database.url('owner'), TOCAPU_DEMO: '1' }), searchAllowance: 1e9, apiAllowance: 1e9 }
const wired = await wire(pack, asked, log)
const people = openPeople(wired, asked, log)
await bear(wired, people, log)
const { site } = await assemble(wired, people, pack, asked, { door: { webApp, refusalSentence, openAssets: async () => noAssets }, folder: '' }, log)
// Days are asked for and none passes: the work of hundreds of days would run beside what is tried.
const app = webApp({ ...site, staff: { ...site.staff, clock: openPassing(wired.clock.today, async () => [], () => undefined) } })
afterAll(async () => {
  await wired.close()
  rmSync(folder, { recursive: true, force: true })
})

type Who = Role | ''
const everybody: readonly Who[] = ['', ...demonstrationPeople.map((p) => p.role)]
const sessions = new Map<Who, string>()

/** The cookies of somebody who entered by one click. */
async function sessionOf(who: Who): Promise<string> {
  const known = who === '' ? '' : sessions.get(who)
  if (known !== undefined) return known
  const entered = await site.demonstration?.enter(who as Role, new Request('http://127.0.0.1:8080/entrar'))
  const cookies = entered?.status === 'in' ? entered.cookies.map((c) => c.split(';')[0]).join('; ') : ''
  sessions.set(who, cookies)
  return cookies
}

async function ask(who: Who, url: string, body?: FormData | URLSearchParams) {
  const response = await app.request(`http://127.0.0.1:8080${url}`, { method: body ? 'POST' : 'GET', headers: { cookie: await sessionOf(who), host: '127.0.0.1:8080' }, ...(body && { body }) })
  // Whoever is sent to log in had their session ended by what was tried, and enters anew.
  if (response.headers.get('location')?.includes('/entrar')) sessions.delete(who)
  const page = response.headers.get('content-type')?.startsWith('text/html') ?? false
  return { status: response.status, page, text: page ? await response.text() : (await response.arrayBuffer(), '') }
}

/** A name in the path of a route, and what it may be where the route says. */
const names = /:\w+(\{(?:[^{}]|\{[^{}]*\})*\})?/
const patterns = routes.map((route) => {
  const expression = route.path.split(names).map((part = '', i) => (i % 2 === 0 ? part.replaceAll('.', '\\.') : part === '' ? '[^/]+' : `(?:${part.slice(1, -1)})`))
  return { route, regex: new RegExp(`^${expression.join('')}$`) }
})
const routeOf = (url: string) => patterns.find(({ regex }) => regex.test(url.split('?')[0]?.replace(/^\/en(?=\/|$)/, '') || '/'))?.route

type Found = { readonly who: Who; readonly url: string }
const pages = new Map<Route, Found[]>()
const forms = new Map<Route, { readonly who: Who; readonly form: Form }[]>()
/** So many addresses of a route are visited as each person, and so many forms kept. */
const most = { addresses: 2, forms: 30 }

/** Follows links and forms from the home page as one person. */
async function walk(who: Who): Promise<void> {
  const waiting = ['/', '/trabajo', '/mis-expedientes', '/administracion']
  const seen = new Set<string>()
  const visited = new Map<Route, number>()
  for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) {
    const route = routeOf(url)
    if (!route?.get || seen.has(url) || (visited.get(route) ?? 0) >= most.addresses) continue
    seen.add(url)
    visited.set(route, (visited.get(route) ?? 0) + 1)
    const { status, page, text } = await ask(who, url)
    expect(status, `${who} ${url}`).toBeLessThan(500)
    expect(faults.splice(0), `${who} ${url}`).toEqual([])
    if (status === 200) pages.set(route, [...(pages.get(route) ?? []), { who, url }])
    if (!page) continue
    expect(text, `${who} ${url}`).not.toMatch(/>\s*(undefined|\[object Object\]|NaN)\b/)
    for (const form of formsOf(text, url)) {
      const takes = routeOf(form.action)
      if (form.method === 'POST' && takes?.post && (forms.get(takes)?.length ?? 0) < most.forms) forms.set(takes, [...(forms.get(takes) ?? []), { who, form }])
      else if (form.method === 'GET') waiting.push(form.action)
    }
    waiting.push(...linksOf(text))
  }
}
await wired.similar.upToDate()
for (const who of everybody) await walk(who)

const parts = (path: string) => [...path.matchAll(new RegExp(names, 'g'))].map(([whole]) => whole)
const who = (usual: readonly Who[]) => fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...(usual.length > 0 ? usual : everybody)) }, { weight: 1, arbitrary: fc.constantFrom(...everybody) })
const language = fc.constantFrom('', '', '', '/en')

/** An address of a route: one that was found, or one with something else in the place of its names; and whatever after the question mark. */
function addresses(route: Route, known: readonly Found[]): fc.Arbitrary<string> {
  const given = parts(route.path)
  const odd = fc.tuple(...given.map(() => nastyText)).map((put) => given.reduce((path, name, i) => path.replace(name, segment(put[i] || 'x')), route.path))
  const some = known.length > 0 ? fc.constantFrom(...known.map((k) => k.url)) : odd
  const asks = [...new Set(known.flatMap((k) => [...new URL(k.url, 'http://x').searchParams.keys()])), 'q', 'clase', 'desde', 'hasta', 'pagina', 'n', 'acto', 'hecho', 'cursor']
  const query = fc.dictionary(fc.constantFrom(...asks), nastyText, { maxKeys: 4 }).map((all) => Object.entries(all).map(([n, v]) => `${n}=${segment(v)}`).join('&').slice(0, 6000))
  return fc.tuple(fc.oneof({ weight: given.length > 0 ? 2 : 4, arbitrary: some }, { weight: 1, arbitrary: odd }), fc.oneof({ weight: 2, arbitrary: query }, { weight: 1, arbitrary: fc.constant('') }), language)
    .map(([url, more, before]) => `${before}${url === '/' && before !== '' ? '' : url}${more === '' ? '' : `${url.includes('?') ? '&' : '?'}${more}`}`)
}

type Sent = readonly (readonly [string, string | File])[]

/** What stands in a form: as it was, with some of it spoiled, left out or sent twice, and something that is not in it. */
function filled(form: Form): fc.Arbitrary<Sent> {
  const usual = fc.constantFrom('2026-11-30', '2027-03-01', '1', '25', 'Rosa Quispe', 'Ley 29733', 'alguien@correo.example', '45678912')
  const bytes = fc.oneof(fc.constant(new Uint8Array()), fc.uint8Array({ maxLength: 400 }), fc.constant(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')))
  const file = fc.tuple(bytes, nastyText, fc.constantFrom('image/png', 'application/pdf', 'image/svg+xml', '')).map(([content, name, type]) => new File([content as never], name.toWellFormed().slice(0, 200) || 'x', { type }))
  const one = ({ name, values, file: isFile }: Form['controls'][number]): fc.Arbitrary<Sent> => {
    const offered = fc.constantFrom(...values).chain((value) => (value === '' ? usual : fc.constant(value)))
    const value: fc.Arbitrary<string | File> = isFile ? file : fc.oneof({ weight: 6, arbitrary: offered }, { weight: 1, arbitrary: fc.constant('') }, { weight: 3, arbitrary: nastyText.map((text) => text.slice(0, 9000)) })
    return fc.tuple(value, fc.constantFrom(1, 1, 1, 1, 1, 1, 1, 0, 2)).map(([v, times]) => Array.from({ length: times }, () => [name, v] as const))
  }
  const button = form.buttons.length > 0 ? fc.constantFrom(...form.buttons).map((pressed): Sent => [pressed]) : fc.constant<Sent>([])
  return fc.tuple(fc.tuple(...form.controls.map(one)), button, fc.dictionary(nastyText, nastyText, { maxKeys: 1 })).map(([all, pressed, more]) => [...all.flat(), ...pressed, ...Object.entries(more)])
}

function bodyOf(multipart: boolean, sent: Sent): FormData | URLSearchParams {
  const body = multipart ? new FormData() : new URLSearchParams()
  for (const [name, value] of sent) {
    if (body instanceof FormData) body.append(name.toWellFormed(), value as string)
    else if (typeof value === 'string') body.append(name, value)
  }
  return body
}

/** Whatever is answered is a page in words, or what the page leads to; never a fault, and no markup of a stranger comes back. */
async function examined(of: string, answer: Awaited<ReturnType<typeof ask>>, what: string): Promise<void> {
  expect(answer.status, `${what}\n${answer.text.slice(0, 300)}`).toBeLessThan(500)
  expect(faults.splice(0), what).toEqual([])
  if (answer.page) expect(answer.text, what).toMatch(/<html lang="(es|en)/)
  expect(answer.text, what).not.toMatch(/<script>alert|<img src=x/)
  told(of, answer.status, undefined)
}

describe.each(routes.filter((route) => route.get).map((route) => ({ route, path: route.path })))('GET $path', ({ route }) => {
  const known = pages.get(route) ?? []
  test(`${runs} odd addresses`, async () => {
    await fc.assert(fc.asyncProperty(who(known.map((k) => k.who)), addresses(route, known), async (as, url) => {
      await examined(`GET ${route.path}`, await ask(as, url), `${as} ${url}`)
    }), { numRuns: runs, ...seed })
  }, patience)
})

describe.each(routes.filter((route) => route.post).map((route) => ({ route, path: route.path })))('POST $path', ({ route }) => {
  const known = forms.get(route) ?? []
  const none: Form = { action: '', method: 'POST', multipart: true, controls: ['acto', 'q', 'archivo'].map((name) => ({ name, values: ['x'], file: name === 'archivo' })), buttons: [] }
  test(`${runs} bad forms: an answer in words, and nothing half-written`, async () => {
    await unchanged(database.pool, false, 'papers')
    const turn = fc.oneof(
      { weight: known.length > 0 ? 9 : 0, arbitrary: fc.constantFrom(...(known.length > 0 ? known : [{ who: '' as Who, form: none }])).chain(({ who: usual, form }) => fc.tuple(who([usual]), fc.constant(form.action || '/'), fc.constant(form.multipart), filled(form))) },
      { weight: 1, arbitrary: fc.tuple(who([]), addresses(route, []), fc.boolean(), filled(none)) },
    )
    await fc.assert(fc.asyncProperty(turn, async ([as, url, multipart, sent]) => {
      const answer = await ask(as, url, bodyOf(multipart, sent))
      await examined(`POST ${route.path}`, answer, `${as} ${url} ${JSON.stringify(sent).slice(0, 2000)}`)
      await unchanged(database.pool, answer.status >= 400, 'papers')
    }), { numRuns: runs, ...seed })
  }, patience)
})

/** What no link leads to: the answer to a form, a letter, a code that is typed, a number as it stands on old papers, an earlier sign that an invented file need not have. */
const unlinked = [
  '/entrar/codigo', '/cuenta/confirmar', '/vigilancia/baja', '/acuse/:notice', '/acuse/:notice/pdf', '/ventanilla/recibido/:number', '/presentar/:id/presentado', '/gaceta/componer/errata', '/registros/:number/extracto',
  '/tocapu/:file{.+\\.svg}', '/expedientes/:number/:office{[dD][sS][dD]|[cC][sS][dD]}', '/trabajo/:number/anteriores/comparar',
]

test('every other page was found by following links', () => {
  expect(routes.filter((route) => route.get && !pages.has(route) && !unlinked.includes(route.path)).map((route) => route.path)).toEqual([])
})
