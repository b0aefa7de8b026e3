import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible, openBrowser } from './browser.ts'
import { openPages, type Opened } from './opened.ts'
import { aDemonstration, aSite } from './site.ts'

const browser: Browser | undefined = await openBrowser()
let office: Opened

beforeAll(async () => {
  office = await openPages((door, assets) => door.webApp(aSite({ assets, demonstration: aDemonstration })))
})
afterAll(async () => {
  await browser?.close()
  await office.close()
})

/** A page in a fresh profile; anything the browser complains about (a policy broken, a script that fails) fails the test. */
async function on(path: string, journey: (page: Page) => Promise<void>, options: BrowserContextOptions = {}): Promise<void> {
  const context = await browser!.newContext({ locale: 'es-PE', reducedMotion: 'reduce', ...options })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  // A page answered with 422 or 404 is a complaint of the network, not of the page.
  page.on('console', (message) => { if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) complaints.push(message.text()) })
  await page.goto(office.url + path)
  await journey(page)
  expect(complaints).toEqual([])
  await context.close()
}

const paths = [
  '/', '/en', '/plazos', '/plazos?regla=D-TM-OPP&desde=2026-06-01', '/en/plazos?regla=D-TM-TERM&desde=2026-06-01', '/plazos?regla=x&desde=2026-02-30',
  '/plazos?regla=D-REIV&desde=2026-06-01', '/tasas?clases=3&mype=si', '/en/tasas?TM-REG-C1=1&TM-PRIO=2', '/tasas?TM-PRIO=1&PAT-TOTAL=z', '/guia', '/entrar', '/entrar/codigo', '/accesibilidad', '/privacidad', '/nada',
]

describe.skipIf(browser === undefined)('the face in a real browser', () => {
  test.each(paths)('%s is accessible, light on a phone and dark on a desk, and fits from 320 to 1600 px', async (path) => {
    await on(path, async (page) => {
      for (const width of [1600, 1280, 320, 390]) {
        await page.setViewportSize({ width, height: 800 })
        const over = await page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth')
        expect(over, `${path} at ${width}`).toBe(0)
      }
      await expectAccessible(page)
      await page.emulateMedia({ colorScheme: 'dark' })
      await page.setViewportSize({ width: 1280, height: 800 })
      await expectAccessible(page)
    })
  })

  test('the calculator answers without scripts', async () => {
    await on('/plazos', async (page) => {
      await page.selectOption('#regla', 'D-TM-OPP')
      await page.fill('#desde', '2026-06-01')
      await page.click('main button[type=submit]')
      expect(new URL(page.url()).search).toContain('regla=D-TM-OPP')
      expect(await page.textContent('.term-due')).toBe('martes 14 de julio de 2026')
    }, { javaScriptEnabled: false })
  })

  test('with scripts the list narrows as one types, accents aside, and the answer comes by itself', async () => {
    await on('/plazos', async (page) => {
      await page.fill('input[type=search]', 'oposicion marcas')
      await page.waitForSelector('.term-due')
      expect(await page.inputValue('#regla')).toBe('D-TM-OPP')
      await page.fill('#desde', '2026-05-29')
      await page.waitForSelector('time[datetime="2026-07-13"]')
      expect(page.url()).toContain('desde=2026-05-29')
      await page.waitForSelector('button[data-copy]:visible')
    })
  })

  test('the first Tab offers the content, and a wrong form takes the focus to its errors', async () => {
    await on('/plazos?regla=x', async (page) => {
      expect(await page.evaluate('document.activeElement.className')).toBe('errors')
      await page.click('.errors a')
      expect(await page.evaluate('document.activeElement.id')).toBe('regla')
    })
    await on('/', async (page) => {
      await page.keyboard.press('Tab')
      expect(await page.evaluate('document.activeElement.className')).toBe('skip')
      await page.keyboard.press('Enter')
      expect(await page.evaluate('document.activeElement.id')).toBe('main')
    })
  })

  test('one enters, is named, and leaves, without scripts, on a phone', async () => {
    await on('/entrar?volver=%2Fplazos', async (page) => {
      await page.fill('#correo', 'ana@example.pe')
      await page.fill('#clave', 'mala')
      await page.click('main form button')
      expect(await page.inputValue('#correo')).toBe('ana@example.pe')
      await page.fill('#clave', 'una clave larga')
      await page.click('main form button')
      await page.click('.drawer > summary')
      await page.click('.drawer .who summary')
      await page.click('.drawer form[action="/salir"] button')
      await page.click('.drawer > summary')
      expect(await page.textContent('.drawer nav')).toContain('Ingresar')
    }, { javaScriptEnabled: false, viewport: { width: 390, height: 844 } })
  })

  test('one click enters the demonstration in a role; Escape closes a menu and gives the focus back', async () => {
    await on('/entrar?volver=%2Fplazos', async (page) => {
      await page.click('.demo-roles button[value=formalExaminer]')
      expect(await page.textContent('.bar .who summary')).toBe('Ana Quispe')
      await page.click('.bar .who summary')
      await expectAccessible(page)
      await page.keyboard.press('Escape')
      expect(await page.getAttribute('.bar .who', 'open')).toBeNull()
      expect(await page.evaluate('document.activeElement.tagName')).toBe('SUMMARY')
    })
  })
})
