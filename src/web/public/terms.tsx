import type { TimeLimit } from '#law/rules.ts'
import type { ReactElement } from 'react'
import { Button, Buttons, ShareTools } from '../components/buttons.tsx'
import { EmptyState, Refused } from '../components/emptyState.tsx'
import { ErrorSummary } from '../components/errorSummary.tsx'
import { useFace } from '../components/face.tsx'
import { CheckField, Field, SelectField, type FieldError, type OptionGroup } from '../components/field.tsx'
import { Term } from '../components/term.tsx'
import { parseDate } from '../dates.ts'
import { messages } from '../locales/messages.ts'
import type { Key } from '../locales/say.ts'
import type { TermAsk } from '../site.ts'
import { typed, type Route, type Visit } from '../visit.ts'
import { whole } from './feeAsk.ts'
import { length, limitOn } from './limits.ts'

/** `/plazos?regla=D-TM-OPP&desde=2026-06-01`: the whole question is in the address, so an answer can be kept and sent. */
export const terms: Route = {
  path: '/plazos',
  get: (visit) => {
    const asked = read(visit)
    return {
      title: visit.t('terms.title'),
      description: visit.t('terms.description'),
      status: asked.errors.length > 0 ? 422 : 200,
      body: <Terms asked={asked} />,
    }
  },
}

type Asked = {
  readonly rule: string
  readonly from: string
  readonly distance: string
  readonly region: string
  readonly seat: string
  readonly extended: boolean
  readonly errors: readonly FieldError[]
  /** Absent until a rule is chosen and everything typed can be read. */
  readonly ask?: TermAsk
}

function read({ query, t, site, today }: Visit): Asked {
  const rule = typed(query, 'regla', 60)
  const from = typed(query, 'desde', 20) || today
  const distance = typed(query, 'distancia', 10)
  const extended = query.get('prorroga') === 'si'
  const [region, seat] = ['domicilio', 'sede'].map((name) => typed(query, name, 4)).map((code) => (site.law.regions.some((r) => r.code === code) ? code : '')) as [string, string]
  const day = parseDate(from)
  const days = distance === '' ? 0 : whole(distance, 0, 60)
  const known = site.law.timeLimits.some((limit) => limit.id === rule)
  const chosen = query.has('regla')
  const errors: FieldError[] = [
    ...(chosen && !known ? [{ field: 'regla', message: t('terms.wrongRule') }] : []),
    ...(day === undefined ? [{ field: 'desde', message: t('terms.wrongDate') }] : []),
    ...(days === undefined ? [{ field: 'distancia', message: t('terms.wrongDistance') }] : []),
  ]
  const typedIn = { rule, from, distance, region, seat, extended, errors }
  if (!known || day === undefined || days === undefined) return typedIn
  return { ...typedIn, ask: { rule, from: day, ...(days > 0 ? { distanceDays: days } : {}), ...(region === '' ? {} : { region }), ...(seat === '' ? {} : { seat }), ...(extended ? { extended } : {}) } }
}

function Terms({ asked }: { asked: Asked }) {
  const visit = useFace()
  const { t } = visit
  return (
    <>
      <ErrorSummary errors={asked.errors} />
      <h1>{t('terms.title')}</h1>
      <p className="lead">{t('terms.lead')}</p>
      <div className="calculator">
        <form method="get" action={visit.href('/plazos')} data-live="#resultado" noValidate>
          <SelectField
            name="regla" label={t('terms.rule')} value={asked.rule} empty={t('terms.chooseRule')} filter={t('terms.filter')}
            groups={groups(visit)} errors={asked.errors}
          />
          <Field name="desde" label={t('terms.from')} hint={t('terms.fromHint')} type="date" width="medium" value={asked.from} errors={asked.errors} />
          <details className="more" open={asked.distance !== '' || asked.region !== '' || asked.seat !== '' || asked.extended}>
            <summary>{t('terms.more')}</summary>
            <Field
              name="distancia" label={t('terms.distance')} hint={t('terms.distanceHint')} inputMode="numeric" width="short"
              value={asked.distance} errors={asked.errors}
            />
            <SelectField name="domicilio" label={t('terms.region')} hint={t('terms.regionHint')} value={asked.region} empty={t('terms.noRegion')} options={visit.site.law.regions.map((r) => ({ value: r.code, label: r.name }))} errors={asked.errors} />
            <SelectField name="sede" label={t('terms.seat')} hint={t('terms.seatHint')} value={asked.seat} empty={t('terms.mainSeat')} options={visit.site.law.regions.map((r) => ({ value: r.code, label: r.name }))} errors={asked.errors} />
            <CheckField name="prorroga" label={t('terms.extended')} hint={t('terms.extendedHint')} checked={asked.extended} />
          </details>
          <Buttons><Button>{t('terms.compute')}</Button></Buttons>
        </form>
        <section id="resultado" aria-live="polite" aria-label={t('terms.result')}><Result asked={asked} /></section>
      </div>
    </>
  )
}

function Result({ asked }: { asked: Asked }): ReactElement {
  const visit = useFace()
  const { t, site } = visit
  if (asked.ask === undefined) return <EmptyState title={t('terms.emptyTitle')} why={t('terms.emptyWhy')} />
  const answer = site.term(asked.ask)
  if ('refused' in answer) return <Refused refusal={answer} />
  const limit = limitOn(site.law, asked.ask.rule, asked.ask.from)
  const lines = limit === undefined ? [] : [{ label: t('terms.length'), value: length(limit, t) }]
  return (
    <>
      <Term term={answer} open lines={lines} />
      <p className="hint">{t('terms.counting')}</p>
      <ShareTools />
    </>
  )
}

/** The rules in force, grouped by procedure in the order a person of marks would look. */
function groups({ site, t, language, today }: Visit): readonly OptionGroup[] {
  const held = site.law.timeLimits.filter((limit) => limitOn(site.law, limit.id, today) === limit || limit.until !== null)
  const seen = new Set<string>()
  const once = held.filter((limit) => !seen.has(limit.id) && seen.add(limit.id))
  const order = Object.keys(messages.terms).filter((key) => key.startsWith('group_')).map((key) => key.slice('group_'.length))
  const place = (limit: TimeLimit): string => (order.includes(limit.procedure) ? limit.procedure : 'other')
  return order
    .map((group) => ({
      label: t(`terms.group_${group}` as Key),
      options: once
        .filter((limit) => place(limit) === group)
        .map((limit) => ({ value: limit.id, label: `${language === 'es' ? limit.nameEs : limit.nameEn} (${length(limit, t)})` })),
    }))
    .filter((group) => group.options.length > 0)
}
