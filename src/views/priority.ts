import type { PlainDate } from '#calendar/date.ts'
import type { Application } from '#procedures/trademark/application/index.ts'

/** The earliest first filing that is still claimed, if one is (D486 art. 9). */
export function priorityOf({ priorities }: Application): PlainDate | undefined {
  return priorities.filter((p) => p.status !== 'lost').map((p) => p.firstFiledOn).filter((d) => d !== undefined).sort()[0]
}
