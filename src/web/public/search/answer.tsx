import type { MarksFound } from '#office/read/index.ts'
import { Link, LinkButton } from '../../components/buttons.tsx'
import { EmptyState } from '../../components/emptyState.tsx'
import { useFace } from '../../components/face.tsx'
import type { Key } from '../../locales/say.ts'
import { WatchButton } from '../../portal/watch/button.tsx'
import { pathOfNumber } from '../numbers.ts'
import { addressOf, type Asked } from './ask.ts'

/** What was found, in a sentence; never what will be decided. */
export function Answer({ asked, found }: { asked: Asked; found: MarksFound }) {
  const { t } = useFace()
  const same = found.items.filter((mark) => mark.reasons.some((reason) => reason.channel === 'identical')).length
  return (
    <p className="lead search-answer" role="status">
      <strong>{opening({ asked, found }, t)}</strong>
      {same > 0 && asked.cursor === '' ? ` ${t('search.foundSame', { count: same })}` : ''}
    </p>
  )
}

function opening({ asked, found }: { asked: Asked; found: MarksFound }, t: ReturnType<typeof useFace>['t']): string {
  if (isNumber(asked)) return t('search.foundNumber')
  if (asked.q === '') return t('search.foundHolder', { count: found.total })
  return found.more ? t('search.foundCut', { count: found.total }) : t('search.found', { count: found.total, q: asked.q })
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
  if (asked.q === '') return <EmptyState title={t('search.noneTitlePlain')} why={t('search.noneHolder')} />
  return <EmptyState title={t('search.noneTitle', { q: asked.q })} why={t('search.noneWhy')} />
}

/** What the list is and is not. */
export function Caveat({ asked }: { asked: Asked }) {
  const { t } = useFace()
  return isNumber(asked) || asked.q === '' ? null : <p className="note">{t('search.caveat')}</p>
}

/** The way from a name sought to its application. */
export function Door({ asked }: { asked: Asked }) {
  const { t, serves } = useFace()
  if (isNumber(asked) || asked.q === '' || !serves('/presentar')) return null
  return (
    <aside className="register-door">
      <div><h2>{t('search.door')}</h2><p>{t('search.doorText')}</p></div>
      <LinkButton href={`/presentar?nombre=${encodeURIComponent(asked.q)}`} kind="secondary">{t('search.register')}</LinkButton>
      <WatchButton text={asked.q} classes={asked.ask.classes ?? []} />
    </aside>
  )
}

const isNumber = (asked: Asked): boolean => pathOfNumber(asked.q) !== undefined
const everything = (asked: Asked): string => addressOf(asked, { clase: '', estado: '', tipo: '', ...(asked.q === '' ? {} : { titular: '' }) })
