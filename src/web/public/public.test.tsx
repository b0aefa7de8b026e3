import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aPublicOffice } from '#test/journeys/publicOffice.ts'
import { aDatabase } from '#test/postgres.ts'
import { webApp } from '../server.tsx'

const database = await aDatabase()
const office = await aPublicOffice(database)
const { living, registered, refused, required, published } = office
const app = webApp(office.site())
const today = living.clock.today()

const plain = (text: string) => text.replaceAll('&#x27;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&').replaceAll('\u00A0', ' ').replace(/<!-- -->/g, '')
async function ask(path: string, who = '') {
  const answer = await app.request(`http://office.pe${path}`, { headers: { cookie: who === '' ? '' : `who=${who}` } })
  return { status: answer.status, to: answer.headers.get('location') ?? '', headers: answer.headers, text: plain(await answer.clone().text()), bytes: Buffer.from(await answer.arrayBuffer()) }
}
const found = (text: string, pattern: RegExp) => pattern.exec(text)?.[1] ?? ''
const certificate = found((await ask(`/expedientes/${registered}`)).text, /\/registros\/([PSM]\d{8})/)
const code = found((await ask(`/registros/${certificate}`)).text, /\/verificar\/([A-Z0-9-]+)/)

describe('a case file', () => {
  test('tells anybody the sign, its state in words, what comes next and the terms with their reasons', async () => {
    const { status, text } = await ask(`/expedientes/${published}`)
    expect(status).toBe(200)
    for (const told of ['<h1>QANTU NORTE</h1>', `Expediente ${published}/DSD`, 'Publicada, en plazo de oposición', 'Tejidos Qantu S. A. C. (Perú)', 'Clase 43', 'servicios de cafetería', 'Por qué esta fecha', 'Plazo para oponerse', 'Se publicó en la gaceta', 'Registro íntegro:']) expect(text).toContain(told)
    expect(text).toContain('<title>QANTU NORTE · expediente')
    expect(text).toContain('hrefLang="en"')
    expect(text).not.toMatch(/undefined|\[object|NaN|\{\w+\}/)
  })

  test('tells the decision with its paper, the register and the certificate', async () => {
    const { text } = await ask(`/expedientes/${registered}`)
    for (const told of ['Se concede el registro', 'No se encontró ninguna prohibición', 'Dirección de Signos Distintivos', `Registrada con el certificado ${certificate}`, 'Certificado (PDF firmado)']) expect(text).toContain(told)
    const english = await ask(`/en/expedientes/${registered}`)
    for (const told of ['<html lang="en">', 'Registration is granted', 'Where it is', 'of its own motion']) expect(english.text).toContain(told)
  })

  test('tells why a sign was refused, with the norm and the earlier sign set against it', async () => {
    const { text } = await ask(`/expedientes/${refused}`)
    for (const told of ['Se deniega el registro', 'Signo descriptivo', 'D486 art. 135', 'Signos anteriores considerados', `href="/expedientes/${registered}"`, 'Recurso de apelación', 'La resolución queda firme']) expect(text).toContain(told)
  })

  test.each([
    [`/expedientes/${published}/DSD`, `/expedientes/${published}`], [`/expedientes/${published}/dsd`, `/expedientes/${published}`], [`/en/expedientes/${published}/DSD`, `/en/expedientes/${published}`],
    [`/expedientes/${published.replace(/^0+/, '')}`, `/expedientes/${published}`],
  ])('the number typed as %s leads to its page', async (path, to) => {
    expect(await ask(path)).toMatchObject({ status: 303, to })
  })

  test('a number that nobody bears says so and offers the search; custody is no public number', async () => {
    expect((await ask('/expedientes/999999-2026')).status).toBe(404)
    expect((await ask('/expedientes/999999-2026')).text).toContain('No encontramos el expediente 999999-2026')
    const held = await living.office.file({ accountId: 'account-hurried', roles: ['applicant'] }, { sign: { kind: 'word', text: 'A MEDIAS' }, classes: [], applicants: [], service: { means: 'mailbox', consent: true }, signedBy: 'applicant' }, { commandId: crypto.randomUUID(), incomplete: true })
    const number = 'number' in held ? held.number : ''
    expect((await ask(`/expedientes/${number}`)).status).toBe(404)
  })

  test('a party finds its own side there, and nobody else does', async () => {
    expect((await ask(`/expedientes/${registered}`, 'applicant')).text).toContain('Usted es parte de este expediente')
    expect((await ask(`/expedientes/${required}`, 'applicant')).text).not.toContain('Usted es parte')
    expect((await ask(`/expedientes/${registered}`)).text).not.toContain('Usted es parte')
    expect((await ask(`/expedientes/${registered}`, 'formalExaminer')).text).toContain(`/trabajo/${registered}`)
  })

  test('the letter to send holds what is public and the address', async () => {
    const letter = decodeURIComponent(found((await ask(`/expedientes/${published}`)).text, /href="(mailto:[^"]+)"/))
    expect(letter).toContain(`QANTU NORTE\r\nExpediente ${published}/DSD\r\nEstado: Publicada, en plazo de oposición\r\nhttp://office.pe/expedientes/${published}`)
  })
})

describe('the search', () => {
  test('answers in a sentence, shows why each sign is there, and promises nothing', async () => {
    const { text } = await ask('/buscar?q=qantu+sur')
    expect(text).toContain('Ya hay una marca igual a «qantu sur», en vigor o en trámite.')
    expect(text).toMatch(/Iguales .*Muy parecidas/s)
    expect(text).toContain('lo decide el examen')
    expect(text).toContain('Las palabras son idénticas')
    expect(text).toContain('no anuncia lo que resolverá la oficina')
    expect(text.slice(text.indexOf('<main'), text.indexOf('</main>'))).not.toMatch(/disponible|puede registrar|está libre|le corresponde/)
  })

  test('a number goes straight to its page', async () => {
    expect(await ask(`/buscar?q=${published}`)).toMatchObject({ status: 303, to: `/expedientes/${published}` })
    expect(await ask(`/buscar?q=${encodeURIComponent(`${published}/DSD`)}`)).toMatchObject({ status: 303, to: `/expedientes/${published}` })
    expect(await ask(`/buscar?q=${certificate}`)).toMatchObject({ status: 303, to: `/registros/${certificate}` })
    expect((await ask('/buscar?q=999999-2026')).text).toContain('Ningún expediente ni certificado público lleva ese número')
  })

  test('each filter says how many it hides, and the way to see them', async () => {
    const { text } = await ask('/buscar?q=qantu&clase=30')
    expect(text).toContain('QANTU NORTE')
    expect(text).toMatch(/Los filtros esconden resultados: el de clase esconde \d/)
    expect(text).toContain('href="/buscar?q=qantu"')
    const wrong = await ask('/buscar?q=qantu&clase=99')
    expect(wrong.status).toBe(422)
    expect(wrong.text).toContain('Escriba clases de 1 a 45')
  })

  test('a name without likeness opens the way to register it, without a promise', async () => {
    const { text } = await ask('/buscar?q=zzyzx')
    expect(text).toContain('No vimos ninguna marca parecida a «zzyzx».')
    expect(text).toContain('lo decide el examen')
    expect(text).toContain('href="/presentar?nombre=zzyzx"')
  })

  test('goods are read as classes, and the answer looks at those', async () => {
    const { text } = await ask('/buscar?q=qantu+sur&para=servicios+de+cafeter%C3%ADa,+9,+zzz')
    expect(text).toMatch(/Leemos «servicios de cafetería» como clase 43/)
    expect(text).toContain('no tiene «zzz»')
    expect(text).toContain('en las clases 9 y 43')
    expect((await ask('/buscar?q=qantu&para=99')).status).toBe(422)
    expect((await ask('/buscar?q=qantu&desde=2027-02-30')).text).toContain('Escriba una fecha que exista')
    expect((await ask('/buscar?q=qantu&hasta=2020-01-01')).text).toMatch(/el de fechas esconde \d/)
  })

  test('a name that says what the goods are is told so, with the source and without certainty', async () => {
    const { text } = await ask('/buscar?q=wool+lima&para=25')
    for (const told of ['«wool» significa «lana» en inglés', 'Lima es un departamento del Perú', 'Fuente: ', 'puede equivocarse']) expect(text).toContain(told)
    expect((await ask('/en/buscar?q=wool+lima&para=25')).text).toContain('“wool” means “lana” in English')
  })

  test('who searches too often, or while the search is being loaded, reads why and when to come back', async () => {
    const says = async (code: string, facts: Record<string, number>) => {
      const busy = webApp(office.site(undefined, { fairUse: async () => ({ refused: true, code, article: 'RFC 6585 section 4', facts }) }))
      const answer = await busy.request('http://office.pe/buscar?q=qantu')
      return { status: answer.status, after: answer.headers.get('retry-after'), text: plain(await answer.text()) }
    }
    const tooMany = await says('search.too-many', { most: 120, retryAfterSeconds: 40 })
    expect(tooMany).toMatchObject({ status: 429, after: '40' })
    for (const told of ['Espere 40 segundos', 'value="qantu"', 'href="/buscar?q=qantu"']) expect(tooMany.text).toContain(told)
    expect((await says('search.loading', { marks: 3, retryAfterSeconds: 5 }))).toMatchObject({ status: 503, after: '5' })
  })

  describe('of a list', () => {
    const send = async (fields: Record<string, string>, path = '/buscar/lote') => {
      const form = new FormData()
      for (const [name, value] of Object.entries(fields)) form.set(name, value)
      const answer = await app.request(`http://office.pe${path}`, { method: 'POST', body: form })
      return { status: answer.status, type: answer.headers.get('content-type') ?? '', text: plain(await answer.text()) }
    }
    test('gives each name its nearest three and the way to its whole search', async () => {
      const { status, text } = await send({ nombres: 'qantu sur\nzzyzx', para: '25' })
      expect(status).toBe(200)
      for (const told of ['2 nombres. 1 tiene una marca igual o muy parecida.', 'Hay una igual', 'No vimos ninguna parecida', 'href="/buscar?q=zzyzx&para=25"', 'Las palabras son idénticas', 'lo decide el examen']) expect(text).toContain(told)
    })
    test('and the same as CSV, where no name becomes a formula', async () => {
      const { type, text } = await send({ nombres: 'qantu sur\n=1+1', formato: 'csv' })
      expect(type).toContain('text/csv')
      expect(text).toContain('nombre,resultado,puesto,marca,numero,titular,estado,clases,puntaje,razones,busqueda')
      expect(text).toMatch(/^qantu sur,Hay una igual,1,QANTU SUR,/m)
      expect(text).toMatch(/^'=1\+1,/m)
      expect((await send({ nombres: 'qantu', formato: 'csv' }, '/en/buscar/lote')).text).toContain('name,result,place')
    })
    test('that is empty or too long stays as it was typed', async () => {
      expect(await send({ nombres: '' })).toMatchObject({ status: 422 })
      const long = await send({ nombres: Array.from({ length: 101 }, (_, i) => `nombre ${i}`).join('\n') })
      expect(long.status).toBe(422)
      expect(long.text).toContain('Llegaron 101 nombres y se buscan hasta 100')
      expect(long.text).toContain('nombre 99')
    })
  })

  test('the holder is found by part of the name', async () => {
    expect((await ask('/buscar?titular=tejidos')).text).toMatch(/Encontramos \d signos de titulares que se llaman así/)
  })
})

describe('the register', () => {
  test('tells the entry of today, its ten years to the day, and the way to prove it', async () => {
    const { text } = await ask(`/registros/${certificate}`)
    for (const told of ['Vigente', 'Tejidos Qantu S. A. C. (Perú)', 'inclusive', `/verificar/${code}`, 'Como está hoy', 'Se inscribió el registro']) expect(text).toContain(told)
  })

  test('of a day before it was entered, tells that it was not there, and beside it what was learnt later', async () => {
    const { text } = await ask(`/registros/${certificate}?al=2027-03-02`)
    for (const told of ['Como estaba al final del martes 2 de marzo de 2027', 'Ese día este registro aún no existía', 'Lo que se supo después', 'Se inscribió el registro']) expect(text).toContain(told)
    expect(text).not.toContain('Tejidos Qantu')
  })

  test('a day that does not exist is told at its field', async () => {
    const { status, text } = await ask(`/registros/${certificate}?al=2027-02-30`)
    expect(status).toBe(422)
    expect(text).toContain('<a href="#al">')
  })

  test('the extract is made by its button, not by opening its address', async () => {
    const before = await database.pool.query('select count(*)::int as n from record.documents')
    expect((await ask(`/registros/${certificate}/extracto?al=2027-03-02`)).text).toContain(`action="/registros/${certificate}/extracto" method="post"`)
    expect((await database.pool.query('select count(*)::int as n from record.documents')).rows).toEqual(before.rows)
    const made = await app.request(`http://office.pe/registros/${certificate}/extracto`, { method: 'POST', body: new URLSearchParams({ al: today }) })
    expect(made.headers.get('content-type')).toBe('application/pdf')
    expect(Buffer.from(await made.arrayBuffer()).subarray(0, 5).toString()).toBe('%PDF-')
  })
})

describe('the gazette', () => {
  test('reads as a page: each sign with number, holder, goods and last day to oppose', async () => {
    const { text } = await ask(`/gaceta/${today}`)
    for (const told of ['QANTU NORTE', `${published}/DSD`, 'Tejidos Qantu S. A. C. (Perú)', 'Último día para oponerse', 'Oposiciones hasta el', `/gaceta/${today}.pdf`, `/gaceta/${today}.json`, 'Edición anterior']) expect(text).toContain(told)
    expect((await ask('/gaceta')).text).toContain('QANTU NORTE')
    expect((await ask('/gaceta')).text).toContain('href="/gaceta/2027-03-01"')
    expect((await ask(`/gaceta/${today}?clase=30`)).text).toContain('1 signo de la clase 30; el filtro esconde 0')
    expect((await ask('/gaceta/2027-03-06')).status).toBe(404)
    expect((await ask('/gaceta/2027-02-30')).status).toBe(404)
  })

  test('travels as PDF, JSON and Atom', async () => {
    const pdf = await ask(`/gaceta/${today}.pdf`)
    expect(pdf.headers.get('content-type')).toBe('application/pdf')
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-')
    const json = JSON.parse((await ask(`/gaceta/${today}.json`)).bytes.toString()) as { entries: { number: string }[] }
    expect(json.entries.map((one) => one.number)).toContain(published)
    const feed = await ask('/gaceta/atom.xml')
    expect(feed.headers.get('content-type')).toContain('application/atom+xml')
    expect(feed.text).toContain('<title>QANTU NORTE</title>')
    expect((await ask('/gaceta/atom.xml?clase=45')).text).not.toContain('<entry>')
    expect((await ask('/gaceta/2027-03-06.pdf')).status).toBe(404)
    expect((await ask('/gaceta/2027-03-06.json')).status).toBe(404)
  })
})

describe('verification', () => {
  test('a code, typed in any way, tells the paper, its holder as then, the state now and the proofs', async () => {
    expect(await ask(`/verificar?codigo=${code.replaceAll('-', '').toLowerCase()}`)).toMatchObject({ status: 303, to: `/verificar/${code}` })
    const { text } = await ask(`/verificar/${code}`)
    for (const told of ['Documento auténtico', 'Certificado de registro', certificate, 'Tejidos Qantu S. A. C.', 'Vigente', 'La cadena de su expediente se recalculó ahora', 'Aún no lo cubre un ancla']) expect(text).toContain(told)
    const pdf = await ask(`/documentos/${code}.pdf`)
    expect(pdf.headers.get('content-type')).toBe('application/pdf')
    expect(text).toContain(createHash('sha256').update(pdf.bytes).digest('hex'))
  })

  test('an unknown code is told as such, with what to check', async () => {
    const { status, text } = await ask('/verificar/7K2Q-M9XD-4TFA-P1ZC')
    expect(status).toBe(404)
    expect(text).toContain('Ningún documento de esta oficina lleva el código 7K2Q-M9XD-4TFA-P1ZC')
    expect((await ask('/verificar?codigo=')).status).toBe(422)
    expect(await ask('/verificar/GACETA-2027-03-01')).toMatchObject({ status: 303, to: '/gaceta/2027-03-01' })
  })
})

describe('papers', () => {
  const picture = async () => found((await ask(`/expedientes/${registered}`)).text, /<img src="(\/documentos\/[^"]+)"/)

  test('a published picture is shown in place and kept; nothing of it can run', async () => {
    const answer = await ask(await picture())
    expect(answer.headers.get('content-type')).toBe('image/png')
    expect(answer.headers.get('cache-control')).toBe('public, max-age=86400')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(answer.headers.get('content-disposition')).not.toContain('SECRETO')
  })

  test('a stretch of bytes is given where one is asked for', async () => {
    const answer = await app.request(`http://office.pe${await picture()}`, { headers: { range: 'bytes=0-7' } })
    expect(answer.status).toBe(206)
    expect([...new Uint8Array(await answer.arrayBuffer())]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
    expect((await app.request(`http://office.pe${await picture()}`, { headers: { range: 'bytes=9999999-' } })).status).toBe(200)
  })

  test('the reasons of a decision, which are no PDF, are handed over and opened in a sandbox', async () => {
    const answer = await ask(found((await ask(`/expedientes/${refused}`)).text, /href="(\/documentos\/[^"]+)">Sus razones/))
    expect(answer.text).toContain('El signo describe los productos')
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment/)
    expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
  })

  test('a receipt asks who you are, refuses strangers in words, and opens to its party alone', async () => {
    const { rows } = await database.pool.query<{ id: string }>(`select id from record.documents where kind = 'receipt' order by recorded_at limit 1`)
    const path = `/documentos/${rows[0]?.id ?? ''}`
    expect(await ask(path)).toMatchObject({ status: 303, to: `/entrar?volver=${encodeURIComponent(path)}` })
    expect((await ask(path, 'representative')).status).toBe(403)
    expect((await ask(path, 'representative')).text).toContain('Esto no es suyo')
    const own = await ask(path, 'applicant')
    expect(own.status).toBe(200)
    expect(own.headers.get('cache-control')).toBe('private, no-store')
    expect((await ask('/documentos/AAAA-BBBB')).status).toBe(404)
  })
})

describe('figures', () => {
  test('tell what was measured, in words, drawing, table and CSV, with the norm', async () => {
    const { text } = await ask('/cifras')
    for (const told of ['De la gaceta al cierre de oposiciones', 'La norma da 30 días hábiles', '<svg', 'Descargar CSV', 'Registrada']) expect(text).toContain(told)
    expect(text).not.toMatch(/NaN|Infinity|undefined/)
    const csv = await ask('/cifras/etapas.csv')
    expect(csv.headers.get('content-type')).toContain('text/csv')
    expect(csv.text).toMatch(/^etapa,expedientes,/)
    expect(csv.text).toMatch(/\r\nopposition,2,31,31,31,30,workingDays,D-TM-OPP,/)
    for (const name of ['meses', 'resultados', 'estados']) expect((await ask(`/cifras/${name}.csv`)).status).toBe(200)
    expect((await ask('/cifras/otra.csv')).status).toBe(404)
  })

  test('a period without files says so; one turned round is told at its field', async () => {
    expect((await ask('/cifras?desde=2020-01-01&hasta=2020-02-01')).text).toContain('Aún no hay nada que medir')
    expect((await ask('/cifras?desde=2027-05-01&hasta=2027-03-01')).status).toBe(422)
  })
})

const everything = [
  `/expedientes/${registered}`, `/expedientes/${refused}`, `/expedientes/${required}`, `/expedientes/${published}`, `/registros/${certificate}`, `/registros/${certificate}?al=2027-03-02`, `/registros/${certificate}/extracto`, '/gaceta', `/gaceta/${today}`,
  `/gaceta/${today}.json`, '/gaceta/2027-03-01.json', '/gaceta/atom.xml', '/verificar', `/verificar/${code}`, '/buscar', '/buscar?q=qantu', '/buscar?titular=tejidos', '/cifras', '/cifras/etapas.csv',
]

test.each(everything)('%s, in both languages, holds nothing private', async (path) => {
  for (const language of ['', '/en']) {
    const { status, text } = await ask(`${language}${path}`)
    expect(status).toBe(200)
    expect(text).not.toMatch(/SECRETO|secreto@|20131312955|account-|DEMO-\w{6}|partyId|commitment|\bsalt\b/)
  }
})

const odd = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.constantFrom('', '2026-02-30', '9999-12-31', '-1', '1e9', "' OR 1=1 --", '<script>alert(1)</script>', '\u202Eabc', '\u0000', '🦙'.repeat(50), '../../etc/passwd', '%', '%00', '001234-2026', 'P00000001', '25,35', 'tramite'),
)

test('no address and no question, however odd, is a fault or comes back as markup', async () => {
  const paths = ['/buscar', '/expedientes/', '/registros/', '/gaceta', '/gaceta/', '/verificar', '/verificar/', '/documentos/', '/cifras', '/cifras/', '/gaceta/atom.xml']
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...paths), odd, fc.dictionary(fc.constantFrom('q', 'clase', 'estado', 'tipo', 'titular', 'pagina', 'al', 'mes', 'codigo', 'expediente', 'desde', 'hasta'), odd), async (path, end, query) => {
      const address = path.endsWith('/') ? `${path}${encodeURIComponent(end)}` : path
      const answer = await app.request(`http://office.pe${address}?${new URLSearchParams(query).toString()}`)
      expect([200, 303, 404, 422]).toContain(answer.status)
      expect(await answer.text()).not.toContain('<script>alert')
    }),
    { numRuns: 250 },
  )
})
