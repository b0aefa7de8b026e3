/** Lower case, without accents, Ñ kept. Apostrophes and hyphens stay: `partsOf` cuts at them. */
export function foldWord(text: string): string {
  const lower = text.toLowerCase()
  if (plain.test(lower)) return lower
  return lower.normalize('NFD').replaceAll('n\u0303', 'ñ').replace(/[\u0300-\u036f]/g, '')
    .replaceAll('œ', 'oe').replaceAll('æ', 'ae').replaceAll('ø', 'o').replaceAll('ß', 'ss').replaceAll('ł', 'l')
}

/** The folded words of an entry: `Arco-Íris` → arco, iris; `ch’aska` → ch, aska. */
export function partsOf(text: string): readonly string[] {
  const folded = foldWord(text)
  return single.test(folded) ? [folded] : folded.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '')
}

const plain = /^[\x00-\x7f]*$/
const single = /^[a-zñ0-9]+$/
