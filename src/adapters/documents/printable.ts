import { covers, type Coverage } from './coverage.ts'

/**
 * Text as the fonts can print it: control characters and marks that reorder text are left out (a paper must read
 * the same to everybody), spaces of every kind stay spaces, and a character that no font has becomes its code
 * point, `[U+1F98A]`, never a box. `missing` lists those characters, each once.
 */
export function printable(text: string, coverage: Coverage): { readonly text: string; readonly missing: readonly string[] } {
  const missing = new Set<string>()
  const printed = [...text.toWellFormed().normalize('NFC')].map(character => {
    const code = character.codePointAt(0) ?? 0
    if (character === '\n' || character === '\r') return character === '\n' ? '\n' : ''
    if (/\s/u.test(character)) return character === '\u00A0' || character === '\u202F' ? '\u00A0' : ' '
    if (isSilent(code)) return ''
    if (isJoiner(code) || covers(coverage, code)) return character
    missing.add(character)
    return `[${codePoint(character)}]`
  })
  return { text: breakable(printed.join('')), missing: [...missing] }
}

/** A run of more than 64 characters without a space gets places to break (U+200B), or it would leave the page. */
function breakable(text: string): string {
  return text.replace(/\S{65,}/gu, run => run.replace(/.{24}(?=.)/gsu, '$&\u200B'))
}

/** `U+1F98A`. */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** A text none of whose characters needs more than the first font: the last resort when a page will not set. */
export function plainest(text: string): string {
  return [...text].map(character => (/[\n\x20-\x7E\u00A0-\u00FF–—‘’“”«»…·]/u.test(character) ? character : `[${codePoint(character)}]`)).join('')
}

/** C0 and C1 controls, bidirectional overrides and isolates, the byte order mark, noncharacters, tags. */
function isSilent(code: number): boolean {
  return code < 0x20 || (code >= 0x7f && code < 0xa0) || (code >= 0x202a && code <= 0x202e)
    || (code >= 0x2066 && code <= 0x2069) || (code >= 0x200e && code <= 0x200f) || code === 0x061c
    || code === 0xfeff || code === 0x00ad || code === 0x200b || code === 0x2060
    || (code & 0xfffe) === 0xfffe || (code >= 0xe0000 && code <= 0xe007f)
}

/** Joiners and variation selectors: they shape their neighbours and draw nothing themselves. */
function isJoiner(code: number): boolean {
  return code === 0x200c || code === 0x200d || (code >= 0xfe00 && code <= 0xfe0f)
}
