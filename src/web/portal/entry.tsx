import { Button, Buttons } from '../components/buttons.tsx'
import { useFace } from '../components/face.tsx'
import { problem } from '../public/problem.tsx'
import type { Person } from '../site.ts'
import { redirect, type Answer, type Turn, type View, type Visit } from '../visit.ts'

/** A visit of somebody who is logged in. */
export type OwnVisit = Visit & { readonly person: Person }
export type OwnTurn = (visit: OwnVisit) => Answer | Promise<Answer>

/** Pages of an account: who is not logged in goes to log-in and comes back; what was posted is not lost. */
export function own(turn: OwnTurn): Turn {
  return (visit) => {
    const { person } = visit
    if (person !== null) return turn({ ...visit, person })
    return visit.request.method === 'POST' ? sessionOver(visit) : redirect(visit, `/entrar?volver=${encodeURIComponent(here(visit))}`)
  }
}

/** Pages of who files: applicants and representatives. */
export function ofParties(turn: OwnTurn): Turn {
  return own((visit) => (visit.person.roles.some((role) => role === 'applicant' || role === 'representative') ? turn(visit) : problem(visit, 403)))
}

/** The Spanish path with its question. */
export function here({ path, query }: Visit): string {
  return query.size === 0 ? path : `${path}?${query.toString()}`
}

/**
 * The session ended between the page and its answer. Everything typed travels in this page as hidden fields, and nowhere
 * else: the person logs in on another tab and sends it again. Files cannot be kept so, and the page says it.
 */
function sessionOver(visit: Visit): View {
  return { title: visit.t('filing.sessionOverTitle'), status: 401, unlisted: true, body: <SessionOver /> }
}

function SessionOver() {
  const visit = useFace()
  const { t, form } = visit
  const fields = [...form.entries()]
  const files = fields.some(([, value]) => typeof value !== 'string' && value.size > 0)
  return (
    <div className="prose">
      <h1>{t('filing.sessionOverTitle')}</h1>
      <p className="lead">{t('filing.sessionOverText')}</p>
      {files ? <p className="note">{t('filing.sessionOverFiles')}</p> : null}
      <ol>
        <li><a href={visit.href('/entrar')} target="_blank" rel="noopener">{t('filing.sessionOverLogIn')}</a></li>
        <li>{t('filing.sessionOverSend')}</li>
      </ol>
      <form method="post" action={visit.href(here(visit))} encType="multipart/form-data">
        {fields.map(([name, value], i) => (typeof value === 'string' && name !== 'autosave' ? <input key={i} type="hidden" name={name} value={value} /> : null))}
        <Buttons><Button>{t('filing.sessionOverButton')}</Button></Buttons>
      </form>
    </div>
  )
}
