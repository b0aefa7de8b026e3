import type { Quote } from '#casefile/fees.ts'
import type { Refusal } from '#casefile/refusal.ts'
import type { Requirement } from '#law/rules.ts'
import type { Draft } from '#office/drafts.ts'
import type { Filing } from '#office/intake/filing.ts'
import type { FieldError } from '../../components/field.tsx'
import type { Visit } from '../../visit.ts'
import type { OwnVisit } from '../entry.tsx'
import { identityErrors } from '../party/identity.ts'
import type { Slug } from './tasks.ts'

/** Something an application still lacks: where it is asked, in which words, under which norm, and what it costs to leave it. */
export type Want = {
  readonly rule: string
  readonly task: Slug
  /** Name of the field, which is its id on the page. */
  readonly field: string
  /** The question of the task's page, where it has several (`?n=0`). */
  readonly query?: string
  readonly message: string
  readonly article: string
  /** `bars`: no date, no number. `curable`: asked for later, with a term. `advice`: bars nothing. */
  readonly weight: 'bars' | 'curable' | 'priority' | 'advice'
}

/** What stands around every page of a filing: what it costs and what it lacks. */
export type Around = { readonly quote: Quote | Refusal; readonly wants: readonly Want[]; readonly refusal: Refusal | null }

/** Where each rule is answered. A rule that is not here is answered on the review. */
const places: Readonly<Record<string, readonly [Slug, string]>> = {
  'R-DS-02': ['solicitantes', 'nombre'], 'R-DS-03': ['signo', 'texto'], 'R-DS-04': ['signo', 'imagen'], 'R-DS-05': ['signo', 'imagen'], 'R-DS-06': ['productos', 'q'],
  'R-DS-07': ['pago', 'orden'], 'R-DS-12': ['solicitantes', 'documento'], 'R-DS-13': ['solicitantes', 'ruc'], 'R-DS-14': ['solicitantes', 'pais'], 'R-DS-15': ['domicilio', 'medio'],
  'R-DS-16': ['representante', 'nombre'], 'R-DS-17': ['representante', 'poder'], 'R-DS-18': ['signo', 'descripcion'], 'R-DS-19': ['signo', 'imagen'], 'R-DS-21': ['productos', 'q'],
  'R-DS-22': ['productos', 'q'], 'R-DS-24': ['documentos', 'archivo'], 'R-DS-25': ['documentos', 'archivo'], 'R-DS-26': ['signo', 'traduccion'], 'R-DS-27': ['signo', 'colores'],
  'R-DS-28': ['documentos', 'archivo'], 'R-MT-SOUND': ['signo', 'audio'], 'R-MT-OLFAC': ['signo', 'descripcion'], 'R-MT-TASTE': ['signo', 'descripcion'], 'R-MT-TACTI': ['signo', 'descripcion'],
  'R-MT-COLOU': ['signo', 'colores'], 'R-MT-THREE': ['signo', 'imagen'], 'R-MT-POSIT': ['signo', 'imagen'], 'R-MT-MOTIO': ['signo', 'imagen'], 'R-MT-HOLOG': ['signo', 'imagen'],
  'R-PR-01': ['prioridad', 'numero'], 'R-PR-02': ['prioridad', 'copia'], 'R-PR-03': ['documentos', 'archivo'], 'R-PR-05': ['prioridad', 'copia'], 'R-PR-06': ['prioridad', 'fecha'],
}

/** What a draft costs and lacks, as the office itself will see it when it is filed. */
export async function around(visit: OwnVisit, draft: Draft): Promise<Around> {
  const { office } = visit.site
  const form: Filing = { ...draft.form, signedBy: draft.form.signedBy ?? 'applicant' }
  const [checked, quote] = await Promise.all([office.check(visit.person, form), office.quoteFiling(form)])
  const refusal = 'refused' in checked ? checked : null
  const found = 'refused' in checked ? [] : [...checked.bars, ...checked.curable].map(({ requirement }) => requirement)
  return { quote, refusal, wants: [...found.flatMap((id) => wantOf(visit, id, form, found)), ...ownWants(visit, form)] }
}

function wantOf(visit: Visit, id: string, form: Filing, found: readonly string[]): readonly Want[] {
  const rule = visit.site.law.requirements.find((one) => one.id === id)
  // R-DS-20 looks at the published PNG, not at what was filed: the upload itself gives that advice. R-DS-10 repeats what others say in full.
  if (rule === undefined || id === 'R-DS-20') return []
  if (id === 'R-DS-10' && found.some((other) => other === 'R-DS-02' || other === 'R-DS-06')) return []
  if (id === 'R-DS-05' && found.some((other) => other.startsWith('R-MT-'))) return []
  const query = queryOf(id, form)
  // A number that is there and is wrong is told by what is wrong with it, below.
  if ((id === 'R-DS-12' || id === 'R-DS-13') && query.query === undefined) return []
  const [task, field] = placeOf(id, form)
  return [{ rule: id, task, field, ...query, message: words(visit, rule), article: rule.article, weight: weightOf(rule) }]
}

function placeOf(id: string, form: Filing): readonly [Slug, string] {
  if (id === 'R-DS-10') return form.applicants.length === 0 ? ['solicitantes', 'nombre'] : ['productos', 'q']
  if (id === 'R-MT-SOUND' && form.sign?.reproductions.length === 0) return ['signo', 'imagen']
  if (/^R-MT-(OLFAC|TASTE|TACTI|COLOU)$/.test(id) && form.sign?.reproductions.length === 0) return ['signo', 'imagen']
  if (id === 'R-MT-MOTIO' && (form.sign?.reproductions.length ?? 0) > 1) return ['signo', 'descripcion']
  return places[id] ?? ['revisar', 'presentar']
}

/** The first party or claim that the rule speaks of: its page is its own. */
function queryOf(id: string, form: Filing): { readonly query?: string } {
  const at = (index: number) => (index < 0 ? {} : { query: `?n=${index}` })
  switch (id) {
    case 'R-DS-02': return { query: '?n=nuevo' }
    case 'R-DS-10': return form.applicants.length === 0 ? { query: '?n=nuevo' } : {}
    case 'R-DS-12': return at(form.applicants.findIndex((a) => a.kind === 'person' && a.document === undefined))
    case 'R-DS-13': return at(form.applicants.findIndex((a) => a.kind === 'company' && a.domiciledInPeru && a.taxNumber === undefined && a.document?.kind !== 'RUC'))
    case 'R-DS-14': return at(form.applicants.findIndex((a) => a.country === undefined))
    case 'R-PR-01': return at(form.priorities.findIndex((p) => p.firstFiledOn === undefined || p.number === undefined || p.country === undefined))
    case 'R-PR-02':
    case 'R-PR-05': return at(form.priorities.findIndex((p) => p.documents.length === 0))
    case 'R-PR-06': return at(form.priorities.findIndex((p) => p.firstFiledOn !== undefined))
    default: return {}
  }
}

function words({ language }: Visit, rule: Requirement): string {
  const error = language === 'es' ? rule.errorEs : rule.errorEn
  // One sentence serves every kind of sign: what this kind needs stands in the requirement itself.
  return rule.id.startsWith('R-MT-') ? `${error} ${language === 'es' ? rule.requirementEs : rule.requirementEn}.` : error
}

function weightOf({ severity }: Requirement): Want['weight'] {
  if (severity === 'BLOCKS_FILING_DATE') return 'bars'
  if (severity === 'LOSS_OF_PRIORITY_ONLY') return 'priority'
  return severity === 'ADVISORY' ? 'advice' : 'curable'
}

/** What the checklist cannot see and an examiner would: a party without a name, a number that cannot exist, service to no address. */
function ownWants(visit: Visit, form: Filing): readonly Want[] {
  const { t } = visit
  const curable = (rule: string, task: Slug, field: string, message: string, article: string, query?: string): Want =>
    ({ rule, task, field, message, article, weight: 'curable', ...(query === undefined ? {} : { query }) })
  const parties = form.applicants.flatMap((party, i) => [
    ...(party.name.trim() === '' ? [curable('R-DS-10', 'solicitantes', 'nombre', t('filing.nameMissing'), 'D486 art. 139 b', `?n=${i}`)] : []),
    ...identityErrors(visit, party).map((error) => curable(error.field === 'ruc' ? 'R-DS-13' : 'R-DS-12', 'solicitantes', error.field, error.message, 'LPAG art. 40.1.5', `?n=${i}`)),
  ])
  const { representative } = form
  const reachable = [...form.applicants, ...(representative ? [representative] : [])].some((party) => party.domiciledInPeru && (party.address ?? '') !== '')
  return [
    ...parties,
    ...(representative && representative.name.trim() === '' ? [curable('R-DS-16', 'representante', 'nombre', t('filing.nameMissing'), 'DL1075 art. 51 c')] : []),
    ...(form.service.means === 'personal' && !reachable ? [curable('R-DS-15', 'domicilio', 'medio', t('filing.nowhereToServe'), 'LPAG art. 20.4')] : []),
  ]
}

/** The wants of one page as errors beside its fields. */
export function errorsOf(wants: readonly Want[], visit: Visit, query?: string): readonly FieldError[] {
  return wants
    .filter((want) => want.weight !== 'advice' && (query === undefined || want.query === undefined || want.query === query))
    .map((want) => ({ field: want.field, message: `${want.message} (${visit.site.cite(want.article, visit.language)})` }))
}
