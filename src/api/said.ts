import type { Said } from './doors.ts'

/** The groups of the reader, in its order. */
export const tags = {
  filing: { es: 'Presentar', en: 'Filing' },
  cases: { es: 'Expedientes', en: 'Case files' },
  register: { es: 'Registro y gaceta', en: 'Register and gazette' },
  money: { es: 'Tasas y pagos', en: 'Fees and payments' },
  law: { es: 'Plazos y productos', en: 'Time limits and goods' },
  own: { es: 'Lo mío', en: 'My own' },
  office: { es: 'Trabajo de la oficina', en: 'Office work' },
  record: { es: 'Cambios y verificación', en: 'Changes and verification' },
} as const satisfies Readonly<Record<string, Said>>
