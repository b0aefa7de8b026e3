import type { PartyForm } from '#office/intake/filing.ts'
import type { Line } from '../../components/lists.tsx'
import type { Visit } from '../../visit.ts'
import { countryName } from '../countries.ts'
import type { Fields } from '../flaws.ts'
import { given, ticked, written } from '../typing.ts'

/** A person or company as it was typed; what was left empty is left out. */
export function readParty(form: FormData, prefix = ''): PartyForm {
  const text = (name: string) => written(form, `${prefix}${name}`)
  const number = text('documento')
  return {
    kind: text('clase') === 'company' ? 'company' : 'person', name: text('nombre'), domiciledInPeru: ticked(form, `${prefix}domiciliado`),
    ...(number === '' ? {} : { document: { kind: text('documentoTipo') as 'DNI', number } }),
    ...given('taxNumber', text('ruc')), ...given('country', text('pais')), ...given('region', ticked(form, `${prefix}domiciliado`) ? text('departamento') : ''), ...given('address', text('direccion')), ...given('email', text('correo')), ...given('phone', text('telefono')),
  }
}

/** Whether anything at all was typed of a party. */
export function isBlank(party: PartyForm): boolean {
  return party.name === '' && party.document === undefined && party.taxNumber === undefined && party.country === undefined && party.address === undefined && party.email === undefined
}

/** Paths of the input to the fields of a party. */
export function partyFlaws(path: string, prefix = ''): Fields {
  const fields = { '': 'nombre', kind: 'clase', name: 'nombre', 'document.kind': 'documentoTipo', document: 'documento', taxNumber: 'ruc', country: 'pais', region: 'departamento', address: 'direccion', email: 'correo', phone: 'telefono' }
  return Object.fromEntries(Object.entries(fields).map(([key, field]) => [key === '' ? path : `${path}.${key}`, `${prefix}${field}`]))
}

/** What is told of a party where its answers are checked. */
export function partyLine(party: PartyForm, { language, t }: Visit): string {
  return [
    party.name, party.document === undefined ? '' : `${t(`filing.document_${party.document.kind}`)} ${party.document.number}`, party.taxNumber === undefined ? '' : `RUC ${party.taxNumber}`,
    party.country === undefined ? '' : countryName(party.country, language), party.address ?? '', party.email ?? '', party.phone ?? '',
  ].filter((text) => text !== '').join(' · ')
}

export function partyLines(label: string, parties: readonly PartyForm[], visit: Visit): readonly Line[] {
  return parties.map((party, i) => ({ label: parties.length > 1 ? `${label} ${i + 1}` : label, value: partyLine(party, visit) }))
}
