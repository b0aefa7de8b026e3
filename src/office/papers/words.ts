import { dayOf, LIMA, type Instant, type PlainDate } from '#calendar/date.ts'
import { longDate } from '#calendar/words.ts'
import type { SignKind } from '#casefile/sign.ts'

export const signKindEs: Readonly<Record<SignKind, string>> = {
  word: 'Denominativa', stylised: 'Denominativa con grafía especial', figurative: 'Figurativa', mixed: 'Mixta', threeDimensional: 'Tridimensional',
  sound: 'Sonora', olfactory: 'Olfativa', taste: 'Gustativa', tactile: 'Táctil', colour: 'Color delimitado por una forma', position: 'De posición',
  motion: 'De movimiento', hologram: 'Holograma', other: 'Otra',
}

export const bodyEs = { directorate: 'Dirección de Signos Distintivos', commission: 'Comisión de Signos Distintivos' } as const

/** `martes 14 de julio de 2026, 14:05:09`, the hour of Lima. */
export function momentEs(at: Instant): string {
  const time = Temporal.Instant.from(at).toZonedDateTimeISO(LIMA).toPlainTime().toString({ smallestUnit: 'second' })
  return `${dayEs(dayOf(at))}, ${time}`
}

export const dayEs = (date: PlainDate) => longDate(date, 'es')

/** `S/ 534.99` from céntimos. */
export function solesEs(amount: number): string {
  const [whole, part] = (amount / 100).toFixed(2).split('.') as [string, string]
  return `S/ ${whole.replace(/\B(?=(\d{3})+$)/g, ' ')}.${part}`
}

const regions = new Intl.DisplayNames(['es-PE'], { type: 'region' })

export function countryEs(code: string | undefined): string {
  if (code === undefined) return 'No indicado'
  try {
    return regions.of(code) ?? code
  } catch {
    return code
  }
}
