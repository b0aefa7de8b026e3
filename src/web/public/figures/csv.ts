import type { StatisticsShown } from '#office/read/index.ts'

const sheets = ['etapas', 'meses', 'resultados', 'estados'] as const
export type Sheet = (typeof sheets)[number]

export const isSheet = (name: string): name is Sheet => (sheets as readonly string[]).includes(name)

/** RFC 4180: a head, commas, CRLF; an empty cell where there is nothing to tell. Codes, not words, so that any program reads it. */
export function csvOf(sheet: Sheet, told: StatisticsShown): string {
  const rows = rowsOf(sheet, told)
  return rows.map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n'
}

type Row = readonly (string | number | null)[]

function rowsOf(sheet: Sheet, { stages, months, outcomes, now }: StatisticsShown): readonly Row[] {
  switch (sheet) {
    case 'etapas': return [
      ['etapa', 'expedientes', 'minimo_dias_habiles', 'p50_dias_habiles', 'p90_dias_habiles', 'norma_cantidad', 'norma_unidad', 'norma_regla', 'norma_articulo'],
      ...stages.map(({ stage, pace, limit }): Row => [stage, pace?.files ?? 0, pace?.min ?? null, pace?.p50 ?? null, pace?.p90 ?? null, limit?.amount ?? null, limit?.unit ?? null, limit?.rule ?? null, limit?.article ?? null]),
    ]
    case 'meses': return [['mes', 'presentadas', 'publicadas', 'resueltas', 'certificados'], ...months.map((one): Row => [one.month, one.filed, one.published, one.decided, one.certified])]
    case 'resultados': return [['resultado', 'expedientes'], ...Object.entries(outcomes)]
    case 'estados': return [['estado', 'expedientes'], ...Object.entries(now)]
    default: return sheet satisfies never
  }
}

function cell(value: string | number | null): string {
  const text = value === null ? '' : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
