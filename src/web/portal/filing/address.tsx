import { useFace } from '../../components/face.tsx'
import { CheckField, RadioField } from '../../components/field.tsx'
import type { Key } from '../../locales/say.ts'
import type { Visit } from '../../visit.ts'
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
    return { part: { service: { means: isMeans(means) ? means : 'none', consent: (means === 'mailbox' || means === 'email') && ticked(form, 'consiento') } } }
  },
  lines: ({ service }, { t }) => [{ label: t('filing.task_address'), value: t(meansWord(service)) }],
}

const means = ['mailbox', 'email', 'certifiedMail', 'personal'] as const
const isMeans = (said: string): said is (typeof means)[number] => (means as readonly string[]).includes(said)

/** The ways a notice may go, for every form that asks. */
export function meansOptions({ t, person }: Pick<Visit, 't' | 'person'>) {
  return [
    { value: 'mailbox', label: t('filing.mailbox'), hint: t('filing.mailboxHint', { name: person?.name ?? '' }) },
    { value: 'personal', label: t('filing.personal'), hint: t('filing.personalHint') },
    { value: 'email', label: t('filing.serviceEmail'), hint: t('filing.serviceEmailHint') },
    { value: 'certifiedMail', label: t('filing.certifiedMail'), hint: t('filing.certifiedMailHint') },
  ]
}

function meansWord({ means: chosen, consent }: { readonly means: string; readonly consent: boolean }): Key {
  if (chosen === 'mailbox') return consent ? 'filing.mailboxConsented' : 'filing.mailboxNoConsent'
  return chosen === 'email' ? (consent ? 'filing.serviceEmail' : 'filing.none') : chosen === 'certifiedMail' ? 'filing.certifiedMail' : chosen === 'personal' ? 'filing.personal' : 'filing.none'
}

function AddressBody({ sheet }: { sheet: Sheet }) {
  const visit = useFace()
  const { t } = visit
  const { service, applicants } = sheet.form
  return (
    <>
      <p className="lead">{t('filing.addressLead')}</p>
      {applicants.length > 1 ? <p className="note">{t('filing.addressOfAll')}</p> : null}
      <RadioField
        name="medio" label={t('filing.addressQuestion')} {...(service.means === 'none' ? {} : { value: service.means })} errors={sheet.errors}
        options={meansOptions(visit)}
      />
      <CheckField name="consiento" label={t('filing.consent')} hint={t('filing.consentHint')} checked={service.consent} errors={sheet.errors} />
      <SaveButtons />
    </>
  )
}
