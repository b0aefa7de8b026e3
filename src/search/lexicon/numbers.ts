// Numbers as they are read aloud. 7, «siete», "seven" and VII are one concept, whatever the register spells.

export const largestNumber = 999_999
export type Spoken = 'es' | 'en'

const esUnits = 'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'.split(' ')
const esTens = '_ _ _ treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ')
const esHundreds = '_ ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'.split(' ')
const enUnits = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const enTens = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** 0–999,999 in words: `ciento veintitrés mil uno`, `one hundred twenty-three thousand one`. */
export function readNumber(n: number, language: Spoken): string {
  const [thousands, rest] = [Math.floor(n / 1000), n % 1000]
  const below = language === 'es' ? spanishBelow : englishBelow
  if (thousands === 0) return below(rest)
  const counted = language === 'en' ? `${below(thousands)} thousand` : thousands === 1 ? 'mil' : `${shortened(below(thousands))} mil`
  return rest === 0 ? counted : `${counted} ${below(rest)}`
}

function spanishBelow(n: number): string {
  if (n < 30) return esUnits[n] ?? ''
  if (n === 100) return 'cien'
  if (n > 100) return [esHundreds[Math.floor(n / 100)], n % 100 === 0 ? '' : spanishBelow(n % 100)].join(' ').trimEnd()
  return n % 10 === 0 ? esTens[n / 10] ?? '' : `${esTens[Math.floor(n / 10)]} y ${esUnits[n % 10]}`
}

function englishBelow(n: number): string {
  if (n < 20) return enUnits[n] ?? ''
  if (n >= 100) return `${enUnits[Math.floor(n / 100)]} hundred${n % 100 === 0 ? '' : ` ${englishBelow(n % 100)}`}`
  return n % 10 === 0 ? enTens[n / 10] ?? '' : `${enTens[Math.floor(n / 10)]}-${enUnits[n % 10]}`
}

/** «veintiún mil», «treinta y un mil»: before mil, uno loses its last letter. */
function shortened(words: string): string {
  return words.replace(/veintiuno$/, 'veintiún').replace(/ uno$/, ' un')
}

/** A roman numeral that is plainly one: I, V and X only, two letters or more, up to XXXIX and not XXX. */
export function readRoman(word: string): number | undefined {
  if (!/^(?=..)x{0,3}(?:ix|iv|v?i{0,3})$/.test(word) || word === 'xxx') return undefined
  const tens = /^x*?(?=ix|iv|v|i|$)/.exec(word)?.[0].length ?? 0
  return tens * 10 + ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'].indexOf(word.slice(tens))
}

/** Digits as they are written: no leading zero, at most six. */
export function readDigits(word: string): number | undefined {
  return /^(?:0|[1-9]\d{0,5})$/.test(word) ? Number(word) : undefined
}

// ---- other languages and ordinals, in single words

/** From 0 on. Empty where no word is sure. */
export const smallNumbers: Readonly<Record<'fr' | 'it' | 'pt' | 'qu' | 'ay' | 'de', readonly string[]>> = {
  fr: 'zéro _ deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(' '),
  it: 'zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti'.split(' '),
  pt: 'zero _ dois três quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis dezessete dezoito dezenove vinte'.split(' '),
  qu: '_ huk iskay kimsa tawa pichqa suqta qanchis pusaq isqun chunka'.split(' '),
  ay: '_ maya paya kimsa pusi phisqa suxta paqallqu kimsaqallqu llätunka tunka'.split(' '),
  de: '_ eins zwei drei vier fünf sechs sieben acht neun zehn _ zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig'.split(' '),
}

/** More spellings of single numbers. */
export const otherSpellings: readonly (readonly ['es' | 'en' | 'fr' | 'it' | 'pt' | 'qu' | 'ay' | 'de', number, string])[] = [
  ['es', 100, 'ciento'], ['es', 1000, 'mil'], ['en', 100, 'hundred'], ['en', 1000, 'thousand'], ['en', 40, 'fourty'],
  ['es', 16, 'diez y seis'], ['es', 21, 'veintiún'], ['es', 21, 'veintiuna'], ['pt', 2, 'duas'], ['pt', 14, 'catorze'], ['fr', 20, 'vingt'], ['fr', 30, 'trente'], ['fr', 40, 'quarante'],
  ['fr', 50, 'cinquante'], ['fr', 60, 'soixante'], ['fr', 100, 'cent'], ['fr', 1000, 'mille'], ['it', 30, 'trenta'], ['it', 40, 'quaranta'], ['it', 50, 'cinquanta'], ['it', 100, 'cento'],
  ['it', 1000, 'mille'], ['pt', 30, 'trinta'], ['pt', 40, 'quarenta'], ['pt', 50, 'cinquenta'], ['pt', 100, 'cem'], ['qu', 1, 'uk'], ['qu', 1, 'hoq'], ['qu', 4, 'tahua'], ['qu', 5, 'pisqa'],
  ['qu', 5, 'phisqa'], ['qu', 6, 'soqta'], ['qu', 9, 'isqon'], ['qu', 100, 'pachak'], ['qu', 1000, 'waranqa'], ['qu', 1000, 'huaranca'], ['ay', 100, 'pataka'], ['ay', 1000, 'waranqa'], ['de', 30, 'dreißig'], ['de', 100, 'hundert'], ['de', 1000, 'tausend'],
]

/** From the first on; feminines by rule, short forms and digits («3ro», 3rd) beside them. */
export const ordinals: Readonly<Record<'es' | 'en' | 'fr' | 'it' | 'pt', readonly string[]>> = {
  es: 'primero,primer segundo tercero,tercer cuarto quinto sexto séptimo,sétimo octavo noveno,nono décimo undécimo,decimoprimero duodécimo,decimosegundo decimotercero,decimotercer decimocuarto decimoquinto decimosexto decimoséptimo decimoctavo decimonoveno vigésimo'.split(' '),
  en: 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(' '),
  fr: 'premier/première deuxième,second troisième quatrième cinquième sixième septième huitième neuvième dixième'.split(' '),
  it: 'primo secondo terzo quarto quinto sesto settimo ottavo nono decimo'.split(' '),
  pt: 'primeiro segundo terceiro quarto quinto sexto sétimo oitavo nono décimo'.split(' '),
}

/** `3ro`, `3rd`: the endings of an ordinal written in digits. */
export function readOrdinalDigits(word: string): number | undefined {
  const [, digits, ending] = /^([1-9]|1\d|20)(st|nd|rd|th|ro|do|to|mo|vo|no|er|ra|da|ta|ma|va|na|o|a)$/.exec(word) ?? []
  return digits === undefined || (Number(digits) < 4 && (ending === 'o' || ending === 'a')) ? undefined : Number(digits)
}
