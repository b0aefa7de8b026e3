import type { MarksFound } from '#office/read/index.ts'
import { Link, LinkButton } from '../../components/buttons.tsx'
import { EmptyState } from '../../components/emptyState.tsx'
import { useFace } from '../../components/face.tsx'
import { Icon } from '../../components/icon.tsx'
import type { Key } from '../../locales/say.ts'
import { WatchButton } from '../../portal/watch/button.tsx'
import { pathOfNumber } from '../numbers.ts'
import { addressOf, unfiltered, type Asked } from './ask.ts'
import type { Meant } from './meant.ts'
import type { Judged } from './verdict.ts'

/** Of a number or a holder: what was found, in a sentence. */
export function Counted({ asked, found }: { asked: Asked; found: MarksFound }) {
  const { t } = useFace()
  return <p className="lead search-answer" role="status"><strong>{isNumber(asked) ? t('search.foundNumber') : t('search.foundHolder', { count: found.total })}</strong></p>
}

/** Is this name free: what we saw, what to do next, and who decides. Never what will be decided. */
export function Answer({ q, classes, judged: { verdict, count }, hidden = false }: { q: string; classes: readonly number[]; judged: Judged; /** Filters keep marks out of it. */ hidden?: boolean }) {
  const { t, language } = useFace()
  const where = classes.length === 0 ? '' : ` ${t('search.inClasses', { count: classes.length, list: new Intl.ListFormat(language, { type: 'conjunction' }).format(classes.map(String)) })}`
  return (
    <div className={`search-answer verdict ${verdict}`} role="status">
      <p className="lead"><Icon name={verdict === 'nothing' ? 'search' : verdict === 'some' ? 'dot' : 'warning'} /> <strong>{hidden ? `${t('search.amongFiltered')} ` : ''}{t(`search.verdict_${verdict}`, { q, where, count })}</strong></p>
      <p>{t(`search.next_${verdict}`)} {t('search.decides')}</p>
    </div>
  )
}

/** How the goods that were typed are read as classes, so that a wrong reading is seen. */
export function Understood({ meant }: { meant: Meant }) {
  const { t } = useFace()
  if (meant.told.length === 0 && meant.unknown.length === 0) return null
  return (
    <p className="hint understood">
      {meant.told.map((one) => <span key={one.words}>{t('search.understood', { words: one.words, class: one.class, term: one.term })} </span>)}
      {meant.unknown.length === 0 ? null : <>{t('search.notUnderstood', { words: meant.unknown.map((one) => `«${one}»`).join(', ') })}</>}
    </p>
  )
}

/** How many each filter keeps out, and the way to see them. */
export function Hidden({ asked, found }: { asked: Asked; found: MarksFound }) {
  const { t, language } = useFace()
  const hides = Object.entries(found.hidden).filter(([name, count]) => count > 0 && !(name === 'holder' && asked.q === ''))
  if (hides.length === 0) return null
  const told = hides.map(([name, count]) => t(`search.hides_${name}` as Key, { count }))
  return (
    <p className="hidden-count">
      {t('search.hiding')} {new Intl.ListFormat(language, { type: 'conjunction' }).format(told)}.{' '}
      <Link href={everything(asked)}>{t('search.showAll')}</Link>
    </p>
  )
}

export function Nothing({ asked, found }: { asked: Asked; found: MarksFound }) {
  const { t } = useFace()
  const hidden = Object.values(found.hidden).some((count) => count > 0)
  if (hidden) {
    return <><EmptyState title={t('search.noneTitlePlain')} why={t('search.noneFiltered')}><p><Link href={everything(asked)}>{t('search.showAll')}</Link></p></EmptyState><Hidden asked={asked} found={found} /></>
  }
  if (isNumber(asked)) return <EmptyState title={t('search.noneTitlePlain')} why={t('search.noneNumber')} />
  return <EmptyState title={t('search.noneTitlePlain')} why={t('search.noneHolder')} />
}

/** What the list is and is not. */
export function Caveat({ found }: { found: MarksFound }) {
  const { t } = useFace()
  return (
    <p className="note">
      {t('search.caveat')}
      {found.more ? ` ${t('search.foundCut', { count: found.total })}` : ''}
      {found.wordless > 0 ? ` ${t('search.wordless', { count: found.wordless })}` : ''}
    </p>
  )
}

/** The way from a name sought to its application. */
export function Door({ asked }: { asked: Asked }) {
  const { t, serves } = useFace()
  if (!ofName(asked) || !serves('/presentar')) return null
  return (
    <aside className="register-door">
      <div><h2>{t('search.door')}</h2><p>{t('search.doorText')}</p></div>
      <LinkButton href={`/presentar?nombre=${encodeURIComponent(asked.q)}`} kind="secondary">{t('search.register')}</LinkButton>
      <WatchButton text={asked.q} classes={asked.ask.classes ?? []} />
    </aside>
  )
}

const isNumber = (asked: Asked): boolean => pathOfNumber(asked.q) !== undefined
/** Whether a name was asked for, not a number or a holder. */
export const ofName = (asked: Asked): boolean => asked.q !== '' && !isNumber(asked)
const everything = (asked: Asked): string => addressOf(asked, { ...unfiltered, ...(asked.q === '' ? {} : { titular: '' }) })
