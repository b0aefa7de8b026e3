import type { WorkStage } from '#office/read/index.ts'
import type { Person } from '../site.ts'

export const stages = ['formal', 'formalRequirement', 'publication', 'opposition', 'registrability', 'decided', 'challenged'] as const satisfies readonly WorkStage[]
/** `signature` is not a stage of files but of drafts. */
export type Stage = WorkStage | 'signature'
export type Whose = 'mine' | 'free' | 'all'

/** Who may take a file upon themselves; whoever only looks is offered nothing to take. */
export const takes = ({ roles }: Person): boolean => roles.some((role) => role === 'formalExaminer' || role === 'registrabilityExaminer' || role === 'decisionMaker')

/** The stage asked for, or the one of the person's own work. */
export function stageOf({ roles }: Person, asked: string): Stage {
  const own: Stage = roles.includes('formalExaminer') ? 'formal' : roles.includes('registrabilityExaminer') ? 'registrability' : roles.includes('decisionMaker') ? 'signature' : roles.includes('gazetteEditor') ? 'publication' : roles.includes('secondInstance') ? 'decided' : 'formal'
  if (asked === 'challenged' && !roles.includes('decisionMaker')) return own
  if (asked === 'signature') return roles.includes('decisionMaker') ? 'signature' : own
  return stages.find((one) => one === asked) ?? own
}
