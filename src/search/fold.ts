// A sign's text as words that can be compared. A word is a text of letters a–z, ñ, digits, `&`, and one letter for
// each character of a script that has no row in the tables below.

/** At most so many characters of a sign are looked at: a paragraph is searched by its beginning. */
export const longestText = 240
/** At most so many words of a sign, and so many letters of a word. */
export const mostWords = 16
export const longestWord = 30

const single: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l', þ: 'th', ð: 'd', ı: 'i', ŋ: 'n', ħ: 'h', ĸ: 'k', ſ: 's', '€': 'e', '£': 'l', '¥': 'y', '@': 'a', $: 's',
  // Cyrillic and Greek by the letters that a Peruvian passport would use.
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'io', ж: 'zh', з: 'z', и: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'j', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sh', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia', і: 'i', ї: 'i', є: 'ie', ґ: 'g', ј: 'i', љ: 'l', њ: 'n', ћ: 'ch', џ: 'y',
  α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', κ: 'k', λ: 'l', μ: 'm', ν: 'n', ξ: 'x', ο: 'o', π: 'p', ρ: 'r', σ: 's', ς: 's', τ: 't', υ: 'i', φ: 'f', χ: 'j', ψ: 'ps', ω: 'o',
}

/** Signs that stand for a letter only between letters: P!NK, K*B is not. */
const inside: Readonly<Record<string, string>> = { '!': 'i', '¡': 'i' }

/** What joins: nothing of it is seen or heard. */
const silent = /['’‘`´ʼʻ"“”ʿʾ]/

/** Articles and prepositions of French and Italian that lose their vowel before another: L'ÉTOILE, DELL'ARTE. */
const elided = /^(?:l|d|qu|dell|all|nell|dall|sull|un)$/

const isLetter = (c: string) => (c >= 'a' && c <= 'z') || c === 'ñ' || c > 'ÿ'
const isDigit = (c: string) => c >= '0' && c <= '9'

/** The words of a sign, in order: at most `mostWords`. */
export function wordsOf(text: string): readonly string[] {
  const words: string[] = []
  const add = (word: string) => {
    for (const part of parted(word)) if (words.length < mostWords) words.push(part.slice(0, longestWord))
  }
  let word = ''
  const end = () => {
    if (word !== '') add(word)
    word = ''
  }
  const shown = folded(text)
  for (let i = 0; i < shown.length; i++) {
    const c = shown[i] as string
    const [before, after] = [shown[i - 1] ?? ' ', shown[i + 1] ?? ' ']
    if (isLetter(c) || isDigit(c)) word += c
    else if (silent.test(c)) {
      if (elided.test(word) && isLetter(after)) end()
    }
    else if (inside[c] && isLetter(before) && isLetter(after)) word += inside[c]
    else if (c === '.' && initial(shown, i)) continue
    else if (c === '&' || c === '+') {
      end()
      add('&')
    } else end()
  }
  end()
  return words.length > 1 && words.every((w) => w === '&') ? [] : words
}

/** The dot of an initialism (P.Q.T.): one letter before it, and one letter or an end after it. */
function initial(text: string, at: number): boolean {
  const alone = (i: number) => isLetter(text[i] ?? ' ') && !isLetter(text[i - 1] ?? ' ') && !isLetter(text[i + 1] ?? ' ')
  return alone(at - 1) && (alone(at + 1) || text[at + 1] === undefined || !isLetter(text[at + 1] as string))
}

/** Letters and figures part where both are long enough to be words of their own: PANS4ALL, but not 3M. */
function parted(written: string): readonly string[] {
  const word = spelled(written)
  if (!/\d/.test(word) || !/\D/.test(word) || !/\D{3}|\d{2}/.test(word)) return [word]
  return word.match(/\d+|\D+/g) ?? []
}

/** Figures that stand for a letter: a zero beside one, others between two of a word with three letters or more (S0LAND3R, but not B2B or MP3). */
function spelled(word: string): string {
  if (!/\d/.test(word) || word.replace(/[^a-zñ]/g, '').length < 3) return word
  return word.replace(/(?<=[a-zñ])[01357](?=[a-zñ])|(?<=[a-zñ])0(?!\d)|(?<!\d)0(?=[a-zñ])/g, (figure) => letterFor[figure] ?? figure)
}

const letterFor: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 5: 's', 7: 't' }

/** Lower case, without accents; Ñ stays a letter of its own. */
function folded(text: string): string {
  let out = ''
  for (const c of text.slice(0, longestText).normalize('NFKD').toLowerCase().replace(/n\u0303/g, 'ñ')) {
    if ((c >= 'a' && c <= 'z') || c === 'ñ' || (c < '\u0080' && c !== '@' && c !== '$')) out += c
    else out += single[c] ?? other(c)
  }
  return out
}

function other(c: string): string {
  if (/\p{L}|\p{N}/u.test(c)) return oneLetter(c)
  if (/\p{Extended_Pictographic}/u.test(c)) return ` ${oneLetter(c)} `
  return /\p{M}|\p{C}/u.test(c) ? '' : silent.test(c) ? "'" : ' '
}

/** A letter of a script without a table: above ÿ, in one unit. */
const oneLetter = (c: string) => String.fromCharCode(0x100 + ((c.codePointAt(0) ?? 0) % 0xf000))

/** Articles, prepositions and the like in the languages of marks: heard, seldom remembered. */
export const stopWords: ReadonlySet<string> = new Set(`
  el la los las lo un una unos unas de del al a y e o u en con por para sin su sus
  the an of and or in on at by for with to from 
  le les l du des d qu un une et au aux en
  il lo gli i di del della dello dell all nell dall sull dei delle da e ed con
  o os as um uma do da dos das em no na
  der die das den dem ein eine und von zu im am
  & x`.split(/\s+/).filter(Boolean))

/** What tells a domain or the form of a company, never whose goods they are. */
export const tails: ReadonlySet<string> = new Set(`
  com net org www http https pe cl ar mx eu uk io
  sa sac saa srl eirl srltda ltda cia inc ltd llc corp co gmbh ag kg plc spa bv nv sarl sas oy ab tm r`.split(/\s+/).filter(Boolean))
