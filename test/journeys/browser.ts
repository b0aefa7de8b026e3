import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium, type Browser, type Page } from 'playwright-core'

const systems = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable']

const args = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage', '--font-render-hinting=none',
]

/** Of the npm Chromium's own: one process for all dies with its first context, and a browser must keep the web's rules. */
const unwanted = ['--single-process', '--disable-web-security', '--allow-running-insecure-content']

/**
 * A headless Chromium with an empty profile: the system's, else the one from npm.
 * Without any it gives undefined and says so, but under CI it throws: a journey not run must not look like one passed.
 */
export async function openBrowser(): Promise<Browser | undefined> {
  try {
    const own = systems.find((path) => existsSync(path))
    if (own !== undefined) return await chromium.launch({ executablePath: own, args, headless: true })
    const packed = (await import('@sparticuz/chromium')).default
    return await chromium.launch({ executablePath: await packed.executablePath(), args: [...new Set([...args, ...packed.args])].filter((arg) => !unwanted.includes(arg)), headless: true })
  } catch (error) {
    if (process.env['CI'] === 'true') throw error
    console.warn(`No Chromium to run the journeys with: ${String(error).split('\n')[0] ?? ''}`)
    return undefined
  }
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type Violation = { readonly id: string; readonly help: string; readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[] }

/** WCAG 2.2 A and AA and axe's best practices; throws with each violation and where it is. */
export async function expectAccessible(page: Page): Promise<void> {
  const violations = await axeViolations(page)
  if (violations.length === 0) return
  const told = violations.map((one) => `${one.id}: ${one.help}\n${one.nodes.map((node) => `    ${node.html}\n    ${node.failureSummary ?? ''}`).join('\n')}`)
  throw new Error(`${page.url()} is not accessible:\n${told.join('\n')}`)
}

/** Evaluated from outside, so that the page's own policy stays as strict as it is. */
async function axeViolations(page: Page): Promise<readonly Violation[]> {
  await page.evaluate(axe)
  return await page.evaluate('axe.run(document, { resultTypes: ["violations"] }).then((result) => result.violations)')
}
