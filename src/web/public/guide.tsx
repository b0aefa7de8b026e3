import type { ReactNode } from 'react'
import type { TimeLimit } from '#law/rules.ts'
import { Link } from '../components/buttons.tsx'
import { useFace } from '../components/face.tsx'
import { Icon } from '../components/icon.tsx'
import { Table } from '../components/table.tsx'
import { longDate, soles } from '../locales/dates.ts'
import type { Key } from '../locales/say.ts'
import type { Figures } from '../site.ts'
import type { Route, Visit } from '../visit.ts'
import { markItems } from './feeAsk.ts'
import { length, limitOn } from './limits.ts'

export const guide: Route = {
  path: '/guia',
  get: async (visit) => ({
    title: visit.t('guide.title'),
    description: visit.t('guide.description'),
    body: <Guide figures={await visit.site.figures()} />,
  }),
}

function Guide({ figures }: { figures: Figures }) {
  const visit = useFace()
  const { t } = visit
  return (
    <div className="guide">
      <div className="prose">
        <h1>{t('guide.title')}</h1>
        <p className="lead">{t('guide.lead', { term: span(visit, 'D-TM-TERM') })}</p>
        <ol className="steps" id="pasos">
          <Step title="guide.step1"><p>{t('guide.step1a')}</p><Way href="/buscar">{t('guide.step1Link')}</Way></Step>
          <Step title="guide.step2"><p>{t('guide.step2a')}</p></Step>
          <Step title="guide.step3"><Costs /><p>{t('guide.step3Refund')}</p><Way href="/tasas">{t('guide.step3Link')}</Way></Step>
          <Step title="guide.step4"><Needed /></Step>
          <Step title="guide.step5"><p>{t('guide.step5a')}</p><Way href="/presentar">{t('guide.step5Link')}</Way></Step>
          <Step title="guide.step6"><After figures={figures} /></Step>
        </ol>
      </div>
      <Brief figures={figures} />
    </div>
  )
}

/** The figures people come for, at a glance. */
function Brief({ figures }: { figures: Figures }) {
  const visit = useFace()
  const { t, language, today } = visit
  const one = visit.site.quote({ items: markItems(1), on: today, smallEnterprise: false })
  const facts: readonly (readonly [Key, string | null])[] = [
    ['guide.briefCost', 'refused' in one || one.total === null ? null : soles(one.total, language)],
    ['guide.briefWindow', span(visit, 'D-TM-OPP')],
    ['guide.briefPace', figures.pace === null ? null : t('guide.workingDays', { count: figures.pace.p50 })],
    ['guide.briefTerm', span(visit, 'D-TM-TERM')],
  ]
  return (
    <aside className="brief" aria-labelledby="brief">
      <h2 id="brief">{t('guide.brief')}</h2>
      <dl>
        {facts.map(([label, value]) => (value === null ? null : <div key={label}><dt>{t(label)}</dt><dd className="num">{value}</dd></div>))}
      </dl>
    </aside>
  )
}

function Step({ title, children }: { title: Key; children: ReactNode }) {
  const { t } = useFace()
  return <li><h2>{t(title)}</h2>{children}</li>
}

/** A link to a page that is there. */
function Way({ href, children }: { href: string; children: ReactNode }) {
  return useFace().serves(href) ? <p><Link href={href}>{children}<Icon name="arrow" /></Link></p> : null
}

/** What one, two and three classes cost today, by the same quote as `/tasas`. */
function Costs() {
  const visit = useFace()
  const { t, language } = visit
  const price = (classes: number, smallEnterprise: boolean): string => {
    const quote = visit.site.quote({ items: markItems(classes), on: visit.today, smallEnterprise })
    return 'refused' in quote || quote.total === null ? t('fees.unknown') : soles(quote.total, language)
  }
  return (
    <Table
      caption={t('guide.step3Table')}
      rows={[1, 2, 3]}
      keyOf={String}
      columns={[
        { head: t('guide.step3Classes'), cell: (count) => t('guide.classes', { count }) },
        { head: t('guide.step3Full'), cell: (count) => price(count, false), figures: true },
        { head: t('guide.step3Small'), cell: (count) => price(count, true), figures: true },
      ]}
    />
  )
}

/** The requirements of a word mark by a person, from the law's own list; first those that bar a filing date. */
function Needed() {
  const visit = useFace()
  const { t, language, site, today } = visit
  const asked = site.law.requirements.filter((one) => one.appliesTo.includes('TM') && one.since <= today && (one.until === null || today <= one.until))
  const words = (ids: readonly string[]): ReactNode =>
    asked.filter((one) => ids.includes(one.id)).map((one) => (
      <li key={one.id}>{language === 'es' ? one.requirementEs : one.requirementEn} <span className="cite">{site.cite(one.article, language)}</span></li>
    ))
  return (
    <>
      <h3>{t('guide.step4Must')}</h3>
      <ul>{words(['R-DS-01', 'R-DS-02', 'R-DS-03', 'R-DS-04', 'R-DS-06', 'R-DS-07'])}</ul>
      <p>{t('guide.step4Custody', { term: span(visit, 'D-TM-MINREQ') })}</p>
      <h3>{t('guide.step4Cure')}</h3>
      <ul>{words(['R-DS-12', 'R-DS-13', 'R-DS-15', 'R-DS-17', 'R-DS-21', 'R-DS-23'])}</ul>
    </>
  )
}

function After({ figures }: { figures: Figures }) {
  const visit = useFace()
  const { t, language, today } = visit
  const window = visit.site.term({ rule: 'D-TM-OPP', from: today })
  const stages: readonly [Key, string][] = [
    ['guide.path1', t('guide.path1a', { term: span(visit, 'D-TM-FORMAL'), cure: span(visit, 'D-TM-FORMREQ') })],
    ['guide.path2', t('guide.path2a', { term: span(visit, 'D-TM-OPP') })],
    ['guide.path3', t('guide.path3a', { term: span(visit, 'D-TM-ANS') })],
    ['guide.path4', t('guide.path4a', { term: span(visit, 'D-APPEAL') })],
    ['guide.path5', t('guide.path5a', { term: span(visit, 'D-TM-TERM'), before: span(visit, 'D-TM-RENWIN'), grace: span(visit, 'D-TM-GRACE') })],
  ]
  return (
    <>
      <ol className="stages">
        {stages.map(([name, text]) => <li key={name}><h3>{t(name)}</h3><p>{text}</p></li>)}
      </ol>
      {'refused' in window ? null : <p>{t('guide.today', { due: longDate(window.due, language) })}</p>}
      {figures.floor === null ? null : <p>{t('guide.floor', { count: figures.floor })}</p>}
      {figures.pace === null ? null : <><p>{t('guide.pace', figures.pace)}</p><Way href="/cifras">{t('guide.figuresLink')}</Way></>}
    </>
  )
}

/** The length of a rule in force today, in words. */
function span(visit: Visit, id: string): string {
  const limit: TimeLimit | undefined = limitOn(visit.site.law, id, visit.today)
  return limit === undefined ? visit.t('guide.none') : length(limit, visit.t)
}
