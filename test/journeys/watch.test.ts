import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { watchIssue } from '#office/watching/run.ts'
import { watchLetter } from '#office/watching/letter.ts'
import { aDatabase } from '../postgres.ts'
import { expectAccessible, openBrowser } from './browser.ts'
import { openPages, type Opened } from './opened.ts'
import { aPublicOffice } from './publicOffice.ts'

const database = await aDatabase()
const { living, site, published, registered } = await aPublicOffice(database)
/** A browser for each person: one that runs in a single process may not outlive its first page. */
const tried: Browser | undefined = await openBrowser()
await tried?.close()
let pages: Opened

beforeAll(async () => {
  await living.open.similar.upToDate()
  pages = await openPages((door, assets) => door.webApp(site(assets)))
})
afterAll(async () => {
  await pages.close()
})

async function as(who: string, path: string, journey: (page: Page) => Promise<void>, options: BrowserContextOptions = {}): Promise<void> {
  const browser = (await openBrowser()) as Browser
  const context = await browser.newContext({ locale: 'es-PE', reducedMotion: 'reduce', viewport: { width: 1280, height: 850 }, ...options })
  if (who !== '') await context.addCookies([{ name: 'who', value: who, url: pages.url }])
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.goto(pages.url + path)
  await journey(page)
  expect(complaints).toEqual([])
  await browser.close()
}

async function photograph(page: Page, name: string): Promise<void> {
  const folder = process.env['PHOTOGRAPHS']
  if (folder === undefined) return
  await mkdir(folder, { recursive: true })
  for (const width of [1280, 390]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 850 })
      await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`), fullPage: true })
    }
  }
}

describe.skipIf(tried === undefined)('watching in a real browser', () => {
  test('one press on a gazette entry, a case file, a register entry or a search, without scripts on a phone', async () => {
    for (const path of ['/gaceta', `/expedientes/${published}`, '/buscar?q=MUÑA+VERDE']) {
      await as('representative', path, async (page) => {
        await page.locator('text=Vigilar este signo').first().click()
        expect(await page.textContent('.told')).toContain('vigilamos ese signo')
      }, { javaScriptEnabled: false, viewport: { width: 390, height: 844 } })
    }
    const { rows: [entry] } = await database.pool.query<{ n: string }>('select certificate_number as n from views.docket where number = $1', [registered])
    await as('representative', `/registros/${entry?.n ?? ''}`, async (page) => {
      await page.locator('text=Vigilar este signo').click()
      expect((await page.locator('.watch-list strong').allTextContents()).sort()).toEqual(['MUÑA VERDE', 'QANTU NORTE', 'QANTU SUR'])
      await page.click('text=Dejar de vigilar >> nth=0')
      expect(await page.textContent('.told')).toContain('ya no se vigila')
      await page.fill('#texto', '¿?')
      await page.click('text=Vigilar >> nth=-1')
    }, { javaScriptEnabled: false })
  })

  test('who is not logged in is sent to log-in and comes back to a filled form', async () => {
    await as('', `/expedientes/${published}`, async (page) => {
      await page.click('text=Vigilar este signo')
      expect(page.url()).toContain('/entrar?volver=%2Fvigilancia')
      expect(decodeURIComponent(page.url())).toContain('QANTU')
    })
  })

  test('the next gazette tells the holder: on the page, in the mailbox, with why this date; the letter is stopped by one press', async () => {
    await living.later(1)
    const { number } = await living.file({ sign: { kind: 'word', text: 'QANTU SUR' }, classes: [{ number: 25, terms: ['gorros'] }] }, 'account-other')
    await living.pass(number)
    await living.daily()
    expect((await watchIssue(living.open, living.clock.today())).alerts).toBeGreaterThan(0)
    await as('applicant', '/casilla', async (page) => {
      await expectAccessible(page)
      expect(await page.textContent('.mailbox-alerts')).toContain('no una notificación')
      await page.click('text=Ver los avisos')
      expect(await page.textContent('.alert')).toContain('QANTU SUR')
      await page.click('.alert summary:has-text("Por qué")')
      expect(await page.textContent('.alert')).toContain('art. 146')
      await expectAccessible(page)
      for (const width of [1600, 390, 320]) {
        await page.setViewportSize({ width, height: 850 })
        expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'), `at ${width}`).toBe(0)
      }
      await page.emulateMedia({ colorScheme: 'dark' })
      await expectAccessible(page)
      await photograph(page, 'watch')
      await page.click('text=Marcar como vistos')
      expect(await page.locator('.alerts .unread').count()).toBe(0)
    })
    const { rows: [run] } = await database.pool.query<{ id: string }>('select id from office.watch_runs order by begun_at desc limit 1')
    const letter = await watchLetter(living.open, 'account-applicant', run?.id ?? '', { email: 'a@correo.example', name: 'Ana', language: 'es' })
    await as('', new URL(letter?.stop ?? '').pathname + new URL(letter?.stop ?? '').search, async (page) => {
      await expectAccessible(page)
      await page.click('main button')
      expect(await page.textContent('h1')).toContain('No le enviaremos más correos')
    })
    expect(await watchLetter(living.open, 'account-applicant', run?.id ?? '', { email: 'a@correo.example', name: 'Ana', language: 'es' })).toBeUndefined()
  })
})
