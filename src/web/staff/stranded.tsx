import { useFace } from '../components/face.tsx'
import type { Desk } from './desk.ts'

/** What was typed for an act that somebody else's act has closed meanwhile: its form is gone, the words are not. */
export function Stranded({ desk }: { desk: Desk }) {
  const { t, form } = useFace()
  const act = form.get('acto')
  if (desk.outcome.errors.length === 0 || typeof act !== 'string' || (desk.acts.get(act) ?? null) === null) return null
  const typed = [...form.entries()].flatMap(([name, value]) => (typeof value === 'string' && value.trim() !== '' && /^(d-.+|texto|sugerencia|motivo)$/.test(name) ? [value] : []))
  if (typed.length === 0) return null
  return (
    <section className="note">
      <h2>{t('workspace.stranded')}</h2>
      {typed.map((text, i) => <p key={i} className="typed-text">{text}</p>)}
    </section>
  )
}
