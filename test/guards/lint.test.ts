import { ESLint } from 'eslint'
import { describe, expect, test } from 'vitest'
import { root } from './planting.ts'

const eslint = new ESLint({ cwd: root })

/** The rules that a text breaks when it stands at `path`. */
async function lint(path: string, code: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(code, { filePath: `${root}/${path}` })
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message)
}

const pure = ['law', 'calendar', 'casefile', 'procedures/trademark/application', 'policies', 'search']

/** What the core never does: it holds in the pure parts and nowhere else. */
const impurities: readonly (readonly [what: string, rule: string, code: string])[] = [
  ['the clock', 'no-restricted-globals', 'export const now = () => new Date()'],
  ['the clock behind its type', 'no-restricted-globals', 'export const year = Date.now() / 31_556_952_000'],
  ['the clock of Temporal', 'no-restricted-syntax', 'export const today = () => Temporal.Now.plainDateISO()'],
  ['chance', 'no-restricted-properties', 'export const dice = () => Math.random()'],
  ['an async function', 'no-restricted-syntax', 'export async function load() { return 1 }'],
  ['an async arrow', 'no-restricted-syntax', 'export const load = async () => 1'],
  ['await', 'no-restricted-syntax', 'export const loaded = await load()'],
  ['for await', 'no-restricted-syntax', 'for await (const line of lines) read(line)'],
  ['an import in passing', 'no-restricted-syntax', "export const later = () => import('#law/rules.ts')"],
  ['a class', 'no-restricted-syntax', 'export class Mark {}'],
  ['a class without a name', 'no-restricted-syntax', 'export const mark = class {}'],
  ['the process', 'no-restricted-globals', 'export const home = process.env.HOME'],
  ['the network', 'no-restricted-globals', "export const page = fetch('https://example.org')"],
  ['the console', 'no-restricted-globals', "console.log('x')"],
  ['the back door to all of them', 'no-restricted-globals', 'export const now = globalThis.performance'],
  ['a timer', 'no-restricted-globals', 'setTimeout(() => undefined, 1)'],
  ['chance by another name', 'no-restricted-globals', 'export const id = crypto.randomUUID()'],
  ['a long function', 'max-lines-per-function', `export function long() {\n${'  next()\n'.repeat(60)}}`],
]

const everywhere: readonly (readonly [what: string, rule: string, code: string])[] = [
  ['a default export', 'no-restricted-syntax', 'export default 1'],
  ['a default export by another name', 'no-restricted-syntax', 'const one = 1\nexport { one as default }'],
  ['an enum', 'no-restricted-syntax', 'export enum Kind { word }'],
  ['a namespace', 'no-restricted-syntax', 'export namespace kinds { export const word = 1 }'],
  ['an interface', '@typescript-eslint/consistent-type-definitions', 'export interface Mark { readonly text: string }'],
  ['an unused variable', '@typescript-eslint/no-unused-vars', 'const unused = 1\nexport {}'],
  ['let that never changes', 'prefer-const', 'let one = 1\nexport const two = one'],
  ['loose equality', 'eqeqeq', 'export const same = (a: unknown, b: unknown) => a == b'],
  ['any', '@typescript-eslint/no-explicit-any', 'export const open = (a: any) => a'],
  ['a parameter property', '@typescript-eslint/parameter-properties', 'export class WrongError extends Error { constructor(readonly code: string) { super(code) } }'],
  ['a silenced compiler', '@typescript-eslint/ban-ts-comment', '// @ts-ignore\nexport const one: string = 1'],
  ['a long file', 'max-lines', 'export {}\n'.repeat(301)],
]

const badNames = ['CaseManager', 'managers', 'FilingService', 'filingService', 'dateHelper', 'TextUtils', 'stringUtil', 'fileProcessor', 'ClockImpl', 'PartyDTO',
  'PartyDto', 'CaseBase', 'partyData', 'case_data', 'MarkInfo', 'data', 'info', 'PDFHelper', 'HELPER_TEXTS']
/** Words of the statute and of the trade that only look alike. */
const goodNames = ['service', 'addressForService', 'personalService', 'recordService', 'signerInfo', 'serviceMark', 'serviceDay', 'goodsAndServices', 'utilityModel', 'database', 'baseDate', 'legalBasis',
  'information', 'dataProtectionNotice', 'implied', 'processedOn', 'DATABASE_URL', 'helpText', 'managedBy']

describe('the lint', () => {
  describe.each(pure)('in src/%s, which is pure,', (part) => {
    test.each(impurities)('sees %s', async (_what, rule, code) => {
      expect(await lint(`src/${part}/planted.ts`, code)).toContain(rule)
    })
    test('lets an error be a class', async () => {
      expect(await lint(`src/${part}/planted.ts`, 'export class BrokenChainError extends Error {}')).toEqual([])
    })
    test('leaves its tests alone', async () => {
      expect(await lint(`src/${part}/planted.test.ts`, 'export const load = async () => new Date()')).toEqual([])
    })
  })

  test.each(impurities)('lets the outer rooms have %s', async (_what, _rule, code) => {
    expect(await lint('src/adapters/mail/planted.ts', code)).toEqual([])
  })

  test.each(everywhere)('sees %s in an outer room and in a test', async (_what, rule, code) => {
    expect(await lint('src/office/planted.ts', code)).toContain(rule)
    expect(await lint('test/journeys/planted.test.ts', code)).toContain(rule)
  })
  test.each(everywhere.filter(([, rule]) => rule === 'no-restricted-syntax'))('sees %s in the pure parts and in the pages too', async (_what, rule, code) => {
    expect(await lint('src/law/planted.ts', code)).toContain(rule)
    expect(await lint('src/web/public/planted.tsx', code)).toContain(rule)
  })

  test('lets a schedule of the statute be long', async () => {
    expect(await lint('src/law/peru/planted.ts', 'export {}\n'.repeat(301))).toEqual([])
  })
  test('lets a tool find its settings by default export', async () => {
    expect(await lint('planted.config.ts', 'export default {}')).toEqual([])
  })

  test.each(badNames)('refuses the name %s', async (name) => {
    expect(await lint('src/office/planted.ts', `export const ${name} = 1`)).toEqual(['house/names'])
    expect(await lint('src/office/planted.ts', `export function ${name}() { return 1 }`)).toEqual(['house/names'])
    expect(await lint('src/office/planted.ts', `export type ${name} = string`)).toEqual(['house/names'])
  })
  test.each(goodNames)('accepts the name %s', async (name) => {
    expect(await lint('src/office/planted.ts', `export const ${name} = 1`)).toEqual([])
  })

  test.each([
    ['a handler', 'no-restricted-syntax', 'export const Go = () => <button onClick={() => undefined}>Go</button>'],
    ['a hook', 'no-restricted-imports', "import { useState } from 'react'\nexport const Go = () => <p>{useState(1)[0]}</p>"],
  ])('sees %s in a page, which no browser would run', async (_what, rule, code) => {
    expect(await lint('src/web/public/planted.tsx', code)).toEqual([rule])
  })
})
