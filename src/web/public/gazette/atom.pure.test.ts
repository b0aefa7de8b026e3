import { aSite } from '#test/journeys/site.ts'
import type { GazetteShown } from '#office/read/index.ts'
import { expect, test } from 'vitest'
import { sayer } from '../../locales/say.ts'
import type { Visit } from '../../visit.ts'
import { atom, escaped } from './atom.ts'

const visit = { site: aSite({ origins: ['https://oficina.example'] }), t: sayer('es'), language: 'es', today: '2026-06-01', href: (path: string) => path, request: new Request('http://x/') } as unknown as Visit
const entry = (number: string, text: string, classes: readonly number[]): GazetteShown['entries'][number] => ({
  position: 1, number, tocapuSeed: number, sign: { kind: 'word', text, picture: null, pictures: [], audio: null, description: null, coloursClaimed: null, translation: null },
  classes: classes.map((one) => ({ number: one, terms: ['x'] })), applicants: [{ name: 'Ríos & Hijos <S. A.>', country: 'PE' }], representative: null, priorities: [], filedOn: '2026-05-20', opposeBy: '2026-07-14',
})
const issue: GazetteShown = { date: '2026-06-01', number: 3, tocapuSeed: 'gaceta-2026-06-01', entries: [entry('000001-2026', 'Q&A "Ñ" <b>', [25]), entry('000002-2026', 'SUR', [30, 43])], errata: [] }

test('a mark of any characters is text in the feed, with its holder and its last day to oppose', () => {
  const feed = atom(visit, [issue], null)
  expect(feed).toContain('<title>Q&amp;A &quot;Ñ&quot; &lt;b&gt;</title>')
  expect(feed).toContain('Ríos &amp; Hijos &lt;S. A.&gt; (Perú)')
  expect(feed).toContain('Último día para oponerse: martes 14 de julio de 2026.')
  expect(feed).toContain('<link rel="alternate" type="text/html" href="https://oficina.example/expedientes/000001-2026"/>')
  expect(feed).toContain('<updated>2026-06-01T00:00:00-05:00</updated>')
  expect(feed).not.toMatch(/<b>|undefined|\{\w+\}/)
})

test('who watches one class gets its signs and no others, under an address of its own', () => {
  const feed = atom(visit, [issue], 43)
  expect(feed.match(/<entry>/g)).toHaveLength(1)
  expect(feed).toContain('SUR')
  expect(feed).toContain('href="https://oficina.example/gaceta/atom.xml?clase=43"')
})

test('characters that XML cannot carry are left out', () => {
  expect(escaped('a\u0000b\u000Bc\uD800d\uFFFEe🦙')).toBe('abcde🦙')
})
