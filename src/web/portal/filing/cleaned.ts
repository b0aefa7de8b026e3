import type { Filing } from '#office/intake/filing.ts'
import { asked } from './kinds.ts'

export type SignForm = NonNullable<Filing['sign']>

/** The sign without what its kind does not show: somebody who chose another kind midway files only what is seen. */
export function cleaned(filed: SignForm): SignForm {
  const needs = asked[filed.kind]
  const { text, description, coloursClaimed, audio, translation, ...rest } = filed
  return {
    ...rest, reproductions: needs.pictures === 'never' ? [] : needs.pictures === 'one' ? filed.reproductions.slice(-1) : filed.reproductions,
    ...(needs.text !== 'never' && text !== undefined ? { text } : {}), ...(needs.text !== 'never' && translation !== undefined ? { translation } : {}),
    ...(needs.description !== 'never' && description !== undefined ? { description } : {}), ...(needs.colours !== 'never' && coloursClaimed !== undefined ? { coloursClaimed } : {}),
    ...(needs.audio && audio !== undefined ? { audio } : {}),
  }
}
