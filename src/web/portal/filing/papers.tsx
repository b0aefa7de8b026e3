import type { Draft } from '#office/drafts.ts'
import type { DocumentKind } from '#casefile/document.ts'
import { Button, Buttons } from '../../components/buttons.tsx'
import { useFace } from '../../components/face.tsx'
import { CheckField, FileField, SelectField } from '../../components/field.tsx'
import type { OwnVisit } from '../entry.tsx'
import { chosen, ticked, written } from '../typing.ts'
import { takeIn } from '../uploads.ts'
import { SaveButtons } from './frame.tsx'
import { papersAccepted } from './representative.tsx'
import type { Reading, Sheet, Task } from './shape.ts'
import { picturePath } from './side.tsx'
import { taskPath } from './tasks.ts'

/** What else a party may attach, by what it is. */
export const paperKinds = ['authorisation', 'homeRegistration', 'translation', 'other'] as const satisfies readonly DocumentKind[]

export const papers: Task = {
  slug: 'documentos', parts: ['documents', 'homeRegistration'], maxBytes: 64 * 1024 * 1024,
  fields: { documents: 'archivo', homeRegistration: 'origen' },
  body: papersBody,
  read,
  lines: ({ documents, homeRegistration }, { t }) => [
    { label: t('filing.task_papers'), value: documents.length === 0 ? t('filing.none') : <ul className="papers">{documents.map((id, i) => <li key={id}><a href={picturePath(id)}>{t('filing.paperNumber', { count: i + 1 })}</a></li>)}</ul> },
    ...(homeRegistration ? [{ label: t('filing.home'), value: t('filing.yes') }] : []),
  ],
}

type Named = { readonly id: string; readonly title: string }

async function papersBody(sheet: Sheet, visit: OwnVisit) {
  const named = await Promise.all(sheet.form.documents.map(async (id): Promise<Named> => {
    const paper = await visit.site.read.documentFor(visit.person, { id })
    return { id, title: paper === undefined || 'refused' in paper ? id : paper.title }
  }))
  return <PapersBody sheet={sheet} named={named} />
}

function PapersBody({ sheet, named }: { sheet: Sheet; named: readonly Named[] }) {
  const { t } = useFace()
  return (
    <>
      <p className="lead">{t('filing.papersLead')}</p>
      {named.length === 0 ? null : (
        <ul className="papers">
          {named.map(({ id, title }) => (
            <li key={id}><a href={picturePath(id)}>{title}</a> <button type="submit" className="button quiet" name="quitar" value={id}>{t('filing.remove')}<span className="unseen"> {title}</span></button></li>
          ))}
        </ul>
      )}
      <SelectField name="que" label={t('filing.paperKind')} value="other" options={paperKinds.map((value) => ({ value, label: t(`filing.paper_${value}`) }))} />
      <FileField name="archivo" accept={papersAccepted} multiple label={t('filing.paperFile')} hint={t('filing.paperHint')} errors={sheet.errors} />
      <Buttons><Button kind="secondary" name="accion" value="anadir">{t('filing.attach')}</Button></Buttons>
      <h2>{t('filing.home')}</h2>
      <CheckField name="origen" label={t('filing.homeLabel')} hint={t('filing.homeHint')} checked={sheet.form.homeRegistration} errors={sheet.errors} />
      <SaveButtons />
    </>
  )
}

async function read(visit: OwnVisit, draft: Draft): Promise<Reading> {
  const { form } = visit
  const kind = paperKinds.find((one) => one === written(form, 'que')) ?? 'other'
  const taken = await takeIn(visit, kind, chosen(form, 'archivo'), 'archivo')
  const documents = [...draft.form.documents.filter((id) => id !== written(form, 'quitar')), ...taken.papers.map((paper) => paper.id)]
  const stays = form.has('quitar') || written(form, 'accion') === 'anadir'
  return { part: { documents, homeRegistration: ticked(form, 'origen') }, errors: taken.errors, merges: true, ...(stays ? { to: taskPath(draft.id, 'documentos') } : {}) }
}
