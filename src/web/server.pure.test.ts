import { aPerson, aSite, someAccounts } from '#test/journeys/site.ts'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { webApp } from './server.tsx'
import type { Asset, Site } from './site.ts'
import type { Route } from './visit.ts'

const app = webApp(aSite())
const get = (path: string, headers: Record<string, string> = {}) => app.request(`http://office.pe${path}`, { headers })
const post = (path: string, body: URLSearchParams | string, headers: Record<string, string> = {}, to = app) =>
  to.request(`http://office.pe${path}`, { method: 'POST', body, headers: { host: 'office.pe', ...headers } })
const form = (fields: Record<string, string>) => new URLSearchParams(fields)

test.each(['/', '/nada', '/tocapu/x.svg', '/assets/none.js'])('every answer carries the security headers: %s', async (path) => {
  const { headers } = await get(path)
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('x-frame-options')).toBe('DENY')
  expect(headers.get('referrer-policy')).toBe('same-origin')
  expect(headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(headers.get('strict-transport-security')).toBeNull()
})

test('behind HTTPS the browser is told to stay there', async () => {
  const answer = await webApp(aSite({ secure: true })).request('/')
  expect(answer.headers.get('strict-transport-security')).toMatch(/^max-age=31536000/)
})

test('the only scripts allowed are those with the nonce of this answer, and no script is inline', async () => {
  const [one, two] = await Promise.all([get('/'), get('/')])
  const policy = one.headers.get('content-security-policy') ?? ''
  const nonce = /script-src 'nonce-(\w{32})'/.exec(policy)?.[1]
  const page = await one.text()
  expect(nonce).toBeDefined()
  expect(two.headers.get('content-security-policy')).not.toContain(nonce)
  expect(page.match(/<script/g)).toHaveLength(1)
  expect(page).toContain(`nonce="${nonce}"></script>`)
  expect(policy).not.toContain('unsafe-eval')
  expect(policy.replace("style-src-attr 'unsafe-inline'", '')).not.toContain('unsafe-inline')
})

test.each([
  ['another site', { 'sec-fetch-site': 'cross-site' }, 403],
  ['a foreign origin', { origin: 'https://evil.example' }, 403],
  ['a hidden origin', { origin: 'null' }, 403],
  ['a sister of our host', { origin: 'http://other.office.pe' }, 403],
  ['our own page', { origin: 'http://office.pe', 'sec-fetch-site': 'same-origin' }, 422],
  ['our own page behind TLS', { origin: 'https://office.pe' }, 422],
  ['a client that is no browser', {}, 422],
])('a form sent from %s', async (_who, headers, status) => {
  expect((await post('/entrar', form({ correo: '' }), headers)).status).toBe(status)
})

test('another address of the office is ours too', async () => {
  const known = webApp(aSite({ origins: ['https://marcas.example.pe'] }))
  expect((await post('/entrar', form({}), { origin: 'https://marcas.example.pe' }, known)).status).toBe(422)
})

test.each([
  ['/nada', 'es-PE', 'Esta página no existe'],
  ['/en/nothing', 'en', 'This page does not exist'],
  ['/enero', 'es-PE', 'Esta página no existe'],
  ['/%E0%A4%A', 'es-PE', 'Esta página no existe'],
])('a page that is not there says so in words: %s', async (path, lang, words) => {
  const answer = await get(path)
  const page = await answer.text()
  expect(answer.status).toBe(404)
  expect(page).toContain(`<html lang="${lang}">`)
  expect(page).toContain(`<h1>${words}</h1>`)
})

test('a wrong method is told which ones there are', async () => {
  const answer = await post('/plazos', form({}))
  expect(answer.status).toBe(405)
  expect(answer.headers.get('allow')).toBe('GET, HEAD')
})

test('a form too large is refused before it is read', async () => {
  const answer = await post('/entrar', form({ correo: 'a'.repeat(70_000) }))
  expect(answer.status).toBe(413)
  expect(await answer.text()).toContain('demasiado grande')
})

test('a body that is no form is a message, not a fault', async () => {
  expect((await post('/entrar', '{"correo":1}', { 'content-type': 'application/json' })).status).toBe(400)
  expect((await post('/entrar', 'x', { 'content-type': 'multipart/form-data; boundary=y' })).status).toBe(400)
})

test('a fault is reported to the office and told in words, with nothing of its inside', async () => {
  const reported: unknown[] = []
  const broken: Route = { path: '/roto', get: () => { throw new Error('secret detail') } }
  const site: Site = aSite({ report: (error) => reported.push(error) })
  const answer = await webApp(site, [broken]).request('/roto')
  expect(answer.status).toBe(500)
  expect(await answer.text()).not.toContain('secret')
  expect(answer.headers.get('content-security-policy')).toContain('nonce-')
  expect(reported).toHaveLength(1)
})

test('what a broken session store brings is a 500 in words', async () => {
  const accounts = { ...someAccounts(), session: () => Promise.reject(new Error('no database')) }
  expect((await webApp(aSite({ accounts, report: () => undefined })).request('/')).status).toBe(500)
})

test('a built file is kept for ever, and packed for who takes it so', async () => {
  const asset: Asset = { body: new TextEncoder().encode('x'.repeat(4000)), gzip: new Uint8Array([31, 139]), type: 'text/css' }
  const assets = { ...aSite().assets, file: (path: string) => (path === '/assets/a-1.css' ? asset : undefined) }
  const served = webApp(aSite({ assets }))
  const packed = await served.request('/assets/a-1.css', { headers: { 'accept-encoding': 'gzip' } })
  expect(packed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(packed.headers.get('content-encoding')).toBe('gzip')
  expect((await served.request('/assets/a-1.css')).headers.get('content-encoding')).toBeNull()
})

test('pages travel packed and are never kept by others', async () => {
  const answer = await get('/plazos', { 'accept-encoding': 'gzip' })
  expect(answer.headers.get('content-encoding')).toBe('gzip')
  expect(gunzipSync(await answer.arrayBuffer()).toString()).toContain('Calcule un plazo')
  expect(answer.headers.get('cache-control')).toBe('no-cache')
  expect((await get('/', { cookie: 'who=applicant' })).headers.get('cache-control')).toBe('private, no-store')
})

test('a sign is an image that never changes', async () => {
  const answer = await get('/tocapu/001234-2026.svg')
  expect(answer.headers.get('content-type')).toContain('image/svg+xml')
  expect(answer.headers.get('cache-control')).toContain('immutable')
  expect(await answer.text()).toMatch(/^<svg/)
  expect((await get(`/tocapu/${'x'.repeat(300)}.svg`)).status).toBe(404)
})

test('a name of a person is text wherever it stands', async () => {
  const accounts = { ...someAccounts(), session: async () => ({ ...aPerson('applicant'), name: '<script>alert(1)</script>' }) }
  const page = await (await webApp(aSite({ accounts })).request('/')).text()
  expect(page).not.toContain('<script>alert')
  expect(page).toContain('&lt;script&gt;')
})
