import type { EngineVersion } from '#search/engine.ts'
import type { Figures } from '#search/evaluate/measure.ts'
import type { heard } from '#search/evaluate/sound-set.ts'

/** The engines that can be set side by side. */
export const engineNames = ['ours', 'trigram', 'levenshtein', 'jaro-winkler', 'fusion'] as const
/** `results`: what somebody else's engine wrote. */
export type EngineName = (typeof engineNames)[number] | 'results'

export type Measurement = Figures & { readonly engine: EngineName; readonly buildSeconds: number | null; readonly p50Ms: number | null; readonly p95Ms: number | null; readonly sound: ReturnType<typeof heard> | null }
export type Report = { readonly version: EngineVersion; readonly marks: number; readonly pairs: number; readonly sound: number; readonly seed: number; readonly engines: readonly Measurement[] }
