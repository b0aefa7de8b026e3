import type { Call } from './operation.ts'

export type Ruled = { readonly requirement: string; readonly article: string | null; readonly says: string | null }

/** Rules told by their id, with their article and in words. */
export function ruled({ doors, language }: Pick<Call, 'doors' | 'language'>, findings: readonly { readonly requirement: string }[]): readonly Ruled[] {
  return findings.map((finding) => {
    const rule = doors.requirement(finding.requirement)
    return { ...finding, article: rule?.article ?? null, says: rule?.[language] ?? null }
  })
}
