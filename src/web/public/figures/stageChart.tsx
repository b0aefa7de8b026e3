import type { StageShown } from '#office/read/index.ts'
import { useFace } from '../../components/face.tsx'
import type { Say } from '../../locales/say.ts'

/** What the norm allows, as it was written, and in working days so that it can stand on the same scale. */
export type Limit = { readonly words: string; readonly days: number; readonly article: string; readonly exact: boolean }
export type Measured = { readonly name: string; readonly stage: StageShown; readonly limit: Limit | null }

/**
 * One stage on a scale of working days: a bar from the fastest case to the ninetieth percentile, a mark at the median, a
 * line at what the norm allows. The drawing has no text: its figures stand under it and in the table.
 */
export function StageChart({ row, most }: { row: Measured; most: number }) {
  const { t } = useFace()
  const { name, stage: { pace }, limit } = row
  return (
    <figure className="stage-chart">
      <figcaption>{name}</figcaption>
      <Drawing row={row} most={most} />
      {pace === null ? <p className="hint">{t('figures.noCases')}</p> : (
        <p className="stage-figures num">
          <strong>{t('figures.half', { p50: pace.p50 })}</strong> · {t('figures.ninety', { p90: pace.p90 })} · {t('figures.files').toLowerCase()}: {pace.files}
        </p>
      )}
      {limit === null ? null : <p className="hint num">{allowed(row.stage.stage, limit, t)}</p>}
    </figure>
  )
}

/** What the norm says of a stage: the window is a time given to others, the rest are bounds on the office. */
function allowed(stage: string, { words: length, days, article, exact }: Limit, t: Say): string {
  if (stage === 'opposition') return t('figures.limitWindow', { length, article })
  return exact ? t('figures.limitLong', { length, article }) : t('figures.limitCounted', { length, days, article })
}

function Drawing({ row: { stage: { pace }, limit }, most }: { row: Measured; most: number }) {
  const { t } = useFace()
  const wide = Math.ceil(most * 1.04)
  const name = pace === null ? t('figures.noCases') : t('figures.spoken', { min: pace.min, p50: pace.p50, p90: pace.p90 })
  return (
    <>
      <svg className="stage-svg" viewBox={`0 0 ${wide} 10`} preserveAspectRatio="none" role="img" aria-label={name}>
        <line className="axis" x1="0" y1="9.5" x2={wide} y2="9.5" />
        {ticks(wide).map((tick) => <line key={tick} className="tick" x1={tick} y1="8" x2={tick} y2="9.5" />)}
        {pace === null ? null : (
          <>
            <rect className="range" x={pace.min} y="2.5" width={Math.max(pace.p90 - pace.min, wide / 150)} height="4.5" />
            <line className="half" x1={pace.p50} y1="1.4" x2={pace.p50} y2="8" />
          </>
        )}
        {limit === null ? null : <line className="limit" x1={limit.days} y1="0" x2={limit.days} y2="9.5" />}
      </svg>
      <div className="scale num" aria-hidden="true">
        {ticks(wide).map((tick) => <span key={tick} style={{ left: `${(tick / wide) * 100}%` }}>{tick}</span>)}
      </div>
    </>
  )
}

/** Four to six round figures. */
function ticks(most: number): readonly number[] {
  const step = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500].find((one) => most / one <= 5) ?? 1000
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, i) => i * step)
}
