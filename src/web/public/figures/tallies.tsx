import type { StatisticsShown } from '#office/read/index.ts'
import { useFace } from '../../components/face.tsx'
import { number } from '../../locales/dates.ts'
import { statusWord } from '../signWords.ts'
import { Csv } from './csvLink.tsx'
import type { Sheet } from './csv.ts'

/** How files ended in the period. */
export function Outcomes({ told }: { told: StatisticsShown }) {
  const { t } = useFace()
  return <Tally id="resultados" title={t('figures.outcomes')} head={t('figures.outcome')} counts={told.outcomes} told={told} />
}

/** Where every file is at this moment, whatever the period. */
export function Standing({ told }: { told: StatisticsShown }) {
  const { t } = useFace()
  return <Tally id="estados" title={t('figures.now')} head={t('figures.state')} counts={told.now} told={told} />
}

type TallyProps = { readonly id: Sheet; readonly title: string; readonly head: string; readonly counts: Readonly<Record<string, number>>; readonly told: StatisticsShown }

/** A count and its share of the whole, most first: the table is the chart. */
function Tally({ id, title, head, counts, told }: TallyProps) {
  const { t, language } = useFace()
  const rows = Object.entries(counts).sort((a, b) => b[1] - a[1])
  const [total, most] = [rows.reduce((sum, [, count]) => sum + count, 0), Math.max(1, ...rows.map(([, count]) => count))]
  if (rows.length === 0) return null
  return (
    <section aria-labelledby={id} className="tally">
      <h2 id={id}>{title}</h2>
      <table>
        <caption className="unseen">{title}</caption>
        <thead><tr><th scope="col">{head}</th><th scope="col" className="num">{t('figures.files')}</th><th scope="col" className="num">{t('figures.share')}</th></tr></thead>
        <tbody>
          {rows.map(([name, count]) => (
            <tr key={name}>
              <th scope="row">{statusWord(name, t)}<span className="tally-bar" style={{ width: `${(count / most) * 100}%` }} aria-hidden="true" /></th>
              <td className="num">{count}</td>
              <td className="num">{`${number((count / total) * 100, language, 1)}\u00A0%`}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Csv name={id} told={told} />
    </section>
  )
}
