import { addWorkingDays, orNextWorkingDay, workingDaysBetween } from '#calendar/count.ts'
import type { PlainDate } from '#calendar/date.ts'
import { isRefusal } from '#casefile/refusal.ts'
import { term } from '#casefile/terms.ts'
import type { Desk } from '../desk.ts'

export type Floor = { readonly filedOn: PlainDate; readonly certificateOn: PlainDate; /** From filing to certificate. */ readonly workingDays: number }

/**
 * The soonest that the clock lets a clean application that nobody opposes reach its certificate: published the day
 * it is filed, decided and notified the working day after the window's last, firm by that notice (`on`) or when the
 * term of the remedies has passed too (`off`). Computed, never typed in.
 */
export function clockFloor(desk: Pick<Desk, 'law' | 'calendar'>, filedOn: PlainDate): { readonly on: Floor; readonly off: Floor } | null {
  const [law, calendar] = [desk.law(), desk.calendar()]
  const window = term(law, calendar, 'D-TM-OPP', orNextWorkingDay(filedOn, calendar))
  if (isRefusal(window)) return null
  const notifiedOn = addWorkingDays(window.due, 1, calendar)
  const remedies = term(law, calendar, 'D-APPEAL', notifiedOn)
  if (isRefusal(remedies)) return null
  const floor = (certificateOn: PlainDate): Floor => ({ filedOn, certificateOn, workingDays: workingDaysBetween(filedOn, certificateOn, calendar) })
  return { on: floor(notifiedOn), off: floor(addWorkingDays(remedies.due, 1, calendar)) }
}
