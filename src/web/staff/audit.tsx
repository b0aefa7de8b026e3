import type { AnchorShown, ReadLogged } from '#office/audit.ts'
import type { Verification } from '#ports/verification.ts'
import { Button, Link } from '../components/buttons.tsx'
import { EmptyState } from '../components/emptyState.tsx'
import { useFace } from '../components/face.tsx'
import { Pagination } from '../components/lists.tsx'
import { Status } from '../components/status.tsx'
import { Table } from '../components/table.tsx'
import { moment } from '../locales/dates.ts'
import type { Key } from '../locales/say.ts'
import type { OwnVisit } from '../portal/entry.tsx'
import type { Answer, Route } from '../visit.ts'
import { isRefused, refusedView, staffPage } from './entry.tsx'

/** `/auditoria`: who read personal data, whether the record holds, and its anchors. Verifying changes nothing, so the answer is the page. */
export const audit: Route = {
  path: '/auditoria',
  get: staffPage('auditLog', (visit) => show(visit, null)),
  post: staffPage('auditLog', async (visit) => show(visit, await visit.site.staff.verifyRecord())),
}

type Shown = { readonly log: readonly ReadLogged[]; readonly later: string | null; readonly paged: boolean; readonly names: ReadonlyMap<string, string>; readonly anchors: readonly AnchorShown[]; readonly verified: Verification | null }

async function show(visit: OwnVisit, verified: Verification | null): Promise<Answer> {
  const { site: { staff }, person, query } = visit
  const cursor = query.get('desde')
  const [log, anchors] = await Promise.all([staff.readLog(person, cursor), staff.anchors()])
  if (isRefused(log)) return refusedView(visit, log, 403)
  const names = await staff.people.named(log.items.map((r) => r.accountId))
  return { title: visit.t('audit.title'), unlisted: true, body: <Audit log={log.items} later={log.next} paged={cursor !== null} names={names} anchors={anchors} verified={verified} /> }
}

function Audit({ log, later, paged, names, anchors, verified }: Shown) {
  const visit = useFace()
  const { t, language } = visit
  return (
    <>
      <h1>{t('audit.title')}</h1>
      <p><Link href="/administracion/abstenciones">{t('people.conflicts')}</Link> · <Link href="/ventanilla/pagos">{t('money.desk')}</Link></p>
      <section>
        <h2>{t('audit.record')}</h2>
        <p>{t('audit.recordHint')}</p>
        {verified === null ? null : <Verified verified={verified} />}
        <form method="post" action={visit.href('/auditoria')}><Button kind={verified === null ? 'primary' : 'secondary'}>{t('audit.verify')}</Button></form>
      </section>
      <Anchors anchors={anchors} />
      <section>
        <h2>{t('audit.reads')}</h2>
        <p>{t('audit.readsHint')}</p>
        {log.length === 0 ? <EmptyState title={t('audit.noReads')} why={t('audit.noReadsWhy')} /> : (
          <Table
            caption={t('audit.reads')} hideCaption rows={log.map((row, i) => ({ ...row, i }))} keyOf={(row) => String(row.i)}
            columns={[
              { head: t('audit.when'), cell: (row) => <span className="num">{moment(row.at, language)}</span> }, { head: t('audit.who'), cell: (row) => names.get(row.accountId) ?? row.accountId },
              { head: t('audit.what'), cell: (row) => t(`audit.what_${row.what}` as Key) }, { head: t('audit.of'), cell: (row) => (row.of === 'paymentDesk' ? t('money.desk') : <span className="num">{row.of}</span>) },
            ]}
          />
        )}
        {later === null && !paged ? null : <Pagination {...(paged ? { earlier: '/auditoria' } : {})} {...(later === null ? {} : { later: `/auditoria?desde=${later}` })} shown={t('worklist.shown', { count: log.length })} />}
      </section>
    </>
  )
}

function Verified({ verified }: { verified: Verification }) {
  const { t } = useFace()
  const { firstBroken } = verified
  return (
    <div className="effect" role="status">
      <p>{verified.ok ? <Status tone="done">{t('audit.holds')}</Status> : <Status tone="danger">{t('audit.broken')}</Status>}</p>
      <p className="num">{t('audit.looked', { events: verified.events, streams: verified.streams, anchors: verified.anchors, erased: verified.erased })}</p>
      {firstBroken === null ? null : <p><strong>{t('audit.firstBroken')}</strong> <code>{firstBroken.stream}</code> {firstBroken.version}: {firstBroken.code} {firstBroken.detail}</p>}
    </div>
  )
}

function Anchors({ anchors }: { anchors: readonly AnchorShown[] }) {
  const { t, language } = useFace()
  return (
    <section>
      <h2>{t('audit.anchors')}</h2>
      <p>{t('audit.anchorsHint')}</p>
      {anchors.length === 0 ? <p>{t('audit.noAnchors')}</p> : (
        <Table
          caption={t('audit.anchors')} hideCaption rows={anchors} keyOf={(row) => String(row.number)}
          columns={[
            { head: t('audit.number'), cell: (row) => row.number, figures: true }, { head: t('audit.when'), cell: (row) => <span className="num">{moment(row.at, language)}</span> },
            { head: t('audit.events'), cell: (row) => row.events, figures: true }, { head: t('audit.root'), cell: (row) => <code className="hash-text">{row.root.slice(0, 24)}…</code> }, { head: t('audit.key'), cell: (row) => <code>{row.keyId.slice(0, 12)}</code> },
          ]}
        />
      )}
    </section>
  )
}
