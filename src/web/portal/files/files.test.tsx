import { beforeAll, describe, expect, test } from 'vitest'
import { aFilingOffice } from '#test/journeys/filingOffice.ts'
import { marks, walker } from '#test/journeys/walker.ts'
import { aDatabase } from '#test/postgres.ts'
import { webApp } from '../../server.tsx'

const database = await aDatabase()
const { living, site } = await aFilingOffice(database)
const { ask, send } = walker(webApp(site()))
const aDraft = async (who = 'applicant') => (await send('/presentar', {}, who)).to

describe('whose it is', () => {
  test('a draft of somebody else is not there, on any of its pages', async () => {
    const draft = await aDraft()
    for (const page of ['', '/signo', '/productos', '/solicitantes', '/representante', '/domicilio', '/prioridad', '/documentos', '/pago', '/revisar', '/presentado']) {
      expect((await ask(`${draft}${page}`, 'representative')).status, page).toBe(404)
    }
    expect((await send(`${draft}/signo`, { tipo: 'word', texto: 'MÍO' }, 'representative')).status).toBe(404)
    expect((await ask('/presentar/00000000-0000-4000-8000-000000000000')).status).toBe(404)
    expect((await ask('/presentar/nada')).status).toBe(404)
    expect((await ask('/presentar', 'formalExaminer')).status).toBe(403)
  })

  test('a file of somebody else is not there, nor an order, nor a letter', async () => {
    const filed = await living.file()
    expect((await ask(`/mis-expedientes/${filed.number}`)).status).toBe(200)
    for (const path of [`/mis-expedientes/${filed.number}`, `/expedientes/${filed.number}/responder`, `/expedientes/${filed.number}/actos/withdraw`]) expect((await ask(path, 'representative')).status, path).toBe(404)
    expect((await ask('/casilla/no-es-mia', 'representative')).status).toBe(404)
    const draft = await aDraft('representative')
    await send(`${draft}/productos`, { agregar: '30|café', accion: 'seguir' }, 'representative')
    const { rows } = await database.pool.query<{ code: string }>(`select code from views.payments where account_id = 'account-applicant' limit 1`)
    expect((await send(`${draft}/pago`, { accion: 'usar', codigo: rows[0]?.code ?? '' }, 'representative')).text).toContain('No hay ninguna orden suya')
  })
})

describe('a file of one’s own', () => {
  let number = ''
  beforeAll(async () => {
    const filed = await living.file({ applicants: [{ kind: 'person', name: 'Ana Quispe', domiciledInPeru: true, country: 'PE' }] })
    number = filed.number
    await living.act('account-formal', 'formalExaminer', number, 'startFormalExam')
    await living.act('account-formal', 'formalExaminer', number, 'requireCure', { findings: [{ requirement: 'R-DS-12' }, { requirement: 'R-DS-26' }].slice(0, 1), text: 'Indique su documento de identidad.' })
    await living.daily()
  })

  test('what waits for the person stands first, with its last day', async () => {
    const { text } = await ask('/mis-expedientes')
    expect(text.indexOf(number)).toBeLessThan(text.indexOf('Los demás'))
    expect(text).toContain('Por qué esta fecha')
    expect(text).toContain(`/expedientes/${number}/responder`)
  })

  test('the mailbox tells deposit and effect; opening a letter only leaves a trace', async () => {
    const { text } = await ask('/casilla')
    expect(text).toContain('Requerimiento de forma')
    const letter = /href="(\/casilla\/[^"]+)"/.exec(text)?.[1] ?? ''
    expect((await ask(letter)).text).toContain('solo informativo: no cambia el plazo')
  })

  test('acts that are not open now say why instead of being offered', async () => {
    const { text } = await ask(`/mis-expedientes/${number}`)
    expect(text).toContain(`/expedientes/${number}/actos/amend`)
    expect(text).toContain('Lo que ahora no se puede, y por qué')
    expect((await ask(`/expedientes/${number}/actos/fileDocuments`)).text).toContain('No hay una prioridad que espere documentos')
    expect((await ask(`/expedientes/${number}/actos/grant`)).status).toBe(404)
  })

  test('a requirement is answered on the field that its rule names, once', async () => {
    const page = await ask(`/expedientes/${number}/responder`)
    expect(page.text).toContain('R-DS-12')
    expect(page.text).toContain('value="Ana Quispe"')
    const empty = await send(`/expedientes/${number}/responder`, marks(page.text))
    expect(empty.status).toBe(422)
    expect(empty.text).toContain('La respuesta está vacía')
    const fields = { ...marks(page.text), 's0-clase': 'person', 's0-nombre': 'Ana Quispe', 's0-documentoTipo': 'DNI', 's0-documento': '12345678', 's0-pais': 'PE', 's0-domiciliado': 'si', respuesta: 'Adjunto lo pedido.' }
    const [one, two] = await Promise.all([send(`/expedientes/${number}/responder`, fields), send(`/expedientes/${number}/responder`, fields)])
    expect(one.to, one.text).toBe(`/mis-expedientes/${number}?hecho=answerRequirement`)
    expect(two.to).toBe(one.to)
    expect((await ask(one.to)).text).toContain('Su respuesta quedó presentada')
    expect((await ask(`/expedientes/${number}/responder`)).text).toContain('Ahora no se puede hacer esto')
  })

  test('a list is cut by unticking; a withdrawal asks twice', async () => {
    const page = await ask(`/expedientes/${number}/actos/amend`)
    const cut = await send(`/expedientes/${number}/actos/amend`, { ...marks(page.text), queda: '25|camisas', 's0-clase': 'person', 's0-nombre': 'Ana Quispe', 's0-documentoTipo': 'DNI', 's0-documento': '12345678', 's0-pais': 'PE', 's0-domiciliado': 'si' })
    expect(cut.to, cut.text).toContain('hecho=amend')
    const goodbye = await ask(`/expedientes/${number}/actos/withdraw`)
    expect((await send(`/expedientes/${number}/actos/withdraw`, { ...marks(goodbye.text), alcance: 'procedure' })).status).toBe(422)
    expect((await send(`/expedientes/${number}/actos/withdraw`, { ...marks(goodbye.text), alcance: 'procedure', seguro: 'si' })).to).toContain('hecho=withdraw')
  })
})

test('an abandoned file says what that means, asks for no answer and offers no payment', async () => {
  const { number } = await living.file({ applicants: [{ kind: 'person', name: 'Ana Quispe', domiciledInPeru: true, country: 'PE' }] })
  await living.act('account-formal', 'formalExaminer', number, 'startFormalExam')
  await living.act('account-formal', 'formalExaminer', number, 'requireCure', { findings: [{ requirement: 'R-DS-12' }] })
  await living.daily()
  expect((await ask(`/mis-expedientes/${number}`)).text).toContain(`/expedientes/${number}/responder`)
  await living.later(61)
  await living.daily()
  const { text } = await ask(`/mis-expedientes/${number}`)
  expect(text).toContain('No se respondió a tiempo lo que la oficina pidió.')
  expect(text).not.toContain(`/expedientes/${number}/responder`)
  expect(text).not.toContain('El plazo empieza cuando la notificación surta efecto')
  expect(text).not.toContain(`/mis-expedientes/${number}/tasas`)
})
