import { recorded, refused, stories } from '#test/fixtures/story.ts'
import { describe, test } from 'vitest'
import { feeSchedule } from './index.ts'

const given = stories(feeSchedule)
const set = { act: 'setFee', code: 'TM-OPP', since: '2026-07-01', norm: 'Resolución 000050-2026-PRE', amount: 41_020 } as const
const setting = (changes: Partial<typeof set> | { readonly amount: number } | { readonly code: string } | { readonly norm: string }) => given().on('2026-06-15').as('administrator').when({ ...set, ...changes })

describe('an amount that the office sets (LPAG art. 37)', () => {
  test('has a code of the schedule, a first day, its norm and whole céntimos', () => {
    setting({}).then({ type: 'FeeSet', code: 'TM-OPP', since: '2026-07-01', norm: 'Resolución 000050-2026-PRE', amount: 41_020 })
    setting({ amount: 0 }).leaves({})
  })
  test('may be set again: each stays with its day', () => {
    const first = recorded({ type: 'FeeSet', code: 'TM-OPP', since: '2026-07-01', norm: 'A', amount: 1 } as const, '2026-06-01')
    given(first).on('2026-06-15').as('administrator').when({ ...set, since: '2026-08-01' }).leaves({ set: [{ code: 'TM-OPP', since: '2026-07-01', norm: 'A', amount: 1 }, { code: 'TM-OPP', since: '2026-08-01', norm: set.norm, amount: 41_020 }] })
  })
  test('is refused for an unknown code or without its norm', () => {
    setting({ code: 'TM-NONE' }).then(refused('fee.unknown-code', 'LPAG art. 37', { code: 'TM-NONE' }))
    setting({ norm: '  ' }).then(refused('fee.no-norm', 'LPAG art. 37'))
  })
  test.each([-1, 0.5, Number.NaN, Infinity, 100_000_001])('is refused for %s céntimos', (amount) => setting({ amount }).then(refused('fee.impossible-amount', 'LPAG art. 37')))
})
