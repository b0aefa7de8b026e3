import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aDatabase } from '../postgres.ts'
import { expectAccessible, openBrowser } from './browser.ts'
import { aFilingOffice } from './filingOffice.ts'
import { openPages, type Opened } from './opened.ts'

const browser: Browser | undefined = await openBrowser()
const database = await aDatabase()
const { living, site } = await aFilingOffice(database)
const folder = mkdtempSync(join(tmpdir(), 'tocapu-filing-'))
const logo = join(folder, 'logo.png')
const photographs = process.env['PHOTOGRAPHS']
let office: Opened

beforeAll(async () => {
  office = await openPages((door, assets) => door.webApp(site(assets)))
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="700" height="420"><rect width="700" height="420" fill="#fff"/><path d="M120 300 230 110l70 120 60-90 220 160z" fill="#a3212f"/><circle cx="500" cy="110" r="46" fill="#b97a16"/></svg>'
  writeFileSync(logo, await sharp(Buffer.from(drawing)).withMetadata({ density: 300 }).png().toBuffer())
  if (photographs !== undefined) mkdirSync(photographs, { recursive: true })
})
afterAll(async () => {
  await browser?.close()
  await office.close()
  rmSync(folder, { recursive: true, force: true })
})

/** A person in a fresh profile, entered by one click; what the browser complains about fails the test. */
async function entered(journey: (page: Page) => Promise<void>, options: BrowserContextOptions = {}): Promise<void> {
  const context = await browser!.newContext({ locale: 'es-PE', reducedMotion: 'reduce', viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => { if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) complaints.push(message.text()) })
  await page.goto(`${office.url}/entrar`)
  await page.click('.demo-roles button[value=applicant]')
  await page.goto(`${office.url}/presentar`)
  await journey(page)
  expect(complaints).toEqual([])
  await context.close()
}

/** Looks at a page: nothing wider than the screen, nothing axe finds; and its picture, where pictures are asked for. */
async function look(page: Page, name: string): Promise<void> {
  await expectAccessible(page)
  const size = page.viewportSize()
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 })
    expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'), `${name} at ${width}`).toBe(0)
    if (photographs !== undefined) await page.screenshot({ path: join(photographs, `${name}-${width}.png`), fullPage: true })
  }
  if (inTheDark.has(name)) {
    await page.emulateMedia({ colorScheme: 'dark' })
    await expectAccessible(page)
    if (photographs !== undefined) await page.screenshot({ path: join(photographs, `${name}-390-dark.png`), fullPage: true })
    await page.emulateMedia({ colorScheme: 'light' })
  }
  if (size !== null) await page.setViewportSize(size)
}

/** Pages that hold every colour of the rest. */
const inTheDark = new Set(['04-sign', '08-review-lacking', '09-payment', '12-filed', '16-conflict', '18-my-file'])

const main = (page: Page, words: string) => page.locator('main').getByRole('button', { name: words }).first().click()

async function fileAMixedMark(page: Page, seen: (page: Page, name: string) => Promise<void>): Promise<string> {
  await seen(page, '01-start')
  await main(page, 'Empezar una solicitud')
  await seen(page, '02-list')
  await page.click('text=El signo')
  await seen(page, '03-kind')
  await page.check('#tipo-mixed')
  await main(page, 'Seguir')
  await page.fill('#texto', 'WAYRA SUMAQ')
  await page.setInputFiles('#imagen', logo)
  await main(page, 'Guardar y seguir')
  await page.waitForSelector('.uploads img')
  await page.fill('#colores', 'rojo y ocre')
  await seen(page, '04-sign')
  await main(page, 'Guardar y seguir')
  await page.click('main >> text=Productos y servicios')
  await page.fill('#q', 'café')
  await page.press('#q', 'Enter')
  await page.waitForSelector('#hallados input[name=agregar]')
  await page.locator('#hallados input[name=agregar]').nth(0).check()
  await page.locator('#hallados input[name=agregar]').nth(1).check()
  await main(page, 'Agregar los marcados')
  await page.fill('#q', 'restaurante')
  await page.press('#q', 'Enter')
  await page.waitForSelector('#hallados input[value^="43|"]')
  await page.locator('#hallados input[value^="43|"]').first().check()
  await seen(page, '05-goods')
  await main(page, 'Agregar los marcados')
  await main(page, 'Guardar y seguir')
  await page.click('main >> text=Quién solicita')
  await page.fill('#nombre', 'Ana Quispe Mamani')
  await page.fill('#documento', '12345678')
  await page.selectOption('#pais', 'PE')
  await page.fill('#direccion', 'Jr. Cusco 123, Lima')
  await seen(page, '06-applicant')
  await main(page, 'Guardar y seguir')
  await page.click('main >> text=Domicilio para notificaciones')
  await page.check('#medio-0')
  await page.check('#consiento')
  await seen(page, '07-address')
  await main(page, 'Guardar y seguir')
  await page.locator('.tasks').getByText('Revisar y presentar').click()
  await seen(page, '08-review-lacking')
  await page.click('main >> text=De qué se compone')
  await main(page, 'Generar la orden de pago')
  await seen(page, '09-payment')
  await main(page, 'Pagar en el banco de demostración')
  await page.waitForSelector('text=Pagada')
  await main(page, 'Guardar y seguir')
  await seen(page, '10-list-full')
  await page.locator('.tasks').getByText('Revisar y presentar').click()
  await seen(page, '11-review')
  await main(page, 'Presentar la solicitud')
  await page.waitForSelector('.filed-number')
  await seen(page, '12-filed')
  return await page.textContent('.filed-number') ?? ''
}

describe.skipIf(browser === undefined)('filing in a real browser', () => {
  test('a mixed mark with its picture, in two classes, paid and filed; each page accessible on a desk and on a phone', async () => {
    await entered(async (page) => {
      expect(await fileAMixedMark(page, look)).toMatch(/^\d{6}-2027$/)
      for (const [path, name] of [['/mis-expedientes', '13-files'], ['/pagos', '14-payments'], ['/presentar', '15-start-again']] as const) {
        await page.goto(office.url + path)
        await look(page, name)
      }
    })
  }, 180_000)

  test('the same without scripts, on a phone', async () => {
    await entered(async (page) => {
      expect(await fileAMixedMark(page, async () => undefined)).toMatch(/^\d{6}-2027$/)
    }, { javaScriptEnabled: false, viewport: { width: 390, height: 844 } })
  }, 120_000)

  test('by keyboard alone; what is typed is saved while it is typed, and both values are kept when two devices differ', async () => {
    await entered(async (page) => {
      const reach = async (name: RegExp) => {
        for (let i = 0; i < 80; i++) {
          await page.keyboard.press('Tab')
          const told = await page.evaluate<string>(`(() => { const e = document.activeElement; const l = e.labels && e.labels[0]; return (l ? l.textContent : e.textContent) + ' ' + (e.id || '') })()`)
          if (name.test(told)) return
        }
        throw new Error(`no Tab leads to ${String(name)}`)
      }
      await reach(/^Empezar una solicitud/)
      await page.keyboard.press('Enter')
      await page.waitForURL(/presentar\/[0-9a-f-]{36}$/)
      await reach(/^El signo/)
      await page.keyboard.press('Enter')
      await page.waitForSelector('#tipo-word')
      await reach(/^Denominativa/)
      await page.keyboard.press('Space')
      await page.locator('#lado .sign-number', { hasText: 'Denominativa' }).waitFor()
      await reach(/^Seguir/)
      await page.keyboard.press('Enter')
      await page.waitForSelector('#texto')
      await reach(/texto$/)
      await page.keyboard.type('KUSI ÑAN')
      await page.locator('#lado .shown', { hasText: 'KUSI ÑAN' }).waitFor()
      expect(await page.textContent('#guardado')).toMatch(/guardado a las \d{2}:\d{2}/)
      const draft = page.url().split('/').at(-2) ?? ''
      const who = { accountId: 'account-applicant', roles: ['applicant' as const] }
      await living.office.drafts.save(who, draft, { sign: { kind: 'word', text: 'KUSI PUNKU', reproductions: [] } })
      await page.keyboard.type(' DEL SUR')
      await page.waitForSelector('.conflict')
      expect(await page.textContent('.conflict')).toContain('KUSI PUNKU')
      expect(await page.textContent('.conflict')).toContain('KUSI ÑAN DEL SUR')
      await look(page, '16-conflict')
      await page.focus('#texto')
      await page.keyboard.press('Enter')
      await page.waitForURL(/presentar\/[0-9a-f-]{36}$/)
      const saved = await living.office.drafts.read(who, draft)
      expect('form' in saved && saved.form.sign?.text).toBe('KUSI ÑAN DEL SUR')
    })
  }, 120_000)

  test('what the office asks, answers to it, letters and one’s account are accessible', async () => {
    const filed = await living.file({ applicants: [{ kind: 'person', name: 'Ana Quispe', domiciledInPeru: true, country: 'PE' }] })
    await living.act('account-formal', 'formalExaminer', filed.number, 'startFormalExam')
    await living.act('account-formal', 'formalExaminer', filed.number, 'requireCure', { findings: [{ requirement: 'R-DS-12' }, { requirement: 'R-DS-17' }].slice(0, 1), text: 'Indique su documento.' })
    await living.daily()
    await entered(async (page) => {
      for (const [path, name] of [['/mis-expedientes', '17-files-waiting'], [`/mis-expedientes/${filed.number}`, '18-my-file'], [`/expedientes/${filed.number}/responder`, '19-answer'], [`/expedientes/${filed.number}/actos/amend`, '20-amend'], [`/expedientes/${filed.number}/actos/withdraw`, '21-withdraw'], ['/casilla', '22-mailbox']] as const) {
        await page.goto(office.url + path)
        await look(page, name)
      }
      await page.click('main .row-title a')
      await look(page, '23-letter')
      await page.goto(`${office.url}/cuenta/nueva`)
      await look(page, '24-sign-up')
    })
  }, 120_000)
})
