import { beforeAll, describe, expect, test } from 'vitest'
import { cruise, root, type Violation } from './planting.ts'

/** What a room may import besides itself: the house as it was agreed. To change it, change both and write why. */
const house: Readonly<Record<string, readonly string[]>> = {
  calendar: [],
  search: [],
  law: ['calendar'],
  casefile: ['calendar', 'law'],
  procedures: ['casefile', 'calendar', 'law'],
  policies: ['procedures', 'casefile', 'calendar'],
  ports: ['casefile', 'calendar', 'search'],
  programmes: ['ports', 'casefile', 'calendar', 'law'],
  views: ['ports', 'procedures', 'casefile', 'calendar', 'law'],
  office: ['ports', 'policies', 'procedures', 'programmes', 'views', 'search', 'casefile', 'calendar', 'law'],
  store: ['ports', 'casefile', 'calendar'],
  adapters: ['ports', 'search', 'casefile', 'calendar'],
  demonstration: ['office', 'casefile', 'calendar', 'law'],
  jobs: ['ports', 'office', 'views', 'programmes', 'casefile', 'calendar'],
  api: ['ports', 'office', 'views', 'programmes', 'casefile', 'calendar'],
  web: ['ports', 'office', 'views', 'programmes', 'casefile', 'calendar', 'law'],
  cli: ['search', 'demonstration', 'ports', 'office', 'views', 'programmes', 'casefile', 'calendar', 'law'],
}
const rooms = Object.keys(house)
const pure = ['law', 'calendar', 'casefile', 'procedures', 'policies', 'search']

/** The file of each room that another room would import. */
const doorOf = (room: string) =>
  ({ procedures: 'procedures/trademark/renewal/index.ts', law: 'law/rules.ts', web: 'web/site.ts' })[room] ?? `${room}/door.ts`
/** A file of the room deep enough for its rules (procedures have two levels). */
const insideOf = (room: string, file: string) => (room === 'procedures' ? `src/procedures/patent/grant/${file}` : `src/${room}/${file}`)

const doors = Object.fromEntries(rooms.map((room) => [`src/${doorOf(room)}`, 'export type Door = string\nexport const door = 1\n']))
const takeType = (from: string) => `import type { Door } from '${from}'\nexport type Mine = Door\n`
const takeCode = (from: string) => `import { door } from '${from}'\nexport const mine = door\n`

const pairs = rooms.flatMap((from) => rooms.filter((to) => to !== from).map((to) => ({ from, to, file: insideOf(from, `to-${to}.ts`) })))
const everyPair = Object.fromEntries(pairs.map(({ to, file }) => [file, takeType(`#${doorOf(to)}`)]))

const application = 'src/procedures/trademark/application'
const planted: readonly { rule: string; file: string; code: string; also?: Record<string, string> }[] = [
  ...pure.map((room) => ({ rule: 'pure-means-by-hand', file: insideOf(room, 'npm.ts'), code: "import { z } from 'zod'\nexport const schema = z.string()\n" })),
  ...pure.map((room) => ({ rule: 'pure-means-by-hand', file: insideOf(room, 'core.ts'), code: "import { readFileSync } from 'node:fs'\nexport const read = readFileSync\n" })),
  { rule: 'room-is-known', file: 'src/miscellany/any.ts', code: takeType('#casefile/door.ts') },
  { rule: 'ports-are-shapes', file: 'src/office/port-code.ts', code: takeCode('#ports/door.ts') },
  { rule: 'ports-hold-types-only', file: 'src/ports/code.ts', code: takeCode('#casefile/door.ts') },
  { rule: 'web-borrows-types-only', file: 'src/web/public/office-code.tsx', code: takeCode('#office/door.ts') },
  { rule: 'web-borrows-types-only', file: 'src/web/public/both.ts', code: takeType('#office/door.ts') + "import { door } from '#office/door.ts'\nexport const two = door\n" },
  { rule: 'web-has-one-door', file: 'src/main.ts', code: takeType('#web/inner.ts'), also: { 'src/web/inner.ts': 'export type Door = string\n' } },
  { rule: 'procedures-are-strangers', file: `${application}/decide.ts`, code: takeType('#procedures/trademark/renewal/index.ts') },
  { rule: 'knock-at-the-front-door', file: 'src/views/register/projection.ts', code: takeType('#procedures/trademark/application/events.ts'), also: { [`${application}/events.ts`]: 'export type Door = string\n' } },
  { rule: 'knock-at-the-front-door', file: 'src/procedures/index.ts', code: takeType('./trademark/application/state.ts'), also: { [`${application}/state.ts`]: 'export type Door = string\n' } },
  { rule: 'law-is-chosen-not-imported', file: 'src/office/peruvian.ts', code: takeType('#law/peru/index.ts'), also: { 'src/law/peru/index.ts': 'export type Door = string\n' } },
  { rule: 'main-is-imported-by-nobody', file: 'src/cli/whole.ts', code: takeType('../main.ts') },
  { rule: 'tests-are-leaves', file: 'src/store/from-fixtures.ts', code: takeCode('#test/fixtures/mark.ts'), also: { 'test/fixtures/mark.ts': 'export const door = 1\n' } },
  { rule: 'tests-are-leaves', file: 'src/store/from-test.ts', code: takeCode('./some.test.ts'), also: { 'src/store/some.test.ts': 'export const door = 1\n' } },
  // A circle is told once, at the file that closes it.
  { rule: 'no-cycles', file: 'src/jobs/egg.ts', code: "import { hen } from './hen.ts'\nexport const egg = () => hen\n", also: { 'src/jobs/hen.ts': "import { egg } from './egg.ts'\nexport const hen = () => egg\n" } },
  { rule: 'no-orphans', file: 'src/adapters/alone.ts', code: 'export const alone = 1\n' },
  { rule: 'imports-resolve', file: 'src/store/nowhere.ts', code: "import { gone } from './gone.ts'\nexport const nowhere = gone\n" },
  { rule: 'packages-are-declared', file: 'src/adapters/undeclared.ts', code: "import picomatch from 'picomatch'\nexport const match = picomatch\n" },
  { rule: 'no-test-packages-in-the-program', file: 'src/adapters/tester.ts', code: "import { fc } from 'fast-check'\nexport const any = fc\n" },
]

describe('the import rules', () => {
  let clean: readonly Violation[] = []
  let broken: readonly Violation[] = []
  beforeAll(async () => {
    const allowed = pairs.filter(({ from, to }) => house[from]?.includes(to)).map(({ file }) => file)
    const tests = { 'src/calendar/any.test.ts': "import { test } from 'vitest'\nimport { readFileSync } from 'node:fs'\nimport { door } from '#store/door.ts'\ntest(String(door), () => void readFileSync)\n" }
    ;[clean, broken] = await Promise.all([
      cruise({ ...used, ...Object.fromEntries(allowed.map((file) => [file, everyPair[file] ?? ''])), ...tests }),
      cruise({ ...used, ...everyPair, ...Object.assign({}, ...planted.map(({ file, code, also }) => ({ [file]: code, ...also }))) }),
    ])
  })
  /** Every door with somebody at it, so that none is an orphan. */
  const used = { ...doors, 'src/main.ts': rooms.map((room) => `export type { Door as ${room} } from '#${doorOf(room)}'\n`).join('') }

  test('say nothing of a house in order, tests included', () => {
    expect(clean.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([])
  })

  test.each(rooms)('src/%s imports what the house lets it, and nothing else', (room) => {
    const forbidden = pairs.filter(({ from, to }) => from === room && !house[room]?.includes(to)).map(({ file }) => file)
    const named = broken.filter(({ rule, from }) => rule.name === `room-${room}` && from.includes('/to-')).map(({ from }) => from)
    expect(named.sort()).toEqual(forbidden.sort())
  })

  test.each(planted)('$rule sees $file', ({ rule, file }) => {
    expect(broken.filter(({ from }) => from === file).map((violation) => violation.rule.name)).toContain(rule)
  })

  test('each has a sentence that tells what to do, and is planted here', async () => {
    const { default: config } = (await import(`${root}/.dependency-cruiser.mjs`)) as { default: { forbidden: { name: string; comment?: string }[] } }
    const seen = new Set([...planted.map(({ rule }) => rule), ...rooms.map((room) => `room-${room}`)])
    for (const { name, comment } of config.forbidden) {
      expect(comment, name).toMatch(/^\S.{40,}[.]$/s)
      expect(seen, 'a rule nobody saw at work').toContain(name)
    }
  })
})
