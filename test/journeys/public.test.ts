import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aDatabase } from '../postgres.ts'
import { expectAccessible, openBrowser } from './browser.ts'
import { openPages, type Opened } from './opened.ts'
import { aPublicOffice } from './publicOffice.ts'

const browser: Browser | undefined = await openBrowser()
const database = await aDatabase()
const { living, site, registered, refused, published } = await aPublicOffice(database)
let pages: Opened

beforeAll(async () => {
  pages = await openPages((door, assets) => door.webApp(site(assets)))
})
afterAll(async () => {
  await browser?.close()
  await pages?.close()
})

/** A page in a fresh profile; whatever the browser complains of fails the test. */
async function on(path: string, journey: (page: Page) => Promise<void>, options: BrowserContextOptions = {}): Promise<void> {
  const context = await browser!.newContext({ locale: 'es-PE', reducedMotion: 'reduce', ...options })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => { if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) complaints.push(message.text()) })
  await page.goto(pages.url + path)
  await journey(page)
  expect(complaints).toEqual([])
  await context.close()
}

const certificate = 'P00000001'
const paths = [
  '/buscar', '/buscar?q=qantu&clase=25', '/buscar?q=qantu&clase=x', '/buscar?q=zzyzx', '/buscar?q=qantu+lima&para=camisas,+9', '/buscar/lote', `/expedientes/${registered}`, `/expedientes/${refused}`, `/en/expedientes/${published}`, '/expedientes/999999-2026',
  `/registros/${certificate}`, `/registros/${certificate}?al=2027-03-02`, `/registros/${certificate}/extracto`, '/gaceta', `/gaceta/${living.clock.today()}`, '/verificar', '/verificar/7K2Q-M9XD-4TFA-P1ZC', '/cifras', '/en/cifras',
]

describe.skipIf(browser === undefined)('the public pages in a real browser', () => {
  test.each(paths)('%s is accessible, light on a phone and dark on a desk, and fits from 320 to 1600 px', async (path) => {
    await on(path, async (page) => {
      for (const width of [1600, 1280, 320, 390]) {
        await page.setViewportSize({ width, height: 800 })
        expect(await page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth'), `${path} at ${width}`).toBe(0)
      }
      await page.evaluate('for (const one of document.querySelectorAll("main details")) one.open = true')
      await expectAccessible(page)
      await page.emulateMedia({ colorScheme: 'dark' })
      await page.setViewportSize({ width: 1280, height: 800 })
      await expectAccessible(page)
    })
  })

  test('without scripts, on a phone, one searches a mark by name, opens its file and reads the decision', async () => {
    await on('/', async (page) => {
      await page.fill('#q', 'qantu sur')
      await page.click('form[role=search] button')
      expect(await page.textContent('.search-answer')).toContain('Ya hay una marca igual a «qantu sur»')
      await page.click('.marks-found li:first-child h3 a')
      expect(await page.textContent('h1')).toBe('QANTU SUR')
      await page.click(`a[href="/expedientes/${registered}"]`)
      expect(await page.textContent('.decision-box h2')).toBe('Se concede el registro')
      expect(await page.getAttribute('.decision-box > p:last-child a', 'href')).toMatch(/^\/documentos\//)
    }, { javaScriptEnabled: false, viewport: { width: 390, height: 844 } })
  })

  test('one reads the register as on a day before the entry, and comes back to today', async () => {
    await on(`/registros/${certificate}`, async (page) => {
      await page.fill('#al', '2027-03-02')
      await page.click('.as-of button')
      expect(new URL(page.url()).search).toBe('?al=2027-03-02')
      expect(await page.textContent('.learnt-later')).toContain('Se inscribió el registro')
      await page.click('.as-of a')
      expect(await page.textContent('.as-of-says')).toContain('Como está hoy')
    })
  })

  test('one verifies a code typed without hyphens, and compares the file at hand without sending it', async () => {
    await on(`/registros/${certificate}`, async (page) => {
      const code = (await page.getAttribute('a[href^="/verificar/"]', 'href'))?.split('/').at(-1) ?? ''
      const pdf = Buffer.from(await (await fetch(`${pages.url}/documentos/${code}.pdf`)).arrayBuffer())
      const folder = await mkdtemp(join(tmpdir(), 'tocapu-journey-'))
      await writeFile(join(folder, 'mine.pdf'), pdf)
      await writeFile(join(folder, 'other.pdf'), Buffer.concat([pdf, Buffer.from(' ')]))
      await page.goto(`${pages.url}/verificar`)
      await page.fill('#codigo', code.replaceAll('-', '').toLowerCase())
      await page.click('main form button')
      expect(await page.textContent('h1')).toBe('Documento auténtico')
      await page.setInputFiles('#comparar', join(folder, 'mine.pdf'))
      await page.waitForSelector('[data-compared]:has-text("Es el mismo archivo")')
      await page.setInputFiles('#comparar', join(folder, 'other.pdf'))
      await page.waitForSelector('[data-compared]:has-text("No es el mismo archivo")')
      await rm(folder, { recursive: true })
    })
  })
})
