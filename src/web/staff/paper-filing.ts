import type { FilingForm } from '#office/intake/filing.ts'
import type { Refusal } from '#casefile/refusal.ts'
import type { FieldError } from '../components/field.tsx'
import type { OwnVisit } from '../portal/entry.tsx'
import { missingAsErrors, type Fields } from '../portal/flaws.ts'
import { chosen, given, written, writtenAll } from '../portal/typing.ts'
import { parseDate } from '../dates.ts'
import { redirect } from '../visit.ts'
import { isRefused } from './entry.tsx'
import { asErrors, classesTyped, wishOf } from './parts.tsx'

/** What is attached besides the reproduction; the scan is the filing itself. */
export const paperKinds = ['scan', 'power', 'priorityCopy', 'translation', 'authorisation', 'other'] as const
type PaperKind = (typeof paperKinds)[number] | 'reproduction'
type Kept = { readonly kind: PaperKind; readonly id: string; readonly title: string }

/** What stops the filing, with the papers already taken in: a browser cannot keep a chosen file. */
export type Received = { readonly errors: readonly FieldError[]; readonly papers: readonly Kept[]; readonly incomplete: boolean }

/** Takes a paper filing in: scans first, then the filing under the wish of its form. */
export async function receive(visit: OwnVisit): Promise<Response | Received> {
  const { form, site, person } = visit
  const { papers, errors: unkept } = await take(visit)
  const { filing, errors } = filingIn(visit, papers)
  const sheets = written(form, 'hojas')
  const wrong = [...unkept, ...errors, ...(sheets === '' || /^[1-9]\d{0,3}$/.test(sheets) ? [] : [{ field: 'hojas', message: visit.t('counter.wrongSheets') }])]
  if (wrong.length > 0) return { errors: wrong, papers, incomplete: false }
  const paid = await withOrder(visit, filing)
  if (isRefused(paid)) return { errors: asErrors(visit, paid, 'orden'), papers, incomplete: false }
  const incomplete = form.get('incompleta') === 'si'
  const filed = await site.office.file(person, paid, { commandId: wishOf(form), counter: true, ...(sheets === '' ? {} : { sheets: Number(sheets) }), ...(incomplete && { incomplete }) })
  if (!isRefused(filed)) return redirect(visit, `/ventanilla/recibido/${filed.number}`)
  return { errors: refused(visit, filed), papers, incomplete: filed.code === 'application.minimum-not-met' }
}

/** A refusal, each missing requirement in its own words where the law pack has them. */
function refused(visit: OwnVisit, refusal: Refusal): readonly FieldError[] {
  const missing = missingAsErrors(visit, refusal, (rule) => fieldOf[rule] ?? 'incompleta')
  if (missing.length > 0) return [...missing, { field: 'incompleta', message: visit.t('counter.orIncomplete') }]
  return asErrors(visit, refusal, fieldOfCode[refusal.code] ?? 'main', typedIn)
}

/** Where on the page each part of a filing is typed. */
const typedIn: Fields = {
  'applicants.0': 'nombre', 'applicants.0.document': 'numero', 'applicants.0.address': 'direccion', 'applicants.0.phone': 'telefono', 'applicants.0.region': 'departamento', 'applicants.0.country': 'pais', applicants: 'otros',
  representative: 'representante', 'representative.registryEntry': 'partida', sign: 'signo', 'sign.description': 'descripcion', 'sign.coloursClaimed': 'colores', 'sign.translation': 'traduccion', classes: 'clases',
  payment: 'orden', 'payment.operationNumber': 'operacion', 'payment.paidOn': 'pagado', seat: 'sede', documents: 'archivo-other',
}

const fieldOf: Readonly<Record<string, string>> = { 'R-DS-02': 'nombre', 'R-DS-03': 'signo', 'R-DS-04': 'archivo-reproduction', 'R-DS-05': 'archivo-reproduction', 'R-DS-06': 'clases', 'R-DS-07': 'orden' }
const fieldOfCode: Readonly<Record<string, string>> = { 'payment.unknown-order': 'orden', 'payment.already-applied': 'orden', 'payment.voucher-used': 'operacion', 'payment.future-day': 'pagado' }

async function take({ form, site, person, t }: OwnVisit): Promise<{ readonly papers: readonly Kept[]; readonly errors: readonly FieldError[] }> {
  const papers: Kept[] = [...keptPapers(form)]
  const errors: FieldError[] = []
  for (const kind of ['reproduction', ...paperKinds] as const) {
    for (const file of chosen(form, `archivo-${kind}`)) {
      const title = file.name.slice(0, 120) || kind
      const kept = await site.office.upload(person, { bytes: new Uint8Array(await file.arrayBuffer()), title, as: kind })
      if (isRefused(kept)) errors.push({ field: `archivo-${kind}`, message: t('counter.unreadablePaper', { title }) })
      else papers.push({ kind, id: kept.id, title })
    }
  }
  return { papers, errors }
}

/** Papers that an earlier try of the same form already took in. */
export function keptPapers(form: FormData): readonly Kept[] {
  return writtenAll(form, 'papel').flatMap((line) => {
    const [kind = '', id = '', ...title] = line.split('|')
    const known = ['reproduction', ...paperKinds].find((one) => one === kind) as PaperKind | undefined
    return known !== undefined && /^[A-Za-z0-9-]{4,64}$/.test(id) ? [{ kind: known, id, title: title.join('|').slice(0, 120) }] : []
  })
}

function filingIn({ form, t }: OwnVisit, papers: readonly Kept[]): { readonly filing: FilingForm; readonly errors: readonly FieldError[] } {
  const said = (name: string) => written(form, name)
  const { classes, wrong } = classesTyped(said('clases'))
  const paidOn = said('pagado')
  const day = parseDate(paidOn)
  const of = (kind: PaperKind) => papers.filter((p) => p.kind === kind).map((p) => p.id)
  const number = said('numero')
  const country = said('pais') || 'PE'
  const common = { kind: said('persona') === 'company' ? 'company' as const : 'person' as const, country, domiciledInPeru: country === 'PE' }
  const applicant = { ...common, name: said('nombre'), ...given('region', common.domiciledInPeru ? said('departamento') : ''), ...(number === '' ? {} : { document: { kind: documentKind(said('documento')), number } }), ...given('address', said('direccion')), ...given('phone', said('telefono')) }
  const others = said('otros').split('\n').map((name) => name.trim()).filter((name) => name !== '').map((name) => ({ ...common, name }))
  const power = of('power')[0]
  const filing: FilingForm = {
    sign: { kind: (said('tipo') || 'word') as 'word', reproductions: [...of('reproduction')], ...given('text', said('signo')), ...given('description', said('descripcion')), ...given('coloursClaimed', said('colores')), ...given('translation', said('traduccion')) },
    classes: classes.map((c) => ({ number: c.number, terms: [...c.terms] })),
    applicants: applicant.name === '' ? [] : [applicant, ...others],
    ...(said('representante') === '' ? {} : { representative: { kind: 'person' as const, name: said('representante'), domiciledInPeru: true, ...given('registryEntry', said('partida')), ...(power === undefined ? {} : { power }) } }),
    // On paper nobody has consented to a mailbox: notices are served in person (LPAG art. 20).
    service: { means: said('direccion') === '' ? 'none' : 'personal', consent: false },
    ...(form.get('firmada') === 'si' && { signedBy: said('representante') === '' ? 'applicant' as const : 'representative' as const }),
    ...(said('orden') === '' && said('operacion') === '' ? {} : { payment: { orderCode: said('orden'), ...given('operationNumber', said('operacion')), ...(day === undefined ? {} : { paidOn: day }) } }),
    ...given('seat', said('sede')),
    documents: papers.filter((p) => p.kind !== 'reproduction' && (p.kind !== 'power' || said('representante') === '')).map((p) => p.id),
  }
  const errors = [
    ...wrong.map((line) => ({ field: 'clases', message: t('counter.wrongClass', { line }) })),
    ...(paidOn === '' || day !== undefined ? [] : [{ field: 'pagado', message: t('counter.wrongDay') }]),
    ...(said('operacion') !== '' && paidOn === '' ? [{ field: 'pagado', message: t('counter.missingPaidOn') }] : []),
  ]
  return { filing, errors }
}

const documentKind = (text: string) => (['CE', 'RUC', 'passport', 'foreign'] as const).find((kind) => kind === text) ?? 'DNI'

/** A voucher without an order is of somebody who paid at the bank's window: the desk makes the order it answers to. */
async function withOrder({ site, person, form }: OwnVisit, filing: FilingForm): Promise<FilingForm | Refusal> {
  const { payment } = filing
  if (payment === undefined || payment.orderCode !== '') return filing
  const asked = { classes: (filing.classes ?? []).map((c) => ({ number: c.number, terms: [...c.terms] })), priorities: [], smallEnterprise: false }
  const ordered = await site.office.order(person, asked, orderWish(wishOf(form)))
  if (isRefused(ordered)) return ordered
  // Shown again with the form if something else stops it, so that the next try makes no second order.
  form.set('orden', ordered.orderCode)
  return { ...filing, payment: { ...payment, orderCode: ordered.orderCode } }
}

/** The order's own wish, always the same for the same form. */
const orderWish = (wish: string) => `${wish.slice(0, -1)}${((parseInt(wish.slice(-1), 16) + 1) % 16).toString(16)}`
