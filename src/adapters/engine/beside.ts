import type { MarkLine } from '#ports/marks.ts'
import type { FilterName, Filters, Rank } from '#ports/similar.ts'
import { bytes, classLists, long, whole, words } from './columns.ts'

/** What the filters need of each mark, beside its place in the engine. */
export type Beside = {
  readonly set: (position: number, line: MarkLine) => void
  /** The filters that hide anything, each as a question about a position. */
  readonly tests: (filters: Filters, streamOf: (position: number) => string) => readonly Test[]
}

export type Test = { readonly name: FilterName; readonly lets: (position: number) => boolean }

export function beside(): Beside {
  const [standings, states, kinds] = [words(), words(), words()]
  const lists = classLists()
  const [standing, status, kind, classesAt, filed, rank, order] = [bytes(), bytes(), bytes(), whole(), whole(), whole(), long()]
  const among = (column: { at: (p: number) => number }, known: { word: (n: number) => string }, wanted: readonly string[]) => {
    const set = new Set(wanted)
    return (position: number) => set.has(known.word(column.at(position)))
  }
  const earlier = ({ on, number }: Rank) => {
    const [day, place] = [dayNumber(on), placeOf(number)]
    return (p: number) => {
      const theirs = rank.at(p)
      // Of a priority of the same day nobody knows the hour: it is shown.
      return theirs < day || (theirs === day && (order.at(p) < place || filed.at(p) !== theirs))
    }
  }
  return {
    set(position, [, , itsClasses, , itsStanding, itsStatus, itsKind, filedOn, priorityOn, caseNumber]) {
      classesAt.set(position, lists.of(itsClasses))
      standing.set(position, standings.of(itsStanding))
      status.set(position, states.of(itsStatus))
      kind.set(position, kinds.of(itsKind))
      filed.set(position, dayNumber(filedOn))
      rank.set(position, dayNumber(priorityOn ?? filedOn))
      order.set(position, placeOf(caseNumber))
    },
    tests(f, streamOf) {
      const dates = f.dates && { from: dayNumber(f.dates.from ?? '0001-01-01'), until: dayNumber(f.dates.until ?? '9999-12-31') }
      const holder = f.holder && new Set(f.holder)
      const { classes } = f
      const all: readonly (Test | undefined | false)[] = [
        some(classes) && { name: 'classes', lets: (p) => lists.at(classesAt.at(p)).some((c) => classes.includes(c)) },
        some(f.standing) && { name: 'standing', lets: among(standing, standings, f.standing) },
        some(f.status) && { name: 'status', lets: among(status, states, f.status) },
        some(f.kind) && { name: 'kind', lets: among(kind, kinds, f.kind) },
        holder && { name: 'holder', lets: (p) => holder.has(streamOf(p)) },
        dates && { name: 'dates', lets: (p) => filed.at(p) >= dates.from && filed.at(p) <= dates.until },
        f.rank && { name: 'rank', lets: earlier(f.rank) },
      ]
      return all.filter((test): test is Test => typeof test === 'object')
    },
  }
}

const some = <T>(list: readonly T[] | undefined): list is readonly T[] => list !== undefined && list.length > 0

/** `2026-02-27` as 20260227: it compares as the day does. */
const dayNumber = (day: string): number => Number(day.replaceAll('-', ''))

/** `000123-2026` in the order of filing: the year, then the number within it. */
function placeOf(caseNumber: string): number {
  const [, number, year] = /(\d+)-(\d{4})$/.exec(caseNumber) ?? []
  return year === undefined ? 0 : Number(year) * 1e9 + Number(number)
}
