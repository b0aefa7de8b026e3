import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { roles } from '#casefile/actor.ts'
import { bankFile } from '#office/bank-file.ts'
import { aForm, sound } from '#test/fixtures/living-office.ts'
import { aStaffOffice } from '#test/journeys/staff-office.ts'
import { marks, walker } from '#test/journeys/walker.ts'
import { aDatabase } from '#test/postgres.ts'
import { webApp } from './server.tsx'

const database = await aDatabase()
const office = await aStaffOffice(database)
const { ask, send } = walker(webApp(office.site()))
const who = (role: (typeof roles)[number]) => ({ accountId: `account-${role}`, roles: [role] })
const paper = async (name: string) => new File([new Uint8Array(await sharp({ create: { width: 300, height: 400, channels: 3, background: '#fff' } }).png().toBuffer())], name, { type: 'image/png' })
beforeAll(async () => {
  for (const role of roles) {
    if (role === 'public' || role === 'system') continue
    for (const id of [`account-${role}`, `another-${role}`]) {
      await database.pool.query(`insert into accounts.accounts (id, email, email_confirmed, name, created_at, updated_at) values ($1, $2, true, $1, now(), now())`, [id, `${id.toLowerCase()}@oficina.example`])
      await database.pool.query('insert into accounts.roles (account_id, role) values ($1, $2)', [id, role])
    }
  }
})
afterEach(() => { expect(office.errors).toEqual([]) })

describe('a power of attorney', () => {
  const fields = async () => ({ 'o-clase': 'company', 'o-nombre': 'Tejidos Qantu S. A. C.', 'o-documentoTipo': 'RUC', 'o-documento': '20131312955', cargo: 'Gerente general', 'r-clase': 'person', 'r-nombre': 'Rita Poma', 'r-documentoTipo': 'DNI', 'r-documento': '44444444', 'r-pais': 'PE', 'r-domiciliado': 'si', alcance: 'everything', otorgado: '2027-01-15', poder: await paper('poder.png') })

  test('is recorded once, keeping what was typed and uploaded where something lacks', async () => {
    expect((await ask('/poderes', 'representative')).text).toContain('Aún no hay poderes')
    const bad = await send('/poderes/nuevo', { ...(await fields()), cargo: '' }, 'representative')
    expect([bad.status, bad.text.includes('Diga con qué cargo firmó'), bad.text.includes('value="Rita Poma"'), bad.text.includes('El documento ya está subido')]).toEqual([422, true, true, true])
    const { poder, ...typed } = await fields()
    expect(poder.size).toBeGreaterThan(0)
    expect((await send('/poderes/nuevo', { ...typed, subido: marks(bad.text)['subido'] ?? '' }, 'representative')).to).toBe('/poderes?hecho=power')
    expect((await ask('/poderes', 'representative')).text).toContain('Tejidos Qantu S. A. C.')
    expect((await ask('/poderes', 'formalExaminer')).status).toBe(403)
  })
  test('is chosen in a new filing instead of being uploaded again, and the office sees it on the file', async () => {
    const draft = (await send('/presentar', {}, 'representative')).to
    const page = await ask(`${draft}/representante`, 'representative')
    const id = /<option value="([0-9a-f-]{36})"/.exec(page.text)?.[1] ?? ''
    expect(page.text).toContain('Tejidos Qantu S. A. C. a Rita Poma')
    expect((await send(`${draft}/representante`, { ...marks(page.text), poderConocido: id, usarPoder: 'si' }, 'representative')).to).toBe(`${draft}/representante`)
    const filled = await ask(`${draft}/representante`, 'representative')
    expect([filled.text.includes('value="Rita Poma"'), filled.text.includes('Ver el poder adjunto'), filled.text.includes('Este poder lo otorgó Tejidos Qantu')]).toEqual([true, true, true])
    const [power] = sound(await office.office.powers.mine(who('representative')))
    const filed = await office.file({ representative: { ...power!.representative, power: power!.document }, signedBy: 'representative' }, 'account-representative', 'representative')
    const seen = await ask(`/trabajo/${filed.number}/datos`, 'formalExaminer')
    expect([seen.status, seen.text.includes('Todo trámite ante la oficina'), seen.text.includes('Gerente general')]).toEqual([200, true, true])
    expect((await ask(`/mis-expedientes/${filed.number}`, 'representative')).text).toContain('Gerente general')
    expect((await ask(`/expedientes/${filed.number}`, '')).text).not.toContain('Gerente general')
  })
})

describe('a link', () => {
  test('is asked on a page, answered at the counter on what was seen, and shows the file', async () => {
    const { number } = sound(await office.office.file(who('filingDesk'), { ...aForm(), service: { means: 'personal' } }, { commandId: randomUUID(), incomplete: true }))
    expect((await ask(`/mis-expedientes/${number}`)).status).toBe(404)
    expect((await send('/mis-expedientes/vincular', { expediente: number, como: 'self', explicacion: '' })).status).toBe(422)
    expect((await send('/mis-expedientes/vincular', { expediente: number, como: 'self', explicacion: 'Soy el gerente.', prueba: await paper('dni.png') })).to).toContain('hecho=asked')
    expect((await ask('/ventanilla', 'filingDesk')).text).toContain('1 pedido por responder')
    const link = /href="(\/ventanilla\/vinculos\/[0-9a-f-]+)"/.exec((await ask('/ventanilla/vinculos', 'filingDesk')).text)?.[1] ?? ''
    const page = await ask(link, 'filingDesk')
    expect(page.text).toContain('RUC 20131312955')
    const party = /name="parte" value="([^"]+)"/.exec(page.text)?.[1] ?? ''
    expect((await send(link, { acto: 'confirmed', parte: party }, 'filingDesk')).text).toContain('Elija qué tuvo a la vista')
    expect((await send(link, { acto: 'refused' }, 'filingDesk')).text).toContain('Escriba la razón')
    expect((await send(link, { acto: 'confirmed', parte: party, vista: 'identityDocument' }, 'filingDesk')).to).toContain('hecho=confirmed')
    expect((await ask(`/mis-expedientes/${number}`)).status).toBe(200)
    expect((await ask('/mis-expedientes')).text).toContain(number)
    expect((await send(link, { acto: 'revoked', razon: 'Era de otra persona.' }, 'filingDesk')).to).toContain('hecho=revoked')
    expect((await ask(`/mis-expedientes/${number}`)).status).toBe(404)
    expect((await ask('/mis-expedientes/vincular')).text).toContain('Era de otra persona.')
  })
})

describe('a conflict of interest', () => {
  test('is declared in the file, hands it over, bars the page with its article, and is lifted by the administrator', async () => {
    const { number } = await office.file()
    await office.act('account-formalExaminer', 'formalExaminer', number, 'startFormalExam')
    const page = await ask(`/trabajo/${number}`, 'formalExaminer')
    expect(page.text).toContain('Todo expediente de Tejidos Qantu S. A. C.')
    expect((await send(`/trabajo/${number}`, { acto: 'abstain', alcance: 'file', causa: 'kinship', explicacion: '' }, 'formalExaminer')).text).toContain('Explique la causa')
    expect((await send(`/trabajo/${number}`, { acto: 'abstain', alcance: 'file', causa: 'kinship', explicacion: 'Prima.' }, 'formalExaminer')).to).toBe('/trabajo?hecho=abstained')
    const barred = await ask(`/trabajo/${number}`, 'formalExaminer')
    expect([barred.status, barred.text.includes('99')]).toEqual([403, true])
    expect(sound(await office.office.find(number)).state.formalExaminer).toBe('another-formalExaminer')
    const register = await ask('/administracion/abstenciones', 'administrator')
    expect(register.text).toContain('Prima.')
    const id = /name="conflicto" value="([^"]+)"/.exec(register.text)?.[1] ?? ''
    expect((await send('/administracion/abstenciones', { conflicto: id, [`razon-${id}`]: 'No hay parentesco.' }, 'administrator')).to).toContain('hecho=lifted')
    expect((await ask(`/trabajo/${number}`, 'formalExaminer')).status).toBe(200)
  })
})

describe('money', () => {
  test('a class added after paying: the payment page tells what is left and makes the order for it', async () => {
    const draft = (await send('/presentar', {})).to
    const id = draft.split('/').at(-1) ?? ''
    const goods = (n: number) => Array.from({ length: n }, (_, i) => ({ number: 25 + i, terms: ['camisas'] }))
    sound(await office.office.drafts.save(who('applicant'), id, { classes: goods(1) }))
    await send(`${draft}/pago`, { accion: 'orden' })
    await send(`${draft}/pago`, { accion: 'demo' })
    const code = sound(await office.office.drafts.read(who('applicant'), id)).form.payment?.orderCode ?? ''
    sound(await office.office.drafts.save(who('applicant'), id, { classes: goods(2) }))
    const page = await ask(`${draft}/pago`)
    expect([page.text.includes('la orden pagada cubre 1 de 2'), page.text.includes('Generar la orden por la diferencia')]).toEqual([true, true])
    await send(`${draft}/pago`, { accion: 'orden' })
    const { form } = sound(await office.office.drafts.read(who('applicant'), id))
    expect([form.payment?.orderCode, form.morePayments?.length]).toEqual([code, 1])
    expect(form.morePayments?.[0]?.orderCode).not.toBe(code)
  })
  test('a short payment is told in the mailbox and at the desk; one beyond the fee is asked back and given back', async () => {
    const order = async () => sound(await office.office.order(who('applicant'), { classes: [{ number: 25, terms: [] }], priorities: [], smallEnterprise: false }, randomUUID()))
    const [short, over] = [await order(), await order()]
    const line = (code: string, op: string, amount: number) => `${code};${op};2027-03-01;${(amount / 100).toFixed(2)}`
    sound(await bankFile(office.open, who('filingDesk'), ['codigo;operacion;fecha;monto', line(short.orderCode, 'S1', short.total - 5000), line(over.orderCode, 'S2', over.total + 2550)].join('\n'), randomUUID()))
    const box = await ask('/casilla')
    expect([box.text.includes('Faltan S/ 50.00'), box.text.includes('S/ 25.50 de más')]).toEqual([true, true])
    expect((await send('/pagos', { orden: over.orderCode, wish: randomUUID() })).to).toBe('/pagos?hecho=asked')
    const desk = await ask('/ventanilla/pagos', 'filingDesk')
    expect([desk.text.includes('Devolución pedida'), desk.text.includes('La resuelve quien administra')]).toEqual([true, true])
    expect((await send('/ventanilla/pagos', { orden: over.orderCode, acto: 'made', [`operacion-${over.orderCode}`]: 'R1', [`dia-${over.orderCode}`]: '2027-03-01', wish: randomUUID() }, 'administrator')).to).toContain('hecho=settled')
    expect((await ask('/casilla')).text).not.toContain('de más')
  })
})
