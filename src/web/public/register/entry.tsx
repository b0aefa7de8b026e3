import type { RegisterEntry } from '#office/read/index.ts'
import { Link } from '../../components/buttons.tsx'
import { useFace } from '../../components/face.tsx'
import { SummaryList, type Line } from '../../components/lists.tsx'
import { Status } from '../../components/status.tsx'
import { Tocapu } from '../../components/tocapu.tsx'
import { longDate } from '../../locales/dates.ts'
import type { Visit } from '../../visit.ts'
import { ClassList, signLines, SignViews } from '../caseFile/facts.tsx'
import { ExtractButton } from './extract.tsx'
import { caseNumberShown, partyName, signName, statusTone, statusWord } from '../signWords.ts'

type Entered = NonNullable<RegisterEntry['entry']>

export function EntryHead({ entry }: { entry: RegisterEntry }) {
  const { t } = useFace()
  const number = t('register.eyebrow', { number: entry.certificateNumber })
  return (
    <header className={entry.entry === null ? '' : 'mark-head'}>
      {entry.entry === null ? null : <SignViews sign={entry.entry.sign} />}
      <div>
        {entry.entry === null ? null : <p className="eyebrow mark-number"><Tocapu seed={entry.tocapuSeed} size={48} /> <span className="num">{number}</span></p>}
        <h1>{entry.entry === null ? number : signName(entry.entry.sign, t)}</h1>
        <p className="mark-status"><Status tone={statusTone(entry.status)}>{statusWord(entry.status, t)}</Status></p>
      </div>
    </header>
  )
}

export function EntryFacts({ entry }: { entry: Entered }) {
  const visit = useFace()
  const { t } = visit
  return (
    <>
      <section aria-labelledby="datos">
        <h2 id="datos">{t('register.facts')}</h2>
        <SummaryList lines={[...held(entry, visit), ...dates(entry, visit), ...signLines(entry.sign, visit)]} />
        <Protection entry={entry} />
      </section>
      <section aria-labelledby="productos">
        <h2 id="productos">{t('caseFile.goods')}</h2>
        <ClassList classes={entry.classes} />
      </section>
    </>
  )
}

function held({ holders, caseNumber }: Entered, { t, language }: Visit): readonly Line[] {
  return [
    { label: t('register.holder'), value: holders.map((one, i) => <span key={i} className="text-line">{partyName(one, t, language)}</span>) },
    { label: t('register.caseFile'), value: <Link href={`/expedientes/${caseNumber}`}><span className="num">{caseNumberShown(caseNumber)}</span></Link> },
  ]
}

function dates({ filedOn, priorityOn, grantedOn, protection }: Entered, { t, language }: Visit): readonly Line[] {
  const day = (on: Parameters<typeof longDate>[0]) => <span className="num">{longDate(on, language)}</span>
  return [
    { label: t('register.filedOn'), value: day(filedOn) },
    ...(priorityOn === null ? [] : [{ label: t('register.priorityOn'), value: day(priorityOn) }]),
    { label: t('register.grantedOn'), value: day(grantedOn) },
    ...(protection === null ? [] : [{ label: t('register.protection'), value: <strong className="num">{t('register.protectedUntil', { date: longDate(protection.due, language) })}</strong> }]),
  ]
}

/** Ten years to the day, with the reason (D486 art. 152). Its days are not counted down: it is no task. */
function Protection({ entry }: { entry: Entered }) {
  const { t, language, site } = useFace()
  if (entry.protection === null) return null
  return (
    <details className="why-date">
      <summary>{t('parts.whyThisDate')}</summary>
      <p>{site.explain(entry.protection, language)}</p>
    </details>
  )
}

/** The certificate, its verification, and the extract of the day on show. */
export function EntryPapers({ entry }: { entry: RegisterEntry }) {
  const { t } = useFace()
  const { certificate = null, verificationCode = null } = entry.entry ?? {}
  return (
    <section className="entry-papers" aria-labelledby="documentos">
      <h2 id="documentos">{t('register.papers')}</h2>
      <ul>
        {certificate === null ? null : <li><Link href={certificate.url}>{t('register.certificate')}</Link></li>}
        {verificationCode === null ? null : <li><Link href={`/verificar/${verificationCode}`}>{t('register.verify')}</Link></li>}
      </ul>
      <ExtractButton entry={entry} />
      <p className="hint">{t('register.extractHint')}</p>
    </section>
  )
}
