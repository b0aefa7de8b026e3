import type { Quote } from '#casefile/fees.ts'
import { useFace } from '../../components/face.tsx'
import { Table } from '../../components/table.tsx'
import { soles } from '../../locales/dates.ts'

/** Each line of a quote with why it is there. */
export function QuoteTable({ quote }: { quote: Quote }) {
  const { t, language, site } = useFace()
  const amount = (value: number | null): string => (value === null ? t('fees.unknown') : soles(value, language))
  return (
    <>
      <Table
        caption={t('filing.quoteCaption')} hideCaption rows={quote.lines} keyOf={(line) => line.code}
        columns={[
          {
            head: t('fees.concept'),
            cell: (line) => (
              <>
                {language === 'es' ? line.conceptEs : line.conceptEn}
                <span className="cite">{site.cite(line.article, language)}</span>
                {line.discount === undefined ? null : <span className="cite">{t('fees.discountLine', { percent: line.discount.percent, discount: line.discount.code })}</span>}
              </>
            ),
          },
          { head: t('fees.quantity'), cell: (line) => line.quantity, figures: true },
          { head: t('fees.amount'), cell: (line) => amount(line.amount), figures: true },
        ]}
        foot={[t('fees.result'), '', amount(quote.total)]}
      />
      {quote.incomplete ? <p className="hint">{t('filing.noAmountAsked')}</p> : null}
    </>
  )
}
