import { z } from 'zod'
import { signKinds } from '#casefile/sign.ts'
import { day, words } from './text.ts'

/** What an examiner may ask of a report; left out, the file's own sign, its classes, and what ranks before it. */
export const searchReportForm = z.object({
  text: words(5000).exactOptional(),
  classes: z.array(z.int({ error: 'class.unknown' }).min(1, { error: 'class.unknown' }).max(45, { error: 'class.unknown' })).max(45).exactOptional(),
  limit: z.int().min(1, { error: 'input.too-small' }).max(200, { error: 'input.too-big' }).default(50),
  /** Also marks that are over, and marks that rank later. */
  ended: z.boolean().default(false),
  later: z.boolean().default(false),
  only: z.object({
    classes: z.array(z.int({ error: 'class.unknown' }).min(1, { error: 'class.unknown' }).max(45, { error: 'class.unknown' })).max(45).exactOptional(),
    kind: z.array(z.enum(signKinds)).max(20).exactOptional(),
    filedFrom: day.exactOptional(),
    filedUntil: day.exactOptional(),
  }).default({}),
})
export type SearchReportForm = z.output<typeof searchReportForm>
