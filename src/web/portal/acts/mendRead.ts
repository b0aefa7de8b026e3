import type { ChangesForm } from '#office/intake/acts.ts'
import type { PlainDate } from '#calendar/date.ts'
import type { FieldError } from '../../components/field.tsx'
import type { OwnVisit } from '../entry.tsx'
import { asked } from '../filing/kinds.ts'
import { partyFlaws, isBlank, readParty } from '../party/readParty.ts'
import type { Fields } from '../flaws.ts'
import { chosen, given, same, ticked, written } from '../typing.ts'
import { takeIn } from '../uploads.ts'
import { typedOf, type Mended } from './mend.tsx'
import { goodsOf, type ActSheet } from './shape.ts'

/** What a form sends of a file, before the office reads it. */
export type Changing = Partial<ChangesForm>
export type MendReading = { readonly changes: Changing; readonly errors: readonly FieldError[] }

/** What was changed of the groups on the page; what stayed as it was is left out. */
export async function readMend(visit: OwnVisit, sheet: ActSheet, groups: readonly Mended[]): Promise<MendReading> {
  const readings = await Promise.all(groups.map((group) => readers[group](visit, sheet)))
  return { changes: Object.assign({}, ...readings.map((one) => one.changes)) as Changing, errors: readings.flatMap((one) => one.errors) }
}

const nothing: MendReading = { changes: {}, errors: [] }
type Reader = (visit: OwnVisit, sheet: ActSheet) => MendReading | Promise<MendReading>

const readers: Readonly<Record<Mended, Reader>> = { sign: readSign, goods: readGoods, applicants: readApplicants, representative: readRepresentative, service: readServing, payment: readPaid }

async function readSign(visit: OwnVisit, { filed: { sign } }: ActSheet): Promise<MendReading> {
  const { form } = visit
  const pictures = await takeIn(visit, 'reproduction', chosen(form, 'imagen'), 'imagen')
  const sound = await takeIn(visit, 'audio', chosen(form, 'audio').slice(0, 1), 'audio')
  const fresh = pictures.papers.map((paper) => paper.id)
  const before = sign.reproductions.map((paper) => paper.id)
  const audio = sound.papers[0]?.id ?? sign.audio?.id
  const next = {
    kind: sign.kind, reproductions: fresh.length === 0 ? before : asked[sign.kind].pictures === 'views' ? [...before, ...fresh] : fresh.slice(-1),
    ...given('text', written(form, 'texto')), ...given('description', written(form, 'descripcion')), ...given('coloursClaimed', written(form, 'colores')), ...given('translation', written(form, 'traduccion')),
    ...(audio === undefined ? {} : { audio }),
  }
  const was = { kind: sign.kind, reproductions: before, ...given('text', sign.text ?? ''), ...given('description', sign.description ?? ''), ...given('coloursClaimed', sign.coloursClaimed ?? ''), ...given('translation', sign.translation ?? ''), ...(sign.audio === undefined ? {} : { audio: sign.audio.id }) }
  return { changes: same(next, was) ? {} : { sign: next }, errors: [...pictures.errors, ...sound.errors] }
}

function readGoods({ form, t }: OwnVisit, { filed }: ActSheet): MendReading {
  const split = (name: string) => written(form, name).split(/[\n;]+/).map((one) => one.trim()).filter((one) => one !== '')
  const kept = filed.classes.map((one) => ({ number: one.number, terms: split(`clase-${one.number}`) })).filter((one) => one.terms.length > 0)
  const [number, added] = [Number(written(form, 'claseNueva')), split('productosNuevos')]
  if (added.length > 0 && !(number >= 1 && number <= 45)) return { changes: {}, errors: [{ field: 'claseNueva', message: t('filing.chooseClassFirst') }] }
  const next = added.length === 0 ? kept : [...kept.filter((one) => one.number !== number), { number, terms: [...(kept.find((one) => one.number === number)?.terms ?? []), ...added] }]
  return { changes: same(next, goodsOf(filed.classes)) ? {} : { classes: next }, errors: [] }
}

export function readApplicants({ form }: OwnVisit, { parties }: ActSheet): MendReading {
  const applicants = parties.filter((one) => one.role === 'applicant')
  const next = Array.from({ length: Math.max(1, applicants.length) }, (_, i) => ({ ...readParty(form, `s${i}-`), ...given('partyId', written(form, `s${i}-parte`)) }))
  const was = applicants.map((one) => ({ ...typedOf(one.particulars), partyId: one.partyId }))
  if (next.every(isBlank) || same(next, was)) return nothing
  return { changes: { applicants: next as NonNullable<Changing['applicants']> }, errors: [] }
}

async function readRepresentative(visit: OwnVisit, { parties, filed }: ActSheet): Promise<MendReading> {
  const party = readParty(visit.form, 'r-')
  const taken = await takeIn(visit, 'power', chosen(visit.form, 'poder').slice(0, 1), 'poder')
  const entry = given('registryEntry', written(visit.form, 'partida'))
  const power = given('power', taken.papers[0]?.id ?? '')
  const before = parties.find((one) => one.role === 'representative')
  const unchanged = before !== undefined && same(party, typedOf(before.particulars)) && taken.papers.length === 0 && (entry.registryEntry ?? '') === (filed.representative?.registryEntry ?? '')
  return { changes: isBlank(party) || unchanged ? {} : { representative: { ...party, ...power, ...entry } }, errors: taken.errors }
}

function readServing({ form }: OwnVisit, { filed }: ActSheet): MendReading {
  const means = written(form, 'medio')
  if (means !== 'mailbox' && means !== 'personal' && means !== 'email' && means !== 'certifiedMail') return nothing
  if (means === filed.service.means) return nothing
  return { changes: { service: { means, consent: ticked(form, 'consiento') } }, errors: [] }
}

function readPaid({ form }: OwnVisit): MendReading {
  const orderCode = written(form, 'codigo').toUpperCase()
  if (orderCode === '') return nothing
  const day = written(form, 'pagado')
  return { changes: { payment: { orderCode, ...given('operationNumber', written(form, 'operacion')), ...(day === '' ? {} : { paidOn: day as PlainDate }) } }, errors: [] }
}

/** Paths of the input to the fields of the groups. */
export function mendFields(sheet: ActSheet): Fields {
  return {
    'changes.sign': 'texto', 'changes.sign.text': 'texto', 'changes.sign.description': 'descripcion', 'changes.sign.coloursClaimed': 'colores', 'changes.sign.translation': 'traduccion',
    'changes.sign.reproductions': 'imagen', 'changes.classes': sheet.filed.classes[0] === undefined ? 'productosNuevos' : `clase-${sheet.filed.classes[0].number}`,
    ...Object.assign({}, ...Array.from({ length: 20 }, (_, i) => partyFlaws(`changes.applicants.${i}`, `s${i}-`))) as Fields,
    ...partyFlaws('changes.representative', 'r-'), 'changes.representative.power': 'poder', 'changes.representative.registryEntry': 'partida',
    'changes.service': 'medio', 'changes.payment': 'codigo', 'changes.payment.operationNumber': 'operacion', 'changes.payment.paidOn': 'pagado', text: 'respuesta', changes: 'respuesta',
  }
}
