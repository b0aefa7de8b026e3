import { describe, expect, test } from 'vitest'
import { caseNumber, certificateNumber, custodyNumber, decisionNumber, ordinal, shownCaseNumber } from './numbers.ts'

describe('the numbers of the office', () => {
  test('a case number is of its year, and is shown with the Directorate', () => {
    expect(caseNumber(1234, '2026-01-06')).toBe('001234-2026')
    expect(caseNumber(1_234_567, '2026-12-31')).toBe('1234567-2026')
    expect(shownCaseNumber('001234-2026')).toBe('001234-2026/DSD')
  })
  test('a custody entry is no case number, and is shown as it is', () => {
    expect(custodyNumber(7, '2026-01-06')).toBe('C00007-2026')
    expect(shownCaseNumber('C00007-2026')).toBe('C00007-2026')
  })
  test('a decision tells which body made it (DL1033 arts 40-42)', () => {
    expect(decisionNumber(3619, '2026-04-20', 'directorate')).toBe('3619-2026-DSD')
    expect(decisionNumber(716, '2026-04-20', 'commission')).toBe('0716-2026-CSD')
  })
  test.each([[[1], 'P'], [[34], 'P'], [[35], 'S'], [[45], 'S'], [[25, 35], 'M'], [[34, 35], 'M']] as const)('a certificate for classes %j begins with %s', (classes, letter) => {
    expect(certificateNumber(45_211, classes)).toBe(`${letter}00045211`)
  })
  test('no number holds a slash: each is part of an address', () => {
    for (const number of [caseNumber(1, '2026-01-06'), custodyNumber(1, '2026-01-06'), decisionNumber(1, '2026-01-06', 'commission'), certificateNumber(1, [1])]) expect(number).toMatch(/^[A-Z0-9-]+$/)
  })
  test('an act that took no number of its series is a bug of its caller', () => {
    expect(ordinal({ numbers: { case: 5 } }, 'case')).toBe(5)
    expect(() => ordinal({ numbers: {} }, 'case')).toThrow('no number of series case')
  })
})
