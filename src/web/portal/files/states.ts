import type { Tone } from '../../components/status.tsx'
import { states } from '../../locales/states.ts'
import type { Key } from '../../locales/say.ts'

/** The word of a state. */
export function stateWord(status: string): Key {
  return (Object.hasOwn(states, status) ? `states.${status}` : 'files.stateUnknown') as Key
}

/** How a state is told apart at a glance: what waits for the party asks for attention. */
export function stateTone(status: string): Tone {
  if (status === 'registered' || status === 'granted' || status === 'finalGranted') return 'done'
  if (status === 'formalRequirement' || status === 'receivedIncomplete' || status === 'partiallyGranted') return 'attention'
  if (status === 'refused' || status === 'finalRefused' || status === 'abandoned' || status === 'deemedNotFiled') return 'danger'
  return status === 'withdrawn' ? 'neutral' : 'progress'
}
