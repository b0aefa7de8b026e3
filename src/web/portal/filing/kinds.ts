import type { SignKind } from '#casefile/sign.ts'
import type { Key } from '../../locales/say.ts'

/** What each kind of mark is shown by (D486 arts 134, 138 b; DL1075 art. 50 b; requirements R-MT-*). */
export type Asked = {
  readonly text: 'needed' | 'maybe' | 'never'
  readonly pictures: 'never' | 'one' | 'views'
  readonly audio: boolean
  readonly description: 'needed' | 'maybe' | 'never'
  readonly colours: 'needed' | 'maybe' | 'never'
}

const drawn: Asked = { text: 'maybe', pictures: 'one', audio: false, description: 'maybe', colours: 'maybe' }
const unseen: Asked = { text: 'never', pictures: 'one', audio: false, description: 'needed', colours: 'never' }

export const asked: Readonly<Record<SignKind, Asked>> = {
  word: { text: 'needed', pictures: 'never', audio: false, description: 'never', colours: 'never' },
  mixed: { ...drawn, text: 'needed' },
  figurative: { ...drawn, text: 'never' },
  stylised: { ...drawn, text: 'needed' },
  threeDimensional: { ...drawn, pictures: 'views' },
  sound: { ...unseen, audio: true },
  olfactory: unseen,
  taste: unseen,
  tactile: unseen,
  colour: { ...drawn, text: 'never', colours: 'needed' },
  position: { ...drawn, description: 'maybe' },
  motion: { ...drawn, pictures: 'views', description: 'needed' },
  hologram: { ...drawn, pictures: 'views' },
  other: { ...drawn, pictures: 'views', description: 'needed' },
}

/** The kinds that most people file first, then the rest. */
export const commonKinds: readonly SignKind[] = ['word', 'mixed', 'figurative']
export const otherKinds: readonly SignKind[] = ['stylised', 'threeDimensional', 'sound', 'colour', 'position', 'motion', 'hologram', 'olfactory', 'taste', 'tactile', 'other']

export const kindWord: Readonly<Record<SignKind, Key>> = {
  word: 'filing.kind_word', stylised: 'filing.kind_stylised', figurative: 'filing.kind_figurative', mixed: 'filing.kind_mixed', threeDimensional: 'filing.kind_threeDimensional',
  sound: 'filing.kind_sound', olfactory: 'filing.kind_olfactory', taste: 'filing.kind_taste', tactile: 'filing.kind_tactile', colour: 'filing.kind_colour',
  position: 'filing.kind_position', motion: 'filing.kind_motion', hologram: 'filing.kind_hologram', other: 'filing.kind_other',
}

/** What it is, in a sentence. */
export const kindHint: Readonly<Record<SignKind, Key>> = {
  word: 'filing.kindHint_word', stylised: 'filing.kindHint_stylised', figurative: 'filing.kindHint_figurative', mixed: 'filing.kindHint_mixed', threeDimensional: 'filing.kindHint_threeDimensional',
  sound: 'filing.kindHint_sound', olfactory: 'filing.kindHint_olfactory', taste: 'filing.kindHint_taste', tactile: 'filing.kindHint_tactile', colour: 'filing.kindHint_colour',
  position: 'filing.kindHint_position', motion: 'filing.kindHint_motion', hologram: 'filing.kindHint_hologram', other: 'filing.kindHint_other',
}

/** What its picture must show. */
export const pictureHint: Readonly<Partial<Record<SignKind, Key>>> = {
  sound: 'filing.picture_sound', threeDimensional: 'filing.picture_threeDimensional', position: 'filing.picture_position', motion: 'filing.picture_motion',
  hologram: 'filing.picture_hologram', colour: 'filing.picture_colour', olfactory: 'filing.picture_unseen', taste: 'filing.picture_unseen', tactile: 'filing.picture_unseen',
}

export function isKind(text: string): text is SignKind {
  return Object.hasOwn(asked, text)
}
