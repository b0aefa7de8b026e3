import type { ClosedDayRule } from '../rules.ts'

/** Days declared non-working for the public sector by decree, to be made up later. They do not count (LPAG arts 134.1, 137); the decrees call them working days for taxes only. Missing: 2008 to 2020, 2022, and any decree of 2026 and 2027: load them from the official gazette before importing old files. */
export const publicSectorDays: readonly ClosedDayRule[] = [
  {
    id: 'public-sector-ds-161-2021-pcm', kind: 'publicSector', when: { type: 'dates', dates: ['2021-10-11', '2021-11-02', '2021-12-24', '2021-12-27', '2021-12-31', '2022-01-03'] },
    nameEs: 'Día no laborable del sector público', nameEn: 'Non-working day of the public sector',
    norm: 'DS 161-2021-PCM',
    article: 'DS 161-2021-PCM', legalBasis: 'DS 161-2021-PCM; LPAG art. 137 [148]',
    since: '2021-10-11', until: '2022-01-03', source: 'PRESS panamericana.pe', confidence: 'verify',
    note: '',
  },
  {
    id: 'public-sector-ds-033-2022-pcm', kind: 'publicSector', when: { type: 'dates', dates: [] },
    nameEs: 'Día no laborable del sector público', nameEn: 'Non-working day of the public sector',
    norm: 'DS 033-2022-PCM',
    article: 'DS 033-2022-PCM', legalBasis: 'DS 033-2022-PCM; LPAG art. 137 [148]',
    since: '2022-01-01', until: '2022-12-31', source: 'PRESS cpb-abogados.com.pe (dates not in the excerpt)', confidence: 'verify',
    note: 'Its dates were not found: load them before counting terms of 2022.',
  },
  {
    id: 'public-sector-ds-151-2022-pcm', kind: 'publicSector', when: { type: 'dates', dates: ['2023-01-02', '2023-04-28', '2023-06-30', '2023-07-27', '2023-10-09', '2023-12-07', '2023-12-26', '2024-01-02'] },
    nameEs: 'Día no laborable del sector público', nameEn: 'Non-working day of the public sector',
    norm: 'DS 151-2022-PCM',
    article: 'DS 151-2022-PCM', legalBasis: 'DS 151-2022-PCM; LPAG art. 137 [148]',
    since: '2023-01-02', until: '2024-01-02', source: 'PRESS peru-retail.com', confidence: 'verify',
    note: '',
  },
  {
    id: 'public-sector-ds-011-2024-pcm', kind: 'publicSector', when: { type: 'dates', dates: ['2024-07-26', '2024-10-07', '2024-12-06', '2024-12-23', '2024-12-24', '2024-12-30', '2024-12-31'] },
    nameEs: 'Día no laborable del sector público', nameEn: 'Non-working day of the public sector',
    norm: 'DS 011-2024-PCM',
    article: 'DS 011-2024-PCM', legalBasis: 'DS 011-2024-PCM; LPAG art. 137 [148]',
    since: '2024-07-26', until: '2024-12-31', source: 'PRESS gestion.pe Feb 2024', confidence: 'verify',
    note: '',
  },
  {
    id: 'public-sector-ds-042-2025-pcm', kind: 'publicSector', when: { type: 'dates', dates: ['2025-05-02', '2025-12-26', '2026-01-02'] },
    nameEs: 'Día no laborable del sector público', nameEn: 'Non-working day of the public sector',
    norm: 'DS 042-2025-PCM',
    article: 'DS 042-2025-PCM', legalBasis: 'DS 042-2025-PCM; LPAG art. 137 [148]',
    since: '2025-05-02', until: '2026-01-02', source: 'PRESS rpp.pe, panamericana.pe Apr 2025', confidence: 'verify',
    note: '',
  },
]
