import fc from 'fast-check'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { aFilingOffice } from '#test/journeys/filingOffice.ts'
import { marks, walker } from '#test/journeys/walker.ts'
import { aDatabase } from '#test/postgres.ts'
import { webApp } from '../../server.tsx'

const database = await aDatabase()
const { living, site } = await aFilingOffice(database)
const { ask, send, open } = walker(webApp(site()))

const aDraft = async (who = 'applicant') => (await send('/presentar', {}, who)).to
const png = (side = 400) => sharp({ create: { width: side, height: side, channels: 3, background: '#a3212f' } }).png().toBuffer()
const file = (bytes: Uint8Array, name: string, type = 'image/png') => new File([new Uint8Array(bytes)], name, { type })
const ana = { clase: 'person', nombre: 'Ana Quispe Mamani', documentoTipo: 'DNI', documento: '12345678', pais: 'PE', domiciliado: 'si', direccion: 'Jr. Cusco 123, Lima', correo: 'ana@example.pe', accion: 'seguir' }

/** Fills every part of a word mark in one class, unpaid. */
async function fill(draft: string) {
  await send(`${draft}/signo`, { tipo: 'word' })
  await send(`${draft}/signo`, { tipo: 'word', texto: 'KASABEL', accion: 'seguir' })
  await send(`${draft}/productos`, { agregar: '30|café', accion: 'seguir' })
  await send(`${draft}/solicitantes`, { n: 'nuevo', ...ana })
  await send(`${draft}/domicilio`, { medio: 'mailbox', consiento: 'si', accion: 'seguir' })
}

async function pay(draft: string) {
  await send(`${draft}/pago`, { accion: 'orden' })
  await send(`${draft}/pago`, { accion: 'demo' })
}

describe('filing without scripts', () => {
  test('a mixed mark with its picture in two classes goes from an empty draft to its number, day, second and rank', async () => {
    const draft = await aDraft()
    expect((await ask(draft)).text).toContain('0 de 8 partes completas')
    expect((await send(`${draft}/signo`, { tipo: 'mixed' })).to).toBe(`${draft}/signo`)
    const uploaded = await send(`${draft}/signo`, { tipo: 'mixed', texto: 'KASABEL', colores: 'rojo', imagen: file(await png(), 'logo.png'), accion: 'seguir' })
    expect(uploaded.status).toBe(303)
    const shown = await ask(uploaded.to)
    const picture = /<img src="(\/documentos\/[^"]+)"/.exec(shown.text)?.[1] ?? ''
    const bytes = await open(picture)
    expect(bytes.headers.get('content-type')).toBe('image/png')
    expect((await open(picture, 'representative')).status).toBe(403)
    expect(shown.text).toContain('menos de 300 dpi')
    await send(`${draft}/signo`, { ...marks(shown.text), texto: 'KASABEL', colores: 'rojo', accion: 'seguir' })

    const found = await ask(`${draft}/productos?q=${encodeURIComponent('café')}`)
    const offered = [...found.text.matchAll(/name="agregar" value="([^"]+)"/g)].map((one) => one[1] ?? '')
    expect(offered.length).toBeGreaterThan(1)
    expect(offered[0]).toMatch(/^30\|café/i)
    await send(`${draft}/productos`, { q: 'café', agregar: offered.slice(0, 2), accion: 'anadir' })
    await send(`${draft}/productos`, { clase: '43', libres: 'cafetería de altura; catas guiadas', accion: 'anadir' })
    const goods = await ask(`${draft}/productos`)
    expect(goods.text.match(/class="free-term"/g)).toHaveLength(2)
    expect(goods.text.indexOf('Quitar la clase 30')).toBeLessThan(goods.text.indexOf('Quitar la clase 43'))

    expect((await send(`${draft}/solicitantes`, { n: 'nuevo', ...ana })).to).toBe(draft)
    await send(`${draft}/representante`, { hay: 'no', accion: 'seguir' })
    await send(`${draft}/domicilio`, { medio: 'mailbox', consiento: 'si', accion: 'seguir' })
    const before = await ask(`${draft}/revisar`)
    expect(before.text).toContain('Sin esto no recibe número ni fecha')
    expect(before.text).not.toContain('Presentar la solicitud')
    await pay(draft)
    expect((await ask(`${draft}/pago`)).text).toContain('Pagada')
    const ready = await ask(`${draft}/revisar`)
    expect(ready.text).toContain('Presentar la solicitud')
    const filed = await send(`${draft}/revisar`, { accion: 'presentar' })
    expect(filed.to).toBe(`${draft}/presentado`)
    const receipt = await ask(filed.to)
    expect(receipt.text).toMatch(/000\d{3}-2027/)
    expect(receipt.text).toMatch(/\d{2}:\d{2}:\d{2}/)
    expect(receipt.text).toContain('Descargar el cargo')
    expect(receipt.text).toContain('quedan')
    const pdf = /href="(\/documentos\/[^"]+)"/.exec(receipt.text)?.[1] ?? ''
    expect((await open(pdf)).headers.get('content-type')).toBe('application/pdf')
    expect((await ask(draft)).to).toBe(`${draft}/presentado`)
    expect((await ask('/mis-expedientes')).text).toContain('KASABEL')
    expect((await ask('/pagos')).text).toContain('DEMO-')
  })

  test('two clicks on «Presentar» file once; two on a new applicant add one', async () => {
    const draft = await aDraft()
    await fill(draft)
    const twice = await Promise.all([0, 1].map(() => send(`${draft}/solicitantes`, { n: 'nuevo', ...ana, nombre: 'Luis Rojas' })))
    expect(twice.every((one) => one.status === 303)).toBe(true)
    expect((await ask(`${draft}/solicitantes`)).text.match(/name="quitar"/g)).toHaveLength(2)
    await pay(draft)
    const filings = await Promise.all([0, 1, 2].map(() => send(`${draft}/revisar`, { accion: 'presentar' })))
    expect(filings.some((one) => one.to === `${draft}/presentado`)).toBe(true)
    const { rows } = await database.pool.query<{ n: string }>(`select count(*) as n from record.events where stream = $1 and type = 'ApplicationFiled'`, [draft.split('/').at(-1)])
    expect(rows[0]?.n).toBe('1')
  })

  test('who insists files incomplete only after saying that it is understood: custody, no number, no date', async () => {
    const draft = await aDraft()
    await send(`${draft}/signo`, { tipo: 'word' })
    await send(`${draft}/solicitantes`, { n: 'nuevo', ...ana })
    await send(`${draft}/domicilio`, { medio: 'mailbox', consiento: 'si', accion: 'seguir' })
    const page = await ask(`${draft}/revisar`)
    expect(page.text).toContain('60 días hábiles')
    expect((await send(`${draft}/revisar`, { accion: 'incompleta' })).status).toBe(422)
    expect((await send(`${draft}/revisar`, { accion: 'presentar' })).status).toBe(422)
    expect((await send(`${draft}/revisar`, { accion: 'incompleta', entiendo: 'si' })).to).toBe(`${draft}/presentado`)
    const kept = await ask(`${draft}/presentado`)
    expect(kept.text).toMatch(/C0\d{4}-2027/)
    const number = /C0\d{4}-2027/.exec(kept.text)?.[0] ?? ''
    const cure = await ask(`/expedientes/${number}/actos/cureMinimum`)
    expect(cure.text).toContain('id="texto"')
    expect(cure.text).toContain('id="lista"')
    expect(cure.text).toContain('id="codigo"')
    const who = { accountId: 'account-applicant', roles: ['applicant' as const] }
    const order = await living.office.order(who, { classes: [{ number: 25, terms: ['polos'] }], priorities: [], smallEnterprise: false }, crypto.randomUUID())
    if ('refused' in order) throw new Error(order.code)
    await living.office.payDemonstration(who, order.orderCode)
    const done = await send(`/expedientes/${number}/actos/cureMinimum`, { ...marks(cure.text), texto: 'WAYRA', lista: '25: polos', codigo: order.orderCode })
    expect(done.to, done.text).toBe(`/mis-expedientes/${number}?hecho=cureMinimum`)
  })

  test('a number that cannot exist is told at once, and keeps nobody from going on', async () => {
    const draft = await aDraft()
    const sent = await send(`${draft}/solicitantes`, { n: 'nuevo', ...ana, clase: 'company', documentoTipo: 'RUC', documento: '20131312954', ruc: '20131312954' })
    const told = await ask(sent.to)
    expect(told.text).toContain('su dígito verificador no coincide')
    expect(told.text).toContain('href="#ruc"')
    expect(told.text).toContain('value="20131312954"')
    expect(told.text).toContain('Seguir y completarlo después')
  })

  test('each kind of mark asks for what its representation needs, and bars its date without it', async () => {
    const needs: readonly (readonly [string, readonly string[]])[] = [
      ['word', ['texto']], ['stylised', ['texto', 'imagen']], ['figurative', ['imagen']], ['mixed', ['texto', 'imagen']], ['threeDimensional', ['imagen']], ['sound', ['imagen', 'audio', 'descripcion']],
      ['olfactory', ['imagen', 'descripcion']], ['taste', ['imagen', 'descripcion']], ['tactile', ['imagen', 'descripcion']], ['colour', ['imagen', 'colores']], ['position', ['imagen']],
      ['motion', ['imagen', 'descripcion']], ['hologram', ['imagen']], ['other', ['imagen', 'descripcion']],
    ]
    const draft = await aDraft()
    for (const [kind, fields] of needs) {
      await send(`${draft}/signo`, { tipo: kind })
      const page = await ask(`${draft}/signo`)
      for (const field of fields) expect(page.text, kind).toContain(`id="${field}"`)
      expect((await ask(`${draft}/revisar`)).text, kind).toContain(`${draft}/signo#`)
    }
  })

  test('a representative is asked for where the applicant lives abroad, and can be taken out again', async () => {
    const draft = await aDraft()
    await send(`${draft}/solicitantes`, { n: 'nuevo', ...ana, documentoTipo: 'passport', documento: 'XK123456', pais: 'DE', domiciliado: '' })
    expect((await ask(draft)).text).toContain('Hace falta')
    const page = await send(`${draft}/representante`, { hay: 'si', clase: 'person', nombre: 'Rosa Díaz', documentoTipo: 'DNI', documento: '87654321', pais: 'PE', domiciliado: 'si', partida: '11223344', accion: 'seguir' })
    expect(page.to).toBe(draft)
    expect((await ask(`${draft}/revisar`)).text).toContain('Rosa Díaz')
    await send(`${draft}/representante`, { hay: 'si', quitar: 'si' })
    expect((await ask(`${draft}/revisar`)).text).not.toContain('Rosa Díaz')
  })

  test('a priority shows its last day while it is written', async () => {
    const draft = await aDraft()
    await send(`${draft}/prioridad`, { n: 'nuevo', base: 'paris', numero: '018765432', pais: 'DE', fecha: '2026-09-10', accion: 'seguir' })
    const page = await ask(`${draft}/prioridad?n=0`)
    expect(page.text).toContain('miércoles 10 de marzo de 2027')
    expect((await ask(`${draft}/revisar`)).text).toContain('copia certificada')
    const wrong = await send(`${draft}/prioridad`, { n: '0', base: 'paris', numero: '1', pais: 'DE', fecha: '2026-02-30', accion: 'seguir' })
    expect(wrong.status).toBe(422)
    expect(wrong.text).toContain('Esa fecha no existe')
  })
})

describe('nothing typed is lost', () => {
  test('a change of the same part elsewhere shows both; one of another part disturbs nobody', async () => {
    const draft = await aDraft()
    await send(`${draft}/signo`, { tipo: 'word' })
    const phone = marks((await ask(`${draft}/signo`)).text)
    await send(`${draft}/productos`, { agregar: '30|café', accion: 'seguir' })
    expect((await send(`${draft}/signo`, { ...phone, texto: 'DESDE EL TELÉFONO', accion: 'seguir' })).status).toBe(303)
    const both = await send(`${draft}/signo`, { ...phone, texto: 'DESDE LA MESA', accion: 'seguir' })
    expect(both.status).toBe(409)
    expect(both.text).toContain('DESDE EL TELÉFONO')
    expect(both.text).toContain('DESDE LA MESA')
    expect((await ask(`${draft}/signo`)).text).toContain('value="DESDE EL TELÉFONO"')
    expect((await send(`${draft}/signo`, { ...phone, texto: 'DESDE EL TELÉFONO', accion: 'seguir' })).status, 'the same words from both are no conflict').toBe(303)
    expect((await send(`${draft}/signo`, { ...marks(both.text), texto: 'DESDE LA MESA', accion: 'seguir' })).status).toBe(303)
    expect((await ask(`${draft}/signo`)).text).toContain('value="DESDE LA MESA"')
  })

  test('saving while typing gives the page with its new marks, and a new party its place', async () => {
    const draft = await aDraft()
    const first = await send(`${draft}/solicitantes`, { n: 'nuevo', clase: 'person', nombre: 'An', domiciliado: 'si', autosave: '1' })
    expect(first.status).toBe(200)
    expect(first.text).toContain('guardado a las')
    expect(marks(first.text)['n']).toBe('0')
    await send(`${draft}/solicitantes`, { ...marks(first.text), clase: 'person', nombre: 'Ana', domiciliado: 'si', autosave: '1' })
    expect((await ask(`${draft}/solicitantes?n=1`)).text).not.toContain('Solicitante 2')
  })

  test('a session that ended keeps what was typed on the page, and nowhere else', async () => {
    const draft = await aDraft()
    const over = await send(`${draft}/signo`, { tipo: 'word', texto: 'KASABEL "y más"', accion: 'seguir' }, '')
    expect(over.status).toBe(401)
    expect(over.text).toContain('value="KASABEL "y más""')
    expect((await ask(`${draft}/signo`, '')).to).toBe(`/entrar?volver=${encodeURIComponent(`${draft}/signo`)}`)
  })

  test('what the office cannot take is told beside its field, and stays', async () => {
    const draft = await aDraft()
    await send(`${draft}/signo`, { tipo: 'mixed' })
    const odd = await send(`${draft}/signo`, { tipo: 'mixed', texto: `KASA\u202EBEL`, descripcion: 'x'.repeat(2100), accion: 'seguir' })
    expect(odd.status).toBe(422)
    expect(odd.text).toContain('signos invisibles')
    expect(odd.text).toContain('demasiado largo')
    const kept = await send(`${draft}/signo`, { tipo: 'mixed', texto: '🦙 «Ñandú» <b>"comillas"</b>', imagen: file(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), 'logo.svg', 'image/svg+xml'), accion: 'seguir' })
    expect(kept.status).toBe(422)
    expect(kept.text).toContain('El SVG contiene algo que no es un trazo')
    expect(kept.text).not.toContain('<script>alert')
    expect(kept.text).not.toContain('<b>"comillas"')
    expect((await ask(`${draft}/signo`)).text).toContain('🦙 «Ñandú»')
    const huge = await send(`${draft}/signo`, { tipo: 'mixed', texto: 'A', imagen: file(new Uint8Array(11_000_000).fill(7), 'enorme.png'), accion: 'seguir' })
    expect(huge.status).toBe(422)
    expect(huge.text).toContain('pasa de 10 MB')
  })
})

test('every page of a filing is there in English, with its own words', async () => {
  const draft = await aDraft()
  await fill(draft)
  for (const page of ['', '/signo', '/productos?q=coffee', '/solicitantes', '/representante', '/domicilio', '/prioridad', '/documentos', '/pago', '/revisar']) {
    const { status, text } = await ask(`/en${draft}${page}`)
    expect(status, page).toBe(200)
    expect(text, page).toContain('<html lang="en">')
    expect(text, page).not.toMatch(/>\s*(undefined|\[object Object\]|NaN)|\{\w+\}|filing\.\w+/)
    expect(text, page).not.toContain('Guardar')
  }
})

const odd = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom('', 'si', '0', 'nuevo', '-1', '99', '30|café', '99|x', '|', 'mixed', '2026-02-30', "' OR 1=1 --", '<script>alert(1)</script>', '\u202Eabc', '\u0000', '\ud800', '🦙'.repeat(200), `x${'🦙'.repeat(200)}`, 'mailbox', 'orden', 'demo', 'usar', 'incompleta', '../../etc'),
)
const names = ['q', 'tipo', 'texto', 'imagenes', 'quitar', 'agregar', 'libres', 'clase', 'n', 'nombre', 'documentoTipo', 'documento', 'ruc', 'pais', 'correo', 'hay', 'poderActual', 'medio', 'consiento', 'base', 'fecha', 'copias', 'accion', 'codigo', 'operacion', 'pagado', 'antes', 'autosave', 'firma', 'entiendo', 'archivo', 'imagen']

test('no page of a filing breaks on what it is sent, and no markup comes back', async () => {
  const draft = await aDraft()
  const pages = ['signo', 'productos', 'solicitantes', 'representante', 'domicilio', 'prioridad', 'documentos', 'pago', 'revisar']
  await fc.assert(fc.asyncProperty(fc.constantFrom(...pages), fc.dictionary(fc.constantFrom(...names), odd, { maxKeys: 8 }), async (page, fields) => {
    const answer = await send(`${draft}/${page}`, fields)
    expect([200, 303, 404, 409, 422]).toContain(answer.status)
    expect(answer.text).not.toContain('<script>alert')
    expect([200, 303]).toContain((await ask(`${draft}/${page}?${new URLSearchParams({ n: fields['n'] ?? '0', q: fields['texto'] ?? '' }).toString()}`)).status)
  }), { numRuns: 200 })
})
