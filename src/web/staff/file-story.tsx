import type { ActShown } from '#office/read/index.ts'
import { Button } from '../components/buttons.tsx'
import { useFace } from '../components/face.tsx'
import { Field, SelectField } from '../components/field.tsx'
import { ActsLine, type Act } from '../components/story.tsx'
import { moment, shortDate } from '../locales/dates.ts'
import type { Key } from '../locales/say.ts'
import type { Visit } from '../visit.ts'
import { Wish } from './parts.tsx'
import type { Desk } from './desk.ts'

/** The right side: who has the file, the notes that are no part of it, and its story. */
export function FileStory({ desk }: { desk: Desk }) {
  const visit = useFace()
  const { t } = visit
  return (
    <aside className="work-story" aria-label={t('workspace.story')}>
      <HandOver desk={desk} />
      <Notes desk={desk} />
      <Abstain desk={desk} />
      <h2>{t('workspace.story')}</h2>
      <ActsLine acts={desk.file.acts.map((act) => told(visit, act))} />
    </aside>
  )
}

export function told({ t, language }: Pick<Visit, 't' | 'language'>, act: ActShown): Act {
  const effect = act.terms.map((e) => {
    const name = language === 'es' ? e.nameEs : e.nameEn
    return e.change === 'starts' && e.due !== null ? t('workspace.termStarts', { name, due: shortDate(e.due, language) }) : t('workspace.termEnds', { name })
  }).join(' ')
  return {
    id: String(act.version), at: act.at, title: t(`workspace.event_${act.type}` as Key), actor: t(`roles.${act.by}`), ...(effect === '' ? {} : { effect }),
    documents: act.documents.map((d) => ({ name: t(`workspace.paper_${d.kind}` as Key), href: d.url })), hash: { text: act.hash.slice(0, 12), holds: act.holds },
  }
}

function HandOver({ desk }: { desk: Desk }) {
  const visit = useFace()
  const { t, person } = visit
  const { file, names, free, acts } = desk
  const stage = ['oppositionWindow', 'registrability', 'granted', 'partiallyGranted', 'refused', 'finalGranted', 'registered'].includes(file.status) ? 'registrability' : 'formal'
  const holder = stage === 'formal' ? file.staff?.formalExaminer : file.staff?.registrabilityExaminer
  const who = holder === undefined || holder === null ? t('worklist.nobody') : holder === person?.accountId ? t('worklist.me') : names.get(holder) ?? t('worklist.somebody')
  return (
    <section>
      <h2>{t('workspace.inCharge')}</h2>
      <p>{who}</p>
      {acts.get('assign') === null ? (
        <details>
          <summary>{t(holder === person?.accountId ? 'workspace.handOver' : 'workspace.assign')}</summary>
          <form method="post" action={visit.href(`/trabajo/${file.number}`)}>
            <Wish /><input type="hidden" name="acto" value="assign" /><input type="hidden" name="etapa" value={stage} />
            <SelectField name="examinador" label={t('workspace.to')} empty={t('people.least')} options={free[stage].map((c) => ({ value: c.accountId, label: t('people.holds', { name: c.accountId === person?.accountId ? t('worklist.me') : names.get(c.accountId) ?? t('worklist.somebody'), count: c.files }) }))} />
            <Button kind="secondary">{t('workspace.assign')}</Button>
          </form>
        </details>
      ) : null}
    </section>
  )
}

const causes = ['kinship', 'tookPart', 'interest', 'friendshipOrEnmity', 'service', 'other'] as const

/** A cause to abstain, declared where it is met: for this file, or for one of its parties wherever it stands. */
function Abstain({ desk }: { desk: Desk }) {
  const visit = useFace()
  const { t, form } = visit
  const { file, parties, outcome } = desk
  if (desk.acts.get('assign') !== null) return null
  const typed = (name: string) => (form.get('acto') === 'abstain' ? String(form.get(name) ?? '') : '')
  return (
    <details className="abstain" open={outcome.errors.some((error) => error.field === 'explicacion')}>
      <summary>{t('people.conflict')}</summary>
      <form method="post" action={visit.href(`/trabajo/${file.number}`)}>
        <Wish /><input type="hidden" name="acto" value="abstain" />
        <p className="hint">{t('people.declareHint')}</p>
        <SelectField name="alcance" label={t('people.scopeOf')} value={typed('alcance') || 'file'} options={[{ value: 'file', label: t('people.scope_file') }, ...parties.map((p) => ({ value: p.partyId, label: t('people.scope_party', { name: p.name ?? t('worklist.erased') }) }))]} />
        <SelectField name="causa" label={t('people.cause')} value={typed('causa') || 'kinship'} options={causes.map((value) => ({ value, label: t(`people.cause_${value}`) }))} />
        <Field name="explicacion" label={t('people.explain')} lines={2} value={typed('explicacion')} errors={outcome.errors} />
        <Button kind="secondary">{t('people.declare')}</Button>
      </form>
    </details>
  )
}

function Notes({ desk }: { desk: Desk }) {
  const visit = useFace()
  const { t, language } = visit
  const { file, names } = desk
  const notes = file.staff?.notes ?? null
  if (notes === null) return null
  return (
    <section className="notes-box">
      <h2>{t('workspace.notes')}</h2>
      <p className="hint">{t('workspace.notesHint')}</p>
      <form method="post" action={visit.href(`/trabajo/${file.number}`)} data-keep={`${file.number} note`}>
        <Wish /><input type="hidden" name="acto" value="note" />
        <Field name="nota" label={t('workspace.note')} lines={2} value={typedNote(visit)} errors={desk.outcome.errors} />
        <Button kind="secondary">{t('workspace.noteAdd')}</Button>
      </form>
      <ul className="note-list">
        {notes.map((n) => <li key={n.writtenAt + n.accountId}><p>{n.text}</p><p className="hint">{names.get(n.accountId) ?? t('worklist.somebody')} · <span className="num">{moment(n.writtenAt, language)}</span></p></li>)}
      </ul>
    </section>
  )
}

const typedNote = ({ form }: Visit): string => {
  const value = form.get('acto') === 'note' ? form.get('nota') : ''
  return typeof value === 'string' ? value : ''
}
