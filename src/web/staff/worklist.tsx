import type { ReactNode } from 'react'
import type { DraftToSign, ExaminerLoad, WorkItem, WorkStage } from '#office/read/index.ts'
import { Link } from '../components/buttons.tsx'
import { EmptyState } from '../components/emptyState.tsx'
import { useFace } from '../components/face.tsx'
import { Pagination } from '../components/lists.tsx'
import { ClassTags } from '../components/signCard.tsx'
import { Status } from '../components/status.tsx'
import { Table } from '../components/table.tsx'
import { Tocapu } from '../components/tocapu.tsx'
import { moment } from '../locales/dates.ts'
import type { Key } from '../locales/say.ts'
import { redirect, typed, type Route, type View } from '../visit.ts'
import type { OwnVisit } from '../portal/entry.tsx'
import { isRefused, refusedView, staffPage } from './entry.tsx'
import { nextFile } from './next.ts'
import { Done, KeyButton, Keys, Wish } from './parts.tsx'
import { stageOf, stages, takes, type Stage, type Whose } from './stages.ts'
import { daysLeft } from './term-left.tsx'

/** `/trabajo?etapa=formal&de=mine`: files of a stage, the one whose term ends first on top. */
export const worklist: Route = {
  path: '/trabajo',
  get: staffPage('worklist', async (visit) => {
    const stage = stageOf(visit.person, typed(visit.query, 'etapa', 30))
    return stage === 'signature' ? signatures(visit) : files(visit, stage)
  }),
}

/** The next file is one key away: one's own first, then the first that is nobody's, which is thereby taken. */
export const nextOne: Route = {
  path: '/trabajo/siguiente',
  post: staffPage('worklist', async (visit) => {
    const stage = stageOf(visit.person, typed(visit.form, 'etapa', 30))
    const next = await nextFile(visit, stage, typed(visit.form, 'desde', 40))
    if (isRefused(next)) return refusedView(visit, next)
    return redirect(visit, next === undefined ? `/trabajo?etapa=${stage}&hecho=none` : `/trabajo/${next}`)
  }),
}

async function files(visit: OwnVisit, stage: WorkStage): Promise<View> {
  const { site, query, person } = visit
  const whose: Whose = (['mine', 'free'] as const).find((one) => one === query.get('de')) ?? 'all'
  const cursor = query.get('desde')
  const list = await site.read.worklist(person, { stage, cursor, ...(whose === 'mine' && { mine: true }), ...(whose === 'free' && { unassigned: true }) })
  if (isRefused(list)) return refusedView(visit, list, 403)
  const names = await site.staff.people.named([...list.load.map((l) => l.examiner), ...list.items.map((i) => examinerOf(i, stage))].filter((id) => id !== null))
  return {
    title: visit.t('worklist.title'), unlisted: true, wide: true,
    body: <Files stage={stage} whose={whose} items={list.items} load={list.load} names={names} {...(list.next === null ? {} : { later: list.next })} paged={cursor !== null} />,
  }
}

type FilesProps = { stage: WorkStage; whose: Whose; items: readonly WorkItem[]; load: readonly ExaminerLoad[]; names: ReadonlyMap<string, string>; later?: string; paged: boolean }

function Files({ stage, whose, items, load, names, later, paged }: FilesProps) {
  const { t } = useFace()
  const here = `/trabajo?etapa=${stage}${whose === 'all' ? '' : `&de=${whose}`}`
  return (
    <Frame stage={stage}>
      <div className="work">
        <div>
          <Filters stage={stage} whose={whose} />
          {items.length === 0 ? <EmptyState title={t('worklist.emptyTitle')} why={t(stage === 'challenged' ? 'worklist.emptyChallenged' : whose === 'mine' ? 'worklist.emptyMine' : 'worklist.emptyWhy')} /> : (
            <ol className="files" data-list>
              {items.map((item) => <Item key={item.number} item={item} stage={stage} names={names} />)}
            </ol>
          )}
          {later === undefined && !paged ? null : <Pagination {...(paged ? { earlier: here } : {})} {...(later === undefined ? {} : { later: `${here}&desde=${encodeURIComponent(later)}` })} shown={t('worklist.shown', { count: items.length })} />}
        </div>
        <aside className="load"><Load load={load} names={names} /><Abstentions /></aside>
      </div>
    </Frame>
  )
}

function Frame({ stage, children }: { stage: Stage; children: ReactNode }) {
  const visit = useFace()
  const { t, person } = visit
  const shown: readonly Stage[] = person?.roles.includes('decisionMaker') ? ['signature', ...stages] : stages.filter((one) => one !== 'challenged')
  return (
    <>
      <Done words={{ none: 'worklist.doneNone', assigned: 'worklist.doneAssigned', drafted: 'worklist.doneDrafted', signed: 'worklist.doneSigned', abstained: 'people.doneDeclared', abstainedAlone: 'people.doneDeclaredAlone' }} />
      <div className="work-head">
        <h1>{t('worklist.title')}</h1>
        {person === null || !takes(person) ? null : <form method="post" action={visit.href('/trabajo/siguiente')}>
          <input type="hidden" name="etapa" value={stage} /><Wish />
          <KeyButton k="n">{t(stage === 'signature' ? 'worklist.nextDraft' : 'worklist.takeNext')}</KeyButton>
        </form>}
      </div>
      <nav className="tabs" aria-label={t('worklist.stages')}>
        <ul>{shown.map((one) => <li key={one}><a href={visit.href(`/trabajo?etapa=${one}`)} {...(one === stage ? { 'aria-current': 'page' as const } : {})}>{t(`worklist.stage_${one}`)}</a></li>)}</ul>
      </nav>
      {children}
      <Keys keys={[{ k: 'j', does: 'worklist.keyDown' }, { k: 'k', does: 'worklist.keyUp' }, { k: 'Enter', does: 'worklist.keyOpen' }, { k: 'n', does: 'worklist.keyNext' }, { k: '/', does: 'worklist.keySearch' }]} />
    </>
  )
}

function Filters({ stage, whose }: { stage: WorkStage; whose: Whose }) {
  const visit = useFace()
  return (
    <ul className="filters">
      {(['all', 'mine', 'free'] as const).map((one) => (
        <li key={one}><a href={visit.href(`/trabajo?etapa=${stage}${one === 'all' ? '' : `&de=${one}`}`)} {...(one === whose ? { 'aria-current': 'true' as const } : {})}>{visit.t(`worklist.whose_${one}`)}</a></li>
      ))}
    </ul>
  )
}

export const examinerOf = (item: Pick<WorkItem, 'formalExaminer' | 'registrabilityExaminer'>, stage: WorkStage): string | null =>
  (stage === 'formal' || stage === 'formalRequirement' || stage === 'publication' ? item.formalExaminer : item.registrabilityExaminer)

function Item({ item, stage, names }: { item: WorkItem; stage: WorkStage; names: ReadonlyMap<string, string> }) {
  const visit = useFace()
  const { t } = visit
  const examiner = examinerOf(item, stage)
  // A challenge waits for whoever decides it, whatever runs for the party meanwhile.
  const waits = item.waitsForParty && stage !== 'challenged'
  return (
    <li data-item className={waits ? 'waits' : ''}>
      <Tocapu seed={item.tocapuSeed} size={32} />
      <p className="file-name"><Link href={`/trabajo/${item.number}`}><strong>{item.text ?? t('worklist.noWords')}</strong></Link><span className="hint"><span className="num">{item.number}</span> · {t(`states.${item.status}` as Key)}</span></p>
      <p className="file-holder"><ClassTags classes={item.classes} /> <span>{item.applicants.map((a) => a.name ?? t('worklist.erased')).join('; ')}</span></p>
      <p className="file-who">
        {item.mustAbstain ? <Status tone="danger">{t('worklist.abstain')}</Status> : examiner === null ? <span className="hint">{t('worklist.nobody')}</span> : <span>{examiner === visit.person?.accountId ? t('worklist.me') : names.get(examiner) ?? t('worklist.somebody')}</span>}
        {waits ? <span className="hint">{t('worklist.waitsForParty')}</span> : null}
      </p>
      <div className="file-due">{item.term === null ? <span className="hint">{t('worklist.noTerm')}</span> : daysLeft(visit, item.term)}</div>
    </li>
  )
}

function Abstentions() {
  const { t, person, site } = useFace()
  return site.staff.may(person, 'ownConflicts') === true ? <p><Link href="/trabajo/abstenciones">{t('people.conflicts')}</Link></p> : null
}

function Load({ load, names }: { load: readonly ExaminerLoad[]; names: ReadonlyMap<string, string> }) {
  const { t, person } = useFace()
  return (
    <Table
      caption={t('worklist.load')} rows={load} keyOf={(row) => row.examiner ?? ''}
      columns={[
        { head: t('worklist.who'), cell: (row) => (row.examiner === null ? t('worklist.nobody') : row.examiner === person?.accountId ? t('worklist.me') : names.get(row.examiner) ?? t('worklist.somebody')) },
        { head: t('worklist.filesHeld'), cell: (row) => row.files, figures: true }, { head: t('worklist.late'), cell: (row) => row.overdue, figures: true },
      ]}
    />
  )
}

async function signatures(visit: OwnVisit): Promise<View> {
  const { site, query, person } = visit
  const cursor = query.get('desde')
  const list = await site.read.draftsToSign(person, cursor)
  if (isRefused(list)) return refusedView(visit, list, 403)
  const names = await site.staff.people.named(list.items.map((d) => d.drafter))
  return { title: visit.t('worklist.title'), unlisted: true, wide: true, body: <Signatures items={list.items} names={names} later={list.next} paged={cursor !== null} /> }
}

function Signatures({ items, names, later, paged }: { items: readonly DraftToSign[]; names: ReadonlyMap<string, string>; later: string | null; paged: boolean }) {
  const { t, language } = useFace()
  return (
    <Frame stage="signature">
      {items.length === 0 ? <EmptyState title={t('worklist.emptyDrafts')} why={t('worklist.emptyDraftsWhy')} /> : (
        <ol className="files" data-list>
          {items.map((item) => (
            <li key={item.number} data-item>
              <Tocapu seed={item.tocapuSeed} size={32} />
              <p className="file-name"><Link href={`/trabajo/${item.number}`}><strong>{item.text ?? t('worklist.noWords')}</strong></Link><span className="hint num">{item.number}</span></p>
              <p className="file-holder"><ClassTags classes={item.classes} /> <span>{item.applicants.map((a) => a.name ?? t('worklist.erased')).join('; ')}</span></p>
              <p className="file-who"><strong>{item.act === null ? '' : t(`workspace.act_${item.act}` as Key)}</strong><span className="hint">{t('worklist.draftedBy', { name: names.get(item.drafter) ?? t('worklist.somebody') })}</span></p>
              <div className="file-due">{item.signable ? <span className="hint num">{moment(item.updatedAt, language)}</span> : <Status tone="attention">{t('worklist.notYours')}</Status>}</div>
            </li>
          ))}
        </ol>
      )}
      {later === null && !paged ? null : <Pagination {...(paged ? { earlier: '/trabajo?etapa=signature' } : {})} {...(later === null ? {} : { later: `/trabajo?etapa=signature&desde=${encodeURIComponent(later)}` })} shown={t('worklist.shown', { count: items.length })} />}
    </Frame>
  )
}

