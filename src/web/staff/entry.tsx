import type { Refusal } from '#casefile/refusal.ts'
import type { RouteName } from '#office/permissions.ts'
import { Refused } from '../components/emptyState.tsx'
import { useFace } from '../components/face.tsx'
import { own, type OwnTurn } from '../portal/entry.tsx'
import type { Turn, View, Visit } from '../visit.ts'

/** A page of the office: who is not logged in goes to log-in and comes back, who may not enter is told why. */
export function staffPage(route: RouteName, turn: OwnTurn): Turn {
  return own((visit) => {
    const permitted = visit.site.staff.may(visit.person, route)
    return permitted === true ? turn(visit) : refusedView(visit, permitted, 403)
  })
}

/** A refusal as a page of its own: nothing of a form is lost by it because there was none. */
export function refusedView(visit: Visit, refusal: Refusal, status: 403 | 409 | 422 | 503 = 422): View {
  return { title: visit.t('worklist.notPossible'), status, unlisted: true, body: <NotPossible refusal={refusal} /> }
}

function NotPossible({ refusal }: { refusal: Refusal }) {
  return (
    <div className="prose">
      <h1><Said /></h1>
      <Refused refusal={refusal} />
    </div>
  )
}

function Said() {
  const { t } = useFace()
  return t('worklist.notPossible')
}

export function isRefused(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && (value as { refused?: boolean }).refused === true
}
