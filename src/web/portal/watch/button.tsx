import { LinkButton } from '../../components/buttons.tsx'
import { useFace } from '../../components/face.tsx'

/** One press and the sign is watched; who is not logged in is asked to, and finds the form filled. */
export function WatchButton({ text, classes, quiet = false }: { text: string | null; classes: readonly number[]; quiet?: boolean }) {
  const visit = useFace()
  const { t, person, serves } = visit
  if (!serves('/vigilancia') || text === null || !/[\p{L}\p{N}]/u.test(text)) return null
  const kind = quiet ? 'quiet' : 'secondary'
  if (person === null) return <LinkButton href={watchPath(text, classes)} kind={kind}>{t('watch.button')}</LinkButton>
  return (
    <form method="post" action={visit.href('/vigilancia')} className="watch-button">
      <input type="hidden" name="texto" value={text} /><input type="hidden" name="clases" value={classes.join(', ')} />
      <button type="submit" name="acto" value="add" className={`button ${kind}`} title={t('watch.buttonHint')}>{t('watch.button')}</button>
    </form>
  )
}

export const watchPath = (text: string, classes: readonly number[]): string => `/vigilancia?${new URLSearchParams({ texto: text.slice(0, 200), ...(classes.length > 0 && { clases: classes.join(',') }) }).toString()}`
