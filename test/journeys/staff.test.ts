import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aDatabase } from '../postgres.ts'
import { expectAccessible, openBrowser } from './browser.ts'
import { openPages, type Opened } from './opened.ts'
import { aStaffOffice } from './staff-office.ts'

const database = await aDatabase()
const office = await aStaffOffice(database)
const browser: Browser | undefined = await openBrowser()
let pages: Opened

beforeAll(async () => { pages = await openPages((door, assets) => door.webApp(office.site(assets))) })
afterAll(async () => {
  await browser?.close()
  await pages.close()
  expect(office.errors).toEqual([])
})

/** A page in a fresh profile, as somebody; whatever the browser complains about fails the test. */
async function as(who: string, path: string, journey: (page: Page) => Promise<void>, options: BrowserContextOptions = {}): Promise<void> {
  const context = await browser!.newContext({ locale: 'es-PE', reducedMotion: 'reduce', viewport: { width: 1280, height: 850 }, ...options })
  await context.addCookies([{ name: 'who', value: who, url: pages.url }])
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => { if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) complaints.push(message.text()) })
  await page.goto(pages.url + path)
  await journey(page)
  expect(complaints).toEqual([])
  await context.close()
}

/** Presses keys one by one, each followed by the page it leads to, and counts them. */
function keyboard(page: Page) {
  const counted = { keys: 0 }
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) {
      counted.keys += 1
      const leads = !/^[123]$/.test(key)
      const moved = leads ? page.waitForNavigation() : undefined
      await page.keyboard.press(key)
      await moved
    }
  }
  return { counted, press }
}

describe.skipIf(browser === undefined)('the office’s own side in a real browser', () => {
  test('from the formal examination to a signed grant by the keyboard, each step counted', async () => {
    const defective = await office.file({ sign: { kind: 'word', text: 'SUNQU' }, representative: { kind: 'person', name: 'Amaru Rojas' } })
    const clean = await office.file({ sign: { kind: 'word', text: 'QANTU MAYU' } })
    const counts: Record<string, number> = {}
    await as('formalExaminer', '/trabajo', async (page) => {
      const { press, counted } = keyboard(page)
      await press('n')
      expect(await page.textContent('.file-bar + .workspace h1')).toBe('SUNQU')
      await expectAccessible(page)
      await press('r')
      expect(await page.textContent('.told')).toContain('El requerimiento se envió')
      counts['requirement'] = counted.keys
      await press('n')
      expect(page.url()).toContain(clean.number)
      await press('c')
      expect(await page.textContent('.told')).toContain('espera la gaceta')
      counts['pass'] = counted.keys - counts['requirement']
    })
    await as('gazetteEditor', '/gaceta/componer', async (page) => {
      const { press, counted } = keyboard(page)
      await press('p')
      expect(await page.textContent('.told')).toContain('La gaceta salió')
      counts['gazette'] = counted.keys
    })
    await as('administrator', '/administracion/reloj', async (page) => {
      await page.fill('#hasta', '2027-04-15')
      await page.click('main button.primary')
      await page.waitForSelector('text=Los días pasaron', { timeout: 60_000 })
    })
    await as('registrabilityExaminer', '/trabajo', async (page) => {
      const { press, counted } = keyboard(page)
      await press('n')
      expect(page.url()).toContain(clean.number)
      await expectAccessible(page)
      await press('1', 's')
      expect(await page.textContent('.told')).toContain('espera la firma')
      counts['draft'] = counted.keys
    })
    await as('decisionMaker', '/trabajo', async (page) => {
      const { press, counted } = keyboard(page)
      await press('n')
      expect(await page.textContent('.paper-preview')).toContain('Inscribir el signo solicitado')
      await expectAccessible(page)
      await press('s')
      expect(await page.textContent('.told')).toContain('se firmó y se notificó')
      counts['signature'] = counted.keys
    })
    expect(counts).toEqual({ requirement: 2, pass: 2, gazette: 1, draft: 3, signature: 2 })
    expect((await office.open.db.query<{ status: string }>('select status from views.docket where number = $1', [clean.number]))[0]?.status).toBe('granted')
    expect((await office.open.db.query<{ status: string }>('select status from views.docket where number = $1', [defective.number]))[0]?.status).toBe('formalRequirement')
  })

  test('nothing typed is lost on reload, the keys are told and can be switched off', async () => {
    const { number } = await office.file({ sign: { kind: 'word', text: 'ILLARIY' } })
    await as('formalExaminer', `/trabajo/${number}`, async (page) => {
      await page.keyboard.press('c')
      await page.waitForSelector('#texto')
      await page.fill('#texto', 'Un texto largo que nadie quiere escribir dos veces')
      await page.fill('#nota', 'Mirar el ar')
      // In a text box a letter is a letter.
      await page.keyboard.press('c')
      await page.reload()
      expect([await page.inputValue('#texto'), await page.inputValue('#nota')]).toEqual(['Un texto largo que nadie quiere escribir dos veces', 'Mirar el arc'])
      await page.locator('h1').click()
      await page.keyboard.press('/')
      expect(await page.evaluate('document.activeElement.name')).toBe('q')
      await page.locator('h1').click()
      await page.keyboard.press('?')
      expect(await page.isVisible('.keys dl')).toBe(true)
      await page.uncheck('#atajos')
      await page.locator('h1').click()
      await page.keyboard.press('l')
      expect(page.url()).toContain(number)
    })
    await as('formalExaminer', '/trabajo', async (page) => {
      await page.keyboard.press('j')
      await page.keyboard.press('j')
      await page.keyboard.press('k')
      const [moved] = await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
      expect(moved?.url()).toMatch(/\/trabajo\/\d{6}-2027$/)
    })
  })

  test('the next paper filing opens empty, and a sign cited meanwhile stands in the draft that was being typed', async () => {
    await as('filingDesk', '/ventanilla/recibir', async (page) => {
      await page.fill('#nombre', 'Ana Inventada')
      await page.reload()
      expect(await page.inputValue('#nombre')).toBe('Ana Inventada')
      for (const [field, value] of Object.entries({ numero: '17801146', direccion: 'Jr. Inventado 4', signo: 'PUYU WASI', clases: '25: ponchos', operacion: 'OP-901', pagado: office.clock.today() })) await page.fill(`#${field}`, value)
      await page.click('main button.primary')
      await page.waitForSelector('h1[data-done]')
      await page.click('text=Recibir otra')
      expect(await page.inputValue('#nombre')).toBe('')
    })
    const earlier = await office.file({ sign: { kind: 'word', text: 'CHASKA ÑAN' } })
    const { number } = await office.file({ sign: { kind: 'word', text: 'CHASKA ÑAN SUR' } })
    for (const one of [earlier.number, number]) await office.pass(one)
    await office.throughWindow()
    await office.open.similar.upToDate()
    await as('registrabilityExaminer', `/trabajo/${number}`, async (page) => {
      await page.fill('#texto', 'Antes de mirar los anteriores.')
      await page.locator('h1').click()
      const { press } = keyboard(page)
      await press('b', 'x', 'b')
      expect([await page.inputValue('#texto'), await page.inputValue(`[name="c-${earlier.number}"]`)]).toEqual(['Antes de mirar los anteriores.', '136-a'])
    })
  })

  test('a phone without scripts does the same work, and every screen fits and is accessible, light and dark', async () => {
    const { number } = await office.file({ sign: { kind: 'mixed', text: 'TIKA ROJA', reproductions: [await office.picture()] } })
    await as('formalExaminer', `/trabajo/${number}`, async (page) => {
      await page.click('.middle button')
      await page.click('summary:has-text("requisitos cumplidos")')
      await page.click('li:has(#o-R-DS-19) .answer summary')
      await page.check('#o-R-DS-19')
      await page.fill('#d-R-DS-19', 'La imagen no se lee.')
      await page.click('button[value=preview]')
      expect(await page.textContent('.paper-preview')).toContain('La imagen no se lee.')
      await page.click('button[value=requireCure]')
      expect(await page.textContent('.told')).toContain('El requerimiento se envió')
    }, { javaScriptEnabled: false, viewport: { width: 390, height: 844 } })
    const screens: readonly (readonly [string, string])[] = [
      ['formalExaminer', `/trabajo/${number}`], ['formalExaminer', '/trabajo?etapa=formalRequirement'], ['filingDesk', '/ventanilla/recibir'], ['gazetteEditor', '/gaceta/componer'],
      ['administrator', '/administracion/personas'], ['auditor', '/auditoria'],
    ]
    for (const [who, path] of screens) {
      await as(who, path, async (page) => {
        for (const width of [1600, 390, 320]) {
          await page.setViewportSize({ width, height: 844 })
          expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'), `${path} at ${width}`).toBe(0)
        }
        await expectAccessible(page)
        await page.emulateMedia({ colorScheme: 'dark' })
        await page.setViewportSize({ width: 1280, height: 844 })
        await expectAccessible(page)
      })
    }
  })
})
