import type { PlainDate } from './date.ts'

/** Terms worked out by hand and by a second program, as a lawyer would check them. */
export type CountCase = {
  readonly id: string
  readonly about: string
  readonly start: PlainDate
  readonly amount: number
  readonly unit: 'workingDays' | 'months' | 'years'
  readonly monthEndRule?: 'D486' | 'LPAG'
  readonly excludePublicSectorDays?: boolean
  readonly firstDay?: PlainDate
  readonly skipped?: readonly PlainDate[]
  readonly rawDay?: PlainDate
  readonly rollsToWorkingDay?: boolean
  readonly lastDayForAnActDueThatDay?: PlainDate
  readonly distanceDays?: number
  readonly expected: PlainDate
}

export const countCases: readonly CountCase[] = [
  { id: 'T01', about: 'Opposition window, publication Monday 1 June 2026', start: '2026-06-01', amount: 30, unit: 'workingDays', excludePublicSectorDays: true, firstDay: '2026-06-02', skipped: ['2026-06-29'], expected: '2026-07-14' },
  { id: 'T02', about: 'Opposition window, publication on a Friday', start: '2026-05-29', amount: 30, unit: 'workingDays', excludePublicSectorDays: true, firstDay: '2026-06-01', skipped: ['2026-06-29'], expected: '2026-07-13' },
  { id: 'T03', about: 'Opposition window across Christmas and New Year (8, 9, 25 December, 1 January, 2 January 2026 the list has no days of 2027)', start: '2026-12-01', amount: 30, unit: 'workingDays', excludePublicSectorDays: true, firstDay: '2026-12-02', skipped: ['2026-12-08', '2026-12-09', '2026-12-25', '2027-01-01'], expected: '2027-01-18' },
  { id: 'T04', about: 'Window across December 2021: 9 December not yet a holiday; public-sector days of DS 161-2021-PCM excluded', start: '2021-12-01', amount: 30, unit: 'workingDays', excludePublicSectorDays: true, firstDay: '2021-12-02', skipped: ['2021-12-08', '2021-12-24', '2021-12-27', '2021-12-31', '2022-01-03'], expected: '2022-01-19' },
  { id: 'T05', about: 'Same, public-sector days counted as working (setting off)', start: '2021-12-01', amount: 30, unit: 'workingDays', excludePublicSectorDays: false, firstDay: '2021-12-02', skipped: ['2021-12-08'], expected: '2022-01-13' },
  { id: 'T06', about: 'Appeal term across 28-29 July and 6 August 2022 (a Saturday)', start: '2022-07-15', amount: 15, unit: 'workingDays', excludePublicSectorDays: true, firstDay: '2022-07-18', skipped: ['2022-07-28', '2022-07-29'], expected: '2022-08-09' },
  { id: 'T07', about: '7 June 2023 is still a working day (law published 15 June 2023)', start: '2023-06-01', amount: 15, unit: 'workingDays', excludePublicSectorDays: true, firstDay: '2023-06-02', skipped: [], expected: '2023-06-22' },
  { id: 'T08', about: '7 June 2024 is a holiday', start: '2024-06-03', amount: 15, unit: 'workingDays', excludePublicSectorDays: true, firstDay: '2024-06-04', skipped: ['2024-06-07'], expected: '2024-06-25' },
  { id: 'T09', about: '23 July 2023 is a Sunday: no effect', start: '2023-07-10', amount: 15, unit: 'workingDays', excludePublicSectorDays: true, firstDay: '2023-07-11', skipped: ['2023-07-27', '2023-07-28'], expected: '2023-08-02' },
  { id: 'T10', about: '23 July 2024 is a Tuesday holiday; 26 July public-sector day', start: '2024-07-15', amount: 15, unit: 'workingDays', excludePublicSectorDays: true, firstDay: '2024-07-16', skipped: ['2024-07-23', '2024-07-26', '2024-07-29', '2024-08-06'], expected: '2024-08-09' },
  { id: 'T11', about: 'Easter 2026: 2-3 April excluded', start: '2026-03-20', amount: 15, unit: 'workingDays', excludePublicSectorDays: true, firstDay: '2026-03-23', skipped: ['2026-04-02', '2026-04-03'], expected: '2026-04-14' },
  { id: 'T12', about: '60 working days to cure a formal defect', start: '2026-06-26', amount: 60, unit: 'workingDays', excludePublicSectorDays: true, firstDay: '2026-06-30', skipped: ['2026-06-29', '2026-07-23', '2026-07-28', '2026-07-29', '2026-08-06'], expected: '2026-09-25' },
  { id: 'T13', about: 'Appeal notified 19 Dec 2025: 25, 26 Dec, 1 and 2 Jan excluded', start: '2025-12-19', amount: 15, unit: 'workingDays', excludePublicSectorDays: true, firstDay: '2025-12-22', skipped: ['2025-12-25', '2025-12-26', '2026-01-01', '2026-01-02'], expected: '2026-01-15' },
  { id: 'T14', about: 'One month from 31 January 2025, D486 art. 5: last day of the month (a Friday)', start: '2025-01-31', amount: 1, unit: 'months', monthEndRule: 'D486', rawDay: '2025-02-28', expected: '2025-02-28' },
  { id: 'T15', about: 'Same, LPAG 134.3: first working day of the following month. THE TWO RULES DIFFER', start: '2025-01-31', amount: 1, unit: 'months', monthEndRule: 'LPAG', rawDay: '2025-03-01', expected: '2025-03-03' },
  { id: 'T16', about: 'One month from 31 January 2026, D486: 28 Feb is a Saturday, rolls', start: '2026-01-31', amount: 1, unit: 'months', monthEndRule: 'D486', rawDay: '2026-02-28', expected: '2026-03-02' },
  { id: 'T17', about: 'Same with LPAG: the two rules meet here', start: '2026-01-31', amount: 1, unit: 'months', monthEndRule: 'LPAG', rawDay: '2026-03-01', expected: '2026-03-02' },
  { id: 'T18', about: 'Trademark priority from 31 August 2024', start: '2024-08-31', amount: 6, unit: 'months', monthEndRule: 'D486', rawDay: '2025-02-28', expected: '2025-02-28' },
  { id: 'T19', about: 'Same with the LPAG month-end rule (for contrast only; priority is a D486 term)', start: '2024-08-31', amount: 6, unit: 'months', monthEndRule: 'LPAG', rawDay: '2025-03-01', expected: '2025-03-03' },
  { id: 'T20', about: 'Patent priority, 12 months', start: '2025-12-15', amount: 12, unit: 'months', monthEndRule: 'D486', rawDay: '2026-12-15', expected: '2026-12-15' },
  { id: 'T21', about: 'Trademark granted 28 July 2016: the term of protection ends on Independence Day and keeps the raw day; only acts to be done (renewing, paying) roll to the next working day, 30 July', start: '2016-07-28', amount: 10, unit: 'years', monthEndRule: 'D486', rawDay: '2026-07-28', rollsToWorkingDay: false, lastDayForAnActDueThatDay: '2026-07-30', expected: '2026-07-28' },
  { id: 'T22', about: 'Renewal grace: 6 months after 28 Feb 2026 (date to date, not end to end)', start: '2026-02-28', amount: 6, unit: 'months', monthEndRule: 'D486', rawDay: '2026-08-28', expected: '2026-08-28' },
  { id: 'T23', about: 'Lawsuit: 3 months from 30 March 2026', start: '2026-03-30', amount: 3, unit: 'months', monthEndRule: 'D486', rawDay: '2026-06-30', expected: '2026-06-30' },
  { id: 'T24', about: 'One year from 29 February (annuity style)', start: '2024-02-29', amount: 1, unit: 'years', monthEndRule: 'D486', rawDay: '2025-02-28', expected: '2025-02-28' },
  { id: 'T25', about: '15 working days + 3 days of distance (hypothetical table value, added as working days at the end)', start: '2026-06-01', amount: 15, unit: 'workingDays', distanceDays: 3, expected: '2026-06-25' },
]
