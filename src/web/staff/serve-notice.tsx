import type { NoticeToServe } from '#office/read/index.ts'
import { Link } from '../components/buttons.tsx'
import { EmptyState } from '../components/emptyState.tsx'
import { useFace } from '../components/face.tsx'
import { Pagination } from '../components/lists.tsx'
import { Table } from '../components/table.tsx'
import { Tocapu } from '../components/tocapu.tsx'
import { shortDate } from '../locales/dates.ts'
import type { Key } from '../locales/say.ts'
import type { Route } from '../visit.ts'
import { isRefused, refusedView, staffPage } from './entry.tsx'
import { Done } from './parts.tsx'

/** `/ventanilla/notificaciones`: notices that the office must still bring to a party, the oldest first. */
export const noticesWaiting: Route = {
  path: '/ventanilla/notificaciones',
  get: staffPage('counter', async (visit) => {
    const cursor = visit.query.get('desde')
    const list = await visit.site.read.noticesToServe(visit.person, cursor)
    if (isRefused(list)) return refusedView(visit, list, 403)
    return { title: visit.t('counter.notices'), unlisted: true, body: <Waiting items={list.items} later={list.next} paged={cursor !== null} /> }
  }),
}

function Waiting({ items, later, paged }: { items: readonly NoticeToServe[]; later: string | null; paged: boolean }) {
  const { t, language } = useFace()
  return (
    <>
      <Done words={{ served: 'counter.doneServed' }} />
      <p><Link href="/ventanilla">{t('counter.back')}</Link></p>
      <h1>{t('counter.notices')}</h1>
      <p className="lead">{t('counter.noticesLead')}</p>
      {items.length === 0 ? <EmptyState title={t('counter.noNotices')} why={t('counter.noNoticesWhy')} /> : (
        <Table
          caption={t('counter.noticesTable')} hideCaption rows={items} keyOf={(row) => row.notice.noticeId}
          columns={[
            { head: t('worklist.file'), cell: ({ file }) => <><Tocapu seed={file.tocapuSeed} size={20} /> <span className="num">{file.number}</span> {file.text}</> },
            { head: t('counter.about'), cell: ({ notice }) => t(`counter.about_${notice.about}` as Key) },
            { head: t('worklist.holder'), cell: ({ file }) => file.applicants.map((a) => a.name ?? t('worklist.erased')).join('; ') },
            { head: t('counter.state'), cell: ({ notice }) => t(`counter.status_${notice.status}` as Key, { date: notice.nextVisitOn === null ? '' : shortDate(notice.nextVisitOn, language) }) },
          { head: t('counter.issued'), cell: ({ notice }) => shortDate(notice.issuedOn, language), figures: true },
            { head: t('counter.waitingDays'), cell: (row) => row.waiting, figures: true },
            { head: t('counter.toDo'), cell: ({ file, notice }) => <span>{notice.document === null ? null : <><a href={notice.document.url}>{t('counter.print')}</a> · </>}<Link href={`/ventanilla/notificaciones/${file.number}/${notice.noticeId}`}>{t('counter.record')}<span className="unseen"> {file.number}</span></Link></span> },
          ]}
        />
      )}
      {later === null && !paged ? null : <Pagination {...(paged ? { earlier: '/ventanilla/notificaciones' } : {})} {...(later === null ? {} : { later: `/ventanilla/notificaciones?desde=${encodeURIComponent(later)}` })} shown={t('worklist.shown', { count: items.length })} />}
    </>
  )
}
