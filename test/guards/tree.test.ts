import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { committedFiles, root } from './planting.ts'

/** Words that say nothing of what lies inside: such a folder takes everything. */
const emptyWords = ['util', 'utils', 'common', 'shared', 'lib', 'libs', 'helper', 'helpers', 'service', 'services', 'core', 'types', 'misc', 'manager', 'managers']

/** The reason why a file may not stand where it stands, or undefined. */
function misplaced(path: string): string | undefined {
  const parts = path.split('/')
  if (!['src', 'test', 'bench', 'bin', 'docs'].includes(parts[0] ?? '')) return undefined
  const stems = [...parts.slice(0, -1), (parts.at(-1) ?? '').replace(/[.].*$/, '')]
  const empty = stems.find((stem) => emptyWords.includes(stem.toLowerCase()))
  if (empty) return `"${empty}" says nothing: name the folder or file after what it is about`
  const endsEmpty = stems.find((stem) => /-(utils?|helpers?|service|manager)$/.test(stem))
  if (endsEmpty) return `"${endsEmpty}" says nothing at its end: name what it does`
  if (/^src\/procedures\/[^/]+\/[^/]+[.]tsx?$/.test(path)) return 'a procedure has two levels, right/procedure: the import rules do not see one level'
  if (/^src\/[^/]+[.]tsx?$/.test(path) && path !== 'src/main.ts' && !path.endsWith('.d.ts')) return 'only main.ts stands outside the rooms'
  return undefined
}

describe('the tree', () => {
  let files: readonly string[] = []
  beforeAll(async () => { files = await committedFiles() })

  test.each([
    'src/utils/text.ts', 'src/office/common/dates.ts', 'src/shared/a.ts', 'src/lib/a.ts', 'src/web/helpers/a.tsx', 'src/services/a.ts', 'src/core/a.ts',
    'src/casefile/types/a.ts', 'src/casefile/types.ts', 'src/store/date-utils.ts', 'src/office/filing-service.ts', 'test/helpers/a.ts',
    'src/procedures/trademark/decide.ts', 'src/clock.ts',
  ])('has no place for %s', (path) => {
    expect(misplaced(path)).toBeDefined()
  })
  test.each(['src/main.ts', 'src/procedures/index.ts', 'src/procedures/trademark/application/decide.ts', 'src/casefile/terms.ts', 'src/views/register/queries.ts'])('has a place for %s', (path) => {
    expect(misplaced(path)).toBeUndefined()
  })
  test('holds no file out of place', () => {
    expect(files.filter(misplaced).map((path) => `${path}: ${misplaced(path)}`)).toEqual([])
  })

  test('each room says in at most 15 lines what lives there, what never does and where to start', async () => {
    const rooms = new Set(files.filter((file) => /^src\/[^/]+\//.test(file)).map((file) => file.split('/')[1]))
    for (const room of rooms) {
      const readme = `src/${room}/README.md`
      expect(files, `src/${room} has no README`).toContain(readme)
      const text = (await readFile(join(root, readme), 'utf8')).trimEnd()
      // A table of a room's parts may follow below a rule; the introduction stays short.
      const introduction = text.split(/\n(?=\|)/)[0] ?? ''
      expect(introduction.trimEnd().split('\n').length, `${readme} is long`).toBeLessThanOrEqual(15)
    }
  })

  test('a procedure has its index, which is its door', () => {
    const procedures = new Set(files.flatMap((file) => /^src\/procedures\/[^/]+\/[^/]+(?=\/)/.exec(file) ?? []))
    expect([...procedures].filter((folder) => !files.includes(`${folder}/index.ts`))).toEqual([])
  })

  test('each page of the documentation leads somewhere', async () => {
    const pages = files.filter((file) => file.endsWith('.md'))
    const broken: string[] = []
    for (const page of pages) {
      const text = await readFile(join(root, page), 'utf8')
      for (const [, link = ''] of text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)) {
        const target = join(page, '..', link).replace(/\/$/, '')
        if (!files.includes(target) && !files.some((file) => file.startsWith(`${target}/`))) broken.push(`${page}: ${link}`)
      }
    }
    expect(broken).toEqual([])
  })
})
