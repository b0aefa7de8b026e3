import type { Ground } from '#law/rules.ts'
import type { ReactNode } from 'react'
import { Refused } from '../components/emptyState.tsx'
import { useFace } from '../components/face.tsx'
import { ClassTags } from '../components/signCard.tsx'
import { Tocapu } from '../components/tocapu.tsx'
import { partyNames } from '../public/signWords.ts'
import { Noted } from './earlier/acts.tsx'
import type { Desk, Standing } from './desk.ts'
import { isRefused } from './entry.tsx'

/** What there is to weigh before a decision, for reading: the aids and the earlier signs. */
export function Weighing({ desk }: { desk: Desk }) {
  return (
    <>
      <AidsOnly desk={desk} />
      <EarlierSigns desk={desk} />
    </>
  )
}

function AidsOnly({ desk }: { desk: Desk }) {
  const { t, site } = useFace()
  const noted = site.law.grounds.filter((g) => desk.aids.some((a) => a.ground === g.id))
  return (
    <section>
      <h2>{t('workspace.absolute')}</h2>
      {noted.length === 0 ? <p>{t('workspace.noAids')}</p> : <ul className="weighed">{noted.map((g) => <li key={g.id}><GroundWords ground={g} /><AidsOf desk={desk} ground={g.id} /></li>)}</ul>}
    </section>
  )
}

export function GroundWords({ ground }: { ground: Ground }) {
  const { language, site } = useFace()
  return <>{language === 'es' ? ground.es : ground.en} <span className="cite">{site.cite(ground.article, language)}</span></>
}

/** What the aids noticed for a ground: each says its source, and each can be wrong. */
export function AidsOf({ desk, ground }: { desk: Desk; ground: string }) {
  const { t, language } = useFace()
  const aids = desk.aids.filter((a) => a.ground === ground)
  if (aids.length === 0) return null
  return (
    <ul className="aids">
      {aids.map((a) => <li key={a.found + a.sentenceEs}>{language === 'es' ? a.sentenceEs : a.sentenceEn} <span className="cite">{t('workspace.aidSource', { source: a.source[language] })}</span></li>)}
    </ul>
  )
}

/** What was thought of the earlier signs, and the way to their own page. `cite` gives the control that cites one. */
export function EarlierSigns({ desk, cite, standing }: { desk: Desk; cite?: (number: string) => ReactNode; standing?: Standing }) {
  const visit = useFace()
  const { t } = visit
  const { file } = desk
  const similar = file.staff?.similar ?? null
  const weighed = file.staff?.weighed ?? []
  const cited = [...(standing?.citations.keys() ?? [])].filter((number) => !weighed.some((w) => w.number === number))
  const waiting = similar === null || isRefused(similar) ? 0 : similar.items.filter((m) => !weighed.some((w) => w.number === (m.certificateNumber ?? m.caseNumber))).length
  return (
    <section>
      <h2>{t('workspace.relative')}</h2>
      {similar !== null && isRefused(similar) ? <Refused refusal={similar} /> : <p>{t('examination.summary', { count: waiting })}</p>}
      <p><a className="button secondary" href={visit.href(`/trabajo/${file.number}/anteriores`)} data-key="b" aria-keyshortcuts="b">{t('examination.examine')}<kbd aria-hidden="true">b</kbd></a></p>
      {weighed.length === 0 && cited.length === 0 ? <p className="hint">{t('examination.nothingWeighed')}</p> : (
        <ul className="weighed">
          {weighed.map((w) => <li key={w.mark}><Earlier of={w} desk={desk} />{w.verdict === 'cited' ? cite?.(w.number) : null}</li>)}
          {cited.map((number) => <li key={number}><p><strong className="num">{number}</strong></p>{cite?.(number)}</li>)}
        </ul>
      )}
    </section>
  )
}

type Weighed = NonNullable<NonNullable<Desk['file']['staff']>['weighed']>[number]

function Earlier({ of: w, desk }: { of: Weighed; desk: Desk }) {
  const visit = useFace()
  const { t, language } = visit
  return (
    <>
      <p><Tocapu seed={w.number} size={20} /> <a href={visit.href(`/trabajo/${desk.file.number}/anteriores?ver=${encodeURIComponent(w.number)}`)}><strong>{w.seen.text ?? t('worklist.noWords')}</strong> <span className="num">{w.number}</span></a> · {partyNames(w.holders, t, language)} <ClassTags classes={w.seen.classes} /></p>
      <p className="hint">{w.seen.reasons.map((r) => r[language]).join(' ')}</p>
      <Noted weighed={w} names={desk.names} />
    </>
  )
}
