import { aDemonstration, aSite } from '#test/journeys/site.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { routes } from './routes.ts'
import { webApp } from './server.tsx'
import { safeReturn } from './visit.ts'

const app = webApp(aSite())
const page = async (path: string, cookie = '') => {
  const answer = await app.request(path, { headers: { cookie } })
  return { status: answer.status, text: (await answer.text()).replaceAll('&#x27;', "'").replaceAll('\u00A0', ' ') }
}
const post = (path: string, fields: Record<string, string>, to = app) => to.request(path, { method: 'POST', body: new URLSearchParams(fields) })

/** The pages that ask nothing of a database; those that do are tried over a real office, beside their code. */
const pages = ['/', '/plazos', '/tasas', '/guia', '/entrar', '/entrar/codigo', '/accesibilidad', '/privacidad']
const both = pages.flatMap((path) => [path, path === '/' ? '/en' : `/en${path}`])

test.each(both)('%s has one title, one heading and its language', async (path) => {
  const { status, text } = await page(path)
  expect(status).toBe(200)
  expect(text).toContain(path === '/en' || path.startsWith('/en/') ? '<html lang="en">' : '<html lang="es-PE">')
  expect(text.match(/<h1[ >]/g)).toHaveLength(1)
  expect(text).not.toMatch(/>\s*(undefined|\[object Object\]|NaN)|\{\w+\}/)
})

test.each(both)('every link of %s leads somewhere, in its own language', async (path) => {
  const english = path === '/en' || path.startsWith('/en/')
  const { text } = await page(path)
  const main = text.slice(text.indexOf('<main'), text.indexOf('</main>'))
  const hrefs = [...main.matchAll(/<a [^>]*href="(\/[^"#]*)/g)].map((match) => match[1] ?? '')
  for (const href of hrefs) {
    expect(href === '/en' || href.startsWith('/en/')).toBe(english)
    const path = href.replace(/^\/en(?=\/|$)/, '').replace(/\?.*$/, '') || '/'
    expect(routes.some((route) => route.path === path && route.get !== undefined), href).toBe(true)
    if (pages.includes(path)) expect((await page(href.replaceAll('&amp;', '&'))).status, href).toBe(200)
  }
})

test('the opposition window of a mark published on 1 June 2026 closes on 14 July, past Saint Peter and Saint Paul', async () => {
  const { text } = await page('/plazos?regla=D-TM-OPP&desde=2026-06-01')
  expect(text).toContain('<time dateTime="2026-07-14">martes 14 de julio de 2026</time>')
  expect(text).toContain('San Pedro y San Pablo')
  expect(text).toContain('quedan 30 días hábiles')
  expect((await page('/en/plazos?regla=D-TM-OPP&desde=2026-06-01')).text).toContain('Tuesday 14 July 2026</time>')
})

test('the same question in the other language is one link away', async () => {
  expect((await page('/plazos?regla=D-TM-OPP&desde=2026-06-01')).text).toContain('href="/en/plazos?regla=D-TM-OPP&amp;desde=2026-06-01"')
})

test('a rule that one date cannot answer says why, with its norm', async () => {
  const { status, text } = await page('/plazos?regla=D-REIV&desde=2026-06-01')
  expect(status).toBe(200)
  expect(text).toContain('Una sola fecha no basta')
  expect(text).toContain('Base legal:')
})

test('what cannot be read is told field by field, linked, and kept', async () => {
  const { status, text } = await page('/plazos?regla=D-TM-OPP&desde=2026-02-30&distancia=mucho')
  expect(status).toBe(422)
  expect(text).toContain('Corrija 2 datos para seguir')
  expect(text).toContain('<a href="#desde">')
  expect(text).toContain('<a href="#distancia">')
  expect(text).toMatch(/id="distancia"[^>]*value="mucho"|value="mucho"[^>]*id="distancia"/)
  expect(text).toContain('<option value="D-TM-OPP" selected="">')
})

test('every rule of the law is on the list', async () => {
  const { text } = await page('/plazos')
  for (const { id } of aSite().law.timeLimits) expect(text).toContain(`<option value="${id}">`)
})

test('three classes of a small enterprise pay a quarter less, and the misprinted percentage is told', async () => {
  const { text } = await page('/tasas?clases=3&mype=si')
  expect(text).toContain('S/ 1,201.19')
  expect(text).toContain('13.9 %')
  expect(text).toContain('S/ 535.15')
  expect((await page('/tasas?clases=3')).text).toContain('S/ 1,601.59')
})

test('a fee without a published amount is quoted as such', async () => {
  const { text } = await page('/tasas?TM-PRIO=1&TM-REG-C1=1')
  expect(text).toContain('El total no está completo')
  expect(text).toContain('sin monto publicado')
})

test('an amount that the office has set stands on the list alone', async () => {
  const law = aSite().law
  const unpriced = law.fees.find((one) => one.code === 'TM-PRIO')!
  const priced = { ...law, fees: [...law.fees, { ...unpriced, published: 10_000, since: '2026-01-01' as const }] }
  const text = (await (await webApp(aSite({ law: priced })).request('/tasas')).text()).replaceAll('\u00A0', ' ')
  expect(text.match(/id="TM-PRIO"/g)).toHaveLength(1)
  expect(text).toMatch(/TM-PRIO<\/span><\/span><span class="num">S\/ 100\.00/)
})

test('the guide tells today’s figures, none of its own', async () => {
  const { text } = await page('/guia')
  expect(text).toContain('S/ 534.99')
  expect(text).toContain('tiene 30 días hábiles para oponerse')
  expect(text).not.toContain('expedientes)')
  const measured = webApp(aSite({ figures: async () => ({ issue: null, pace: { cases: 40, p50: 34, p90: 51 }, floor: 33 }) }))
  expect(await (await measured.request('/guia')).text()).toContain('34 días hábiles o menos')
})

test('log-in without scripts: one redirect, the cookie, and back to where the person was', async () => {
  const answer = await post('/entrar', { correo: 'ana@example.pe', clave: 'una clave larga', volver: '/tasas' })
  expect(answer.status).toBe(303)
  expect(answer.headers.get('location')).toBe('/tasas')
  expect(answer.headers.get('set-cookie')).toContain('HttpOnly; SameSite=Lax')
  expect((await page('/', 'who=applicant')).text).toContain('Ana Quispe')
})

test('a wrong password is one sentence; the e-mail stays, the password does not', async () => {
  const answer = await post('/en/entrar', { correo: 'ana@example.pe', clave: 'otra' })
  const text = await answer.text()
  expect(answer.status).toBe(422)
  expect(text).toContain('match no account')
  expect(text).toContain('value="ana@example.pe"')
  expect(text).not.toContain('otra')
})

test('staff give the code of their second factor on a page of its own', async () => {
  const first = await post('/entrar', { correo: 'examen@example.pe', clave: 'una clave larga', volver: '/tasas' })
  expect(first.headers.get('location')).toBe('/entrar/codigo?volver=%2Ftasas')
  expect((await post('/entrar/codigo', { codigo: '999999' })).status).toBe(422)
  expect((await post('/entrar/codigo', { codigo: '123 456' })).status).toBe(303)
})

test('a forgotten password is one link away', async () => {
  expect((await page('/entrar')).text).toContain('href="/cuenta/clave"')
  expect((await page('/en/entrar')).text).toContain('href="/en/cuenta/clave"')
})

test('too many attempts are told to wait, by header and by words', async () => {
  const answer = await post('/entrar', { correo: 'muchos@example.pe', clave: 'x' })
  expect(answer.status).toBe(429)
  expect(answer.headers.get('retry-after')).toBe('90')
  expect(await answer.text()).toContain('Espere 2 minutos')
})

test('log-out erases the session', async () => {
  const answer = await post('/salir', {})
  expect(answer.status).toBe(303)
  expect(answer.headers.get('set-cookie')).toContain('Max-Age=0')
})

test.each(['//evil.example', 'https://evil.example', '/\\evil.example', 'javascript:alert(1)', '', '/%0d%0aset-cookie:x y'])('log-in never leads to %j', (path) => {
  expect(safeReturn(path)).toBe('/')
})

test('one click enters a demonstration office, and only there', async () => {
  const demonstration = webApp(aSite({ demonstration: aDemonstration }))
  expect(await (await demonstration.request('/')).text()).toContain('Oficina de demostración')
  const entered = await post('/entrar/demostracion', { rol: 'formalExaminer' }, demonstration)
  expect(entered.status).toBe(303)
  expect(entered.headers.get('set-cookie')).toContain('who=formalExaminer')
  expect((await post('/entrar/demostracion', { rol: 'system' }, demonstration)).status).toBe(404)
  expect((await post('/entrar/demostracion', { rol: 'formalExaminer' })).status).toBe(404)
  expect((await page('/')).text).not.toContain('Oficina de demostración')
})

const odd = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom('2026-02-30', '9999-12-31', '0000-00-00', '-1', '1e9', "' OR 1=1 --", '<script>alert(1)</script>', '\u202Eabc', '\u0000', '🦙'.repeat(50), 'si', 'D-TM-OPP', '45'),
)

test('no question, however odd, is a fault or comes back as markup', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('/plazos', '/en/plazos', '/tasas', '/entrar', '/'), fc.dictionary(fc.constantFrom('regla', 'desde', 'distancia', 'prorroga', 'clases', 'mype', 'fecha', 'TM-PRIO', 'volver', 'q'), odd), async (path, query) => {
      const answer = await app.request(`${path}?${new URLSearchParams(query).toString()}`)
      expect([200, 422]).toContain(answer.status)
      expect(await answer.text()).not.toContain('<script>alert')
    }),
    { numRuns: 300 },
  )
})

test('no posted form, however odd, is a fault', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('/entrar', '/entrar/codigo', '/entrar/demostracion'), fc.dictionary(fc.constantFrom('correo', 'clave', 'codigo', 'rol', 'volver'), odd), async (path, fields) => {
      expect([200, 303, 404, 422, 429]).toContain((await post(path, fields)).status)
    }),
    { numRuns: 300 },
  )
})
