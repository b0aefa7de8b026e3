import type { Filing } from '#office/intake/filing.ts'
import type { Key } from '../../locales/say.ts'

/** The parts of an application, in the order in which people have the answers. */
export const slugs = ['signo', 'productos', 'solicitantes', 'representante', 'domicilio', 'prioridad', 'documentos', 'pago', 'revisar'] as const
export type Slug = (typeof slugs)[number]

export const taskWord: Readonly<Record<Slug, Key>> = {
  signo: 'filing.task_sign', productos: 'filing.task_goods', solicitantes: 'filing.task_applicants', representante: 'filing.task_representative',
  domicilio: 'filing.task_address', prioridad: 'filing.task_priority', documentos: 'filing.task_papers', pago: 'filing.task_payment', revisar: 'filing.task_review',
}

export const taskHint: Readonly<Partial<Record<Slug, Key>>> = {
  signo: 'filing.hint_sign', productos: 'filing.hint_goods', solicitantes: 'filing.hint_applicants', representante: 'filing.hint_representative',
  domicilio: 'filing.hint_address', prioridad: 'filing.hint_priority', documentos: 'filing.hint_papers', pago: 'filing.hint_payment',
}

/** Tasks that many applications do without. */
export const optional: ReadonlySet<Slug> = new Set(['representante', 'prioridad', 'documentos'])

/** Whether anything of a task was said yet. */
export function begun(form: Filing, slug: Slug): boolean {
  switch (slug) {
    case 'signo': return form.sign !== undefined
    case 'productos': return form.classes.length > 0
    case 'solicitantes': return form.applicants.length > 0
    case 'representante': return form.representative !== undefined
    case 'domicilio': return form.service.means !== 'none'
    case 'prioridad': return form.priorities.length > 0
    case 'documentos': return form.documents.length > 0 || form.homeRegistration
    case 'pago': return form.payment !== undefined
    case 'revisar': return false
    default: return slug satisfies never
  }
}

export function taskPath(draftId: string, slug: Slug): string {
  return `/presentar/${draftId}/${slug}`
}
