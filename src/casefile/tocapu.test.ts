import { describe, expect, it } from 'vitest'
import { productMark, tocapuSvg } from './tocapu.ts'

const numbers = Array.from({ length: 2000 }, (_, i) => `${String(45211 + 13 * i).padStart(7, '0')}-2026/DSD`)

/** The colours of the picture, each once. */
const colours = (svg: string) => new Set(svg.match(/#[0-9A-F]{6}/g))

/** Square units that the runs of one thread cover. */
const areaOf = (path: string) => [...path.matchAll(/h(\d+)v4H/g)].reduce((sum, run) => sum + Number(run[1]) * 4, 0)

describe('the tocapu of a number', () => {
  it('is the same for ever: a printed certificate and a page made years later agree', () => {
    expect(tocapuSvg('0045211-2026/DSD')).toBe(tocapuSvg('0045211-2026/DSD'))
    expect(tocapuSvg('0045211-2026/DSD')).toMatchInlineSnapshot(`"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40" shape-rendering="crispEdges" aria-hidden="true"><path fill="#A3212F" d="M0 0h40v40H0z"/><path fill="#241F1C" d="M2 2h36v36H2z"/><path fill="#E0A93B" d="M4 4h4v4H4zM32 4h4v4H32zM8 8h4v4H8zM28 8h4v4H28zM4 12h4v4H4zM32 12h4v4H32zM4 16h8v4H4zM16 16h8v4H16zM28 16h8v4H28zM4 20h8v4H4zM16 20h8v4H16zM28 20h8v4H28zM4 24h4v4H4zM32 24h4v4H32zM8 28h4v4H8zM28 28h4v4H28zM4 32h4v4H4zM32 32h4v4H32z"/><path fill="#C4414B" d="M8 4h4v4H8zM28 4h4v4H28zM4 8h4v4H4zM12 8h4v4H12zM24 8h4v4H24zM32 8h4v4H32zM8 12h24v4H8zM12 16h4v4H12zM24 16h4v4H24zM12 20h4v4H12zM24 20h4v4H24zM8 24h24v4H8zM4 28h4v4H4zM12 28h4v4H12zM24 28h4v4H24zM32 28h4v4H32zM8 32h4v4H8zM28 32h4v4H28z"/></svg>"`)
  })

  it('tells case files apart: 2000 neighbouring numbers give at least 1950 different signs', () => {
    expect(new Set(numbers.map(n => tocapuSvg(n))).size).toBeGreaterThanOrEqual(1950)
  })

  it('uses few colours and always at least two', () => {
    for (const number of numbers) {
      const used = colours(tocapuSvg(number)).size
      expect(used).toBeGreaterThanOrEqual(2)
      expect(used).toBeLessThanOrEqual(4)
    }
  })

  it('is a figure: no thread fills nine tenths of the weave, and together they fill an eighth at least', () => {
    for (const number of numbers) {
      const [ground, ...threads] = [1024, ...tocapuSvg(number).split('<path').slice(-2).map(areaOf)]
      const woven = threads.reduce((sum, area) => sum + area, 0)
      expect(woven / ground).toBeGreaterThan(0.125)
      for (const area of [...threads, ground - woven]) expect(area / ground, number).toBeLessThan(0.9)
    }
  })

  it('is an image with its name when named, and decoration when not', () => {
    expect(tocapuSvg('P00123', { title: 'Registro P00123' })).toContain('role="img"><title>Registro P00123</title>')
    expect(tocapuSvg('P00123')).toContain('aria-hidden="true"')
  })

  it('takes any text as seed and lets no markup through the title', () => {
    for (const seed of ['', '🦊', '\u202E<script>', 'x'.repeat(10_000)]) expect(tocapuSvg(seed)).toMatch(/^<svg .*<\/svg>$/)
    expect(tocapuSvg('1', { title: '</title><script>alert(1)</script>&' })).not.toContain('<script>')
  })

  it('leaves the product its own mark', () => {
    expect(productMark()).toBe(productMark())
    expect(numbers.map(n => tocapuSvg(n))).not.toContain(productMark())
  })
})
