import { useFace } from '../../components/face.tsx'
import { Field, SelectField } from '../../components/field.tsx'
import { shortDate } from '../../locales/dates.ts'
import type { Key } from '../../locales/say.ts'
import type { OwnVisit } from '../entry.tsx'
import { written } from '../typing.ts'
import type { ActForm, ActInput, ActSheet } from './shape.ts'

/** The party says that a notice was badly made (LPAG art. 26). */
export const challengeNotice: ActForm = {
  act: 'challengeNotice', title: 'files.act_challengeNotice', lead: 'files.challengeLead', button: 'files.sendChallenge',
  body: (sheet) => <Challenge sheet={sheet} />,
  read: (visit) => Promise.resolve(read(visit, true)),
  fields: () => ({ noticeId: 'notificacion', text: 'motivo' }),
}

/** The party says that it has a notice: it takes effect today (LPAG art. 27.1). */
export const acknowledgeNotice: ActForm = {
  act: 'acknowledgeNotice', title: 'files.act_acknowledgeNotice', lead: 'files.acknowledgeLead', button: 'files.sendAcknowledge',
  body: (sheet) => <Which sheet={sheet} effective={false} />,
  read: (visit) => Promise.resolve(read(visit, false)),
  fields: () => ({ noticeId: 'notificacion' }),
}

function Challenge({ sheet }: { sheet: ActSheet }) {
  const visit = useFace()
  return (
    <>
      <Which sheet={sheet} effective />
      <Field name="motivo" label={visit.t('files.challengeWhy')} lines={6} value={written(visit.form, 'motivo')} errors={sheet.errors} />
    </>
  )
}

function Which({ sheet, effective }: { sheet: ActSheet; effective: boolean }) {
  const visit = useFace()
  const { t, language } = visit
  const fit = sheet.file.notices.filter((n) => (effective ? n.effectiveOn !== null && n.status !== 'challenged' && n.status !== 'cured' : n.effectiveOn === null))
  return (
    <SelectField
      name="notificacion" label={t('files.challengeWhich')} value={written(visit.form, 'notificacion') || (visit.query.get('notificacion') ?? fit[0]?.noticeId ?? '')} errors={sheet.errors}
      options={fit.map((n) => ({ value: n.noticeId, label: `${t(`mailbox.about_${n.about}` as Key)} (${t('mailbox.issued', { date: shortDate(n.issuedOn, language) })})` }))}
    />
  )
}

function read({ form, t }: OwnVisit, reasoned: boolean): ActInput {
  const [noticeId, text] = [written(form, 'notificacion'), written(form, 'motivo')]
  const errors = [
    ...(noticeId === '' ? [{ field: 'notificacion', message: t('files.whichMissing') }] : []),
    ...(reasoned && text === '' ? [{ field: 'motivo', message: t('files.challengeWhyMissing') }] : []),
  ]
  return { input: { noticeId, ...(reasoned ? { text } : {}) }, errors, kept: [] }
}
