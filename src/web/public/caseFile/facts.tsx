import type { ClassShown, PriorityShown, PublicCase, SignShown } from '#office/read/index.ts'
import type { ReactNode } from 'react'
import { Link } from '../../components/buttons.tsx'
import { useFace } from '../../components/face.tsx'
import { SummaryList, type Line } from '../../components/lists.tsx'
import { Shown } from '../../components/signCard.tsx'
import { Status } from '../../components/status.tsx'
import { Tocapu } from '../../components/tocapu.tsx'
import { longDate, moment } from '../../locales/dates.ts'
import { countryName } from '../../portal/countries.ts'
import type { Visit } from '../../visit.ts'
import { caseNumberShown, kindWord, partyName, signName, statusTone, statusWord } from '../signWords.ts'

/** The sign as filed, large and on white, beside its number and state. */
export function SignLarge({ file, children }: { file: PublicCase; children: ReactNode }) {
  const { t } = useFace()
  return (
    <header className="mark-head">
      <SignViews sign={file.sign} />
      <div>
        <p className="eyebrow mark-number"><Tocapu seed={file.tocapuSeed} size={48} /> <span className="num">{t('caseFile.eyebrow', { number: caseNumberShown(file.number) })}</span></p>
        <h1>{signName(file.sign, t)}</h1>
        <p className="mark-status"><Status tone={statusTone(file.status)}>{statusWord(file.status, t)}</Status></p>
        {children}
      </div>
    </header>
  )
}

/** Every view of a sign, and its sound. */
export function SignViews({ sign }: { sign: SignShown }) {
  const { t } = useFace()
  const more = sign.pictures.slice(1)
  return (
    <div className="mark-views">
      <Shown name={signName(sign, t)} picture={sign.picture ?? undefined} />
      {more.length === 0 ? null : (
        <ul className="mark-more">
          {more.map((picture, i) => <li key={picture}><a href={picture}><img src={picture} alt={t('caseFile.view', { count: i + 2 })} loading="lazy" /></a></li>)}
        </ul>
      )}
      {sign.audio === null ? null : <audio controls preload="none" src={sign.audio} aria-label={t('caseFile.audio')} />}
    </div>
  )
}

export function Facts({ file }: { file: PublicCase }) {
  const visit = useFace()
  const { t } = visit
  return (
    <section aria-labelledby="datos">
      <h2 id="datos">{t('caseFile.facts')}</h2>
      <SummaryList lines={[...parties(file, visit), ...filing(file, visit), ...signLines(file.sign, visit), ...priorities(file, visit)]} />
    </section>
  )
}

function parties({ applicants, representative }: PublicCase, { t, language }: Visit): readonly Line[] {
  return [
    { label: t('caseFile.applicants'), value: applicants.map((one, i) => <span key={i} className="text-line">{partyName(one, t, language)}</span>) },
    ...(representative === null ? [] : [{ label: t('caseFile.representative'), value: partyName(representative, t, language) }]),
  ]
}

function filing({ filedAt, rank, publication }: PublicCase, { t, language }: Visit): readonly Line[] {
  return [
    { label: t('caseFile.filed'), value: <span className="num">{t('caseFile.filedAt', { moment: moment(filedAt, language), rank })}</span> },
    ...(publication === null ? [] : [{
      label: t('caseFile.publication'),
      value: [{ issue: publication.issue, gazetteNumber: publication.gazetteNumber }, ...publication.errata].map(({ issue, gazetteNumber }) => (
        <span key={issue} className="text-line num"><Link href={`/gaceta/${issue}`}>{t('caseFile.issueOf', { number: gazetteNumber, date: longDate(issue, language) })}</Link></span>
      )),
    }]),
    ...(publication?.opposeBy ? [{ label: t('caseFile.opposeBy'), value: <span className="num">{longDate(publication.opposeBy, language)}</span> }] : []),
  ]
}

/** What tells a sign besides its words and picture. */
export function signLines(sign: SignShown, { t }: Visit): readonly Line[] {
  const told: readonly (readonly [string, string | null])[] = [
    [t('caseFile.kind'), kindWord(sign.kind, t)], [t('caseFile.descriptionOf'), sign.description], [t('caseFile.colours'), sign.coloursClaimed], [t('caseFile.translation'), sign.translation],
  ]
  return told.flatMap(([label, value]) => (value === null || value === '' ? [] : [{ label, value }]))
}

function priorities({ priorities: claims }: PublicCase, visit: Visit): readonly Line[] {
  const { t } = visit
  return claims.length === 0 ? [] : [{ label: t('caseFile.priority'), value: claims.map((one, i) => <span key={i} className="text-line num">{priorityText(one, visit)} ({t(`caseFile.priority_${one.status}`)})</span>) }]
}

/** `Convenio de París, Chile 1234567, 3 de marzo de 2026`. */
export function priorityText(one: PriorityShown, { t, language }: Pick<Visit, 't' | 'language'>): string {
  const place = [one.country === null ? null : countryName(one.country, language), one.number].filter((part) => part !== null).join(' ')
  return [t(`caseFile.priority_${one.basis}`), place, one.firstFiledOn === null ? '' : longDate(one.firstFiledOn, language)].filter((part) => part !== '').join(', ')
}

export function Goods({ classes }: { classes: readonly ClassShown[] }) {
  const { t } = useFace()
  return (
    <section aria-labelledby="productos">
      <h2 id="productos">{t('caseFile.goods')}</h2>
      <ClassList classes={classes} />
    </section>
  )
}

export function ClassList({ classes }: { classes: readonly ClassShown[] }) {
  const { t } = useFace()
  return (
    <dl className="class-list">
      {classes.map((one) => (
        <div key={one.number}>
          <dt className="num">{t('caseFile.classNumber', { number: one.number })}</dt>
          <dd>{one.terms.join('; ')}.</dd>
        </div>
      ))}
    </dl>
  )
}
