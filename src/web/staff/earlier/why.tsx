import type { Because, Reason } from '#ports/similar.ts'
import type { Compared, Examination, MarkFound } from '#office/read/index.ts'
import type { ReactNode } from 'react'
import { Refused } from '../../components/emptyState.tsx'
import { useFace } from '../../components/face.tsx'
import { shortDate } from '../../locales/dates.ts'
import { statusWord } from '../../public/signWords.ts'
import type { Visit } from '../../visit.ts'
import { isRefused } from '../entry.tsx'
import { AlignedText } from './aligned.tsx'
import { numberOf } from './around.ts'

type Told = { readonly because: Because; readonly reason: Reason }

const channels = [
  { head: 'examination.sound', of: ['sound'] }, { head: 'examination.look', of: ['identical', 'contained', 'look', 'turned'] },
  { head: 'examination.meaning', of: ['meaning', 'otherMeaning'] }, { head: 'examination.shared', of: ['shared'] },
] as const satisfies readonly { head: string; of: readonly Because['channel'][] }[]

/** Why a sign is on the list, channel by channel, in sentences; then its goods, its state and its dates. */
export function Why({ examined, compared, large = false }: { examined: Examination; compared: Compared; large?: boolean }) {
  const { t } = useFace()
  const { why } = compared
  const refused = isRefused(why)
  const told: readonly Told[] = refused || why === null ? [] : why.because.flatMap((because, i) => (why.reasons[i] ? [{ because, reason: why.reasons[i] }] : []))
  return (
    <dl className="why">
      {refused ? <Channel head="sound"><Refused refusal={why} /></Channel> : told.length === 0 ? <Channel head="look"><p>{t('examination.noWhy')}</p></Channel> : null}
      {channels.map(({ head, of }) => {
        const own = told.filter(({ because }) => (of as readonly string[]).includes(because.channel))
        return own.length === 0 ? null : <Channel key={head} head={head.slice(12) as 'sound'}>{own.map((one, i) => <OneReason key={i} told={one} examined={examined} mark={compared.mark} large={large} />)}</Channel>
      })}
      <Channel head="goods"><Goods examined={examined} compared={compared} told={told} /></Channel>
      <Channel head="dates">
        <p>{datesOf(useFace(), examined, compared.mark)}</p>
        {examined.own.includes(numberOf(compared.mark)) ? <p>{t('examination.ownMarkWhy')}</p> : null}
      </Channel>
    </dl>
  )
}

function Channel({ head, children }: { head: 'sound' | 'look' | 'meaning' | 'shared' | 'goods' | 'dates'; children: ReactNode }) {
  const { t } = useFace()
  return <div><dt>{t(`examination.${head}`)}</dt><dd>{children}</dd></div>
}

function OneReason({ told: { because, reason }, examined, mark, large }: { told: Told; examined: Examination; mark: MarkFound; large: boolean }) {
  const { t, language } = useFace()
  const names = { ours: examined.sign.text ?? '', theirs: mark.text ?? '' }
  return (
    <>
      <p>{reason[language]}</p>
      {because.channel === 'sound' || because.channel === 'look' ? <AlignedText caption={t(because.channel === 'sound' ? 'examination.alignedSounds' : 'examination.aligned')} aligned={because.aligned} {...names} large={large} /> : null}
    </>
  )
}

function Goods({ examined, compared, told }: { examined: Examination; compared: Compared; told: readonly Told[] }) {
  const { t, language } = useFace()
  const ours = new Set(examined.classes.flatMap((c) => c.terms.map(plain)))
  const both = [...new Set(compared.goods.flatMap((c) => c.terms).filter((term) => ours.has(plain(term))))]
  return (
    <>
      {told.filter(({ because }) => because.channel === 'classes').map(({ reason }, i) => <p key={i}>{reason[language]}</p>)}
      {both.length === 0 ? null : <p>{t('examination.sameTerms', { terms: both.join('; ') })}</p>}
      <details>
        <summary>{t('examination.itsGoods')}</summary>
        <ul className="file-goods">{compared.goods.map((c) => <li key={c.number}><span className="class-tag num">{c.number}</span> {c.terms.map((term, i) => <span key={i}>{i === 0 ? '' : '; '}{ours.has(plain(term)) ? <mark>{term}</mark> : term}</span>)}</li>)}</ul>
      </details>
    </>
  )
}

const plain = (term: string) => term.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').trim()

/** State, dates, and whether they make it an earlier right (D486 art. 136 a). */
export function datesOf({ t, language }: Visit, { rank }: Examination, m: MarkFound): string {
  const day = (on: MarkFound['filedOn'] | null) => (on === null ? '' : shortDate(on, language))
  const facts = { status: statusWord(m.status, t), filed: day(m.filedOn), granted: day(m.grantedOn), expires: day(m.expiresOn) }
  const state = t(m.standing === 'inForce' && m.expiresOn !== null ? 'examination.inForce' : m.standing === 'ended' ? 'examination.ended' : 'examination.pending', facts)
  const priority = m.priorityOn === null ? '' : ` ${t('examination.priority', { date: day(m.priorityOn) })}`
  if (rank === null) return `${state}${priority}`
  const [theirs, ours] = [m.priorityOn ?? m.filedOn, rank.on]
  const earlier = theirs < ours || (theirs === ours && order(m.caseNumber) < order(rank.number))
  return `${state}${priority} ${t(earlier ? 'examination.earlier' : 'examination.notEarlier', { ours: day(ours) })}`
}

/** `000123-2026`: the year, then the number within it. */
const order = (number: string) => `${number.slice(-4)}-${number.slice(0, -5)}`
