import { useFace } from '../../components/face.tsx'
import { Icon } from '../../components/icon.tsx'

/** The one box, on the home page and above every answer. */
export function AskBox({ value = '', label, placeholder }: { value?: string; label: string; placeholder?: string }) {
  const { t } = useFace()
  return (
    <div className="ask">
      <label htmlFor="q" className="unseen">{label}</label>
      <input id="q" name="q" type="search" defaultValue={value} autoComplete="off" autoCapitalize="off" spellCheck={false} maxLength={200} {...(placeholder === undefined ? {} : { placeholder })} />
      <button type="submit" className="button primary"><Icon name="search" /> {t('search.button')}</button>
    </div>
  )
}
