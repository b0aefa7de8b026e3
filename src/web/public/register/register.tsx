import type { RegisterEntry } from '#office/read/index.ts'
import { ShareTools } from '../../components/buttons.tsx'
import { EmptyState } from '../../components/emptyState.tsx'
import { ErrorSummary } from '../../components/errorSummary.tsx'
import { useFace } from '../../components/face.tsx'
import { Field, type FieldError } from '../../components/field.tsx'
import { parseDate } from '../../dates.ts'
import { longDate } from '../../locales/dates.ts'
import { WatchButton } from '../../portal/watch/button.tsx'
import { redirect, typed, type Route } from '../../visit.ts'
import { notThere } from '../notThere.tsx'
import { typedCertificate } from '../numbers.ts'
import { signName } from '../signWords.ts'
import { EntryFacts, EntryHead, EntryPapers } from './entry.tsx'
import { EntryStory, Later } from './later.tsx'

/** `/registros/P00000123?al=2027-03-15`: the entry as it stands, or as it stood at the end of a day in Lima. */
export const register: Route = {
  path: '/registros/:number',
  get: async (visit) => {
    const asked = visit.params['number'] ?? ''
    const number = typedCertificate(asked) ?? asked
    const typedDay = typed(visit.query, 'al', 20)
    const day = typedDay === '' ? undefined : parseDate(typedDay)
    const entry = await visit.site.read.registerEntry(number, day)
    if (entry === undefined) return notThere(visit, 'register', asked.slice(0, 40))
    const { t } = visit
    if (entry.certificateNumber !== asked) return redirect(visit, `/registros/${entry.certificateNumber}${typedDay === '' ? '' : `?al=${encodeURIComponent(typedDay)}`}`)
    const errors = typedDay !== '' && day === undefined ? [{ field: 'al', message: t('register.wrongDay') }] : []
    const sign = entry.entry === null ? t('register.eyebrow', { number: entry.certificateNumber }) : signName(entry.entry.sign, t)
    return {
      title: t('register.title', { sign, number: entry.certificateNumber }), description: t('register.description', { sign, number: entry.certificateNumber }),
      seed: entry.tocapuSeed, status: errors.length > 0 ? 422 : 200,
      body: <Register entry={entry} typedDay={errors.length > 0 ? typedDay : entry.on} errors={errors} />,
    }
  },
}

function Register({ entry, typedDay, errors }: { entry: RegisterEntry; typedDay: string; errors: readonly FieldError[] }) {
  const { t, language } = useFace()
  return (
    <article className="register-entry">
      <ErrorSummary errors={errors} />
      <EntryHead entry={entry} />
      <AsOf entry={entry} typedDay={typedDay} errors={errors} />
      <div className="two-sides">
        <div>
          {entry.entry === null
            ? <EmptyState title={t('register.notYetTitle')} why={t('register.notYetWhy', { date: longDate(entry.on, language) })} />
            : <EntryFacts entry={entry.entry} />}
        </div>
        <div>
          <Later entry={entry} />
          <EntryPapers entry={entry} />
        </div>
      </div>
      {entry.entry === null ? null : <div className="watch-place"><WatchButton text={entry.entry.sign.text} classes={entry.entry.classes.map((one) => one.number)} /></div>}
      <EntryStory entry={entry} />
      <ShareTools />
    </article>
  )
}

/** Chooses the day; what is shown always says which day it is. */
function AsOf({ entry, typedDay, errors }: { entry: RegisterEntry; typedDay: string; errors: readonly FieldError[] }) {
  const visit = useFace()
  const { t, language, today } = visit
  const isToday = entry.on >= today
  return (
    <form method="get" action={visit.href(`/registros/${entry.certificateNumber}`)} className="as-of" noValidate>
      <p className="as-of-says num"><strong>{t(isToday ? 'register.asToday' : 'register.asThen', { date: longDate(entry.on, language) })}</strong></p>
      <Field name="al" label={t('register.asOf')} hint={t('register.asOfHint')} type="date" max={today} value={typedDay} errors={errors} width="medium" />
      <div className="buttons">
        <button type="submit" className="button secondary">{t('register.see')}</button>
        {isToday ? null : <a href={visit.href(`/registros/${entry.certificateNumber}`)}>{t('register.today')}</a>}
      </div>
    </form>
  )
}

