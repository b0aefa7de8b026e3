import { Link } from '../../components/buttons.tsx'
import { useFace } from '../../components/face.tsx'
import { CheckField, Field, FileField, RadioField, SelectField } from '../../components/field.tsx'
import { meansOptions } from '../filing/address.tsx'
import { asked } from '../filing/kinds.ts'
import { papersAccepted } from '../filing/representative.tsx'
import { PartyFields, type TypedParty } from '../party/partyFields.tsx'
import { readParty } from '../party/readParty.ts'
import { typed } from '../../visit.ts'
import { written, writtenAll } from '../typing.ts'
import { KeptPapers } from './kept.tsx'
import { goodsOf, type ActSheet } from './shape.ts'

/** What of a file can be mended, group by group. */
export type Mended = 'sign' | 'goods' | 'applicants' | 'representative' | 'service' | 'payment'

/** Which group answers a rule; what is in none is answered by a writing or a paper. */
export function groupOf(rule: string): Mended | undefined {
  if (/^R-MT-/.test(rule) || /^R-DS-(03|04|05|18|19|26|27)$/.test(rule)) return 'sign'
  if (/^R-DS-(06|10|21|22)$/.test(rule)) return 'goods'
  if (/^R-DS-(02|12|13|14)$/.test(rule)) return 'applicants'
  if (/^R-DS-(16|17)$/.test(rule)) return 'representative'
  if (rule === 'R-DS-15') return 'service'
  return rule === 'R-DS-07' ? 'payment' : undefined
}

/** The field that answers a rule. */
export function fieldOfRule({ filed }: Pick<ActSheet, 'filed'>, rule: string): string {
  const group = groupOf(rule)
  if (group === undefined) return 'respuesta'
  const first = filed.classes[0]
  return { sign: rule === 'R-DS-03' ? 'texto' : 'imagen', goods: first === undefined ? 'lista' : `clase-${first.number}`, applicants: 's0-nombre', representative: 'r-nombre', service: 'medio', payment: 'codigo' }[group]
}

export function groupsOf(sheet: ActSheet, about: (kind: string) => boolean): readonly Mended[] {
  const rules = sheet.file.requirements.filter((one) => !one.answered && about(one.about)).flatMap((one) => one.findings.map((finding) => finding.requirement))
  return [...new Set(rules.flatMap((rule) => groupOf(rule) ?? []))]
}

/** The fields of the groups that were asked for, filled with what was filed. */
export function Mend({ sheet, groups }: { sheet: ActSheet; groups: readonly Mended[] }) {
  const { t } = useFace()
  const title = (group: Mended) => t(`files.mend_${group}`)
  return groups.map((group) => (
    <fieldset key={group} className="mend">
      <legend>{title(group)}</legend>
      {group === 'sign' ? <SignMend sheet={sheet} /> : null}
      {group === 'goods' ? <GoodsMend sheet={sheet} /> : null}
      {group === 'applicants' ? <ApplicantsMend sheet={sheet} /> : null}
      {group === 'representative' ? <RepresentativeMend sheet={sheet} /> : null}
      {group === 'service' ? <ServiceMend sheet={sheet} /> : null}
      {group === 'payment' ? <PaymentMend sheet={sheet} /> : null}
    </fieldset>
  ))
}

function SignMend({ sheet }: { sheet: ActSheet }) {
  const visit = useFace()
  const { t } = visit
  const { filed: { sign }, errors } = sheet
  const needs = asked[sign.kind]
  const value = (name: string, before: string | undefined) => (visit.form.has(name) ? written(visit.form, name) : before ?? '')
  return (
    <>
      {needs.text === 'never' ? null : <Field name="texto" label={t('filing.signText')} value={value('texto', sign.text)} errors={errors} />}
      <KeptPapers sheet={sheet} field="imagen" />
      {needs.pictures === 'never' ? null : <FileField name="imagen" accept="image/*" multiple={needs.pictures === 'views'} label={t('filing.picture')} hint={t('filing.pictureHint')} errors={errors} />}
      <KeptPapers sheet={sheet} field="audio" />
      {needs.audio ? <FileField name="audio" accept="audio/*" label={t('filing.audio')} hint={t('filing.audioHint')} errors={errors} /> : null}
      {needs.description === 'never' ? null : <Field name="descripcion" label={t('filing.signDescription')} lines={3} value={value('descripcion', sign.description)} errors={errors} />}
      {needs.colours === 'never' ? null : <Field name="colores" label={t('filing.signColours')} value={value('colores', sign.coloursClaimed)} errors={errors} />}
      {needs.text === 'never' ? null : <Field name="traduccion" label={t('filing.signTranslation')} value={value('traduccion', sign.translation)} errors={errors} />}
    </>
  )
}

function GoodsMend({ sheet: { filed, errors } }: { sheet: ActSheet }) {
  const visit = useFace()
  const { t } = visit
  const value = (name: string, before: string) => (visit.form.has(name) ? written(visit.form, name) : before)
  // Nothing was listed: every class is written here, for the list is not widened later (D486 art. 143).
  if (filed.classes.length === 0) return <Field name="lista" label={t('counter.classes')} hint={t('counter.classesHint')} lines={4} value={value('lista', '')} errors={errors} />
  return (
    <>
      <p className="hint">{t('files.goodsMendHint')}</p>
      {filed.classes.map((one) => (
        <Field key={one.number} name={`clase-${one.number}`} label={t('filing.classNumber', { number: one.number })} lines={4} value={value(`clase-${one.number}`, one.terms.map((term) => term.text).join('\n'))} errors={errors} />
      ))}
      <SelectField name="claseNueva" label={t('files.newClass')} value={value('claseNueva', '')} empty={t('filing.chooseClass')} options={Array.from({ length: 45 }, (_, i) => ({ value: String(i + 1), label: t('filing.classNumber', { number: i + 1 }) }))} errors={errors} />
      <Field name="productosNuevos" label={t('filing.goodsOwnWords')} hint={t('filing.goodsOwnWordsHint')} lines={3} value={value('productosNuevos', '')} errors={errors} />
    </>
  )
}

/** What stays on the list, good by good: it is cut, never widened (D486 art. 143). */
export function GoodsKept({ sheet }: { sheet: ActSheet }) {
  const visit = useFace()
  const { t } = visit
  const sent = visit.request.method === 'POST'
  const kept = writtenAll(visit.form, 'queda')
  return (
    <fieldset className="mend" id="queda" tabIndex={-1}>
      <legend>{t('files.amendGoods')}</legend>
      <p className="hint">{t('files.amendGoodsHint')}</p>
      {goodsOf(sheet.filed.classes).map((one) => (
        <div key={one.number}>
          <p className="label">{t('filing.classNumber', { number: one.number })}</p>
          {one.terms.map((term, i) => (
            <div className="check" key={term}>
              <input type="checkbox" id={`q${one.number}-${i}`} name="queda" value={`${one.number}|${term}`} defaultChecked={!sent || kept.includes(`${one.number}|${term}`)} />
              <label htmlFor={`q${one.number}-${i}`}>{term}</label>
            </div>
          ))}
        </div>
      ))}
    </fieldset>
  )
}

export function ApplicantsMend({ sheet }: { sheet: ActSheet }) {
  const { t } = useFace()
  const applicants = sheet.parties.filter((one) => one.role === 'applicant')
  return (applicants.length === 0 ? [undefined] : applicants).map((one, i) => (
    <div key={one?.partyId ?? 'nuevo'} className="party">
      {applicants.length > 1 ? <p className="label">{t('filing.applicantNumber', { count: i + 1 })}</p> : null}
      {one === undefined ? null : <input type="hidden" name={`s${i}-parte`} value={one.partyId} />}
      <Party sheet={sheet} prefix={`s${i}-`} before={typedOf(one?.particulars ?? null)} />
    </div>
  ))
}

function RepresentativeMend({ sheet }: { sheet: ActSheet }) {
  const visit = useFace()
  const { t } = visit
  const before = sheet.parties.find((one) => one.role === 'representative')
  const entry = visit.form.has('partida') ? written(visit.form, 'partida') : sheet.filed.representative?.registryEntry ?? ''
  return (
    <>
      <Party sheet={sheet} prefix="r-" before={typedOf(before?.particulars ?? null)} />
      <KeptPapers sheet={sheet} field="poder" />
      <FileField name="poder" accept={papersAccepted} label={t('filing.powerFile')} hint={t('filing.paperHint')} errors={sheet.errors} />
      <Field name="partida" label={t('filing.registryEntry')} hint={t('filing.registryEntryHint')} value={entry} width="medium" errors={sheet.errors} />
    </>
  )
}

function Party({ sheet, prefix, before }: { sheet: ActSheet; prefix: string; before: TypedParty }) {
  const visit = useFace()
  return <PartyFields party={visit.form.has(`${prefix}nombre`) ? readParty(visit.form, prefix) : before} errors={sheet.errors} prefix={prefix} />
}

function ServiceMend({ sheet: { filed, errors } }: { sheet: ActSheet }) {
  const visit = useFace()
  const { t } = visit
  const means = written(visit.form, 'medio') || filed.service.means
  return (
    <>
      <RadioField
        name="medio" label={t('filing.addressQuestion')} {...(means === 'none' ? {} : { value: means })} errors={errors}
        options={meansOptions(visit)}
      />
      <CheckField name="consiento" label={t('filing.consent')} hint={t('filing.consentHint')} checked={visit.form.has('consiento') || filed.service.means === 'mailbox'} errors={errors} />
    </>
  )
}

function PaymentMend({ sheet }: { sheet: ActSheet }) {
  const { errors } = sheet
  const visit = useFace()
  const { t, today } = visit
  return (
    <>
      <p className="hint">{t('files.paymentMendHint')} <Link href={`/mis-expedientes/${sheet.file.number}/tasas`}>{t('money.owed')}</Link></p>
      <Field name="codigo" label={t('filing.orderCode')} value={written(visit.form, 'codigo') || typed(visit.query, 'codigo', 40)} width="medium" errors={errors} />
      <Field name="operacion" label={t('filing.operationNumber')} value={written(visit.form, 'operacion')} width="medium" errors={errors} />
      <Field name="pagado" label={t('filing.paidOn')} type="date" max={today} value={written(visit.form, 'pagado')} width="medium" errors={errors} />
    </>
  )
}

/** Particulars as a form holds them: nothing where the record says null. */
export function typedOf(particulars: ActSheet['parties'][number]['particulars']): TypedParty {
  if (particulars === null) return {}
  const entries = Object.entries(particulars).filter(([, value]) => value !== null)
  return Object.fromEntries(entries) as TypedParty
}
