import { useFace } from '../../components/face.tsx'
import { CheckField, RadioField } from '../../components/field.tsx'
import { ticked, written } from '../typing.ts'
import { SaveButtons } from './frame.tsx'
import type { Sheet, Task } from './shape.ts'

/** Where the office's notices go (LPAG art. 20): to the mailbox only by express consent, else in person. */
export const address: Task = {
  slug: 'domicilio', parts: ['service'], autosave: true,
  fields: { service: 'medio', 'service.means': 'medio', 'service.consent': 'consiento' },
  body: (sheet) => <AddressBody sheet={sheet} />,
  read: ({ form }) => {
    const means = written(form, 'medio')
    return { part: { service: { means: means === 'mailbox' || means === 'personal' ? means : 'none', consent: means === 'mailbox' && ticked(form, 'consiento') } } }
  },
  lines: ({ service }, { t }) => [{ label: t('filing.task_address'), value: t(service.means === 'mailbox' ? (service.consent ? 'filing.mailboxConsented' : 'filing.mailboxNoConsent') : service.means === 'personal' ? 'filing.personal' : 'filing.none') }],
}

function AddressBody({ sheet }: { sheet: Sheet }) {
  const { t, person } = useFace()
  const { service } = sheet.form
  return (
    <>
      <p className="lead">{t('filing.addressLead')}</p>
      <RadioField
        name="medio" label={t('filing.addressQuestion')} {...(service.means === 'none' ? {} : { value: service.means })} errors={sheet.errors}
        options={[
          { value: 'mailbox', label: t('filing.mailbox'), hint: t('filing.mailboxHint', { name: person?.name ?? '' }) },
          { value: 'personal', label: t('filing.personal'), hint: t('filing.personalHint') },
        ]}
      />
      <CheckField name="consiento" label={t('filing.consent')} hint={t('filing.consentHint')} checked={service.consent} errors={sheet.errors} />
      <SaveButtons />
    </>
  )
}
