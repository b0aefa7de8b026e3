import type { Because } from './engine.ts'
import { asSaid } from './sound/agreeing.ts'

type Language = 'es' | 'en'

/** What a reason says to a person, without the closing stop. */
export function sentence(because: Because, language: Language): string {
  const es = language === 'es'
  switch (because.channel) {
    case 'identical':
      return es ? 'Las palabras son idénticas' : 'The words are identical'
    case 'contained':
      return containedSentence(because, language)
    case 'sound':
      return soundSentence(because, language)
    case 'look': {
      const pairs = because.lookAlikes.map(([a, b]) => `${a.toUpperCase()}/${b.toUpperCase()}`)
      const letters = pairs.length > 0 ? (es ? `; se confunden ${pairs.join(', ')}` : `; ${pairs.join(', ')} look the same`) : ''
      return `${es ? 'Se escribe parecido' : 'It is spelt alike'}: ${shown(because.sought)} / ${shown(because.mark)} (${percent(because.alike, language)})${letters}`
    }
    case 'turned':
      return `${es ? 'Sus mitades están en otro orden' : 'Their halves stand in another order'}: ${shown(because.sought.slice(0, because.cut))}·${shown(because.sought.slice(because.cut))} / ${shown(because.mark)} (${percent(because.alike, language)})`
    case 'meaning':
      return meaningSentence(because, language)
    case 'otherMeaning':
      return es ? `Cada palabra tiene un significado claro y distinto: ${shown(because.sought)}, ${shown(because.mark)}` : `Each word has a clear meaning of its own: ${shown(because.sought)}, ${shown(because.mark)}`
    case 'shared':
      return sharedSentence(because, language)
    case 'classes':
      return classesSentence(because, language)
  }
}

const shown = (word: string) => word.toUpperCase()
const percent = (share: number, language: Language) => `${Math.round(share * 100)}${language === 'es' ? ' %' : '%'}`

function soundSentence({ sought, mark, aligned, rules }: Extract<Because, { channel: 'sound' }>, language: Language): string {
  const es = language === 'es'
  const readings = ([0, 1] as const).map((side) => aligned.map((pair) => pair[side] ?? '').join(''))
  const same = readings[0] === readings[1]
  const spelt = [sought, mark].map((words) => shown(words).replaceAll(' ', ''))
  // A reading is told where its spelling does not show it.
  const plain = same ? spelt.includes(readings[0] ?? '') : spelt.every((text, i) => text === readings[i])
  const read = plain ? [] : [same ? `${es ? 'se lee' : 'read'} ${readings[0] ?? ''}` : `${es ? 'se leen' : 'read'} ${readings.join(', ')}`]
  const why = [...read, ...[...new Set(rules.map((id) => ruleWords(id, language)).filter(Boolean))].slice(0, 4)]
  const likeness = same ? (es ? 'Suena igual' : 'It sounds the same') : es ? 'Suena parecido' : 'It sounds alike'
  return `${likeness}: ${shown(sought)} / ${shown(mark)}${why.length > 0 ? ` (${why.join('; ')})` : ''}`
}

function containedSentence({ which, part, place }: Extract<Because, { channel: 'contained' }>, language: Language): string {
  const es = language === 'es'
  const where = { start: es ? 'al comienzo' : 'at the beginning', end: es ? 'al final' : 'at the end', inside: es ? 'en medio' : 'in the middle', words: es ? 'con todas sus palabras' : 'with all its words' }[place]
  if (which === 'mark') return es ? `El signo solicitado contiene toda la marca anterior, ${where}: ${shown(part)}` : `The sign applied for contains the whole earlier mark ${where}: ${shown(part)}`
  return es ? `La marca anterior contiene todo el signo solicitado, ${where}: ${shown(part)}` : `The earlier mark contains the whole sign applied for ${where}: ${shown(part)}`
}

function meaningSentence({ sought, mark, relation, entry }: Extract<Because, { channel: 'meaning' }>, language: Language): string {
  const es = language === 'es'
  const source = `${es ? 'diccionario' : 'dictionary'}: ${entry}`
  if (sought === mark) return es ? `En ambos está ${shown(sought)}, que significa lo mismo (${source})` : `${shown(sought)} stands in both and means the same (${source})`
  const words = {
    translation: ['Significa lo mismo en otro idioma', 'It means the same in another language'], synonym: ['Significa lo mismo', 'It means the same'], opposite: ['Son ideas opuestas', 'The ideas are opposites'],
    inflection: ['Es otra forma de la misma palabra', 'It is another form of the same word'], number: ['Es el mismo número', 'It is the same number'], sister: ['Son ideas cercanas', 'The ideas are close'],
  }[relation]
  return `${words[es ? 0 : 1]}: ${shown(sought)} / ${shown(mark)} (${source})`
}

function sharedSentence({ element, owners, class: number, weak }: Extract<Because, { channel: 'shared' }>, language: Language): string {
  const es = language === 'es'
  const where = number === null ? (es ? 'en todas las clases' : 'in all classes') : es ? `en la clase ${number}` : `in class ${number}`
  const whose = es ? (owners === 1 ? '1 titular la tiene' : `${owners} titulares la tienen`) : owners === 1 ? '1 owner has it' : `${owners} owners have it`
  const strength = es ? (weak ? 'elemento débil, de uso común' : 'elemento distintivo') : weak ? 'a weak element, in common use' : 'a distinctive element'
  return `${es ? 'Comparten la palabra' : 'They share the word'} ${shown(element)}: ${whose} ${where} (${strength})`
}

function classesSentence({ same, related }: Extract<Because, { channel: 'classes' }>, language: Language): string {
  const es = language === 'es'
  const parts = [
    same.length > 0 && (es ? `${same.length === 1 ? 'Misma clase' : 'Mismas clases'}: ${same.join(', ')}` : `${same.length === 1 ? 'Same class' : 'Same classes'}: ${same.join(', ')}`),
    related.length > 0 && (es ? `Clases relacionadas: ${related.map(([a, b]) => `${a} y ${b}`).join(', ')}` : `Related classes: ${related.map(([a, b]) => `${a} and ${b}`).join(', ')}`),
  ]
  return parts.filter(Boolean).join('. ')
}

/** The headings of the reading rules as people say them. */
const headings: Readonly<Record<string, readonly [es: string, en: string]>> = {
  'es:b=v': ['b = v', 'b = v'], 'es:c=k=q': ['c = k = q', 'c = k = q'], 'es:c before e, i is s': ['c ante e, i = s', 'c before e, i = s'], 'es:s=z': ['s = z', 's = z'], 'es:ll=y': ['ll = y', 'll = y'], 'es:f=ph': ['f = ph', 'f = ph'],
  'es:silent h': ['h muda', 'silent h'], 'es:h before a vowel pair is w or y': ['hu, hi ante vocal = w, y', 'hu, hi before a vowel = w, y'], 'es:gu, w, hu': ['gu = w = hu', 'gu = w = hu'], 'es:g before e, i is j': ['g ante e, i = j', 'g before e, i = j'],
  'es:e before s and a consonant': ['e ante s inicial', 'e before an initial s'], 'es:x is ks, and s where it begins': ['x = ks', 'x = ks'],
  'en:c before e, i is s': ['c ante e, i = s', 'c before e, i = s'], 'en:c=k=q': ['c = k = q', 'c = k = q'], 'en:ea, ee are i': ['en inglés ea, ee = i', 'ea, ee = i'], 'en:ez is easy': ['en inglés ez = easy', 'ez = easy'], 'en:silent e': ['e muda en inglés', 'silent e'], 'en:f=ph': ['f = ph', 'f = ph'],
  'en:g before e, i is y': ['en inglés g ante e, i suena y', 'soft g'], 'en:i before a consonant and e is ai': ['en inglés i suena ai', 'i as in bite'], 'en:j is y': ['en inglés j suena y', 'j as in jet'], 'en:le at the end is ol': ['en inglés -le suena ol', 'final -le'],
  [asSaid]: ['pronunciación inglesa', 'as English says it'],
  'en:qu is kw': ['en inglés qu suena ku', 'qu = kw'], 'en:short u is a': ['en inglés u suena a', 'short u'], 'en:x is ks, and s where it begins': ['x = ks', 'x = ks'], 'en:z=s': ['s = z', 's = z'],
}

const ruleWords = (id: string, language: Language) => headings[id]?.[language === 'es' ? 0 : 1] ?? ''
