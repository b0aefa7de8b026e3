import type { SpecialRegime } from '../rules.ts'

/** Stretches of time with rules of their own, applied only where they are asked for. */
export const specialRegimes: readonly SpecialRegime[] = [
  {
    id: 'seven-day-week-2009-2010', norm: 'DU 099-2009',
    nameEs: 'Semana de siete días hábiles', nameEn: 'Seven-day week',
    from: '2009-10-23', to: '2010-12-31', effect: { type: 'everyDayWorks', except: ['01-01', '05-01', '07-28', '07-29', '12-25'] },
    rule: 'Emergency decree of late 2009: Saturdays, Sundays and holidays (except 1 Jan, 1 May, 28-29 Jul, 25 Dec) counted as working days for the time the Administration had to decide; not for resolving appeals, personal notification or coercive acts',
    article: 'DU 099-2009', legalBasis: 'DU 099-2009',
    since: '2009-10-23', until: '2010-12-31', source: 'PRESS ojo.pe, net360.info, empresariodestacado.blogspot.com', confidence: 'verify',
    note: 'Only for recounting the office terms of those years. First day from the press of October 2009; procedures begun between both days.',
  },
  {
    id: 'covid-suspension-a', norm: 'DU 026-2020',
    nameEs: 'Suspensión de plazos por la emergencia sanitaria', nameEn: 'Suspension of terms in the health emergency',
    from: '2020-03-16', to: '2020-06-10', effect: { type: 'suspends' },
    rule: 'Suspension of procedures subject to administrative silence: 30 working days from the day after 15 Mar 2020, later extended (DS 076-2020-PCM, DS 087-2020-PCM: GK)',
    article: 'DU 026-2020', legalBasis: 'DU 026-2020',
    since: '2020-03-16', until: '2020-06-10', source: 'DU 026-2020, second final provision, para 2', confidence: 'verify',
    note: 'Last day from later extensions: verify.',
  },
  {
    id: 'covid-suspension-b', norm: 'DU 029-2020 art. 28',
    nameEs: 'Suspensión de plazos por la emergencia sanitaria', nameEn: 'Suspension of terms in the health emergency',
    from: '2020-03-21', to: '2020-06-10', effect: { type: 'suspends' },
    rule: 'Suspension of the start and running of all other procedures for 30 working days from the day after publication, later extended',
    article: 'DU 029-2020 art. 28', legalBasis: 'DU 029-2020 art. 28',
    since: '2020-03-21', until: '2020-06-10', source: 'DU 029-2020 art. 28', confidence: 'verify',
    note: 'Last day from later extensions: verify. The day that both decrees cover is cited by the first.',
  },
]
