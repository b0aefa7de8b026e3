/** A civil day in Lima as ISO text, `2026-07-14`. Text order is date order. */
export type PlainDate = `${number}-${number}-${number}`

/** An instant as ISO text in UTC with milliseconds, `2026-07-14T14:05:09.123Z`. */
export type Instant = `${number}-${number}-${number}T${string}Z`

/** Peru keeps UTC−05:00 all year (no daylight saving). */
export const LIMA = 'America/Lima'

/** The civil day in Lima of an instant. */
export function dayOf(at: Instant): PlainDate {
  // Since 1908 Lima is four or five hours behind: from 05:00 UTC on its day is that of the text, and every fold asks.
  if (at.length === 24 && at.slice(11, 13) >= '05') return at.slice(0, 10) as PlainDate
  return Temporal.Instant.from(at).toZonedDateTimeISO(LIMA).toPlainDate().toString() as PlainDate
}

/** The text as a day, or undefined where no such day exists (`2026-02-30`, `hoy`). */
export function parseDate(text: string): PlainDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() as PlainDate
  } catch {
    return undefined
  }
}

/** The day `n` calendar days after (before, where n < 0). */
export function addDays(date: PlainDate, n: number): PlainDate {
  return Temporal.PlainDate.from(date).add({ days: n }).toString() as PlainDate
}
