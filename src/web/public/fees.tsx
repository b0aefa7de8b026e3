import type { Quote } from '#casefile/fees.ts'
import type { ReactElement, ReactNode } from 'react'
import { Button, Buttons, ShareTools } from '../components/buttons.tsx'
import { EmptyState, Refused } from '../components/emptyState.tsx'
import { ErrorSummary } from '../components/errorSummary.tsx'
import { useFace } from '../components/face.tsx'
import { CheckField, Field } from '../components/field.tsx'
import { Table } from '../components/table.tsx'
import { number, soles } from '../locales/dates.ts'
import type { Route, Visit } from '../visit.ts'
import { FeeGroups } from './feeGroups.tsx'
import { readFees, type AskedFees } from './feeAsk.ts'

/** `/tasas?clases=3&mype=si`: the whole question is in the address. */
export const fees: Route = {
  path: '/tasas',
  get: (visit) => {
    const asked = readFees(visit)
    return {
      title: visit.t('fees.title'),
      description: visit.t('fees.description'),
      status: asked.errors.length > 0 ? 422 : 200,
      body: <Fees asked={asked} />,
    }
  },
}

function Fees({ asked }: { asked: AskedFees }) {
  const visit = useFace()
  const { t } = visit
  return (
    <>
      <ErrorSummary errors={asked.errors} />
      <h1>{t('fees.title')}</h1>
      <p className="lead">{t('fees.lead')}</p>
      <div className="calculator">
        <form method="get" action={visit.href('/tasas')} data-live="#total" noValidate>
          <h2>{t('fees.quick')}</h2>
          <Field
            name="clases" label={t('fees.classes')} hint={t('fees.classesHint')} inputMode="numeric" width="short"
            value={asked.classes} errors={asked.errors}
          />
          <CheckField name="mype" label={t('fees.small')} hint={t('fees.smallHint')} checked={asked.ask.smallEnterprise} />
          <Field name="fecha" label={t('fees.on')} type="date" width="medium" value={asked.on} errors={asked.errors} />
          <Buttons><Button>{t('fees.compute')}</Button></Buttons>
        </form>
        <section id="total" aria-live="polite" aria-label={t('fees.result')}><Total asked={asked} /></section>
      </div>
      <FeeGroups asked={asked} />
    </>
  )
}

function Total({ asked }: { asked: AskedFees }): ReactElement {
  const { t, site, language } = useFace()
  if (asked.ask.items.length === 0 || asked.errors.length > 0) return <EmptyState title={t('fees.emptyTitle')} why={t('fees.emptyWhy')} />
  const quote = site.quote(asked.ask)
  if ('refused' in quote) return <Refused refusal={quote} />
  return (
    <>
      <h2>{t('fees.result')}</h2>
      <p className="total num">{quote.total === null ? t('fees.unknown') : soles(quote.total, language)}</p>
      {quote.incomplete ? <p className="note">{t('fees.incomplete')}</p> : null}
      <Lines quote={quote} />
      <Sources quote={quote} />
      <ShareTools />
    </>
  )
}

type QuoteLine = Quote['lines'][number]

function Lines({ quote }: { quote: Quote }) {
  const { t, language } = useFace()
  const amount = (value: number | null): string => (value === null ? t('fees.unknown') : soles(value, language))
  return (
    <Table
      caption={t('fees.resultTable')}
      rows={quote.lines}
      keyOf={(line) => line.code}
      columns={[
        { head: t('fees.concept'), cell: (line) => <Concept line={line} /> },
        { head: t('fees.percent'), cell: (line) => (line.percentUIT === null ? t('fees.none') : `${number(line.percentUIT, language)}\u00A0%`), figures: true },
        { head: t('fees.unit'), cell: (line) => (line.unit === null ? t('fees.none') : soles(line.unit, language)), figures: true },
        { head: t('fees.quantity'), cell: (line) => line.quantity, figures: true },
        { head: t('fees.amount'), cell: (line) => amount(line.amount), figures: true },
      ]}
      foot={[t('fees.result'), '', '', '', quote.total === null ? t('fees.unknown') : soles(quote.total, language)]}
    />
  )
}

function Concept({ line }: { line: QuoteLine }) {
  const { t, language } = useFace()
  return (
    <>
      {language === 'es' ? line.conceptEs : line.conceptEn}
      {line.discount === undefined ? null : <span className="cite"> {t('fees.discountLine', { percent: line.discount.percent, discount: line.discount.code })}</span>}
    </>
  )
}

/** Where each figure was seen, and what does not match: nothing is hidden behind the total. */
function Sources({ quote }: { quote: Quote }) {
  const visit = useFace()
  const { t, language } = visit
  return (
    <details>
      <summary>{t('fees.sources')}</summary>
      <ul className="notes">
        {quote.lines.map((line) => (
          <li key={line.code}>
            <code>{line.code}</code>: {t('fees.source', { source: line.source })}. {language === 'es' ? line.remarkEs : line.remarkEn}
            {line.discount === undefined ? null : ` ${language === 'es' ? line.discount.nameEs : line.discount.nameEn} (${line.discount.article}).`}
            {discrepancy(visit, line)}
          </li>
        ))}
      </ul>
    </details>
  )
}

function discrepancy({ t, language, site }: Visit, line: QuoteLine): ReactNode {
  const { unit, recomputed, percentUIT } = line
  const year = site.law.fees.find((fee) => fee.code === line.code)?.uitBaseYear ?? null
  if (!line.discrepancy || unit === null || recomputed === null || percentUIT === null || year === null) return null
  const facts = { published: soles(unit, language), percent: number(percentUIT, language), year, recomputed: soles(recomputed, language) }
  return <><br /><strong>{t('fees.discrepancyTitle')}.</strong> {t('fees.discrepancy', facts)}</>
}
