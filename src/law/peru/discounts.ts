import type { Discount } from '../rules.ts'

/** What lowers a fee, with the day it began and the condition to show. */
export const discounts: readonly Discount[] = [
  {
    code: 'MYPE-25', percent: 25, requires: 'smallEnterprise',
    nameEs: 'Descuento para micro y pequeña empresa', nameEn: 'Micro and small enterprise discount',
    appliesTo: ['TM-REG-C1', 'TM-REG-CADD', 'CT-REG-C1', 'TN-REG-C1', 'SL-REG-C1'],
    conditions: ['applicant is a micro or small enterprise', 'RUC active and "habido"', 'current REMYPE certificate of inscription/re-inscription'],
    article: 'Ley 31724 arts 2-3', legalBasis: 'L31724 arts 2-3',
    since: '2023-04-12', until: null, source: 'L31724', confidence: 'verified',
    note: 'L31724 arts 2-3 (published 11 Apr 2023); applies to applications filed from the day after entry into force even if the TUPA is not adapted. Exact first day (12 or 13 Apr 2023): verify. Collective marks are not listed (they are fee-free by another rule).',
  },
  {
    code: 'CM-FREE-2017', percent: 100, requires: 'collectiveMarkInAffectedArea',
    nameEs: 'Marca colectiva sin tasa en zonas afectadas por el clima', nameEn: 'Collective mark free of charge in areas hit by weather',
    appliesTo: ['CM-REG-C1'],
    conditions: ['applicant of an area affected by weather events'],
    article: 'DS 086-2017-PCM', legalBasis: 'DS 086-2017-PCM',
    since: '2017-08-28', until: '2018-09-04', source: 'S001', confidence: 'verify',
    note: 'Temporary regime; its last day was not found: kept until the national waiver of 5 Sep 2018.',
  },
  {
    code: 'CM-FREE-2018', percent: 100, requires: 'collectiveMark',
    nameEs: 'Marca colectiva sin tasa, un año', nameEn: 'Collective mark free of charge, one year',
    appliesTo: ['CM-REG-C1'],
    conditions: [],
    article: 'DS 092-2018-PCM', legalBasis: 'DS 092-2018-PCM',
    since: '2018-09-05', until: '2019-09-05', source: 'S001', confidence: 'verify',
    note: 'National, for one year from its publication.',
  },
  {
    code: 'CM-FREE-2020', percent: 100, requires: 'collectiveMark',
    nameEs: 'Marca colectiva sin tasa', nameEn: 'Collective mark free of charge',
    appliesTo: ['CM-REG-C1'],
    conditions: [],
    article: 'Res. 000127-2020-PRE/INDECOPI', legalBasis: 'Res. 000127-2020-PRE/INDECOPI',
    since: '2020-12-09', until: null, source: 'PRESS peruweek.pe', confidence: 'verify',
    note: 'Whether still in force: verify.',
  },
]
