/** Letters of a text that are searched for: more is no sign but a paragraph. */
export const mostLetters = 200

/** The text without controls, at most so long, cut between words where there is one; `cut` tells what is left of a longer one. */
export function cutText(text: string): { readonly text: string; readonly cut: string | null } {
  const plain = text.slice(0, 20 * mostLetters).toWellFormed().normalize('NFC').replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').replace(/\s+/gu, ' ').trim()
  const letters = [...plain]
  if (letters.length <= mostLetters && text.length <= 20 * mostLetters) return { text: plain, cut: null }
  const start = letters.slice(0, mostLetters).join('')
  const space = start.lastIndexOf(' ')
  const short = space > mostLetters / 2 ? start.slice(0, space) : start
  return { text: short, cut: short }
}
