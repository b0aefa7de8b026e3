import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chance } from '#demonstration/chance.ts'
import { inventedMark, inventedParty } from '#demonstration/invented.ts'
import { aDatabase } from '../postgres.ts'
import { expectAccessible, openBrowser } from './browser.ts'
import { openPages, type Opened } from './opened.ts'
import { aStaffOffice } from './staff-office.ts'

const database = await aDatabase()
const office = await aStaffOffice(database)
/** A browser for each person: one that runs in a single process may not outlive its first page. */
const tried: Browser | undefined = await openBrowser()
await tried?.close()
let pages: Opened
const files = 40
let examined: readonly string[] = []

/** Forty applications in registrability, one in three after an earlier sign that is like it. All invented. */
beforeAll(async () => {
  const c = chance(486)
  const texts = Array.from({ length: files }, (_, i) => ({ earlier: inventedMark(c), later: i }))
  const numbers: string[] = []
  const file = async (text: string, account: string) => (await office.file({ sign: { kind: 'word', text }, classes: [{ number: 30, terms: ['café', 'cacao'] }], applicants: [inventedParty(c)] }, account)).number
  for (const { earlier } of texts) await file(earlier, 'account-earlier')
  for (const [i, { earlier }] of texts.entries()) {
    const number = await file(i % 3 === 0 ? respelt(earlier) : `${inventedMark(c)} ${inventedMark(c)}`, 'account-applicant')
    await office.pass(number)
    numbers.push(number)
  }
  await office.throughWindow()
  await office.open.similar.upToDate()
  examined = numbers
  pages = await openPages((door, assets) => door.webApp(office.site(assets)))
}, 300_000)
afterAll(async () => {
  await pages?.close()
  expect(office.errors).toEqual([])
})

const respelt = (text: string) => text.replace(/k/g, 'c').replace(/K/g, 'C').replace(/y/g, 'll')

async function as(who: string, path: string, journey: (page: Page) => Promise<void>, options: BrowserContextOptions = {}): Promise<void> {
  const browser = (await openBrowser()) as Browser
  const context = await browser.newContext({ locale: 'es-PE', reducedMotion: 'reduce', viewport: { width: 1280, height: 850 }, ...options })
  await context.addCookies([{ name: 'who', value: who, url: pages.url }])
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => { if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) complaints.push(message.text()) })
  await page.goto(pages.url + path)
  await journey(page)
  expect(complaints).toEqual([])
  await browser.close()
}

/** `PHOTOGRAPHS=folder`: the page at 1280 and 390 px, light and dark. */
async function photograph(page: Page, name: string): Promise<void> {
  const folder = process.env['PHOTOGRAPHS']
  if (folder === undefined) return
  await mkdir(folder, { recursive: true })
  const size = page.viewportSize()
  for (const width of [1280, 390]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 850 })
      await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`), fullPage: true })
    }
  }
  await page.emulateMedia({ colorScheme: 'light' })
  if (size !== null) await page.setViewportSize(size)
}

describe.skipIf(tried === undefined)('the examiner’s search in a real browser', () => {
  test('each press is kept when it is made, nothing is lost on a reload, and every page is accessible and fits', async () => {
    const number = examined[0] ?? ''
    await as('registrabilityExaminer', `/trabajo/${number}/anteriores`, async (page) => {
      await expectAccessible(page)
      await photograph(page, 'earlier')
      const first = await page.textContent('#candidato')
      await Promise.all([page.waitForNavigation(), page.keyboard.press('x')])
      expect(await page.textContent('.told')).toContain('Citado')
      await page.reload()
      expect(await page.textContent('.candidate-lines .cited')).toContain(first ?? '?')
      await Promise.all([page.waitForNavigation(), page.keyboard.press('k')])
      expect(await page.textContent('#candidato')).toBe(first)
      await page.keyboard.press('d')
      await page.keyboard.type('Solo coinciden en x')
      await page.reload()
      expect(await page.inputValue('#palabras')).toBe('Solo coinciden en x')
      await page.focus('#palabras')
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
      expect(await page.textContent('.candidate-lines .dismissed')).toContain(first ?? '?')
      await Promise.all([page.waitForNavigation(), page.keyboard.press('k')])
      expect(await page.textContent('.noted')).toContain('Solo coinciden en x')
      await Promise.all([page.waitForNavigation(), page.keyboard.press('u')])
      expect(await page.locator('.candidate-lines .dismissed').count()).toBe(0)
      await Promise.all([page.waitForNavigation(), page.keyboard.press('c')])
      expect(await page.locator('.full-size figure').count()).toBe(2)
      await expectAccessible(page)
      await photograph(page, 'compare')
      for (const path of ['', '/comparar']) {
        await page.goto(`${pages.url}/trabajo/${number}/anteriores${path}`)
        for (const width of [1600, 390, 320]) {
          await page.setViewportSize({ width, height: 850 })
          expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'), `${path} at ${width}`).toBe(0)
        }
        await page.setViewportSize({ width: 1280, height: 850 })
        await page.emulateMedia({ colorScheme: 'dark' })
        await expectAccessible(page)
        await page.emulateMedia({ colorScheme: 'light' })
      }
    })
  })

  test('without scripts, on a phone, the same forms do the same', async () => {
    const number = examined[3] ?? ''
    await as('registrabilityExaminer', `/trabajo/${number}`, async (page) => {
      page.setDefaultTimeout(15_000)
      await page.click('text=Examinar los signos anteriores')
      await page.click('.verdict button:has-text("Citar")')
      expect(await page.textContent('.told')).toContain('Citado')
      await page.click('text=Volver al expediente')
      expect(await page.locator('.cite-line select').first().inputValue()).toBe('136-a')
    }, { javaScriptEnabled: false, viewport: { width: 390, height: 844 } })
  })

  test('forty files by the keyboard alone, each key and each second counted', async () => {
    const counted: { keys: number; ms: number; weighed: number }[] = []
    await as('registrabilityExaminer', '/trabajo', async (page) => {
      const figure = { keys: 0, ms: 0, weighed: 0 }
      const press = async (key: string, leads = true) => {
        figure.keys += 1
        await Promise.all([leads ? page.waitForNavigation() : undefined, page.keyboard.press(key)])
      }
      await press('n')
      for (let i = 0; i < files; i++) {
        const begun = performance.now()
        figure.weighed = 0
        await press('b')
        // What the search puts high is weighed: the same sign respelt is cited, what shares less is dismissed.
        for (let j = 0; j < 5; j++) {
          const score = Number(/(\d+) de 100/.exec((await page.locator('.candidate-open').textContent({ timeout: 500 }).catch(() => '')) ?? '')?.[1] ?? 0)
          if (score < 70 || (await page.locator('.noted').count()) > 0) break
          await press(score >= 90 ? 'x' : '1')
          figure.weighed += 1
        }
        const cited = await page.locator('.candidate-lines .cited').count()
        await press('f')
        expect(await page.textContent('.told')).toContain('quedó anexado')
        await press(cited > 0 ? '3' : '1', false)
        await press('s')
        expect(await page.textContent('.told')).toContain('espera la firma')
        if (i < files - 1) await press('n')
        counted.push({ keys: figure.keys, ms: performance.now() - begun, weighed: figure.weighed })
        figure.keys = 0
      }
    })
    const sum = (of: (c: (typeof counted)[number]) => number) => counted.reduce((total, c) => total + of(c), 0)
    const ms = counted.map((c) => c.ms).sort((a, b) => a - b)
    console.log(`forty files: ${sum((c) => c.keys)} keys (${(sum((c) => c.keys) / files).toFixed(1)} a file, most ${Math.max(...counted.map((c) => c.keys))}), ${sum((c) => c.weighed)} candidates weighed, ${(sum((c) => c.ms) / 1000).toFixed(0)} s (median ${(ms[files / 2]! / 1000).toFixed(2)} s a file, longest ${(ms.at(-1)! / 1000).toFixed(2)} s)`)
    expect(counted).toHaveLength(files)
    expect(sum((c) => c.keys) / files).toBeLessThan(12)
    const { rows } = await database.pool.query<{ act: string; n: number }>(`select content ->> 'act' as act, count(*)::int as n from office.decision_drafts where ready group by 1`)
    expect(rows.reduce((n, r) => n + r.n, 0)).toBe(files)
    expect(rows.find((r) => r.act === 'refuse')?.n).toBeGreaterThan(0)
  }, 400_000)
})
