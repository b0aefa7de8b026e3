import { z } from 'zod'
import { parseDate, type PlainDate } from '#calendar/date.ts'

// Controls but tab and newline; overrides of writing direction; lone surrogates: none of them is a character of a text.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/

// What leaves a mark on paper. A sign or a name of nothing else would be filed and seen by nobody (D486 art. 134: a sign is perceived).
const visible = /[^\s\p{Z}\p{C}\p{Default_Ignorable_Code_Point}\u2800]/u

/** Words as people write them: trimmed, composed (NFC), at most `max` characters; no control characters; of invisible ones alone, empty. */
export const words = (max: number) => z.string().max(max * 4)
  .refine((t) => t.isWellFormed() && !forbidden.test(t), { error: 'text.control-characters' })
  .transform((t) => t.normalize('NFC').replace(/\r\n?/g, '\n').trim())
  .transform((t) => (visible.test(t) ? t : ''))
  .refine((t) => [...t].length <= max, { error: 'text.too-long' })

/** One line. */
export const line = (max: number) => words(max).transform((t) => t.replace(/\s+/gu, ' '))

export const day = z.string().transform((t, ctx): PlainDate => {
  const parsed = parseDate(t.trim())
  if (parsed !== undefined && parsed >= '1900-01-01' && parsed <= '2200-12-31') return parsed
  ctx.addIssue({ code: 'custom', message: 'date.does-not-exist' })
  return z.NEVER
})

export const country = z.string().regex(/^[A-Za-z]{2}$/, { error: 'country.unknown' }).transform((c) => c.toUpperCase())

/** Ids that the office gave out: verification codes, uuids. */
export const id = z.string().regex(/^[A-Za-z0-9-]{4,64}$/, { error: 'id.malformed' })

/** A department of Peru by its code, 01 to 25. */
export const regionCode = z.string().regex(/^(0[1-9]|1\d|2[0-5])$/, { error: 'region.unknown' })
