import { freeExaminers, type Free } from '#views/people/queries.ts'
import type { Open } from './open.ts'

/** Who examines in a stage, and the states of files that count as held in it. */
const stages = {
  formal: { role: 'formalExaminer', statuses: ['filed', 'formalExamination', 'formalRequirement', 'readyToPublish'] },
  registrability: { role: 'registrabilityExaminer', statuses: ['oppositionWindow', 'registrability'] },
} as const

export type ExaminingStage = keyof typeof stages

/** Those who may examine a file in a stage, the one with the fewest files first; who must stay out of it is passed over (LPAG art. 99). */
export function examinersByLoad(open: Pick<Open, 'db'>, file: { readonly stream: string }, stage: ExaminingStage): Promise<readonly Free[]> {
  return freeExaminers(open.db, { ...stages[stage], of: stage, stream: file.stream })
}
