const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A code of sixteen letters from as many bytes, five bits each, in Crockford's alphabet, which has no letters that look like digits: `7K2Q-M9XD-4TFA-P1ZC`. */
export function codeOf(bytes: Iterable<number>): string {
  const letters = [...bytes].slice(0, 16).map((b) => alphabet[b % 32])
  return [0, 4, 8, 12].map((i) => letters.slice(i, i + 4).join('')).join('-')
}
