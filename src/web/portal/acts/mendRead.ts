import type { ChangesForm } from '#office/intake/acts.ts'
import type { PlainDate } from '#calendar/date.ts'
import type { FieldError } from '../../components/field.tsx'
import type { OwnVisit } from '../entry.tsx'
import { asked } from '../filing/kinds.ts'
import { partyFlaws, isBlank, readParty } from '../party/readParty.ts'
import type { Fields } from '../flaws.ts'
import { classesTyped } from '../../staff/parts.tsx'
import { given, same, ticked, written, writtenAll } from '../typing.ts'
import { bring } from './kept.tsx'
import { typedOf, type Mended } from './mend.tsx'
import { goodsOf, type ActSheet, type Kept } from './shape.ts'

/** What a form sends of a file, before the office reads it. */
export type Changing = Partial<ChangesForm>
export type MendReading = { readonly changes: Changing; readonly errors: readonly FieldError[]; readonly kept: readonly Kept[] }

/** What was changed of the groups on the page; what stayed as it was is left out. */
export async function readMend(visit: OwnVisit, sheet: ActSheet, groups: readonly Mended[]): Promise<MendReading> {
  const readings = await Promise.all(groups.map((group) => readers[group](visit, sheet)))
  return { changes: Object.assign({}, ...readings.map((one) => one.changes)) as Changing, errors: readings.flatMap((one) => one.errors), kept: readings.flatMap((one) => one.kept) }
}

const nothing: MendReading = { changes: {}, errors: [], kept: [] }
type Reader = (visit: OwnVisit, sheet: ActSheet) => MendReading | Promise<MendReading>

const readers: Readonly<Record<Mended, Reader>> = { sign: readSign, goods: readGoods, applicants: readApplicants, representative: readRepresentative, service: readServing, payment: readPaid }

async function readSign(visit: OwnVisit, sheet: ActSheet): Promise<MendReading> {
  const { form } = visit
  const { sign } = sheet.filed
  const pictures = await bring(visit, sheet, 'imagen', { as: 'reproduction' })
  const sound = await bring(visit, sheet, 'audio', { as: 'audio', most: 1 })
  const fresh = pictures.ids
  const before = sign.reproductions.map((paper) => paper.id)
  const audio = sound.ids[0] ?? sign.audio?.id
  const next = {
    kind: sign.kind, reproductions: fresh.length === 0 ? before : asked[sign.kind].pictures === 'views' ? [...before, ...fresh] : fresh.slice(-1),
    ...given('text', written(form, 'texto')), ...given('description', written(form, 'descripcion')), ...given('coloursClaimed', written(form, 'colores')), ...given('translation', written(form, 'traduccion')),
    ...(audio === undefined ? {} : { audio }),
  }
  const was = { kind: sign.kind, reproductions: before, ...given('text', sign.text ?? ''), ...given('description', sign.description ?? ''), ...given('coloursClaimed', sign.coloursClaimed ?? ''), ...given('translation', sign.translation ?? ''), ...(sign.audio === undefined ? {} : { audio: sign.audio.id }) }
  return { changes: same(next, was) ? {} : { sign: next }, errors: [...pictures.errors, ...sound.errors], kept: [...pictures.kept, ...sound.kept] }
}

function readGoods({ form, t }: OwnVisit, { filed }: ActSheet): MendReading {
  if (filed.classes.length === 0) {
    const { classes, wrong } = classesTyped(written(form, 'lista'))
    return { ...nothing, changes: classes.length === 0 ? {} : { classes: classes.map((one) => ({ number: one.number, terms: [...one.terms] })) }, errors: wrong.map((line) => ({ field: 'lista', message: t('counter.wrongClass', { line }) })) }
  }
  const split = (name: string) => written(form, name).split(/[\n;]+/).map((one) => one.trim()).filter((one) => one !== '')
  const kept = filed.classes.map((one) => ({ number: one.number, terms: split(`clase-${one.number}`) })).filter((one) => one.terms.length > 0)
  const [number, added] = [Number(written(form, 'claseNueva')), split('productosNuevos')]
  if (added.length > 0 && !(number >= 1 && number <= 45)) return { ...nothing, errors: [{ field: 'claseNueva', message: t('filing.chooseClassFirst') }] }
  const next = added.length === 0 ? kept : [...kept.filter((one) => one.number !== number), { number, terms: [...(kept.find((one) => one.number === number)?.terms ?? []), ...added] }]
  return { ...nothing, changes: same(next, goodsOf(filed.classes)) ? {} : { classes: next } }
}

/** The list as it was cut; nothing where it was not. */
export function readKept({ form }: OwnVisit, { filed }: ActSheet): Changing {
  const kept = writtenAll(form, 'queda')
  const classes = goodsOf(filed.classes).map((one) => ({ ...one, terms: one.terms.filter((term) => kept.includes(`${one.number}|${term}`)) })).filter((one) => one.terms.length > 0)
  return same(classes, goodsOf(filed.classes)) ? {} : { classes }
}

export function readApplicants({ form }: OwnVisit, { parties }: ActSheet): MendReading {
  const applicants = parties.filter((one) => one.role === 'applicant')
  const next = Array.from({ length: Math.max(1, applicants.length) }, (_, i) => ({ ...readParty(form, `s${i}-`), ...given('partyId', written(form, `s${i}-parte`)) }))
  const was = applicants.map((one) => ({ ...typedOf(one.particulars), partyId: one.partyId }))
  if (next.every(isBlank) || same(next, was)) return nothing
  return { ...nothing, changes: { applicants: next as NonNullable<Changing['applicants']> } }
}

async function readRepresentative(visit: OwnVisit, sheet: ActSheet): Promise<MendReading> {
  const { parties, filed } = sheet
  const party = readParty(visit.form, 'r-')
  const papers = await bring(visit, sheet, 'poder', { as: 'power', most: 1 })
  const entry = given('registryEntry', written(visit.form, 'partida'))
  const power = given('power', papers.ids[0] ?? '')
  const before = parties.find((one) => one.role === 'representative')
  const unchanged = before !== undefined && same(party, typedOf(before.particulars)) && papers.ids.length === 0 && (entry.registryEntry ?? '') === (filed.representative?.registryEntry ?? '')
  return { changes: isBlank(party) || unchanged ? {} : { representative: { ...party, ...power, ...entry } }, errors: papers.errors, kept: papers.kept }
}

function readServing({ form }: OwnVisit, { filed }: ActSheet): MendReading {
  const means = written(form, 'medio')
  if (means !== 'mailbox' && means !== 'personal' && means !== 'email' && means !== 'certifiedMail') return nothing
  if (means === filed.service.means) return nothing
  return { ...nothing, changes: { service: { means, consent: ticked(form, 'consiento') } } }
}

function readPaid({ form }: OwnVisit): MendReading {
  const orderCode = written(form, 'codigo').toUpperCase()
  if (orderCode === '') return nothing
  const day = written(form, 'pagado')
  return { ...nothing, changes: { payment: { orderCode, ...given('operationNumber', written(form, 'operacion')), ...(day === '' ? {} : { paidOn: day as PlainDate }) } } }
}

/** Paths of the input to the fields of the groups. */
export function mendFields(sheet: ActSheet): Fields {
  return {
    'changes.sign': 'texto', 'changes.sign.text': 'texto', 'changes.sign.description': 'descripcion', 'changes.sign.coloursClaimed': 'colores', 'changes.sign.translation': 'traduccion',
    'changes.sign.reproductions': 'imagen', 'changes.classes': sheet.filed.classes[0] === undefined ? 'lista' : `clase-${sheet.filed.classes[0].number}`,
    ...Object.assign({}, ...Array.from({ length: 20 }, (_, i) => partyFlaws(`changes.applicants.${i}`, `s${i}-`))) as Fields,
    ...partyFlaws('changes.representative', 'r-'), 'changes.representative.power': 'poder', 'changes.representative.registryEntry': 'partida',
    'changes.service': 'medio', 'changes.payment': 'codigo', 'changes.payment.operationNumber': 'operacion', 'changes.payment.paidOn': 'pagado', text: 'respuesta', changes: 'respuesta',
  }
}
