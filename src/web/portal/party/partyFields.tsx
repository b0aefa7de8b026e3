import type { PartyForm } from '#office/intake/filing.ts'
import { useFace } from '../../components/face.tsx'
import { CheckField, Field, RadioField, SelectField, type FieldError } from '../../components/field.tsx'
import { countries } from '../countries.ts'

export type TypedParty = Partial<PartyForm>

const documentKinds = ['DNI', 'CE', 'RUC', 'passport', 'foreign'] as const

/** Everything asked of a person or company. `prefix` tells several parties of one page apart. */
export function PartyFields({ party, errors, prefix = '', mine }: { party: TypedParty; errors: readonly FieldError[]; prefix?: string; mine?: string }) {
  const { t, language, site } = useFace()
  const field = (name: string) => `${prefix}${name}`
  return (
    <>
      <ShortParty party={party} errors={errors} prefix={prefix} {...(mine === undefined ? {} : { mine })} />
      <Field name={field('ruc')} label={t('filing.taxNumber')} hint={t('filing.taxNumberHint')} value={party.taxNumber ?? ''} inputMode="numeric" width="medium" errors={errors} />
      <SelectField name={field('pais')} label={t('filing.country')} hint={t('filing.countryHint')} value={party.country ?? ''} empty={t('filing.chooseCountry')} filter={t('filing.filterCountries')} options={countries(language)} errors={errors} />
      <CheckField name={field('domiciliado')} label={t('filing.domiciled')} hint={t('filing.domiciledHint')} checked={party.domiciledInPeru ?? true} errors={errors} />
      <SelectField name={field('departamento')} label={t('filing.region')} hint={t('filing.regionHint')} value={party.region ?? ''} empty={t('filing.chooseRegion')} options={site.law.regions.map((r) => ({ value: r.code, label: r.name }))} errors={errors} />
      <Field name={field('direccion')} label={t('filing.address')} hint={t('filing.addressHint')} lines={2} value={party.address ?? ''} autocomplete="street-address" errors={errors} />
      <div className="inline-fields">
        <Field name={field('correo')} label={t('filing.email')} type="email" value={party.email ?? ''} autocomplete="email" errors={errors} />
        <Field name={field('telefono')} label={t('filing.phone')} type="tel" value={party.phone ?? ''} autocomplete="tel" width="medium" errors={errors} />
      </div>
      <p className="hint">{t('filing.privateNote')}</p>
    </>
  )
}

type ShortProps = { party: TypedParty; errors: readonly FieldError[]; prefix?: string; mine?: string; /** Its name stays in the office. */ unpublished?: true }

/** Who somebody is: kind, name and document. */
export function ShortParty({ party, errors, prefix = '', mine, unpublished }: ShortProps) {
  const { t } = useFace()
  const field = (name: string) => `${prefix}${name}`
  return (
    <>
      <RadioField
        name={field('clase')} label={t('filing.partyKind')} value={party.kind ?? 'person'} errors={errors}
        options={[{ value: 'person', label: t('filing.person') }, { value: 'company', label: t('filing.company') }]}
      />
      <Field name={field('nombre')} label={t('filing.partyName')} {...(unpublished ? {} : { hint: t('filing.partyNameHint') })} value={party.name ?? mine ?? ''} autocomplete="name" errors={errors} required />
      <div className="inline-fields">
        <SelectField name={field('documentoTipo')} label={t('filing.documentKind')} value={party.document?.kind ?? 'DNI'} options={documentKinds.map((value) => ({ value, label: t(`filing.document_${value}`) }))} errors={errors} />
        <Field name={field('documento')} label={t('filing.documentNumber')} value={party.document?.number ?? ''} width="medium" errors={errors} />
      </div>
    </>
  )
}
