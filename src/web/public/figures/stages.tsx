import type { PlainDate } from '#calendar/date.ts'
import type { StageShown, StatisticsShown } from '#office/read/index.ts'
import { useFace } from '../../components/face.tsx'
import { Table } from '../../components/table.tsx'
import { messages } from '../../locales/messages.ts'
import type { Key, Say } from '../../locales/say.ts'
import type { Visit } from '../../visit.ts'
import { Csv } from './csvLink.tsx'
import { StageChart, type Limit, type Measured } from './stageChart.tsx'

const wholes = new Set(['firstInstance', 'whole'])

/** Small multiples: the stages share one scale, the whole ways another. */
export function Stages({ told }: { told: StatisticsShown }) {
  const visit = useFace()
  const { t } = visit
  const measured = told.stages.map((stage): Measured => ({ name: stageWord(stage.stage, t), stage, limit: limitOf(stage, visit) }))
  return (
    <section aria-labelledby="etapas">
      <h2 id="etapas">{t('figures.stages')}</h2>
      <p className="hint">{t('figures.stagesLead')}</p>
      <Group title={t('figures.parts')} rows={measured.filter((one) => !wholes.has(one.stage.stage))} />
      <Group title={t('figures.wholes')} rows={measured.filter((one) => wholes.has(one.stage.stage))} />
      <details>
        <summary>{t('figures.table')}</summary>
        <StageTable rows={measured} />
      </details>
      <Csv name="etapas" told={told} />
    </section>
  )
}

function Group({ title, rows }: { title: string; rows: readonly Measured[] }) {
  const most = Math.max(1, ...rows.flatMap(({ stage, limit }) => [stage.pace?.p90 ?? 0, limit?.days ?? 0]))
  return (
    <>
      <h3>{title}</h3>
      <div className="stage-charts">{rows.map((row) => <StageChart key={row.stage.stage} row={row} most={most} />)}</div>
    </>
  )
}

function StageTable({ rows }: { rows: readonly Measured[] }) {
  const { t } = useFace()
  const days = (value: number | undefined) => (value === undefined ? t('figures.none') : value)
  return (
    <Table
      caption={t('figures.stages')} rows={rows} keyOf={(row) => row.stage.stage}
      columns={[
        { head: t('figures.stage'), cell: (row) => row.name },
        { head: t('figures.files'), cell: (row) => row.stage.pace?.files ?? 0, figures: true },
        { head: t('figures.min'), cell: (row) => days(row.stage.pace?.min), figures: true },
        { head: t('figures.p50'), cell: (row) => days(row.stage.pace?.p50), figures: true },
        { head: t('figures.p90'), cell: (row) => days(row.stage.pace?.p90), figures: true },
        { head: t('figures.norm'), cell: (row) => (row.limit === null ? t('figures.none') : <>{row.limit.words} <span className="cite">{row.limit.article}</span></>), figures: true },
      ]}
    />
  )
}

function stageWord(stage: string, t: Say): string {
  return `stage_${stage}` in messages.figures ? t(`figures.stage_${stage}` as Key) : stage
}

/** Months are counted from today on the office's own calendar: how many working days they hold depends on when they begin. */
function limitOf({ limit }: StageShown, { site, t, language, today }: Visit): Limit | null {
  if (limit === null) return null
  const unit = `guide.${limit.unit}`
  const words = unit in flat ? t(unit as Key, { count: limit.amount }) : String(limit.amount)
  const article = site.cite(limit.article, language)
  if (limit.unit === 'workingDays') return { words, days: limit.amount, article, exact: true }
  const term = site.term({ rule: limit.rule, from: today })
  const due = 'refused' in term ? (limit.unit === 'months' ? monthsAfter(today, limit.amount) : null) : term.due
  return due === null ? null : { words, days: site.workingDaysUntil(due), article, exact: false }
}

const flat: Readonly<Record<string, true>> = { 'guide.workingDays': true, 'guide.calendarDays': true, 'guide.months': true, 'guide.years': true }

function monthsAfter(day: PlainDate, months: number): PlainDate {
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))]
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10) as PlainDate
}
