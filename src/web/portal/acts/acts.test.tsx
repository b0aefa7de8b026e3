import { aFilingOffice } from '#test/journeys/filingOffice.ts'
import { aForm, sound } from '#test/fixtures/living-office.ts'
import { marks, walker } from '#test/journeys/walker.ts'
import { aDatabase } from '#test/postgres.ts'
import { describe, expect, test } from 'vitest'
import { webApp } from '../../server.tsx'

const database = await aDatabase()
const { living, site } = await aFilingOffice(database)
const { ask, send } = walker(webApp(site()))
const who = { accountId: 'account-applicant', roles: ['applicant' as const] }
const paper = (name = 'copia.pdf') => new File(['%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'], name, { type: 'application/pdf' })

describe('completing a filing in custody (DL1075 art. 52)', () => {
  test('what is missing is told rule by rule beside its field; the classes to come can be paid for; every class is written at once', async () => {
    const { classes: _, ...bare } = aForm()
    const { number } = sound(await living.office.file(who, bare, { commandId: crypto.randomUUID(), incomplete: true }))
    const path = `/expedientes/${number}/actos/cureMinimum`
    const page = await ask(path)
    const empty = await send(path, marks(page.text))
    expect([empty.status, empty.text.includes('href="#lista"'), empty.text.includes('href="#codigo"'), empty.text.includes('preséntela incompleta')]).toEqual([422, true, true, false])
    const unreadable = await send(path, { ...marks(page.text), lista: '30: café\nponchos' })
    expect([unreadable.status, unreadable.text.includes('No se entiende la línea «ponchos»'), unreadable.text.includes('30: café\nponchos')]).toEqual([422, true, true])
    expect((await ask(`/mis-expedientes/${number}/tasas`)).text).toContain('¿Cuántas clases tendrá la solicitud?')
    const ordered = await send(`/mis-expedientes/${number}/tasas`, { clases: '2' })
    const code = /orden=([A-Z0-9-]+)&clases=2/.exec(ordered.to)?.[1] ?? ''
    expect((await living.office.readOrder(code)).lines.map((line) => [line.code, line.quantity])).toEqual([['TM-REG-C1', 1], ['TM-REG-CADD', 1]])
    const paid = await ask((await send(`/mis-expedientes/${number}/tasas`, { accion: 'demo', orden: code, clases: '2' })).to)
    expect(paid.text).toContain(`${path}?codigo=${code}`)
    expect((await ask(`${path}?codigo=${code}`)).text).toContain(`value="${code}"`)
    const done = await send(path, { ...marks(page.text), lista: '30: café; té\n25: ponchos', codigo: code })
    expect(done.to, done.text).toContain('hecho=cureMinimum')
    expect(sound(await living.office.find(number)).state).toMatchObject({ status: 'filed', content: { classes: [{ number: 25 }, { number: 30 }] } })
  })
})

describe('a priority claimed after filing (D486 arts 9-10)', () => {
  test('a refusal keeps what was typed and the copy that came; what the claim left unsaid is said with its documents', async () => {
    const { number } = await living.file()
    const path = `/expedientes/${number}/actos/claim`
    const page = await ask(path)
    const late = await send(path, { ...marks(page.text), base: 'paris', numero: 'CL-7', pais: 'CL', fecha: '2026-01-05', copia: paper() })
    expect([late.status, late.text.includes('value="CL-7"'), late.text.includes('value="2026-01-05"'), late.text.includes('<option value="CL" selected'), late.text.includes('Ya hay 1 documento recibido')]).toEqual([422, true, true, true, true])
    const claimed = await send(path, { ...marks(late.text), base: 'paris', numero: 'CL-7', pais: 'CL', fecha: '2026-11-05' })
    expect(claimed.to, claimed.text).toContain('hecho=claim')
    expect((await ask(`/mis-expedientes/${number}`)).text).toContain('Convenio de París, Chile CL-7, jueves 5 de noviembre de 2026 (reconocida)')
    const again = await ask(path)
    expect((await send(path, { ...marks(again.text), base: 'paris', fecha: '2026-12-01' })).to).toContain('hecho=claim')
    const documents = `/expedientes/${number}/actos/fileDocuments`
    const form = await ask(documents)
    expect(form.text).toContain('id="numero"')
    const bare = await send(documents, { ...marks(form.text), adjunto: paper() })
    expect([bare.status, bare.text.includes('Ya hay 1 documento recibido')]).toEqual([422, true])
    expect((await send(documents, { ...marks(bare.text), numero: 'CO-9', pais: 'CO' })).to).toContain('hecho=fileDocuments')
    expect(sound(await living.office.find(number)).state.priorities.map((one) => [one.number, one.status])).toEqual([['CL-7', 'recognised'], ['CO-9', 'recognised']])
  })
})

test('who unticks the whole list is told to leave something or withdraw', async () => {
  const { number } = await living.file()
  const page = await ask(`/expedientes/${number}/actos/amend`)
  expect((await send(`/expedientes/${number}/actos/amend`, marks(page.text))).text).toContain('Deje al menos uno o, si no quiere ninguno, desista')
})

test('a suggested amendment goes by its name and is accepted by cutting the list; the decision then stands in one’s own file', async () => {
  const { number } = await living.file()
  await living.pass(number)
  await living.throughWindow()
  await living.act('account-examiner', 'registrabilityExaminer', number, 'suggestAmendment', { text: 'Recorte la lista a ponchos.' })
  const own = await ask(`/mis-expedientes/${number}`)
  expect([own.text.includes('La oficina le sugiere modificar la solicitud'), own.text.includes('le pedimos corregir o completar')]).toEqual([true, false])
  const page = await ask(`/expedientes/${number}/responder`)
  expect(page.text).toContain('Responder a la sugerencia')
  expect((await send(`/expedientes/${number}/responder`, { ...marks(page.text), queda: '25|ponchos' })).to).toContain('hecho=answerRequirement')
  expect(sound(await living.office.find(number)).state.content?.classes.map((one) => one.terms.map((term) => term.text))).toEqual([['ponchos']])
  await living.decide(number, 'refuse', { reasons: { grounds: ['135-e'], citations: [] } })
  const decided = await ask(`/mis-expedientes/${number}`)
  expect([decided.text.includes('Se deniega el registro'), decided.text.includes('D486 art. 135 e')]).toEqual([true, true])
})

test('a withdrawal that was not confirmed keeps the power that came with it', async () => {
  const { number } = await living.file({}, 'account-representative', 'representative')
  const page = await ask(`/expedientes/${number}/actos/withdraw`, 'representative')
  const unsure = await send(`/expedientes/${number}/actos/withdraw`, { ...marks(page.text), alcance: 'procedure', poder: paper('poder.pdf') }, 'representative')
  expect([unsure.status, unsure.text.includes('Ya hay 1 documento recibido')]).toEqual([422, true])
  expect((await send(`/expedientes/${number}/actos/withdraw`, { ...marks(unsure.text), alcance: 'procedure', seguro: 'si' }, 'representative')).to).toContain('hecho=withdraw')
})
