import type { UitValue } from '../rules.ts'

/** The tax unit (Unidad Impositiva Tributaria) by calendar year, in soles. */
export const uitValues: readonly UitValue[] = [
  { year: 2008, soles: 3500, article: 'DS 209-2007-EF', legalBasis: 'DS 209-2007-EF', since: '2008-01-01', until: '2008-12-31', source: 'text of DS 120-2008-EF recital', confidence: 'verified', note: '' },
  { year: 2009, soles: 3550, article: 'DS 169-2008-EF', legalBasis: 'DS 169-2008-EF', since: '2009-01-01', until: '2009-12-31', source: 'GK', confidence: 'verify', note: '' },
  { year: 2010, soles: 3600, article: 'DS 311-2009-EF', legalBasis: 'DS 311-2009-EF', since: '2010-01-01', until: '2010-12-31', source: 'text of DS 077-2010-EF recital', confidence: 'verified', note: '' },
  { year: 2011, soles: 3600, article: 'DS 252-2010-EF', legalBasis: 'DS 252-2010-EF', since: '2011-01-01', until: '2011-12-31', source: 'S004 (UIT 2011 = 3600) and text of DS 031-2011-EF recital', confidence: 'verified', note: '' },
  { year: 2012, soles: 3650, article: 'DS 233-2011-EF', legalBasis: 'DS 233-2011-EF', since: '2012-01-01', until: '2012-12-31', source: 'text of DS 024-2012-EF recital; also S002 (180 UIT = S/657,000)', confidence: 'verified', note: '' },
  { year: 2013, soles: 3700, article: 'DS 264-2012-EF', legalBasis: 'DS 264-2012-EF', since: '2013-01-01', until: '2013-12-31', source: 'PRESS diariocorreo.pe 17 Dec 2025 (value); norm number GK', confidence: 'verified', note: '' },
  { year: 2014, soles: 3800, article: 'DS 304-2013-EF', legalBasis: 'DS 304-2013-EF', since: '2014-01-01', until: '2014-12-31', source: 'PRESS diariocorreo.pe 17 Dec 2025 (value); norm number GK', confidence: 'verified', note: '' },
  { year: 2015, soles: 3850, article: 'DS 374-2014-EF', legalBasis: 'DS 374-2014-EF', since: '2015-01-01', until: '2015-12-31', source: 'PRESS diariocorreo.pe 17 Dec 2025 (value); norm confirmed by a later norm citing it', confidence: 'verified', note: '' },
  { year: 2016, soles: 3950, article: 'DS 397-2015-EF', legalBasis: 'DS 397-2015-EF', since: '2016-01-01', until: '2016-12-31', source: 'PRESS diariocorreo.pe 17 Dec 2025 (value); norm confirmed by a later norm citing it', confidence: 'verified', note: '' },
  { year: 2017, soles: 4050, article: 'DS 353-2016-EF', legalBasis: 'DS 353-2016-EF', since: '2017-01-01', until: '2017-12-31', source: 'note in a stored norm quoting S/4,050 and the decree', confidence: 'verified', note: '' },
  { year: 2018, soles: 4150, article: 'DS 380-2017-EF', legalBasis: 'DS 380-2017-EF', since: '2018-01-01', until: '2018-12-31', source: 'text of DS 011-2018-EF recital', confidence: 'verified', note: '' },
  { year: 2019, soles: 4200, article: 'DS 298-2018-EF', legalBasis: 'DS 298-2018-EF', since: '2019-01-01', until: '2019-12-31', source: 'text of DS 009-2019-EF recital', confidence: 'verified', note: '' },
  { year: 2020, soles: 4300, article: 'DS 380-2019-EF', legalBasis: 'DS 380-2019-EF', since: '2020-01-01', until: '2020-12-31', source: 'text of DS 006-2020-EF recital', confidence: 'verified', note: '' },
  { year: 2021, soles: 4400, article: 'DS 392-2020-EF', legalBasis: 'DS 392-2020-EF', since: '2021-01-01', until: '2021-12-31', source: 'text of DS 006-2021-EF recital', confidence: 'verified', note: '' },
  { year: 2022, soles: 4600, article: 'DS 398-2021-EF', legalBasis: 'DS 398-2021-EF', since: '2022-01-01', until: '2022-12-31', source: 'PRESS diariocorreo.pe 17 Dec 2025 (value); norm number GK', confidence: 'verified', note: '' },
  { year: 2023, soles: 4950, article: 'DS 309-2022-EF', legalBasis: 'DS 309-2022-EF', since: '2023-01-01', until: '2023-12-31', source: 'PRESS diariocorreo.pe 17 Dec 2025 (value); norm number GK', confidence: 'verified', note: '' },
  { year: 2024, soles: 5150, article: 'DS 309-2023-EF', legalBasis: 'DS 309-2023-EF', since: '2024-01-01', until: '2024-12-31', source: 'PRESS diariocorreo.pe 17 Dec 2025 (value); norm number GK', confidence: 'verified', note: '' },
  { year: 2025, soles: 5350, article: 'DS 260-2024-EF', legalBasis: 'DS 260-2024-EF', since: '2025-01-01', until: '2025-12-31', source: 'PRESS diariocorreo.pe 17 Dec 2025 (value); norm number GK', confidence: 'verified', note: '' },
  { year: 2026, soles: 5500, article: 'DS 301-2025-EF', legalBasis: 'DS 301-2025-EF', since: '2026-01-01', until: '2026-12-31', source: 'text of DS 301-2025-EF (16 Dec 2025)', confidence: 'verified', note: '' },
]
