import { workingDaysBetween } from '#calendar/count.ts'
import type { PlainDate } from '#calendar/date.ts'
import type { Application } from '#procedures/index.ts'
import type { Open } from '../open.ts'
import { lastYear } from './statistics.ts'
import type { NextStep } from './shapes.ts'

type Ahead = { readonly step: NextStep['step']; readonly stage: string | null; readonly since: PlainDate | undefined }

/** What comes next in a file and how long it took like files; null where nothing comes any more. */
export async function nextStep(open: Open, state: Application, today: PlainDate): Promise<NextStep | null> {
  const next = ahead(state)
  if (!next?.since) return null
  const pace = next.stage === null ? null : ((await lastYear(open))[next.stage] ?? null)
  return { step: next.step, since: next.since, elapsed: workingDaysBetween(next.since, today, open.desk.calendar()), pace }
}

function ahead(state: Application): Ahead | null {
  switch (state.status) {
    case 'filed':
    case 'formalExamination':
    case 'formalRequirement': return { step: 'formalPass', stage: 'formal', since: state.receipt?.on }
    case 'readyToPublish': return { step: 'publication', stage: 'publication', since: state.formalPassedOn }
    case 'oppositionWindow': return { step: 'windowCloses', stage: 'opposition', since: state.publication?.issue }
    case 'registrability': return { step: 'decision', stage: 'decision', since: state.windowClosedOn }
    case 'granted':
    case 'partiallyGranted':
    case 'finalGranted': return { step: 'certificate', stage: 'certificate', since: state.decision?.decidedOn }
    // A refusal only waits for the remedies: its term says when, not the pace of others.
    case 'refused': return { step: 'final', stage: null, since: state.decision?.decidedOn }
    case 'draft':
    case 'receivedIncomplete':
    case 'deemedNotFiled':
    case 'abandoned':
    case 'withdrawn':
    case 'finalRefused':
    case 'registered': return null
    default: return state.status satisfies never
  }
}
