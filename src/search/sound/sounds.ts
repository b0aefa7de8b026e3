// Sounds as numbers: one byte a sound, and how far two of them are from each other.

const letters = ' AEIOUBPDTGKFSJCZMNÑLRYWVH'
/** 1–25 by letter; 0 is none. */
const codes = new Map([...letters].map((letter, i) => [letter, i]))
export const soundCode = (letter: string): number => codes.get(letter) ?? 0
export const soundLetter = (code: number): string => letters[code] ?? ''
/** A sound as people write it. */
export const soundShown = (code: number): string => ({ C: 'CH', Z: 'SH' })[soundLetter(code)] ?? soundLetter(code)
export const vowelSound = (code: number): boolean => code >= 1 && code <= 5

/** Width of the tables below: a sound in five bits. */
export const WIDE = 32
/** The cost of a whole difference. */
export const WHOLE = 20

/** Pairs that are nearer than a whole difference, in twentieths: voice, place and manner of articulation. */
const near: Readonly<Record<string, number>> = {
  EI: 6, OU: 6, AO: 9, AE: 9, BP: 9, DT: 9, GK: 9, SC: 9, MN: 9, GH: 9, LR: 10, IY: 5, UW: 5, BV: 3, FV: 9, YC: 8, SZ: 6, ZC: 6, NÑ: 6, JH: 4, GJ: 9, JY: 10, LY: 10, PF: 13, DR: 14, KJ: 12, YZ: 9, BW: 11, VW: 10, GW: 11, JK: 12, ÑY: 13, TC: 12, RD: 14, KS: 16, YÑ: 13,
}

/** Substitution costs, `WIDE` × `WIDE`. */
export const substitution: Uint8Array = table()

function table(): Uint8Array {
  const costs = new Uint8Array(WIDE * WIDE).fill(WHOLE)
  for (let a = 0; a < WIDE; a++) costs[a * WIDE + a] = 0
  for (let a = 1; a <= 5; a++) for (let b = 1; b <= 5; b++) if (a !== b) costs[a * WIDE + b] = 11
  for (const [[a = '', b = ''], cost] of Object.entries(near).map(([pair, cost]) => [[...pair], cost] as const)) {
    costs[soundCode(a) * WIDE + soundCode(b)] = cost
    costs[soundCode(b) * WIDE + soundCode(a)] = cost
  }
  return costs
}

/** Cost of a sound that one of both lacks: vowels come and go more easily than consonants. */
export const loss: Uint8Array = Uint8Array.from({ length: WIDE }, (_, code) => (vowelSound(code) ? 12 : soundLetter(code) === 'H' ? 8 : 18))
/** The same for the last sound: a final vowel or S is hardly heard. */
export const lastLoss: Uint8Array = Uint8Array.from({ length: WIDE }, (_, code) => (vowelSound(code) ? 8 : soundLetter(code) === 'S' ? 6 : (loss[code] as number)))

/** Rough classes for the first sieve, 0 for an end: all vowels one, then by place and manner. */
export const rough: Uint8Array = roughClasses()
export const ROUGH = 13

function roughClasses(): Uint8Array {
  const classes = new Uint8Array(WIDE)
  for (const [i, group] of ['AEIOU', 'BPV', 'F', 'DT', 'GK', 'JH', 'SCZ', 'MNÑ', 'L', 'R', 'Y', 'W'].entries()) for (const letter of group) classes[soundCode(letter)] = i + 1
  return classes
}
