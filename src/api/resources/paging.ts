import { z } from 'zod'
import { isRefusal, type Refusal } from '#casefile/refusal.ts'
import { parseDate, type PlainDate } from '#calendar/date.ts'
import type { Answer } from '../operation.ts'

/** A page of a list: `cursor` is what the page before gave as `next`. */
export const paging = {
  cursor: z.string().max(1000).exactOptional(),
  limit: z.coerce.number().int().min(1, { error: 'input.too-small' }).max(100, { error: 'input.too-big' }).default(25),
}

export const day = z.string().transform((text, ctx): PlainDate => {
  const parsed = parseDate(text)
  if (parsed !== undefined) return parsed
  ctx.addIssue({ code: 'custom', message: 'date.does-not-exist' })
  return z.NEVER
})

export const yes = z.enum(['true', 'false']).transform((text) => text === 'true')

/** A list in a query: repeated, or with commas. */
export const many = z.union([z.string().max(2000).transform((text) => text.split(',')), z.array(z.string().max(200)).max(60)]).transform((all) => all.map((one) => one.trim()).filter(Boolean))

/** What a read gave, as an answer. */
export function shown(body: object | Refusal | undefined): Answer {
  return body === undefined || isRefusal(body) ? body : { status: 200, body }
}

/** A whole list, as an answer. */
export const listed = (all: readonly unknown[] | Refusal): Answer => (isRefusal(all) ? all : { status: 200, body: { items: all } })
