import type { WholeCase } from '#office/read/index.ts'
import { Buttons, Link, LinkButton } from '../../components/buttons.tsx'
import { useFace } from '../../components/face.tsx'
import { SummaryList } from '../../components/lists.tsx'
import { Term } from '../../components/term.tsx'
import { Tocapu } from '../../components/tocapu.tsx'
import { dayInLima, longDate, time } from '../../locales/dates.ts'
import { problem } from '../../public/problem.tsx'
import { redirect, type Route } from '../../visit.ts'
import { ofParties } from '../entry.tsx'
import { length, limitOn } from '../../public/limits.ts'

/** `/presentar/{id}/presentado`: number, day, hour, minute, second, rank; and what comes, by when. */
export const filed: Route = {
  path: '/presentar/:id/presentado',
  get: ofParties(async (visit) => {
    const draft = await visit.site.office.drafts.read(visit.person, visit.params['id'] ?? '')
    if ('refused' in draft) return problem(visit, 404)
    if (draft.submittedAs === null) return redirect(visit, `/presentar/${draft.id}`)
    const file = await visit.site.read.wholeCase(visit.person, draft.submittedAs)
    if (file === undefined || 'refused' in file) return problem(visit, 404)
    return { title: visit.t(file.filedAt === null ? 'filing.inCustody' : 'filing.filedTitle'), unlisted: true, seed: file.number, body: <Filed file={file} /> }
  }),
}

function Filed({ file }: { file: WholeCase }) {
  const { t, language } = useFace()
  const at = file.filedAt ?? file.custody?.at ?? null
  const receipt = file.documents.find((paper) => paper.kind === 'receipt')
  return (
    <div className="filed">
      <div className="filed-banner">
        <Tocapu seed={file.tocapuSeed} size={120} />
        <div>
          <h1>{t(file.filedAt === null ? 'filing.inCustody' : 'filing.filedTitle')}</h1>
          <p className="filed-number num">{file.number}</p>
        </div>
      </div>
      <SummaryList lines={[
        ...(at === null ? [] : [{ label: t('filing.receivedOn'), value: <span className="num">{longDate(dayInLima(at), language)}</span> }, { label: t('filing.receivedAt'), value: <span className="num">{time(at, language)}</span> }]),
        ...(file.rank === null ? [] : [{ label: t('filing.rank'), value: <span className="num">{t('filing.rankText', { rank: file.rank })}</span> }]),
      ]} />
      <Buttons>
        {receipt === undefined ? null : <a className="button primary" href={receipt.url}>{t('filing.receiptPdf')}</a>}
        <LinkButton kind="secondary" href={`/mis-expedientes/${file.number}`}>{t('filing.seeFile')}</LinkButton>
        <Link href="/presentar">{t('filing.fileAnother')}</Link>
      </Buttons>
      <h2>{t('filing.whatNext')}</h2>
      {file.filedAt === null ? <CustodyNext file={file} /> : <FiledNext file={file} />}
    </div>
  )
}

function FiledNext({ file }: { file: WholeCase }) {
  const { t, site, today } = useFace()
  const formal = file.filedOn === null ? undefined : site.term({ rule: 'D-TM-FORMAL', from: file.filedOn })
  const window = limitOn(site.law, 'D-TM-OPP', today)
  return (
    <>
      <ol>
        <li>{t('filing.next1')}</li>
        <li>{t('filing.next2')}</li>
        <li>{t('filing.next3', { term: window === undefined ? '' : length(window, t) })}</li>
        <li>{t(file.service === 'mailbox' ? 'filing.next4Mailbox' : 'filing.next4Personal')}</li>
      </ol>
      {formal === undefined || 'refused' in formal ? null : <Term term={formal} plain />}
    </>
  )
}

function CustodyNext({ file }: { file: WholeCase }) {
  const { t } = useFace()
  const term = file.terms[0]?.term
  return (
    <>
      <p>{t('filing.custodyText')}</p>
      {term === undefined ? null : <Term term={term} plain />}
      <p><LinkButton kind="secondary" href={`/expedientes/${file.number}/actos/cureMinimum`}>{t('filing.completeNow')}</LinkButton></p>
    </>
  )
}
