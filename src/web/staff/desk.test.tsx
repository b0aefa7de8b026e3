import { randomUUID } from 'node:crypto'
import { aStaffOffice } from '#test/journeys/staff-office.ts'
import { sound } from '#test/fixtures/living-office.ts'
import { aDatabase } from '#test/postgres.ts'
import { afterEach, describe, expect, test } from 'vitest'
import { webApp } from '../server.tsx'

const database = await aDatabase()
const office = await aStaffOffice(database)
const app = webApp(office.site())
const tidy = (text: string) => text.replaceAll('&#x27;', "'").replaceAll('\u00A0', ' ')
const get = async (who: string, path: string) => tidy(await (await app.request(path, { headers: { cookie: `who=${who}` } })).text())
const post = async (who: string, path: string, fields: Record<string, string>) => {
  const answer = await app.request(path, { method: 'POST', headers: { cookie: `who=${who}` }, body: new URLSearchParams(fields) })
  return { status: answer.status, to: answer.headers.get('location'), text: tidy(await answer.text()) }
}
const payer = { accountId: 'account-applicant', roles: ['applicant' as const] }
const order = async () => sound(await office.office.order(payer, { classes: [{ number: 25, terms: ['camisas'] }], priorities: [], smallEnterprise: false }, randomUUID()))
afterEach(() => { expect(office.errors).toEqual([]) })

/** What nobody can see on a screen: it turns the writing around. */
const invisible = 'abc \u202E def'

describe('what cannot be read is said beside its field, in the words that mend it', () => {
  test('in the formal examination, and what was typed stays', async () => {
    const { number } = await office.file({ sign: { kind: 'word', text: 'SUNQU' } })
    await post('formalExaminer', `/trabajo/${number}`, { acto: 'startFormalExam' })
    const { status, text } = await post('formalExaminer', `/trabajo/${number}`, { acto: 'requireCure', 'o-R-DS-06': 'si', 'd-R-DS-06': invisible, texto: 'Lo demás está bien.' })
    expect([status, text.includes('<a href="#d-R-DS-06">El texto contiene signos invisibles'), text.includes('Lo demás está bien.')]).toEqual([422, true, true])
    const conflict = await post('formalExaminer', `/trabajo/${number}`, { acto: 'abstain', alcance: 'file', causa: 'kinship', explicacion: invisible })
    expect(conflict.text).toContain('<a href="#explicacion">El texto contiene signos invisibles')
  })
  test('in a paper filing and in the record of a notice', async () => {
    const paper = { wish: randomUUID(), persona: 'person', nombre: 'Ana Inventada', numero: '17801146', pais: 'PE', direccion: invisible, tipo: 'word', signo: 'PUYU', clases: '25: ponchos', hojas: '7', firmada: 'si' }
    expect((await post('filingDesk', '/ventanilla/recibir', paper)).text).toContain('<a href="#direccion">El texto contiene signos invisibles')
    const held = await post('filingDesk', '/ventanilla/recibir', { ...paper, wish: randomUUID(), direccion: 'Jr. Inventado 4', incompleta: 'si' })
    const received = await get('filingDesk', held.to ?? '')
    const notice = /href="(\/ventanilla\/notificaciones\/C\d{5}-2027\/[^"]+)"/.exec(received)?.[1] ?? ''
    expect(received).toContain('Imprimir la notificación')
    expect((await post('filingDesk', notice, { paso: 'refused', dia: '2027-03-01', nota: invisible })).text).toContain('<a href="#nota">El texto contiene signos invisibles')
  })
})

describe('who looks and who takes', () => {
  test('the second instance is offered no file to take', async () => {
    const { number } = await office.file({ sign: { kind: 'word', text: 'ILLARIY' } })
    for (const path of ['/trabajo', `/trabajo/${number}`]) expect([path, (await get('secondInstance', path)).includes('/trabajo/siguiente')]).toEqual([path, false])
    expect(await get('formalExaminer', `/trabajo/${number}`)).toContain('/trabajo/siguiente')
  })
  test('a challenged notice waits for whoever decides, not for the party', async () => {
    const { number } = await office.file({ sign: { kind: 'word', text: 'QILLQA' } })
    await office.act('account-formalExaminer', 'formalExaminer', number, 'startFormalExam')
    await office.act('account-formalExaminer', 'formalExaminer', number, 'requireCure', { findings: [{ requirement: 'R-DS-06' }] })
    const noticeId = sound(await office.office.find(number)).state.notices[0]?.noticeId ?? ''
    await office.act('account-applicant', 'applicant', number, 'challengeNotice', { noticeId, text: 'No era el domicilio.' })
    const list = await get('decisionMaker', '/trabajo?etapa=challenged')
    expect([list.includes(number), list.includes('Espera a la parte')]).toEqual([true, false])
  })
})

test('what was typed for an act that another screen closed meanwhile is shown, and the act is said not to fit', async () => {
  const { number } = await office.file({ sign: { kind: 'word', text: 'RUMI' } })
  await post('formalExaminer', `/trabajo/${number}`, { acto: 'startFormalExam' })
  const seen = String(sound(await office.office.find(number)).version)
  await post('formalExaminer', `/trabajo/${number}`, { acto: 'pass', seen })
  const { status, text } = await post('formalExaminer', `/trabajo/${number}`, { acto: 'requireCure', seen, 'o-R-DS-06': 'si', 'd-R-DS-06': 'La lista no se entiende.', texto: 'Precise.' })
  expect([status, text.includes('no está en la etapa en que cabe este acto'), text.includes('Lo que usted había escrito'), text.includes('La lista no se entiende.'), text.includes('Lo escrito sigue aquí')]).toEqual([422, true, true, true, false])
})

test('a draft that came back tells its drafter why', async () => {
  const { number } = await office.file({ sign: { kind: 'word', text: 'CAMISAS LIMA' } })
  await office.pass(number)
  await office.throughWindow()
  await post('registrabilityExaminer', `/trabajo/${number}`, { acto: 'ready', r: 'refuse', g: '135-e', texto: 'Describe.' })
  expect((await post('decisionMaker', `/trabajo/${number}`, { acto: 'return', razon: '' })).text).toContain('Escriba la razón')
  await office.later(1)
  expect((await post('decisionMaker', `/trabajo/${number}`, { acto: 'return', razon: 'Falta el análisis.' })).to).toContain('hecho=returned')
  const back = await get('registrabilityExaminer', `/trabajo/${number}`)
  expect([/anotó sobre este proyecto[^<]*«Falta el análisis\.»/.test(back), back.includes('Describe.')]).toEqual([true, true])
})

describe('money and days', () => {
  test('a refund that is not taken keeps what was typed, and needs the number of its operation', async () => {
    const { orderCode: code, total } = await order()
    const day = office.clock.today()
    await post('filingDesk', '/ventanilla/banco', { texto: `codigo;operacion;fecha;monto\n${code};B71;${day};${(total + 500) / 100}`, wish: randomUUID() })
    sound(await office.office.refunds.request(payer, code, randomUUID()))
    const settle = (fields: Record<string, string>) => post('administrator', '/ventanilla/pagos', { acto: 'made', orden: code, wish: randomUUID(), [`operacion-${code}`]: '', [`dia-${code}`]: day, ...fields })
    expect((await settle({})).text).toContain(`<a href="#operacion-${code}">`)
    const tomorrow = await settle({ [`operacion-${code}`]: 'D-9', [`dia-${code}`]: '2099-01-01' })
    expect([tomorrow.text.includes(`<a href="#dia-${code}">`), tomorrow.text.includes('value="D-9"'), tomorrow.text.includes('value="2099-01-01"')]).toEqual([true, true, true])
    expect((await settle({ [`operacion-${code}`]: 'D-9' })).to).toContain('hecho=settled')
  })
  test('what is paid beyond the fee is not called unpaid', async () => {
    const { orderCode: code, total } = await order()
    const { text } = await post('filingDesk', '/ventanilla/banco', { texto: `codigo;operacion;fecha;monto\n${code};B72;${office.clock.today()};${(total + 500) / 100}`, wish: randomUUID() })
    expect([text.includes('La orden queda pagada y sobra dinero'), text.includes('La orden queda sin pagar')]).toEqual([true, false])
  })
  test('an account is created with something to do', async () => {
    const fields = { nombre: 'Qori', correo: 'qori.sola@oficina.example' }
    expect((await post('administrator', '/administracion/personas/nueva', fields)).text).toContain('Marque al menos un encargo')
    expect((await post('administrator', '/administracion/personas/nueva', { ...fields, rol: 'auditor' })).to).toContain('hecho=created')
  })
})

test('an erratum of a file that is not there goes back to the composer with the number typed', async () => {
  const page = await get('gazetteEditor', '/gaceta/componer/errata?expediente=999999-2027')
  expect([page.includes('No hay ningún expediente con el número 999999-2027'), page.includes('value="999999-2027"')]).toEqual([true, true])
  expect(await get('gazetteEditor', '/gaceta/componer/errata?expediente=')).toContain('Escriba el número del expediente')
})
