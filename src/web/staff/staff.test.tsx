import { randomUUID } from 'node:crypto'
import { aStaffOffice } from '#test/journeys/staff-office.ts'
import { sound } from '#test/fixtures/living-office.ts'
import { aDatabase } from '#test/postgres.ts'
import { afterEach, describe, expect, test } from 'vitest'
import { webApp } from '../server.tsx'
import { staffRoutes } from './index.ts'

const database = await aDatabase()
const office = await aStaffOffice(database)
const app = webApp(office.site())
const cookie = (who: string) => ({ cookie: `who=${who}` })
const tidy = (text: string) => text.replaceAll('&#x27;', "'").replaceAll('\u00A0', ' ')
const get = async (who: string, path: string) => {
  const answer = await app.request(path, { headers: cookie(who) })
  return { status: answer.status, to: answer.headers.get('location'), text: tidy(await answer.text()), headers: answer.headers }
}
const post = async (who: string, path: string, fields: Record<string, string> | FormData | [string, string][]) => {
  const body = fields instanceof FormData ? fields : new URLSearchParams(fields)
  const answer = await app.request(path, { method: 'POST', headers: cookie(who), body })
  return { status: answer.status, to: answer.headers.get('location'), text: tidy(await answer.text()) }
}
afterEach(() => { expect(office.errors).toEqual([]) })

/** Pages by the roles that enter them; everybody else of the office is told why not, and the public is sent to log-in. */
const entries: Readonly<Record<string, readonly string[]>> = {
  '/ventanilla': ['filingDesk'], '/ventanilla/recibir': ['filingDesk'], '/ventanilla/notificaciones': ['filingDesk'], '/ventanilla/banco': ['filingDesk', 'administrator'], '/ventanilla/vinculos': ['filingDesk'], '/ventanilla/pagos': ['filingDesk', 'administrator', 'auditor'],
  '/trabajo/abstenciones': ['formalExaminer', 'registrabilityExaminer', 'decisionMaker'], '/administracion/abstenciones': ['administrator', 'auditor'],
  '/trabajo': ['formalExaminer', 'registrabilityExaminer', 'decisionMaker', 'gazetteEditor', 'administrator'],
  '/trabajo/buscar': ['filingDesk', 'formalExaminer', 'registrabilityExaminer', 'decisionMaker', 'gazetteEditor', 'auditor'],
  '/gaceta/componer': ['gazetteEditor'], '/administracion': ['administrator'], '/administracion/dias': ['administrator'], '/administracion/distancias': ['administrator'], '/administracion/supresion': ['administrator'], '/administracion/tasas': ['administrator'], '/administracion/tasas/TM-REG-C1': ['administrator'],
  '/administracion/personas': ['administrator'], '/administracion/personas/nueva': ['administrator'], '/administracion/personas/account-auditor': ['administrator'], '/administracion/reloj': ['administrator'], '/auditoria': ['auditor', 'administrator'],
}
const people = ['filingDesk', 'formalExaminer', 'registrabilityExaminer', 'decisionMaker', 'gazetteEditor', 'administrator', 'auditor', 'applicant']

describe('who enters', () => {
  test.each(Object.entries(entries))('%s', async (path, roles) => {
    for (const who of people) {
      const { status, text } = await get(who, path)
      expect([who, status]).toEqual([who, roles.includes(who) ? 200 : 403])
      expect(text.match(/<h1[ >]/g)).toHaveLength(1)
      expect(text).not.toMatch(/>\s*(undefined|\[object Object\]|NaN)|\{\w+\}/)
    }
    const stranger = await get('', path)
    expect([stranger.status, stranger.to]).toEqual([303, `/entrar?volver=${encodeURIComponent(path)}`])
  })
  test('every page in English too', async () => {
    for (const [path, [who = '']] of Object.entries(entries)) {
      const { status, text } = await get(who, `/en${path}`)
      expect([path, status]).toEqual([path, 200])
      expect(text).toContain('<html lang="en">')
      expect(text).not.toMatch(/\b(worklist|workspace|counter|composer|administration|audit)\.[a-zA-Z]/)
    }
  })
  test('no page takes a form of somebody who may not enter it', async () => {
    for (const route of staffRoutes.filter((r) => r.post !== undefined)) {
      const path = route.path.replace(':number', '000001-2027').replace(':notice', 'x').replace(':code', 'TM-REG-C1').replace(':id', 'account-auditor')
      expect([path, (await post('applicant', path, { acto: 'pass' })).status]).toEqual([path, 403])
      expect([path, (await post('', path, { acto: 'pass' })).status]).toEqual([path, 401])
    }
  })
})

describe('the counter', () => {
  const paper = { wish: randomUUID(), persona: 'person', nombre: 'Illa Mamani', documento: 'DNI', numero: '17801146', pais: 'PE', direccion: 'Jr. Los Nogales 120, Cusco', tipo: 'word', signo: 'PUYU WASI', clases: '25: ponchos; gorros\n30: té', hojas: '4', firmada: 'si', operacion: '0048213', pagado: '2027-03-01' }
  test('a paper filing gets number, moment and rank, and a cargo to print; two clicks make one file', async () => {
    const first = await post('filingDesk', '/ventanilla/recibir', paper)
    expect(first.status).toBe(303)
    expect(first.to).toMatch(/^\/ventanilla\/recibido\/\d{6}-2027$/)
    const shown = await get('filingDesk', first.to ?? '')
    expect(shown.text).toContain('Solicitud recibida')
    expect(shown.text).toMatch(/1 mar\. 2027, 10:00:\d\d/)
    expect(shown.text).toMatch(/href="\/documentos\/[^"]+"[^>]*>Abrir e imprimir el cargo/)
    const again = await post('filingDesk', '/ventanilla/recibir', { ...paper })
    expect(again.to).toBe(first.to)
  })
  test('what is missing is said per field with its article and nothing typed is lost; who insists files in custody', async () => {
    const bare = { ...paper, wish: randomUUID(), signo: '', clases: '', operacion: '', pagado: '' }
    const refused = await post('filingDesk', '/ventanilla/recibir', bare)
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('href="#signo"')
    expect(refused.text).toContain('href="#clases"')
    expect(refused.text).toContain('value="Illa Mamani"')
    expect(refused.text).toContain('name="incompleta"')
    const kept = await post('filingDesk', '/ventanilla/recibir', { ...bare, incompleta: 'si' })
    expect(kept.to).toMatch(/\/ventanilla\/recibido\/C\d{5}-2027$/)
    expect((await get('filingDesk', kept.to ?? '')).text).toContain('No tiene número de expediente')
  })
  test('a scan taken in stays with the form when something else stops it', async () => {
    const form = new FormData()
    for (const [name, value] of Object.entries({ ...paper, wish: randomUUID(), clases: 'ponchos' })) form.append(name, value)
    form.append('archivo-scan', new File([pdf], 'solicitud.pdf', { type: 'application/pdf' }))
    form.append('archivo-power', new File(['no es un pdf'], 'poder.pdf'))
    const answer = await post('filingDesk', '/ventanilla/recibir', form)
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('No se entiende la línea «ponchos»')
    expect(answer.text).toContain('No se pudo recibir «poder.pdf»')
    expect(answer.text).toMatch(/name="papel" value="scan\|[A-Z0-9-]+\|solicitud\.pdf"/)
  })
  test('personal service is recorded with who received it; the term then runs', async () => {
    const list = await get('filingDesk', '/ventanilla/notificaciones')
    const path = /href="(\/ventanilla\/notificaciones\/C\d{5}-2027\/[^"]+)"/.exec(list.text)?.[1] ?? ''
    const form = await get('filingDesk', path)
    expect(form.text).toContain('Alguien la recibió')
    // No certified mail was asked for, and there was no first visit: neither is offered.
    expect(form.text).not.toMatch(/value="sendMail"|value="leftUnderDoor"|value="delivered"/)
    expect((await post('filingDesk', path, { dia: '2027-03-01' })).text).toContain('Elija qué pasó')
    expect((await post('filingDesk', path, { paso: 'received', dia: '2027-02-30', recibe: '', documento: '', relacion: '' })).text).toContain('Corrija 4 datos')
    expect((await post('filingDesk', path, { paso: 'received', dia: '2027-02-20', recibe: 'Ana', documento: 'DNI 1', relacion: 'relative' })).status).toBe(422)
    expect((await post('filingDesk', path, { paso: 'visit', dia: '2027-03-01', segunda: '2027-03-06', nota: 'Nadie en casa' })).text).toContain('La segunda visita se anuncia para un día hábil')
    expect((await post('filingDesk', path, { paso: 'publish', dia: '2027-03-01', causa: 'impracticable', nota: 'El Peruano' })).text).toContain('Antes de publicar hay que intentar la entrega')
    expect((await post('filingDesk', path, { paso: 'visit', dia: '2027-03-01', segunda: '2027-03-02', nota: 'Nadie en casa', cedula: 'CED-7' })).to).toBe('/ventanilla/notificaciones?hecho=served')
    expect((await get('filingDesk', '/ventanilla/notificaciones')).text).toContain('Segunda visita el 2 mar. 2027')
    expect((await get('filingDesk', path)).text).toContain('value="leftUnderDoor"')
    expect((await post('filingDesk', path, { paso: 'leftUnderDoor', dia: '2027-03-01', nota: 'Puerta azul' })).text).toContain('Se deja bajo la puerta solo en el día anunciado')
    expect((await post('filingDesk', path, { paso: 'received', dia: '2027-03-01', recibe: 'Ana Mamani', documento: 'DNI 17801146', relacion: 'relative' })).to).toBe('/ventanilla/notificaciones?hecho=served')
    expect((await get('filingDesk', '/ventanilla/notificaciones')).text).not.toContain(path)
    expect((await get('filingDesk', path)).text).toContain('Esa notificación ya no espera')
  })
  test('the bank’s file is answered line by line', async () => {
    const order = sound(await office.office.order({ accountId: 'account-applicant', roles: ['applicant'] }, { classes: [{ number: 1, terms: ['x'] }], priorities: [], smallEnterprise: false }, randomUUID()))
    const text = `codigo;operacion;fecha;monto\n${order.orderCode};B1;2027-03-01;${order.total / 100}\nAAAA-BBBB-CCCC-DDDD;B2;2027-03-01;1`
    const { status, text: page } = await post('filingDesk', '/ventanilla/banco', { texto: text, wish: randomUUID() })
    expect(status).toBe(200)
    expect(page).toContain(order.orderCode)
    expect(page).toContain('Conciliado')
    expect(page).toContain('Sin orden')
    expect((await post('filingDesk', '/ventanilla/banco', { texto: 'a;b\n1;2' })).text).toContain('Faltan columnas')
    expect((await post('filingDesk', '/ventanilla/banco', {})).status).toBe(422)
  })
})

describe('an examiner', () => {
  test('takes the next file, which is nobody’s, and is told when none is left', async () => {
    const filed = await office.file({ sign: { kind: 'word', text: 'KUSA MAYU' } })
    const found: string[] = []
    for (let i = 0; i < 10; i++) {
      const { to } = await post('formalExaminer', '/trabajo/siguiente', { etapa: 'formal', desde: found.at(-1) ?? '' })
      if (to?.startsWith('/trabajo?')) break
      const number = to?.slice('/trabajo/'.length) ?? ''
      if (found.includes(number)) break
      found.push(number)
      if (number !== filed.number) expect((await post('formalExaminer', `/trabajo/${number}`, { acto: 'pass', 'v-R-DS-13': 'waive', 'd-R-DS-13': 'No le corresponde.' })).status).toBeLessThan(500)
    }
    expect(found).toContain(filed.number)
    expect((await post('formalExaminer', '/trabajo/siguiente', { etapa: 'decided' })).to).toBe('/trabajo?etapa=decided&hecho=none')
  })
  test('a rule overruled needs its reason; what is not met cannot be passed over', async () => {
    const { number } = await office.file({ representative: { kind: 'person', name: 'Amaru Rojas' }, sign: { kind: 'word', text: 'SUNQU' } })
    await post('formalExaminer', `/trabajo/${number}`, { acto: 'startFormalExam' })
    const page = await get('formalExaminer', `/trabajo/${number}`)
    expect(page.text).toContain('id="v-R-DS-17"')
    const passed = await post('formalExaminer', `/trabajo/${number}`, { acto: 'pass', texto: 'algo escrito' })
    expect([passed.status, passed.text.includes('R-DS-17 no se cumple'), passed.text.includes('algo escrito')]).toEqual([422, true, true])
    expect((await post('formalExaminer', `/trabajo/${number}`, { acto: 'pass', 'v-R-DS-17': 'waive' })).text).toContain('Escriba la razón o el detalle de R-DS-17')
    const preview = await post('formalExaminer', `/trabajo/${number}`, { acto: 'preview', 'd-R-DS-17': 'Falta el poder.' })
    expect([preview.status, preview.text.includes('Vista previa'), preview.text.includes('60 días hábiles')]).toEqual([200, true, true])
    expect((await post('formalExaminer', `/trabajo/${number}`, { acto: 'pass', 'v-R-DS-17': 'waive', 'd-R-DS-17': 'El poder está en otro expediente.' })).to).toBe(`/trabajo/${number}?hecho=pass`)
  })
  test('a colleague’s file is read, and not worked on until it is handed over', async () => {
    const { number } = await office.file({ sign: { kind: 'word', text: 'ILLARIY' } })
    await post('formalExaminer', `/trabajo/${number}`, { acto: 'startFormalExam' })
    expect((await post('formalExaminer.2', `/trabajo/${number}`, { acto: 'pass' })).status).toBe(422)
    expect((await post('formalExaminer', `/trabajo/${number}`, { acto: 'assign', examinador: 'account-formalExaminer.2', etapa: 'formal' })).status).toBe(422)
    expect((await post('formalExaminer', `/trabajo/${number}`, { acto: 'assign', examinador: 'account-decisionMaker', etapa: 'formal' })).to).toContain('hecho=assign')
    expect((await post('formalExaminer', `/trabajo/${number}`, { acto: 'pass' })).text).toContain('asignado a otra persona')
  })
  test('an old screen is told that the file has moved on, and keeps what was typed', async () => {
    const { number } = await office.file({ sign: { kind: 'word', text: 'QILLQA' } })
    await post('formalExaminer', `/trabajo/${number}`, { acto: 'startFormalExam' })
    const { status, text } = await post('formalExaminer', `/trabajo/${number}`, { acto: 'requireCure', seen: '1', 'o-R-DS-06': 'si', 'd-R-DS-06': 'La lista no se entiende.' })
    expect([status, text.includes('La lista no se entiende.')]).toEqual([422, true])
  })
  test('unknown files are not there, and whoever is a party of one must abstain', async () => {
    expect((await get('formalExaminer', '/trabajo/999999-2027')).status).toBe(404)
    const { number } = await office.file({ sign: { kind: 'word', text: 'WASI' } }, 'account-formalExaminer')
    expect((await get('formalExaminer', `/trabajo/${number}`)).text).toContain('Usted debe abstenerse')
    expect((await get('formalExaminer', '/trabajo')).text).toContain('Debe abstenerse')
  })
  test('particulars are shown on their own page, and looking is logged', async () => {
    const { number } = await office.file({ sign: { kind: 'word', text: 'RUMI' } })
    expect((await get('formalExaminer', `/trabajo/${number}`)).text).not.toContain('SECRETO')
    expect((await get('formalExaminer', `/trabajo/${number}/datos`)).text).toContain('SECRETO-direccion 123')
    const log = await get('auditor', '/auditoria')
    expect(log.text).toContain('los datos de las partes')
    expect(log.text).toContain('Illa Mamani')
  })
  test('finds a file by number, by sign and by holder', async () => {
    const { number } = await office.file({ sign: { kind: 'word', text: 'ZORZAL AZUL' } })
    await office.open.similar.upToDate()
    for (const q of [number, 'zorzal', 'Tejidos']) expect((await get('formalExaminer', `/trabajo/buscar?q=${encodeURIComponent(q)}`)).text).toContain(`/trabajo/${number}`)
    expect((await get('filingDesk', `/trabajo/buscar?q=${number}`)).text).toContain(`/expedientes/${number}`)
    expect((await get('filingDesk', '/trabajo/buscar?q=C00001-2027')).text).toContain('C00001-2027')
  })
})

describe('the merits', () => {
  test('grounds with their aids, a draft that is kept while typed, ready, and signed by another', async () => {
    const { number } = await office.file({ sign: { kind: 'word', text: 'CAMISAS LIMA' }, classes: [{ number: 25, terms: ['camisas', 'ponchos'] }] })
    await office.pass(number)
    await office.throughWindow()
    const screen = await get('registrabilityExaminer', `/trabajo/${number}`)
    expect(screen.text).toContain('Lima es un departamento del Perú')
    expect(screen.text).toContain('Puede equivocarse')
    const typed = { acto: 'save', r: 'partialGrant', g: '135-e', t: '25|ponchos', texto: 'Las camisas se describen.' }
    expect((await post('registrabilityExaminer', `/trabajo/${number}`, { ...typed, autosave: '1' })).status).toBe(204)
    expect((await get('registrabilityExaminer', `/trabajo/${number}`)).text).toContain('Las camisas se describen.')
    expect((await post('registrabilityExaminer', `/trabajo/${number}`, { acto: 'save', autosave: '1', texto: 'aún nada' })).status).toBe(202)
    expect((await post('registrabilityExaminer', `/trabajo/${number}`, { acto: 'save', autosave: '1', r: 'refuse', texto: 'aún sin causal' })).status).toBe(204)
    expect((await post('registrabilityExaminer', `/trabajo/${number}`, { ...typed, autosave: '1' })).status).toBe(204)
    expect((await post('registrabilityExaminer', `/trabajo/${number}`, { acto: 'ready', r: 'refuse', texto: 'x' })).text).toContain('al menos una causal')
    expect((await post('registrabilityExaminer', `/trabajo/${number}`, { ...typed, acto: 'preview' })).text).toContain('SE RESUELVE')
    expect((await post('registrabilityExaminer', `/trabajo/${number}`, { ...typed, acto: 'ready' })).to).toContain('hecho=drafted')
    expect((await get('decisionMaker', '/trabajo')).text).toContain(number)
    const toSign = await get('decisionMaker', `/trabajo/${number}`)
    expect(toSign.text).toContain('Las camisas se describen.')
    expect(toSign.text).toContain('Conceder en parte')
    expect((await post('decisionMaker', `/trabajo/${number}`, { acto: 'sign', r: 'refuse' })).status).toBe(422)
    expect((await post('decisionMaker', `/trabajo/${number}`, { acto: 'sign', r: 'partialGrant' })).to).toContain('hecho=signed')
    expect((await get('registrabilityExaminer', `/trabajo/${number}`)).text).toContain('Concedida en parte')
  })
  test('an earlier sign is cited and goes into the draft with its ground', async () => {
    const earlier = await office.file({ sign: { kind: 'word', text: 'CHASKA ÑAN' } })
    const { number } = await office.file({ sign: { kind: 'word', text: 'CHASKA ÑAN SUR' } })
    for (const n of [earlier.number, number]) await office.pass(n)
    await office.throughWindow()
    const here = `/trabajo/${number}/anteriores`
    await office.open.similar.upToDate()
    expect((await get('registrabilityExaminer', here)).text).toContain('CHASKA ÑAN')
    expect((await post('registrabilityExaminer', here, { signo: earlier.number, acto: 'dismiss other' })).text).toContain('en palabras')
    expect((await post('registrabilityExaminer', here, { signo: '999999-2027', acto: 'cite' })).status).toBe(422)
    expect((await post('registrabilityExaminer', here, { signo: earlier.number, acto: 'cite' })).to).toBe(`${here}?ver=${earlier.number}&hecho=cite`)
    expect((await get('registrabilityExaminer', `${here}/comparar?ver=${earlier.number}`)).text).toContain('Lo citó')
    expect((await get('registrabilityExaminer', `/trabajo/${number}`)).text).toContain(`id="c-${earlier.number}"`)
    await post('registrabilityExaminer', `/trabajo/${number}`, { acto: 'ready', r: 'refuse', [`c-${earlier.number}`]: '136-a', texto: 'Se parecen.' })
    const draft = sound(await office.office.decisionDraft.read({ accountId: 'account-registrabilityExaminer', roles: ['registrabilityExaminer'] }, number))
    expect(draft).toMatchObject({ ready: true, proposal: { act: 'refuse', reasons: { grounds: ['136-a'], citations: [{ number: earlier.number, ground: '136-a' }] } } })
  })
})

describe('the gazette’s editor and the administrator', () => {
  test('publishes what is ticked; the rest waits', async () => {
    const [one, two] = [await office.file({ sign: { kind: 'word', text: 'TIKA UNO' } }), await office.file({ sign: { kind: 'word', text: 'TIKA DOS' } })]
    for (const { number } of [one, two]) await office.pass(number)
    expect((await get('gazetteEditor', '/gaceta/componer')).text).toContain('TIKA UNO')
    expect((await post('gazetteEditor', '/gaceta/componer', {})).text).toContain('Marque al menos un signo')
    expect((await post('gazetteEditor', '/gaceta/componer', { n: one.number, wish: randomUUID() })).to).toBe('/gaceta/componer?hecho=published')
    const after = await get('gazetteEditor', '/gaceta/componer')
    expect([after.text.includes('La gaceta de hoy ya salió'), after.text.includes(`value="${one.number}"`), after.text.includes(`value="${two.number}"`)]).toEqual([true, false, true])
    expect((await post('gazetteEditor', '/gaceta/componer/errata', { expediente: one.number, clases: '25: camisas' })).text).toContain('Marque qué corrige')
    const typed: [string, string][] = [['expediente', one.number], ['corrige', 'classes'], ['clases', '25: camisas'], ['corrige', 'sign'], ['texto', 'TIKA NUEVA']]
    const seen = await post('gazetteEditor', '/gaceta/componer/errata', [...typed, ['accion', 'ver']])
    expect([seen.status, seen.text.includes('<del>TIKA UNO</del>'), seen.text.includes('<strong>TIKA NUEVA</strong>'), seen.text.includes('El plazo de oposición empieza de nuevo')]).toEqual([200, true, true, true])
    expect((await post('gazetteEditor', '/gaceta/componer/errata', [...typed, ['accion', 'publicar']])).to).toBe('/gaceta/componer?hecho=erratum')
  })
  test('sees what a closed day moves before closing it, and needs its norm', async () => {
    const day = office.clock.today()
    const look = await post('administrator', '/administracion/dias', { acto: 'look', fecha: '2027-06-16', clase: 'decree' })
    expect([look.status, /Se mueven? \d+ plazos?/.test(look.text)]).toEqual([200, true])
    expect((await post('administrator', '/administracion/dias', { acto: 'close', fecha: '2027-06-16', clase: 'decree', nombre: 'Día' })).text).toContain('Escriba la norma')
    expect((await post('administrator', '/administracion/dias', { acto: 'close', fecha: '2027-06-16', clase: 'decree', nombre: 'Día no laborable', norma: 'DS 001-2027-PCM', wish: randomUUID() })).to).toContain('hecho=closed')
    expect((await get('administrator', '/administracion/dias')).text).toContain('DS 001-2027-PCM')
    expect(office.clock.today()).toBe(day)
  })
  test('closes a day of one department, and sets a row of distance, each with its norm', async () => {
    const close = (fields: Record<string, string>) => post('administrator', '/administracion/dias', { acto: 'close', fecha: '2027-06-24', clase: 'regional', nombre: 'Día inventado', norma: 'Ordenanza inventada', wish: randomUUID(), ...fields })
    expect((await close({})).status).toBe(422)
    expect((await close({ departamento: '08' })).to).toContain('hecho=closed')
    expect((await get('administrator', '/administracion/dias')).text).toContain('Día inventado (Cusco)')
    expect((await post('administrator', '/administracion/dias', { acto: 'reopen', fecha: '2027-06-24', departamento: '08', wish: randomUUID() })).text).toContain('Indique la norma que reabre ese día')
    expect((await post('administrator', '/administracion/dias', { acto: 'reopen', fecha: '2027-06-24', departamento: '08', 'reabrir-2027-06-2408': 'Otra', wish: randomUUID() })).to).toContain('hecho=reopened')
    const set = (fields: Record<string, string>) => post('administrator', '/administracion/distancias', { desde: '08', hasta: '15', via: 'air', dias: '2', rige: '2027-03-01', norma: 'RM inventada', wish: randomUUID(), ...fields })
    expect((await set({ dias: 'x', norma: '', rige: 'y' })).text).toContain('Corrija 3 datos')
    expect((await set({ desde: '15' })).text).toContain('Ese departamento no existe')
    expect((await set({})).to).toContain('hecho=set')
  })
  test('erases nobody whose file is open, and says why', async () => {
    const { number } = await office.file()
    const page = `/administracion/supresion?expediente=${number}`
    expect((await get('administrator', page)).text).toContain(`El expediente ${number} no ha terminado`)
    expect((await get('administrator', '/administracion/supresion?expediente=nada')).status).toBe(422)
    expect((await post('administrator', page, { persona: '', norma: '', motivo: '' })).text).toContain('Corrija 4 datos')
    expect((await post('administrator', page, { persona: 'x', norma: 'Ley', motivo: 'Porque', seguro: 'si', wish: randomUUID() })).text).toContain('Esa persona no es parte de ningún expediente')
  })
  test('sets a fee with its norm, never without', async () => {
    expect((await post('administrator', '/administracion/tasas/TM-CANC', { monto: 'mucho', norma: '', desde: '2027-03-01' })).text).toContain('Corrija 2 datos')
    expect((await post('administrator', '/administracion/tasas/TM-CANC', { monto: '850.50', norma: 'DS 002-2027-PCM', desde: 'mañana' })).text).toContain('Esa fecha no existe')
    expect((await post('administrator', '/administracion/tasas/TM-CANC', { monto: '850.50', norma: 'DS 002-2027-PCM', desde: '2027-03-01', wish: randomUUID() })).to).toContain('hecho=set')
    expect((await get('administrator', '/administracion/tasas/NADA')).status).toBe(404)
  })
  test('gives roles and suspends, others but not itself', async () => {
    expect((await post('administrator', '/administracion/personas/account-auditor.2', [['acto', ''], ['rol', 'auditor'], ['rol', 'filingDesk'], ['rol', 'system']])).to).toContain('hecho=roles')
    expect(office.people.get('account-auditor.2')?.roles).toEqual(['filingDesk', 'auditor'])
    expect((await post('administrator', '/administracion/personas/account-administrator', { rol: 'auditor' })).status).toBe(422)
    expect((await post('administrator', '/administracion/personas/account-auditor.2', { acto: 'suspend' })).to).toContain('hecho=suspended')
    expect((await post('administrator', '/administracion/personas/nueva', [['nombre', 'Qori'], ['correo', 'qori@oficina.example'], ['rol', 'filingDesk']])).to).toContain('hecho=created')
    expect((await get('administrator', '/administracion/personas/nadie')).status).toBe(404)
  })
  test('the clock passes days with real progress, never back', async () => {
    const before = office.clock.today()
    expect((await post('administrator', '/administracion/reloj', { hasta: before })).status).toBe(422)
    expect((await post('administrator', '/administracion/reloj', { hasta: '2099-01-01' })).status).toBe(422)
    const to = Temporal.PlainDate.from(before).add({ days: 3 }).toString()
    expect((await post('administrator', '/administracion/reloj', { hasta: to })).to).toBe('/administracion/reloj')
    await expect.poll(async () => (await get('administrator', '/administracion/reloj')).text.includes('Los días pasaron'), { timeout: 30_000 }).toBe(true)
    const page = await get('administrator', '/administracion/reloj')
    expect(page.text).toContain('3 de 3 días')
    expect(page.headers.get('refresh')).toBeNull()
    expect(office.clock.today()).toBe(to)
  })
  test('the auditor verifies the whole record', async () => {
    const { status, text } = await post('auditor', '/auditoria', {})
    expect([status, text.includes('El registro está íntegro')]).toEqual([200, true])
  })
})

/** The smallest PDF that a reader opens. */
const pdf = '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'
