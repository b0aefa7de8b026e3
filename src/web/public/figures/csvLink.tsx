import type { StatisticsShown } from '#office/read/index.ts'
import { Link } from '../../components/buttons.tsx'
import { useFace } from '../../components/face.tsx'
import type { Sheet } from './csv.ts'

/** The same figures as a file. */
export function Csv({ name, told }: { name: Sheet; told: StatisticsShown }) {
  const { t } = useFace()
  return <p className="csv-link"><Link href={`/cifras/${name}.csv?desde=${told.from}&hasta=${told.to}`}>{t('figures.csv')}</Link></p>
}
