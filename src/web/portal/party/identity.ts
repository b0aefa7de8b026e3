import type { PartyForm } from '#office/intake/filing.ts'
import type { FieldError } from '../../components/field.tsx'
import type { Visit } from '../../visit.ts'

/** What is wrong with a party's numbers, told before anybody else looks at them: form, prefix and check digit. */
export function identityErrors({ site, t }: Visit, party: Pick<PartyForm, 'document' | 'taxNumber'>, prefix = ''): readonly FieldError[] {
  const { document, taxNumber } = party
  const checks = [
    ...(document && document.number.trim() !== '' ? [{ field: `${prefix}documento`, kind: document.kind, number: document.number }] : []),
    ...(taxNumber !== undefined && taxNumber.trim() !== '' ? [{ field: `${prefix}ruc`, kind: 'RUC' as const, number: taxNumber }] : []),
  ]
  return checks.flatMap(({ field, kind, number }) => {
    const checked = site.checkDocument(kind, number)
    if (checked.ok || checked.code === 'document.empty') return []
    if (checked.code === 'document.wrong-check-digit') return [{ field, message: t('filing.wrongCheckDigit', { kind }) }]
    if (checked.code === 'document.wrong-prefix') return [{ field, message: t('filing.wrongPrefix') }]
    return [{ field, message: t(`filing.wrongForm_${kind}`) }]
  })
}
