import { parseDate } from '#calendar/date.ts'
import { describe, expect, test } from 'vitest'
import { citation, inSpanish } from './citation.ts'
import { fee, ground, requirement, requirementsFor, setting, settingValue, timeLimit, uit, withSettings } from './lookup.ts'
import { peru } from './peru/index.ts'
import type { Cited } from './rules.ts'

const rules: readonly (Cited & { readonly name: string })[] = [
  ...peru.timeLimits.map((r) => ({ ...r, name: r.id })), ...peru.fees.map((r) => ({ ...r, name: r.code })), ...peru.discounts.map((r) => ({ ...r, name: r.code })),
  ...peru.uit.map((r) => ({ ...r, name: `UIT ${r.year}` })), ...peru.closedDays.map((r) => ({ ...r, name: r.id })), ...peru.specialRegimes.map((r) => ({ ...r, name: r.id })),
  ...peru.requirements.map((r) => ({ ...r, name: r.id })), ...peru.grounds.map((r) => ({ ...r, name: r.id })), ...peru.settings.map((r) => ({ ...r, name: r.id })),
]

test('every rule names its article, its source and a first day that exists', () => {
  for (const { name, article, legalBasis, source, since, until } of rules) {
    expect(article, name).not.toBe('')
    expect(legalBasis, name).not.toBe('')
    expect(source, name).not.toBe('')
    expect(parseDate(since), name).toBe(since)
    if (until !== null) expect(until >= since, name).toBe(true)
  }
})

test('the pack is whole', () => {
  expect([peru.timeLimits, peru.fees, peru.uit, peru.requirements, peru.contradictions].map((l) => l.length)).toEqual([108, 49, 19, 128, 47])
  expect(peru.grounds.filter((g) => g.right === 'mark')).toHaveLength(25)
  expect(peru.grounds.filter((g) => g.right !== 'mark')).toHaveLength(25)
  expect(peru.closedDays.filter((d) => d.kind === 'holiday')).toHaveLength(16)
})

test('what a requirement names to be cured by is a time limit of the pack', () => {
  for (const { id, cure } of peru.requirements) for (const limit of Object.values(cure)) expect(timeLimit(peru, limit), `${id} ${limit}`).toBeDefined()
})

test('every text that people read is in both languages', () => {
  for (const t of peru.timeLimits) for (const text of [t.nameEs, t.nameEn, t.triggerEs, t.triggerEn]) expect(text, t.id).not.toBe('')
  for (const t of peru.timeLimits) expect(t.consequenceEs === '', t.id).toBe(t.consequenceEn === '')
  for (const r of peru.requirements) {
    for (const text of [r.requirementEs, r.requirementEn]) expect(text, r.id).not.toBe('')
    // What is only advised or explained fails nothing, so it may have no error.
    expect(r.errorEs === '', r.id).toBe(r.errorEn === '')
    if (r.severity !== 'ADVISORY') expect(r.errorEs, r.id).not.toBe('')
  }
})

describe('rules are chosen by the day', () => {
  test('who publishes', () => {
    expect(setting(peru, 'publication.regime', '2017-06-29')?.value).toBe('elPeruanoByApplicant')
    expect(setting(peru, 'publication.regime', '2017-06-30')?.value).toBe('electronicGazetteExOfficio')
  })
  test('when an online filing is received', () => {
    expect(settingValue(peru, 'onlineReceipt.mode', '2025-07-31', '')).toBe('nextWorkingDayAfterHours')
    expect(settingValue(peru, 'onlineReceipt.mode', '2025-08-01', '')).toBe('sameDay24h')
  })
  test('an office sets a setting from a day on', () => {
    const row = setting(peru, 'fullGrantFirmOnNotice', '2026-01-01')
    if (row === undefined) throw new Error('missing')
    const own = withSettings(peru, [{ ...row, value: false, since: '2026-07-01' }])
    expect(setting(own, 'fullGrantFirmOnNotice', '2026-06-30')?.value).toBe(true)
    expect(setting(own, 'fullGrantFirmOnNotice', '2026-07-01')?.value).toBe(false)
  })
  test('fees, tax units, grounds and requirements are found by their code', () => {
    expect(fee(peru, 'CM-REG-C1', '2020-12-08')?.published).toBe(53499)
    expect(fee(peru, 'CM-REG-C1', '2020-12-09')).toBeUndefined()
    expect(uit(peru, 2026)?.soles).toBe(5500)
    expect(ground(peru, '136-a')?.kind).toBe('relative')
    expect(requirement(peru, 'R-DS-01')?.severity).toBe('BLOCKS_FILING_DATE')
    expect(requirementsFor(peru, 'TM').length).toBeGreaterThan(30)
  })
})

test('Law 27444 is cited by the number of the day, everything else as it is', () => {
  expect(citation('DL1075 art. 18; LPAG 191 [202]', '2026-04-29')).toBe('DL1075 art. 18; LPAG 202')
  expect(citation('LPAG 125.1, 125.6 [136.1, 136.6]', '2026-05-01')).toBe('LPAG 125.1, 125.6')
  expect(citation('LPAG 125.1, 125.6 [136.1, 136.6]', '2020-05-01')).toBe('LPAG 136.1, 136.6')
  expect(inSpanish('D486 art. 146 para 2')).toBe('D486 art. 146 párr. 2')
})
