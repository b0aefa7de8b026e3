import type { ErratumShown, GazetteDay, GazetteEntryShown, GazetteShown } from '#office/read/index.ts'
import { Link, ShareTools } from '../../components/buttons.tsx'
import { useFace } from '../../components/face.tsx'
import { Icon } from '../../components/icon.tsx'
import { ClassTags, Shown } from '../../components/signCard.tsx'
import { Tocapu } from '../../components/tocapu.tsx'
import { longDate, shortDate } from '../../locales/dates.ts'
import { WatchButton } from '../../portal/watch/button.tsx'
import { messages } from '../../locales/messages.ts'
import type { Key } from '../../locales/say.ts'
import { ClassList, priorityText } from '../caseFile/facts.tsx'
import { caseNumberShown, kindWord, partyName, partyNames, signName } from '../signWords.ts'

export type Around = { readonly earlier: GazetteDay | undefined; readonly later: GazetteDay | undefined }
type IssueProps = { readonly issue: GazetteShown; readonly chosen: number | null }

/** Number, neighbours and the other forms of an issue. */
export function IssueLinks({ issue, around, chosen }: IssueProps & { around: Around | null }) {
  const { t, href } = useFace()
  const classes = [...new Set(issue.entries.flatMap((entry) => entry.classes.map((one) => one.number)))].sort((a, b) => a - b)
  return (
    <div className="issue-bar">
      <p className="num">
        <Tocapu seed={issue.tocapuSeed} size={40} /> {t('gazette.number', { number: issue.number })} · {t('gazette.signs', { count: issue.entries.length })}
      </p>
      <ul className="issue-forms" aria-label={t('gazette.downloads')}>
        <li><a href={`/gaceta/${issue.date}.pdf`}>{t('gazette.pdf')}</a></li>
        <li><a href={`/gaceta/${issue.date}.json`}>{t('gazette.json')}</a></li>
        <li><a href={href(`/gaceta/atom.xml${chosen === null ? '' : `?clase=${chosen}`}`)}>{chosen === null ? t('gazette.atom') : t('gazette.atomClass', { class: chosen })}</a></li>
      </ul>
      {classes.length < 2 ? null : (
        <form method="get" action={href(`/gaceta/${issue.date}`)} className="issue-filter">
          <label htmlFor="clase">{t('gazette.class')}</label>
          <select id="clase" name="clase" defaultValue={chosen ?? ''}>
            <option value="">{t('gazette.allClasses')}</option>
            {classes.map((one) => <option key={one} value={one}>{one}</option>)}
          </select>
          <button type="submit" className="button secondary">{t('gazette.filter')}</button>
        </form>
      )}
      {around === null ? <p className="issue-archive"><a href="#ediciones">{t('gazette.calendar')}</a></p> : <Neighbours around={around} />}
    </div>
  )
}

function Neighbours({ around }: { around: Around }) {
  const { t, language } = useFace()
  return (
    <nav className="pages num" aria-label={t('gazette.calendar')}>
      {around.earlier === undefined ? <span /> : <Link href={`/gaceta/${around.earlier.date}`}><Icon name="back" />{t('gazette.previous')}: {shortDate(around.earlier.date, language)}</Link>}
      <Link href="/gaceta#ediciones">{t('gazette.calendar')}</Link>
      {around.later === undefined ? <span /> : <Link href={`/gaceta/${around.later.date}`}>{t('gazette.next')}: {shortDate(around.later.date, language)}<Icon name="arrow" /></Link>}
    </nav>
  )
}

/** The page: signs in a grid, then what corrects earlier issues. */
export function Issue({ issue, chosen }: IssueProps) {
  const { t } = useFace()
  const shown = chosen === null ? issue.entries : issue.entries.filter((entry) => entry.classes.some((one) => one.number === chosen))
  return (
    <>
      <LastDay entries={shown} />
      {chosen === null ? null : <p className="hidden-count">{t('gazette.filtered', { count: shown.length, class: chosen, hidden: issue.entries.length - shown.length })} <Link href={`/gaceta/${issue.date}`}>{t('gazette.allClasses')}</Link></p>}
      {issue.entries.length === 0 ? <p>{t('gazette.onlyErrata')}</p> : null}
      <ul className="gazette-grid">{shown.map((entry) => <li key={entry.number}><Entry entry={entry} /></li>)}</ul>
      <Errata errata={issue.errata} />
      <ShareTools />
    </>
  )
}

/** An issue has one last day for all its signs; it stands above them, and in each entry too. */
function LastDay({ entries }: { entries: readonly GazetteEntryShown[] }) {
  const { t, language, today } = useFace()
  const due = entries[0]?.opposeBy
  if (due === null || due === undefined) return null
  return <p className="last-day num"><strong>{t(due < today ? 'gazette.passed' : 'gazette.opposeUntil', { date: longDate(due, language) })}</strong></p>
}

function Entry({ entry }: { entry: GazetteEntryShown }) {
  const { t, language } = useFace()
  const name = signName(entry.sign, t)
  return (
    <article className="gazette-entry">
      <Shown name={name} picture={entry.sign.picture ?? undefined} />
      <div className="sign-facts">
        <h3><Link href={`/expedientes/${entry.number}`}>{name}</Link></h3>
        <p className="sign-number"><Tocapu seed={entry.tocapuSeed} size={20} /> <span className="num">{caseNumberShown(entry.number)}</span> · {kindWord(entry.sign.kind, t)}</p>
        <p>{partyNames(entry.applicants, t, language)}</p>
        {entry.representative === null ? null : <p className="hint">{t('gazette.representative', { name: partyName(entry.representative, t, language) })}</p>}
        {entry.priorities.map((one, i) => <p key={i} className="hint num">{t('gazette.priority', { text: priorityText(one, { t, language }) })}</p>)}
        <p className="hint num">{t('gazette.filedOn', { date: shortDate(entry.filedOn, language) })}</p>
        {entry.sign.description === null || entry.sign.text === null ? null : <p className="hint">{entry.sign.description}</p>}
        <details>
          <summary>{t('gazette.goodsOf', { count: entry.classes.length })} <ClassTags classes={entry.classes.map((one) => one.number)} /></summary>
          <ClassList classes={entry.classes} />
        </details>
        <WatchButton text={entry.sign.text} classes={entry.classes.map((one) => one.number)} quiet />
        {entry.opposeBy === null ? null : <p className="oppose-by num"><span>{t('gazette.lastDay')}</span> <time dateTime={entry.opposeBy}>{longDate(entry.opposeBy, language)}</time></p>}
      </div>
    </article>
  )
}

/** «Fe de Erratas» (DS071 art. 7). */
function Errata({ errata }: { errata: readonly ErratumShown[] }) {
  const { t, language } = useFace()
  if (errata.length === 0) return null
  const words = (what: string): string => (`what_${what}` in messages.gazette ? t(`gazette.what_${what}` as Key) : what)
  return (
    <section className="gazette-errata" aria-labelledby="erratas">
      <h2 id="erratas">{t('gazette.errata')}</h2>
      <p className="hint">{t('gazette.errataLead')}</p>
      {errata.map((one) => (
        <article key={one.number}>
          <h3><Tocapu seed={one.tocapuSeed} size={20} /> <Link href={`/expedientes/${one.number}`}>{signName(one.sign, t)}</Link> <span className="num">{caseNumberShown(one.number)}</span></h3>
          <p className="num">{t('gazette.corrects', { what: new Intl.ListFormat(language, { type: 'conjunction' }).format(one.corrects.map(words)), date: longDate(one.firstPublishedOn, language) })}</p>
          <p>{partyNames(one.applicants, t, language)}</p>
          <ClassList classes={one.classes} />
          <p className="num">{one.restartsWindow ? `${t('gazette.restarts')} ${one.opposeBy === null ? '' : t('gazette.opposeUntil', { date: longDate(one.opposeBy, language) })}` : t('gazette.keeps')}</p>
        </article>
      ))}
    </section>
  )
}
