import type { ClosedDayRule } from '../rules.ts'

const unread = {
  norm: 'norma regional por confirmar', article: 'LPAG art. 134.1 [145.1]', legalBasis: 'LPAG art. 134.1 [145.1]; the regional norm was not read',
  since: '2001-10-11', until: null, source: 'GK', confidence: 'verify', note: 'By common knowledge. Counted only where the setting countRegionalHolidays is on or the seat is asked for.',
} as const

/** Days that a department keeps by itself, as far as they are known here. An office enters its own with their norm. */
export const regionalDays: readonly ClosedDayRule[] = [
  {
    id: 'amazonas-06-06', kind: 'regional', region: '01', when: { type: 'fixed', month: 6, day: 6 },
    nameEs: 'Día de Amazonas', nameEn: 'Amazonas Day', ...unread, norm: 'Ley 24982', article: 'Ley 24982', legalBasis: 'Law 24982',
  },
  {
    id: 'cusco-06-24', kind: 'regional', region: '08', when: { type: 'fixed', month: 6, day: 24 },
    nameEs: 'Día del Cusco', nameEn: 'Cusco Day', ...unread,
  },
  {
    id: 'arequipa-08-15', kind: 'regional', region: '04', when: { type: 'fixed', month: 8, day: 15 },
    nameEs: 'Aniversario de Arequipa', nameEn: 'Anniversary of Arequipa', ...unread,
  },
  {
    id: 'huanuco-08-15', kind: 'regional', region: '10', when: { type: 'fixed', month: 8, day: 15 },
    nameEs: 'Aniversario de Huánuco', nameEn: 'Anniversary of Huánuco', ...unread,
  },
  {
    id: 'tacna-08-28', kind: 'regional', region: '23', when: { type: 'fixed', month: 8, day: 28 },
    nameEs: 'Reincorporación de Tacna al Perú', nameEn: 'Return of Tacna to Peru', ...unread,
  },
]
