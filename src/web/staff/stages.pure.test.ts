import { expect, test } from 'vitest'
import { aPerson } from '#test/journeys/site.ts'
import { stageOf, takes } from './stages.ts'

test('everybody’s worklist opens on their own work', () => {
  const opens = (['formalExaminer', 'registrabilityExaminer', 'decisionMaker', 'gazetteEditor', 'secondInstance'] as const).map((role) => stageOf(aPerson(role), ''))
  expect(opens).toEqual(['formal', 'registrability', 'signature', 'publication', 'decided'])
})

test('challenged notices are for whoever decides; files are taken by whoever may examine or decide', () => {
  expect(stageOf(aPerson('decisionMaker'), 'challenged')).toBe('challenged')
  expect(stageOf(aPerson('formalExaminer'), 'challenged')).toBe('formal')
  expect((['formalExaminer', 'registrabilityExaminer', 'decisionMaker', 'gazetteEditor', 'secondInstance', 'administrator'] as const).filter((role) => takes(aPerson(role)))).toEqual(['formalExaminer', 'registrabilityExaminer', 'decisionMaker'])
})
