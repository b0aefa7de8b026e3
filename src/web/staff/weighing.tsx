import type { MarkFound } from '#office/read/index.ts'
import type { Ground } from '#law/rules.ts'
import type { ReactNode } from 'react'
import { EmptyState, Refused } from '../components/emptyState.tsx'
import { useFace } from '../components/face.tsx'
import { ClassTags, Shown } from '../components/signCard.tsx'
import { Tocapu } from '../components/tocapu.tsx'
import type { Key } from '../locales/say.ts'
import type { Visit } from '../visit.ts'
import type { Desk } from './desk.ts'
import { isRefused } from './entry.tsx'

/** What there is to weigh before a decision, for reading: the aids and the earlier signs. */
export function Weighing({ desk }: { desk: Desk }) {
  return (
    <>
      <AidsOnly desk={desk} />
      <Candidates desk={desk} />
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

/** Earlier signs that resemble this one, most alike first. `cite` gives the control that cites one. */
export function Candidates({ desk, cite }: { desk: Desk; cite?: (mark: MarkFound) => ReactNode }) {
  const visit = useFace()
  const { t } = visit
  const { file } = desk
  const similar = file.staff?.similar ?? null
  const refused = isRefused(similar)
  const candidates = refused ? [] : (similar?.items ?? [])
  return (
    <section>
      <h2>{t('workspace.relative')}</h2>
      <p className="hint">{t('workspace.relativeHint')}</p>
      {refused ? <Refused refusal={similar} /> : candidates.length === 0 ? <EmptyState title={t('workspace.noCandidates')} why={t('workspace.noCandidatesWhy')} /> : (
        <ol className="candidates">
          {candidates.map((mark) => <Candidate key={citedAs(mark)} mark={mark} ours={file.sign.text ?? ''} control={cite?.(mark)} later={isLater(mark, file.number)} />)}
        </ol>
      )}
    </section>
  )
}

/** Filed after this file: it prevails only by an earlier priority (D486 art. 136 a). Case numbers follow the rank of their year. */
function isLater(mark: MarkFound, number: string): boolean {
  const [ours, theirs] = [number, mark.caseNumber].map((n) => `${n.slice(-4)}-${n.slice(0, -5)}`) as [string, string]
  return mark.found === 'docket' && theirs > ours
}

export const citedAs = (mark: MarkFound): string => mark.certificateNumber ?? mark.caseNumber

function Candidate({ mark, ours, control, later }: { mark: MarkFound; ours: string; control: ReactNode; later: boolean }) {
  const visit = useFace()
  const { t, language } = visit
  const name = mark.text ?? t('worklist.noWords')
  const [left, right] = alike(ours, name)
  return (
    <li>
      <div className="compare">
        <div className="shown"><span className={ours.length > 16 ? 'long' : ''}>{left}</span></div>
        {mark.picture === null ? <div className="shown"><span className={name.length > 16 ? 'long' : ''}>{right}</span></div> : <Shown name={name} picture={mark.picture} />}
      </div>
      <p><Tocapu seed={mark.tocapuSeed} size={20} /> <a href={visit.href(mark.certificateNumber === null ? `/expedientes/${mark.caseNumber}` : `/registros/${mark.certificateNumber}`)}><span className="num">{citedAs(mark)}</span></a> · {mark.holders.map((h) => h.name ?? t('worklist.erased')).join('; ')} · {statusOf(visit, mark)} <ClassTags classes={mark.classes} /></p>
      <p className="hint">{mark.score === null ? '' : `${t('workspace.score', { percent: Math.round(mark.score * 100) })} `}{mark.reasons.map((r) => r[language]).join('; ')}{later ? ` · ${t('workspace.filedLater')}` : ''}</p>
      {control}
    </li>
  )
}

const statusOf = ({ t }: Visit, { found, status }: MarkFound) => (found === 'register' ? t('worklist.inRegister') : t(`states.${status}` as Key))

/** Both signs with their longest common stretch of letters marked: three letters or more, accents aside. */
function alike(a: string, b: string): readonly [ReactNode, ReactNode] {
  const [x, y] = [plain(a), plain(b)]
  let [length, atA, atB] = [0, 0, 0]
  for (let i = 0; i < x.length; i++) {
    for (let j = 0; j < y.length; j++) {
      let n = 0
      while (i + n < x.length && x[i + n] === y[j + n] && x[i + n] !== ' ') n++
      if (n > length) [length, atA, atB] = [n, i, j]
    }
  }
  return length < 3 ? [a, b] : [marked(a, atA, length), marked(b, atB, length)]
}

function marked(text: string, at: number, length: number): ReactNode {
  const letters = [...text.normalize('NFC')]
  return <>{letters.slice(0, at).join('')}<mark>{letters.slice(at, at + length).join('')}</mark>{letters.slice(at + length).join('')}</>
}

/** One plain letter for each letter as written, so that places agree. */
const plain = (text: string): readonly string[] => [...text.normalize('NFC').slice(0, 200)].map((c) => c.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').slice(0, 1) || c)
