import type { ActOffered } from '#office/ask.ts'
import type { PowerOnFile } from '#office/powers.ts'
import type { WholeCase } from '#office/read/index.ts'
import { Link, LinkButton } from '../../components/buttons.tsx'
import { Refused } from '../../components/emptyState.tsx'
import { useFace } from '../../components/face.tsx'
import { SummaryList } from '../../components/lists.tsx'
import { ClassTags, Shown } from '../../components/signCard.tsx'
import { Status } from '../../components/status.tsx'
import { Term } from '../../components/term.tsx'
import { Tocapu } from '../../components/tocapu.tsx'
import { moment, shortDate } from '../../locales/dates.ts'
import { kindWord } from '../filing/kinds.ts'
import { Decision, Ended } from '../../public/caseFile/decision.tsx'
import { priorityText } from '../../public/caseFile/facts.tsx'
import { Meaning } from '../../public/caseFile/meaning.tsx'
import { problem } from '../../public/problem.tsx'
import type { Answer, Route } from '../../visit.ts'
import { ofParties, type OwnVisit } from '../entry.tsx'
import { PowerShown } from '../people/powerShown.tsx'
import { MendPayments } from './mendPayments.tsx'
import { actPath, actWord, askedWord, isPartyAct, partyActs } from './partyActs.ts'
import { stateTone, stateWord } from './states.ts'

/** `/mis-expedientes/{n}`: a file of one's own, whole: what waits, notices, papers, payments, and what can be done now. */
export const myFile: Route = {
  path: '/mis-expedientes/:number',
  get: ofParties((visit) => withFile(visit, async (file) => {
    const [acts, power] = await Promise.all([visit.site.office.availableActs(visit.person, file.number), visit.site.office.powers.onFile(visit.person, file.number)])
    return { title: file.sign.text ?? file.number, unlisted: true, seed: file.tocapuSeed, body: <MyFile file={file} acts={'refused' in acts ? [] : acts} power={power === undefined || 'refused' in power ? null : power} /> }
  })),
}

/** Runs a page on a file of which the account is a party; any other is not there. */
export async function withFile(visit: OwnVisit, use: (file: WholeCase) => Answer | Promise<Answer>): Promise<Answer> {
  const file = await visit.site.read.wholeCase(visit.person, visit.params['number'] ?? '')
  return file === undefined || 'refused' in file || file.reader !== 'party' ? problem(visit, 404) : use(file)
}

function MyFile({ file, acts, power }: { file: WholeCase; acts: readonly ActOffered[]; power: PowerOnFile | null }) {
  const visit = useFace()
  const { t } = visit
  // Nobody is asked to answer what may no longer be answered: an abandoned file keeps its requirement unanswered.
  const may = (act: string) => acts.some((one) => one.act === act && one.allowed)
  const open = file.requirements.filter((one) => !one.answered && may(one.about === 'minimum' ? 'cureMinimum' : 'answerRequirement'))
  const done = visit.query.get('hecho') ?? ''
  return (
    <div className="my-file">
      <p className="eyebrow"><Link href="/mis-expedientes">{t('files.title')}</Link></p>
      <div className="file-head">
        <Tocapu seed={file.tocapuSeed} size={64} />
        <div>
          <h1>{file.sign.text ?? t(kindWord[file.sign.kind])}</h1>
          <p className="num">{file.number} · <Status tone={stateTone(file.status)}>{t(stateWord(file.status))}</Status></p>
          <Meaning status={file.status} />
          {file.filedAt === null || !visit.serves('/expedientes/:number') ? null : <p><Link href={`/expedientes/${file.number}`}>{t('files.publicPage')}</Link></p>}
        </div>
      </div>
      {isPartyAct(done) ? <p role="status" className="done-note"><Status tone="done">{t(`files.done_${done}`)}</Status></p> : null}
      {open.map((one) => (
        <section key={one.noticeId} className="asked">
          <h2>{t(askedWord(one.about))}</h2>
          {one.about === 'amendment' ? <p>{t('files.suggestionWhat')}{one.text === null ? null : <> <a href={one.text.url}>{t('files.suggestionText')}</a></>}</p> : null}
          {one.findings.length === 0 ? null : <ul>{one.findings.map((finding) => <li key={finding.requirement}>{visit.language === 'es' ? finding.errorEs : finding.errorEn}</li>)}</ul>}
          {one.term === null ? <p>{t('files.termNotYet')}</p> : <Term term={one.term.term} plain />}
          <p><LinkButton href={one.about === 'minimum' ? actPath(file.number, 'cureMinimum') : `/expedientes/${file.number}/responder`}>{t(one.about === 'minimum' ? 'files.complete' : 'files.answer')}</LinkButton></p>
        </section>
      ))}
      <MendPayments payments={file.payments} inFile />
      <Decision file={file} />
      <Ended file={file} />
      <div className="file-columns">
        <div>
          <Notices file={file} />
          <Papers file={file} />
          {power === null ? null : <PowerShown power={power} number={file.number} />}
          {over.has(file.status) ? null : <p><Link href={`/mis-expedientes/${file.number}/tasas`}>{t('money.owed')}</Link></p>}
        </div>
        <div>
          <div className="sign-card"><Shown name={file.sign.text ?? t(kindWord[file.sign.kind])} picture={file.sign.picture ?? undefined} /></div>
          <Facts file={file} />
          <Acts file={file} acts={acts} />
        </div>
      </div>
    </div>
  )
}

/** Nothing more is paid in a file that has ended. */
const over = new Set(['abandoned', 'withdrawn', 'deemedNotFiled', 'refused', 'finalRefused', 'registered'])

function Facts({ file }: { file: WholeCase }) {
  const visit = useFace()
  const { t, language } = visit
  const terms = file.terms.filter((one) => file.requirements.every((asked) => asked.answered || asked.noticeId !== one.of))
  return (
    <>
      <SummaryList lines={[
        ...(file.filedAt === null ? [] : [{ label: t('files.filed'), value: <span className="num">{moment(file.filedAt, language)}</span> }]),
        { label: t('files.classes'), value: <ClassTags classes={file.classes.map((one) => one.number)} /> },
        { label: t('files.service'), value: t(`files.service_${file.service}`) },
        ...(file.priorities.length === 0 ? [] : [{ label: t('caseFile.priority'), value: file.priorities.map((one, i) => <span key={i} className="text-line num">{priorityText(one, visit)} ({t(`caseFile.priority_${one.status}`)})</span>) }]),
        ...(file.certificate === null ? [] : [{ label: t('files.certificate'), value: <>{file.certificate.number}{file.certificate.document === null ? null : <> · <a href={file.certificate.document.url}>PDF</a></>}</> }]),
      ]} />
      {terms.map((one) => <Term key={one.of} term={one.term} plain />)}
    </>
  )
}

function Notices({ file }: { file: WholeCase }) {
  const { t, language } = useFace()
  if (file.notices.length === 0) return null
  return (
    <>
      <h2>{t('files.notices')}</h2>
      <ul className="rows plain">
        {file.notices.map((notice) => (
          <li key={notice.noticeId}>
            <div className="row-main">
              <p className="row-title">{notice.document === null ? t(`mailbox.about_${notice.about}` as 'mailbox.about_formal') : <a href={notice.document.url}>{t(`mailbox.about_${notice.about}` as 'mailbox.about_formal')}</a>}</p>
              <p className="hint num">
                {t('mailbox.issued', { date: shortDate(notice.issuedOn, language) })} · {t(`mailbox.status_${notice.status}`)}
                {notice.status === 'firstVisitFailed' && notice.nextVisitOn !== null ? ` · ${t('mailbox.secondVisit', { date: shortDate(notice.nextVisitOn, language) })}` : ''}
                {notice.effectiveOn === null ? '' : ` · ${t('mailbox.effective', { date: shortDate(notice.effectiveOn, language) })}`}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}

function Papers({ file }: { file: WholeCase }) {
  const { t, language } = useFace()
  return (
    <>
      <h2>{t('files.papers')}</h2>
      <ul className="papers">
        {file.documents.map((paper) => (
          <li key={paper.id}><a href={paper.url}>{paper.title === '' ? t('files.erased') : paper.title}</a> <span className="cite num">{moment(paper.receivedAt, language)}{paper.isPublic ? ` · ${t('files.public')}` : ''}</span></li>
        ))}
      </ul>
    </>
  )
}

/** What can be done now; what cannot says why instead of being a button. */
function Acts({ file, acts }: { file: WholeCase; acts: readonly ActOffered[] }) {
  const { t } = useFace()
  const mine = partyActs.flatMap((name) => acts.filter((one) => one.act === name))
  const allowed = mine.filter((one) => one.allowed)
  const barred = mine.filter((one) => !one.allowed && one.refusal !== null)
  return (
    <>
      <h2>{t('files.acts')}</h2>
      {allowed.length === 0 ? <p className="hint">{t('files.noActs')}</p> : <ul className="act-list">{allowed.map(({ act }) => <li key={act}><Link href={actPath(file.number, act)}>{t(actWord(act))}</Link></li>)}</ul>}
      {barred.length === 0 ? null : (
        <details className="more">
          <summary>{t('files.notNow')}</summary>
          <ul className="act-list">{barred.map(({ act, refusal }) => <li key={act} className="barred"><span>{t(actWord(act))}</span>{refusal === null ? null : <Refused refusal={refusal} />}</li>)}</ul>
        </details>
      )}
    </>
  )
}
