import type { MyFile, Page } from '#office/read/index.ts'
import { Link, LinkButton } from '../../components/buttons.tsx'
import { EmptyState } from '../../components/emptyState.tsx'
import { useFace } from '../../components/face.tsx'
import { Pagination } from '../../components/lists.tsx'
import { ClassTags } from '../../components/signCard.tsx'
import { Status } from '../../components/status.tsx'
import { Term } from '../../components/term.tsx'
import { Tocapu } from '../../components/tocapu.tsx'
import { kindWord } from '../filing/kinds.ts'
import { typed, type Route } from '../../visit.ts'
import { ofParties } from '../entry.tsx'
import { stateTone, stateWord } from './states.ts'

/** `/mis-expedientes`: what needs me first, by its last day; then the newest. */
export const myFiles: Route = {
  path: '/mis-expedientes',
  get: ofParties(async (visit) => {
    const cursor = typed(visit.query, 'desde', 300)
    const files = await visit.site.read.myFiles(visit.person, cursor === '' ? null : cursor)
    return { title: visit.t('files.title'), unlisted: true, body: <Files files={files} first={cursor === ''} /> }
  }),
}

function Files({ files, first }: { files: Page<MyFile>; first: boolean }) {
  const { t } = useFace()
  const mine = files.items.filter((file) => file.waitsForMe)
  const others = files.items.filter((file) => !file.waitsForMe)
  if (files.items.length === 0 && first) {
    return (
      <>
        <h1>{t('files.title')}</h1>
        <EmptyState title={t('files.emptyTitle')} why={t('files.emptyWhy')}><p><LinkButton href="/presentar">{t('filing.begin')}</LinkButton></p><p><Link href="/mis-expedientes/vincular">{t('people.linkDoor')}</Link></p></EmptyState>
      </>
    )
  }
  return (
    <>
      <div className="head-line"><h1>{t('files.title')}</h1><LinkButton kind="secondary" href="/presentar">{t('files.fileNew')}</LinkButton></div>
      {mine.length === 0 ? null : <><h2>{t('files.waitsForMe', { count: mine.length })}</h2><Rows files={mine} /></>}
      {others.length === 0 ? null : <><h2>{t(mine.length === 0 ? 'files.all' : 'files.others')}</h2><Rows files={others} /></>}
      <Pagination
        {...(first ? {} : { earlier: '/mis-expedientes' })} {...(files.next === null ? {} : { later: `/mis-expedientes?desde=${encodeURIComponent(files.next)}` })}
        shown={t('files.count', { count: files.items.length })}
      />
      <p><Link href="/mis-expedientes/vincular">{t('people.linkDoor')}</Link></p>
    </>
  )
}

function Rows({ files }: { files: readonly MyFile[] }) {
  return <ul className="rows">{files.map((file) => <li key={file.number}><FileRow file={file} /></li>)}</ul>
}

function FileRow({ file }: { file: MyFile }) {
  const { t } = useFace()
  return (
    <>
      {file.picture === null ? <Tocapu seed={file.tocapuSeed} size={56} /> : <span className="row-picture"><img src={file.picture} alt="" loading="lazy" /></span>}
      <div className="row-main">
        <p className="row-title"><Link href={`/mis-expedientes/${file.number}`}>{file.text ?? t(kindWord[file.kind])}</Link></p>
        <p className="hint"><span className="num">{file.number}</span> · <ClassTags classes={file.classes} /></p>
        <p><Status tone={stateTone(file.status)}>{t(stateWord(file.status))}</Status></p>
      </div>
      <div className="row-term">
        {file.term === null ? null : <Term term={file.term.term} plain />}
        {file.waitsForMe && file.status === 'formalRequirement' ? <p><LinkButton href={`/expedientes/${file.number}/responder`}>{t('files.answer')}</LinkButton></p> : null}
        {file.waitsForMe && file.status === 'receivedIncomplete' ? <p><LinkButton href={`/expedientes/${file.number}/actos/cureMinimum`}>{t('files.complete')}</LinkButton></p> : null}
      </div>
    </>
  )
}
