import type { DocumentKind } from '#casefile/document.ts'
import { useFace } from '../../components/face.tsx'
import type { FieldError } from '../../components/field.tsx'
import type { OwnVisit } from '../entry.tsx'
import { chosen, isId, writtenAll } from '../typing.ts'
import { takeIn } from '../uploads.ts'
import type { ActSheet, Kept } from './shape.ts'

/** What a field brings: papers of an earlier try that was not accepted, then those chosen now. */
export type Brought = { readonly ids: readonly string[]; readonly errors: readonly FieldError[]; readonly kept: readonly Kept[] }

/** Papers already taken in: a browser cannot keep a chosen file, so the page does. */
export function keptIn(form: FormData): readonly Kept[] {
  return writtenAll(form, 'adjuntos').flatMap((line) => {
    const [field = '', id = ''] = line.split('|')
    return /^[a-z]{1,20}$/.test(field) && isId(id) ? [{ field, id }] : []
  })
}

export async function bring(visit: OwnVisit, { kept }: Pick<ActSheet, 'kept'>, field: string, { as, most = 12 }: { readonly as: DocumentKind; readonly most?: number }): Promise<Brought> {
  const taken = await takeIn(visit, as, chosen(visit.form, field).slice(0, most), field)
  const ids = [...kept.filter((one) => one.field === field).map((one) => one.id), ...taken.papers.map((paper) => paper.id)].slice(-most)
  return { ids, errors: taken.errors, kept: ids.map((id) => ({ field, id })) }
}

export function KeptPapers({ sheet, field }: { sheet: Pick<ActSheet, 'kept'>; field: string }) {
  const { t } = useFace()
  const count = sheet.kept.filter((one) => one.field === field).length
  return count === 0 ? null : <p className="note">{t('files.kept', { count })}</p>
}
