import { describe, expect, test } from 'vitest'
import { chance } from './chance.ts'
import { plain } from './letters.ts'
import { inventedMarks, inventedNames, tongues } from './names.ts'
import { respellings } from './respell.ts'
import { heard, soundSet } from './sound-set.ts'

describe('the sound set', () => {
  const set = soundSet({ count: 600, seed: 1, names: [] })

  test('holds as many respellings as asked, each once and never the name itself', () => {
    expect(set).toHaveLength(600)
    expect(new Set(set.map(({ sought }) => plain(sought))).size).toBe(600)
    expect(set.filter(({ name, sought }) => plain(name) === plain(sought))).toEqual([])
    for (const tongue of tongues) expect(set.filter((one) => one.tongue === tongue).length).toBeGreaterThanOrEqual(100)
  })
  test('is the same for a seed, and another for another', () => {
    expect(soundSet({ count: 50, seed: 7, names: [] })).toEqual(soundSet({ count: 50, seed: 7, names: [] }))
    expect(soundSet({ count: 50, seed: 8, names: [] })).not.toEqual(soundSet({ count: 50, seed: 7, names: [] }))
  })
  test('uses the names given, where letters and length allow', () => {
    const names = ['Quesada', 'Viñedo Azul', '3M', 'AB', 'Una marca demasiado larga']
    expect(new Set(soundSet({ count: 30, seed: 1, names }).filter(({ tongue }) => tongue !== 'quechua').map(({ name }) => name))).toEqual(new Set(['Quesada', 'Viñedo Azul']))
  })
  test('never takes Ñ for N', () => {
    const names = ['MUÑECA', 'PIÑATA', 'CARIÑO', 'NIÑEZ', 'BAÑERA', 'LEÑERO']
    for (const { name, sought, tongue } of soundSet({ count: 40, seed: 3, names })) if (tongue !== 'quechua') expect(sought, name).toContain('Ñ')
  })
  test('draws on most rules of each tongue', () => {
    const used = new Set(set.flatMap(({ tongue, rules }) => rules.map((id) => `${tongue} ${id}`)))
    for (const tongue of tongues) expect(respellings[tongue].filter(({ id }) => used.has(`${tongue} ${id}`)).length, tongue).toBeGreaterThan(respellings[tongue].length / 2)
  })
  test('says what was found how near, and what was not', () => {
    const two = set.slice(0, 2)
    const { figures, missed } = heard(two, new Map([[two[0]!.sought, [{ mark: 'X', score: 1 }, { mark: two[0]!.name, score: 0.5 }]]]))
    expect(figures[0]).toMatchObject({ tongue: 'all', n: 2, share: { 10: { value: 0.5 }, 100: { value: 0.5 } } })
    expect(missed).toEqual([{ ...two[1], rank: null }])
  })
})

describe('the invented register', () => {
  test('is the same for a seed; a longer one begins with a shorter one', () => {
    const long = [...inventedMarks(1000, chance(5))]
    expect([...inventedMarks(300, chance(5))]).toEqual(long.slice(0, 300))
    expect(new Set(long).size).toBeGreaterThan(950)
  })
  test('has names of every tongue', () => {
    for (const tongue of tongues) expect(inventedNames(tongue).length).toBeGreaterThan(400)
  })
})
