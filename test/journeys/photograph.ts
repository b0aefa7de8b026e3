import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { openBrowser } from './browser.ts'

/**
 * `node test/journeys/photograph.ts BASE_URL OUTDIR PATH…`: each page at 390 and 1280 px, light and dark, whole.
 * `COOKIE=name=value` in the environment travels with every request.
 */
const [base, folder, ...paths] = process.argv.slice(2)
if (base === undefined || folder === undefined || paths.length === 0) {
  console.error('node test/journeys/photograph.ts BASE_URL OUTDIR PATH…')
  process.exit(2)
}

const browser = await openBrowser()
if (browser === undefined) process.exit(1)
await mkdir(folder, { recursive: true })
for (const width of [390, 1280]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const cookie = process.env['COOKIE']
    const context = await browser.newContext({
      viewport: { width, height: width === 390 ? 844 : 800 },
      colorScheme,
      locale: 'es-PE',
      reducedMotion: 'reduce',
      ...(cookie === undefined ? {} : { extraHTTPHeaders: { cookie } }),
    })
    const page = await context.newPage()
    for (const path of paths) {
      await page.goto(new URL(path, base).href, { waitUntil: 'load' })
      await page.evaluate('document.fonts.ready')
      const name = path.replace(/^\//, '').replaceAll(/[^\w-]+/g, '_') || 'home'
      await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`), fullPage: true })
    }
    await context.close()
  }
}
await browser.close()
