import type { EmailedNotice } from '#office/by-email.ts'
import { Button, Buttons } from '../components/buttons.tsx'
import { Refused } from '../components/emptyState.tsx'
import { useFace } from '../components/face.tsx'
import { SummaryList } from '../components/lists.tsx'
import { Tocapu } from '../components/tocapu.tsx'
import { longDate } from '../locales/dates.ts'
import type { Key } from '../locales/say.ts'
import { redirect, type Answer, type Route, type Visit } from '../visit.ts'
import { served } from './documents.tsx'
import { problem } from './problem.tsx'

/** `/acuse/{notice}`: where the letter of a notice by e-mail leads. Whoever holds it acknowledges, and then reads (LPAG arts 20.4, 25.2). */
export const byEmail: Route = {
  path: '/acuse/:notice',
  get: (visit) => withNotice(visit, (notice) => view(visit, notice, null)),
  post: (visit) => withNotice(visit, async (notice) => {
    const done = await visit.site.office.emailed.acknowledge(visit.params['notice'] ?? '', crypto.randomUUID())
    return 'refused' in done ? view(visit, notice, done) : redirect(visit, `/acuse/${visit.params['notice'] ?? ''}`)
  }),
}

export const byEmailPaper: Route = {
  path: '/acuse/:notice/pdf',
  get: async (visit) => {
    const paper = await visit.site.office.emailed.paper(visit.params['notice'] ?? '')
    return paper === undefined ? problem(visit, 404) : served(paper, null)
  },
}

async function withNotice(visit: Visit, use: (notice: EmailedNotice) => Answer | Promise<Answer>): Promise<Answer> {
  const notice = await visit.site.office.emailed.notice(visit.params['notice'] ?? '')
  return notice === undefined ? problem(visit, 404) : use(notice)
}

function view(visit: Visit, notice: EmailedNotice, refusal: Parameters<typeof Refused>[0]['refusal'] | null): Answer {
  return { title: visit.t('mailbox.byEmail'), unlisted: true, seed: notice.tocapuSeed, ...(refusal === null ? {} : { status: 409 as const }), body: <Acknowledging notice={notice} refusal={refusal} /> }
}

function Acknowledging({ notice, refusal }: { notice: EmailedNotice; refusal: Parameters<typeof Refused>[0]['refusal'] | null }) {
  const visit = useFace()
  const { t, language, path } = visit
  return (
    <div className="prose">
      <h1><Tocapu seed={notice.tocapuSeed} size={40} /> {t('mailbox.byEmail')}</h1>
      {refusal === null ? null : <Refused refusal={refusal} />}
      <SummaryList lines={[
        { label: t('mailbox.file'), value: <span className="num">{notice.number}</span> }, { label: t('counter.about'), value: t(`mailbox.about_${notice.about}` as Key) },
        { label: t('mailbox.state'), value: t(`mailbox.status_${notice.status}`) },
        ...(notice.effectiveOn === null ? [] : [{ label: t('mailbox.effectiveOn'), value: <span className="num">{longDate(notice.effectiveOn, language)}</span> }]),
      ]}
      />
      {notice.effectiveOn === null
        ? <><p className="lead">{t('mailbox.byEmailLead')}</p><form method="post" action={visit.href(path)}><Buttons><Button>{t('mailbox.acknowledge')}</Button></Buttons></form></>
        : <><p className="lead">{t('mailbox.acknowledged', { date: longDate(notice.effectiveOn, language) })}</p><Buttons><a className="button primary" href={`${path}/pdf`}>{t('mailbox.readIt')}</a></Buttons></>}
    </div>
  )
}
