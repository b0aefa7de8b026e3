import type { PlainDate } from '#calendar/date.ts'
import type { NextStep, PublicCase } from '#office/read/index.ts'
import type { Stage } from '../../components/story.tsx'
import { longDate } from '../../locales/dates.ts'
import { statusWord } from '../signWords.ts'
import type { Visit } from '../../visit.ts'

type Name = 'filed' | 'formal' | 'publication' | 'window' | 'decision' | 'final' | 'certificate'

const stepOf: Readonly<Record<NextStep['step'], Name>> = {
  formalPass: 'formal', publication: 'publication', windowCloses: 'window', decision: 'decision', final: 'final', certificate: 'certificate',
}

/**
 * The road of a file: what is done and when, where it is, what is still to come. The step under way tells the pace of
 * like files where there are some; a file that ended shows where, and nothing beyond.
 */
export function stagesOf(file: PublicCase, visit: Visit): readonly Stage[] {
  const { t } = visit
  const done = doneOn(file)
  const now = file.next === null ? null : stepOf[file.next.step]
  const ended = file.next === null && file.certificate === null
  const names: readonly Name[] = ['filed', 'formal', 'publication', 'window', 'decision', ...(now === 'final' || done.final !== undefined ? ['final' as const] : []), ...(now === 'final' ? [] : ['certificate' as const])]
  const stages = names.filter((name) => !ended || done[name] !== undefined).map((name): Stage => {
    const on = done[name]
    const state = on !== undefined ? 'done' : name === now ? 'now' : 'next'
    return { name: t(`caseFile.path_${name}`), state, ...(on === undefined ? {} : { detail: day(on, visit) }), ...(state === 'now' && file.next !== null ? under(file.next, visit) : {}) }
  })
  return ended ? [...stages, { name: t('caseFile.path_ended'), state: 'done', detail: statusWord(file.status, t) }] : stages
}

/** The day each step was done, from the acts themselves. */
function doneOn(file: PublicCase): Partial<Record<Name, PlainDate>> {
  const act = (type: string): PlainDate | undefined => file.acts.find((one) => one.type === type)?.on
  const days: Record<Name, PlainDate | null | undefined> = {
    filed: file.filedOn, formal: act('FormalExaminationPassed'), publication: file.publication?.issue, window: act('OppositionWindowClosed'),
    decision: file.decision?.decidedOn, final: file.decision?.finalOn, certificate: file.certificate?.registeredOn,
  }
  return Object.fromEntries(Object.entries(days).filter(([, on]) => on !== null && on !== undefined)) as Partial<Record<Name, PlainDate>>
}

function under(next: NextStep, { t, language }: Visit): Partial<Stage> {
  return {
    detail: <span className="num">{t('caseFile.since', { date: longDate(next.since, language), count: next.elapsed })}</span>,
    ...(next.pace === null ? {} : { pace: { p50: next.pace.p50, p90: next.pace.p90, cases: next.pace.files } }),
  }
}

function day(on: PlainDate, { language }: Visit) {
  return <time className="num" dateTime={on}>{longDate(on, language)}</time>
}
