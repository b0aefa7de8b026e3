import { Button, Link } from '../components/buttons.tsx'
import { EmptyState } from '../components/emptyState.tsx'
import { useFace } from '../components/face.tsx'
import { Table } from '../components/table.tsx'
import { Tocapu } from '../components/tocapu.tsx'
import type { Key } from '../locales/say.ts'
import type { Person } from '../site.ts'
import { typed, type Route } from '../visit.ts'
import { isRefused, refusedView, staffPage } from './entry.tsx'

type Row = { readonly number: string; readonly sign: string; readonly holder: string; readonly classes: readonly number[]; readonly status: string; readonly certificate: string | null }

/** `/trabajo/buscar?q=`: a file by its number or certificate, by the words of its sign, else by its holder. */
export const staffSearch: Route = {
  path: '/trabajo/buscar',
  get: staffPage('staffSearch', async (visit) => {
    const q = typed(visit.query, 'q', 200)
    const { read, office } = visit.site
    const custody = /^c\d{5}-\d{4}$/i.test(q) ? await office.find(q) : undefined
    if (custody !== undefined && !isRefused(custody)) return { title: visit.t('worklist.search'), unlisted: true, body: <Found q={q} rows={[{ number: q.toUpperCase(), sign: '', holder: '', classes: [], status: custody.state.status, certificate: null }]} /> }
    if (q === '') return { title: visit.t('worklist.search'), unlisted: true, body: <Found q={q} rows={[]} /> }
    const [bySign, byHolder] = await Promise.all([read.searchMarks({ q, limit: 40 }, visit.request.signal), read.searchMarks({ q: '', only: { holder: q }, limit: 40 })])
    if (isRefused(bySign)) return refusedView(visit, bySign, 503)
    // The sign itself first, then its holder's files, then what only resembles it.
    const same = bySign.items.filter((m) => m.score === null || m.reasons.some((r) => r.channel === 'identical'))
    const all = [...same, ...(isRefused(byHolder) ? [] : byHolder.items), ...bySign.items]
    const found = [...new Map(all.map((m) => [`${m.caseNumber} ${m.certificateNumber ?? ''}`, m])).values()].slice(0, 40)
    const rows = found.map((m): Row => ({
      number: m.caseNumber, sign: m.text ?? visit.t('worklist.noWords'), holder: m.holders.map((h) => h.name ?? '').join('; '), classes: m.classes, status: m.status, certificate: m.certificateNumber,
    }))
    return { title: visit.t('worklist.search'), unlisted: true, body: <Found q={q} rows={rows} /> }
  }),
}

function Found({ q, rows }: { q: string; rows: readonly Row[] }) {
  const visit = useFace()
  const { t, person } = visit
  const place = (number: string) => (examines(person) ? `/trabajo/${number}` : `/expedientes/${number}`)
  const status = (row: Row) => (row.certificate === null ? t(`states.${row.status}` as Key) : t('worklist.inRegister'))
  return (
    <>
      <h1>{t('worklist.search')}</h1>
      <form method="get" action={visit.href('/trabajo/buscar')} className="search-line" role="search">
        <label htmlFor="buscar" className="unseen">{t('worklist.searchBox')}</label>
        <input type="search" id="buscar" name="q" defaultValue={q} placeholder={t('worklist.searchBox')} />
        <Button kind="secondary">{t('worklist.searchGo')}</Button>
      </form>
      {q === '' ? null : rows.length === 0 ? <EmptyState title={t('worklist.nothingFound')} why={t('worklist.nothingFoundWhy')} /> : (
        <Table
          caption={t('worklist.found', { count: rows.length })} rows={rows} keyOf={(row) => `${row.number} ${row.certificate ?? ''}`}
          columns={[
            { head: t('worklist.file'), cell: (row) => <><Tocapu seed={row.number} size={20} /> <Link href={place(row.number)}><span className="num">{row.number}</span></Link></> },
            { head: t('worklist.sign'), cell: (row) => row.sign }, { head: t('worklist.holder'), cell: (row) => row.holder },
            { head: t('worklist.classes'), cell: (row) => row.classes.join(', ') }, { head: t('worklist.state'), cell: status },
          ]}
        />
      )}
    </>
  )
}

const examining = ['formalExaminer', 'registrabilityExaminer', 'decisionMaker', 'secondInstance']

/** Whether somebody works files in the workspace; the rest of the office reads them as files. */
export function examines(person: Person | null): boolean {
  return person?.roles.some((role) => examining.includes(role)) ?? false
}

const searching = [...examining, 'filingDesk', 'gazetteEditor', 'auditor']

/** The box in the header, for whoever of the office may search. */
export function HeaderSearch({ id }: { id: string }) {
  const visit = useFace()
  const { t, person } = visit
  if (!visit.serves('/trabajo/buscar') || !person?.roles.some((role) => searching.includes(role))) return null
  return (
    <form method="get" action={visit.href('/trabajo/buscar')} className="header-search" role="search" aria-label={t('worklist.search')}>
      <input type="search" name="q" id={id} aria-label={t('worklist.searchBox')} placeholder={t('worklist.searchShort')} data-search />
    </form>
  )
}
