import { z } from 'zod'
import type { Actor } from '#casefile/actor.ts'
import { isRefusal, type Refusal } from '#casefile/refusal.ts'
import type { CalendarCommand, FeeCommand } from '#procedures/index.ts'
import { handle, type Done } from './handle.ts'
import { parsed } from './intake/door.ts'
import { day, line, regionCode } from './intake/text.ts'
import type { Open } from './open.ts'

/** What every process must hear: the calendar or the fees of the office changed. */
export type OfficeChanged = () => Promise<void>

const closing = z.object({
  date: day, kind: z.enum(['decree', 'outage', 'regional']), region: regionCode.exactOptional(), nameEs: line(200), nameEn: line(200), norm: line(200),
})
const reopening = z.object({ date: day, norm: line(200), region: regionCode.exactOptional() })
const distance = z.object({ from: regionCode, to: regionCode, mode: z.enum(['land', 'air', 'river']).default('land'), days: z.int().min(0, { error: 'term.invalid-distance' }).max(60, { error: 'term.invalid-distance' }), norm: line(200), since: day })
const fee = z.object({ code: line(30), since: day, norm: line(200), amount: z.int().min(0, { error: 'fee.impossible-amount' }).max(100_000_000, { error: 'fee.impossible-amount' }) })

export async function closeDay(open: Open, actor: Actor, input: unknown, commandId: string, changed: OfficeChanged): Promise<Done | Refusal> {
  const form = parsed(closing, input)
  return isRefusal(form) ? form : change(open, actor, 'calendar', 'calendar', { act: 'closeDay', day: form }, commandId, changed)
}

export async function reopenDay(open: Open, actor: Actor, input: unknown, commandId: string, changed: OfficeChanged): Promise<Done | Refusal> {
  const form = parsed(reopening, input)
  return isRefusal(form) ? form : change(open, actor, 'calendar', 'calendar', { act: 'reopenDay', ...form }, commandId, changed)
}

export async function setDistance(open: Open, actor: Actor, input: unknown, commandId: string, changed: OfficeChanged): Promise<Done | Refusal> {
  const form = parsed(distance, input)
  return isRefusal(form) ? form : change(open, actor, 'calendar', 'calendar', { act: 'setDistance', ...form }, commandId, changed)
}

export async function setFee(open: Open, actor: Actor, input: unknown, commandId: string, changed: OfficeChanged): Promise<Done | Refusal> {
  const form = parsed(fee, input)
  return isRefusal(form) ? form : change(open, actor, 'feeSchedule', 'fees', { act: 'setFee', ...form }, commandId, changed)
}

async function change(open: Open, actor: Actor, kind: 'calendar' | 'feeSchedule', stream: string, command: CalendarCommand | FeeCommand, commandId: string, changed: OfficeChanged): Promise<Done | Refusal> {
  const done = await handle(open.desk, { kind, stream, actor, commandId, command })
  if (!isRefusal(done)) await changed()
  return done
}
