import type { ReactNode } from 'react'
import type { WholeCase } from '#office/read/index.ts'
import { useFace } from '../components/face.tsx'
import { Field, SelectField, type FieldError } from '../components/field.tsx'
import { countries } from '../portal/countries.ts'
import type { OwnVisit } from '../portal/entry.tsx'
import { written } from '../portal/typing.ts'
import { typedIn } from './checklist.tsx'
import { classesText, classesTyped } from './parts.tsx'

export const correctableParts = ['sign', 'classes', 'applicants', 'representative', 'priority', 'other'] as const
type Part = (typeof correctableParts)[number]

type Claim = { readonly id: string; readonly basis: string; readonly number?: string; readonly country?: string; readonly firstFiledOn?: string }

/** A published file with what of it can be corrected. */
export type Correctable = {
  readonly file: WholeCase
  readonly parties: readonly { readonly partyId: string; readonly name: string; readonly country: string; readonly applies: boolean }[]
  readonly priorities: readonly Claim[]
}

/** Each part with a tick and its fields as they were printed; only ticked parts count. */
export function ErratumFields({ of, errors }: { of: Correctable; errors: readonly FieldError[] }) {
  const visit = useFace()
  const { t, language, form } = visit
  const { file } = of
  const ticked = (part: Part) => form.getAll('corrige').includes(part)
  const value = (name: string, printed: string) => (visit.request.method === 'POST' ? typedIn(visit, name) : printed)
  const fields: Readonly<Record<Part, ReactNode>> = {
    sign: (
      <>
        {file.sign.text === null ? null : <Field name="texto" label={t('composer.field_text')} value={value('texto', file.sign.text)} errors={errors} />}
        <Field name="descripcion" label={t('composer.field_description')} lines={2} value={value('descripcion', file.sign.description ?? '')} errors={errors} />
        <Field name="colores" label={t('composer.field_coloursClaimed')} value={value('colores', file.sign.coloursClaimed ?? '')} errors={errors} />
        <Field name="traduccion" label={t('composer.field_translation')} value={value('traduccion', file.sign.translation ?? '')} errors={errors} />
      </>
    ),
    classes: <Field name="clases" label={t('composer.classes')} hint={t('composer.classesHint')} lines={5} value={value('clases', classesText(file.classes))} errors={errors} />,
    applicants: <Names of={of} applies errors={errors} />,
    representative: of.parties.some((p) => !p.applies) ? <Names of={of} applies={false} errors={errors} /> : null,
    priority: of.priorities.length === 0 ? null : of.priorities.map((claim, i) => (
      <div className="inline-fields" key={claim.id}>
        <Field name={`p${i}-numero`} label={t('composer.field_number')} width="medium" value={value(`p${i}-numero`, claim.number ?? '')} errors={errors} />
        <SelectField name={`p${i}-pais`} label={t('composer.field_country')} empty={t('filing.chooseCountry')} value={value(`p${i}-pais`, claim.country ?? '')} options={countries(language)} errors={errors} />
        <Field name={`p${i}-fecha`} label={t('composer.field_firstFiledOn')} type="date" width="medium" value={value(`p${i}-fecha`, claim.firstFiledOn ?? '')} errors={errors} />
      </div>
    )),
    other: <p className="hint">{t('composer.otherHint')}</p>,
  }
  return (
    <fieldset>
      <legend><strong>{t('composer.corrects')}</strong></legend>
      {correctableParts.filter((part) => fields[part] !== null).map((part) => (
        <div key={part} className="erratum-part">
          <div className="check"><input type="checkbox" id={`corrige-${part}`} name="corrige" value={part} defaultChecked={ticked(part)} /><label htmlFor={`corrige-${part}`}>{t(`composer.part_${part}`)}</label></div>
          <details className="more" open={ticked(part)}><summary>{t('composer.asPrinted')}<span className="unseen"> {t(`composer.part_${part}`)}</span></summary>{fields[part]}</details>
        </div>
      ))}
    </fieldset>
  )
}

function Names({ of, applies, errors }: { of: Correctable; applies: boolean; errors: readonly FieldError[] }) {
  const visit = useFace()
  const { t, language } = visit
  const value = (name: string, printed: string) => (visit.request.method === 'POST' ? typedIn(visit, name) : printed)
  return of.parties.map((party, i) => (party.applies === applies ? (
    <div key={party.partyId}>
      <Field name={`n${i}-nombre`} label={t('composer.field_name')} value={value(`n${i}-nombre`, party.name)} errors={errors} />
      <SelectField name={`n${i}-pais`} label={t('composer.field_country')} empty={t('filing.chooseCountry')} value={value(`n${i}-pais`, party.country)} options={countries(language)} errors={errors} />
    </div>
  ) : null))
}

type Read = { readonly input: Readonly<Record<string, unknown>>; readonly errors: readonly FieldError[] }

/** The ticked parts with what differs from what was printed. */
export function readErratum({ form, t }: OwnVisit, of: Correctable): Read {
  const corrects = correctableParts.filter((part) => form.getAll('corrige').includes(part))
  const has = (part: Part) => corrects.includes(part)
  if (corrects.length === 0) return { input: {}, errors: [{ field: `corrige-${correctableParts[0]}`, message: t('composer.correctsMissing') }] }
  const { classes, wrong } = classesTyped(written(form, 'clases'))
  const changed = (name: string, printed: string | null | undefined) => (form.has(name) && written(form, name) !== (printed ?? '') ? written(form, name) : undefined)
  const some = (facts: Readonly<Record<string, string | undefined>>) => Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined && value !== ''))
  const { sign } = of.file
  const signed = some({ text: changed('texto', sign.text), description: changed('descripcion', sign.description), coloursClaimed: changed('colores', sign.coloursClaimed), translation: changed('traduccion', sign.translation) })
  const names = of.parties.flatMap(({ partyId, name, country, applies }, i) => {
    const [newName, newCountry] = [changed(`n${i}-nombre`, name), changed(`n${i}-pais`, country)]
    return has(applies ? 'applicants' : 'representative') && (newName || newCountry) ? [{ partyId, name: newName ?? name, ...(newCountry ? { country: newCountry } : {}) }] : []
  })
  const priorities = of.priorities.flatMap((claim, i) => {
    const facts = some({ number: changed(`p${i}-numero`, claim.number), country: changed(`p${i}-pais`, claim.country), firstFiledOn: changed(`p${i}-fecha`, claim.firstFiledOn) })
    return has('priority') && Object.keys(facts).length > 0 ? [{ claimId: claim.id, ...facts }] : []
  })
  return {
    input: {
      corrects, ...(has('sign') && Object.keys(signed).length > 0 ? { sign: signed } : {}), ...(names.length > 0 ? { names } : {}), ...(priorities.length > 0 ? { priorities } : {}),
      changes: has('classes') && classesText(classes) !== classesText(of.file.classes) ? { classes } : {},
    },
    errors: has('classes') ? wrong.map((line) => ({ field: 'clases', message: t('counter.wrongClass', { line }) })) : [],
  }
}
