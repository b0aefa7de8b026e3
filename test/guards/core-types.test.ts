import { join } from 'node:path'
import ts from 'typescript'
import { beforeAll, describe, expect, test } from 'vitest'
import { root } from './planting.ts'

const settings = ts.getParsedCommandLineOfConfigFile(join(root, 'tsconfig.core.json'), {}, { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined })
const options = settings?.options ?? {}

const outside: Readonly<Record<string, string>> = {
  process: 'export const home = process.env',
  fetch: "export const page = fetch('https://example.org')",
  console: "console.log('x')",
  setTimeout: 'setTimeout(() => undefined, 1)',
  Buffer: "export const bytes = Buffer.from('x')",
  crypto: 'export const id = crypto.randomUUID()',
  document: 'export const title = document.title',
  'node:fs': "import { readFileSync } from 'node:fs'\nexport const read = readFileSync",
}
const inside = "export const day: string = Temporal.PlainDate.from('2026-02-27').add({ days: 1 }).toString()"

/** What the compiler says of each text, as if each were a file of src/casefile. */
function complaints(texts: Readonly<Record<string, string>>): Map<string, readonly string[]> {
  const path = (name: string) => join(root, `src/casefile/planted-${name.replace(':', '-')}.ts`)
  const planted = new Map(Object.entries(texts).map(([name, text]) => [path(name), text]))
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists } = host
  host.fileExists = (file) => planted.has(file) || fileExists(file)
  host.getSourceFile = (file, target, ...rest) => {
    const text = planted.get(file)
    return text === undefined ? getSourceFile(file, target, ...rest) : ts.createSourceFile(file, text, target)
  }
  const program = ts.createProgram([...planted.keys()], options, host)
  return new Map(Object.keys(texts).map((name) => {
    const found = program.getSemanticDiagnostics(program.getSourceFile(path(name)))
    return [name, found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))]
  }))
}

describe('the types of the pure parts', () => {
  let found = new Map<string, readonly string[]>()
  beforeAll(() => { found = complaints({ ...outside, inside }) })

  test.each(Object.keys(outside))('have no %s', (name) => {
    expect(found.get(name)?.join()).toMatch(/Cannot find/)
  })
  test('have the calendar of the language', () => {
    expect(found.get('inside')).toEqual([])
  })
  test('cover every pure part and leave its tests out', () => {
    const covered = settings?.fileNames ?? []
    for (const part of ['law', 'calendar', 'casefile', 'procedures', 'policies', 'search']) {
      expect(settings?.raw.include, part).toContain(`src/${part}/**/*.ts`)
    }
    expect(covered.length).toBeGreaterThan(0)
    expect(covered.filter((file) => file.endsWith('.test.ts'))).toEqual([])
  })
})
