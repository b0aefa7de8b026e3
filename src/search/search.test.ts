import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { buildEngine, openShared, share, type Engine, type Mark } from './index.ts'
import { sentence } from './say.ts'
import { mostWords } from './fold.ts'
import { eachFrameNear, frameOf } from './frames.ts'
import { initialsApart, wordsOfSign } from './initials.ts'
import { lexicon, meaningOf } from './lexicon/index.ts'
import { codesOf, readings } from './sound/readings.ts'
import { openCounting } from './counting.ts'
import { buildPart } from './part.ts'
import { sieve, wordAlike } from './sieve.ts'
import { soughtSign } from './sought.ts'
import { textOfWord, wordOf } from './stock.ts'
import { twinsOf } from './twins.ts'

const mark = (text: string, owner = text, classes = [30]): Mark => ({ text, classes, owner })
const names = ['CASAVEL', 'EL FARO', 'Inca Kola', 'Ñandú', 'LU/MEX', 'LUMECS', 'CAFE LIMA', 'CAFE CUSCO', 'CAFE PUNO', 'ZORRO ROJO', 'Frutimar', 'PARDOS', 'TARENUDO', 'HUAYNA', 'QORI WASI', 'Cristal', 'TORBELLINO', '東京', 'P.Q.T.', 'ZRQ', 'TGBCAFETERIA']
const engine = buildEngine(names.map((name) => mark(name)))
const first = (text: string, from: Engine = engine) => from.search({ text, classes: [30] }, 1).map((hit) => from.text(hit.mark))[0]
const reasons = (text: string, of: string, language: 'es' | 'en' = 'es') => engine.explain({ text, classes: [30] }, names.indexOf(of)).because.map((because) => sentence(because, language))

describe('what an examiner would look at comes first', () => {
  test.each([
    ['KASABEL', 'CASAVEL', 'b and v, c and k are one sound in Peru'],
    ['RED FOX', 'ZORRO ROJO', 'it means the same'],
    ['WAYNA', 'HUAYNA', 'two spellings of one Quechua word'],
    ['CCORI HUASI', 'QORI WASI', 'two spellings of one Quechua name'],
    ['NUDO', 'TARENUDO', 'it stands whole in the earlier mark'],
    ['CRYSTAL', 'Cristal', 'one word in two languages'],
    ['NANDU', 'Ñandú', 'typed without its tilde'],
    ['lumex', 'LU/MEX', 'the same letters, parted or not'],
    ['PQT', 'P.Q.T.', 'an initialism with and without dots'],
    ['東京', '東京', 'a script without a table'],
    ['ZRQPANTALÓN', 'ZRQ', 'initials before a word'],
    ['TGB', 'TGBCAFETERIA', 'initials before a word'],
    ['MARFRUTI', 'Frutimar', 'its halves changed places'],
  ])('%s finds %s: %s', (sought, expected) => {
    expect(first(sought)).toBe(expected)
  })

  test('of two equal signs the one for the same goods comes first, then related goods, then any other', () => {
    const three = buildEngine([mark('TINKUY', 'a', [9]), mark('TINKUY', 'b', [29]), mark('TINKUY', 'c', [30]), mark('TINQUI', 'd', [9]), mark('TINQUI', 'e', [30])], { related: (number) => (number === 30 ? [29] : []) })
    const hits = three.search({ text: 'TINKUY', classes: [30] }, 5)
    expect(hits.map((hit) => hit.mark)).toEqual([2, 1, 0, 4, 3])
    expect(hits[0]?.score).toBe(1)
    expect(new Set(three.search({ text: 'TINKUY', classes: [] }, 3).map((hit) => hit.score))).toEqual(new Set([1]))
  })

  test('the same sign is certain', () => {
    expect(engine.search({ text: 'casavel', classes: [] }, 1)).toEqual([{ mark: 0, score: 1 }])
  })
})

describe('nothing alike is left out among many', () => {
  // Enough words that share letters with each sign to fill what is compared.
  const crowd = Array.from({ length: 30_000 }, (_, i) => mark(`${['NI', 'TE', 'PIE', 'KLO', 'TMA', 'KOF', 'ITE', 'OWD'][i % 8]}${i.toString(36).toUpperCase()}${['TE', 'CE', 'WD', 'MM', 'TOM'][i % 5]}`))
  const signs: readonly [string, string, string][] = [['NITE', 'KNIGHT', 'read the same in English'], ['KLOWD', 'CLOUD', 'the same consonants around other vowels'], ['PIECE', 'PEACE', 'read the same in English'], ['TMK', 'TMG', 'a letter apart'], ['KOFITAIM', 'COFFEE TIME', 'two words that sound as one'], ['TMEXIKLO', 'KLUTMAXE', 'halves in each other’s place, with other vowels'], ['GRAN TMAROL', 'TMADOL', 'a letter apart, behind a word of praise'],
    ['KL0NIT3R', 'KLONITER', 'figures for letters']]
  const many = buildEngine([...crowd, ...signs.map(([, earlier]) => mark(earlier))])
  test.each(signs)('%s finds %s: %s', (sought, earlier) => {
    expect(many.search({ text: sought, classes: [] }, 10).map((hit) => many.text(hit.mark))).toContain(earlier)
  })

  test.each([['MOPCAT', 'TOMCAT'], ['BABURA', 'MADURA']])('%s finds %s: most letters stand in their places, though they share hardly a gram', (sought, earlier) => {
    expect(first(sought, buildEngine([mark(earlier), ...Array.from({ length: 300 }, (_, i) => mark(`LOREM${i}`))]))).toBe(earlier)
  })
})

describe('initials stand apart from the word behind them', () => {
  test.each([['rkpants', ['rk', 'pants']], ['bmwcars', ['bmw', 'cars']], ['string', ['string']], ['schmoney', ['schmoney']], ['mccash', ['mccash']], ['cplay', ['cplay']], ['rkqwa', ['rkqwa']]])('%s', (word, parts) => {
    expect(initialsApart(word, lexicon())).toEqual(parts)
  })
  test('however many there are, a sign has no more words than before', () => expect(wordsOfSign('rkpants '.repeat(16), lexicon()).length).toBe(mostWords))
})

describe('what may be alike is looked up', () => {
  const sounds = (word: string) => readings(word, meaningOf(lexicon(), word)).map((one) => one.sounds)
  const near = (word: string) => {
    const found = new Set<number>()
    for (const one of sounds(word)) eachFrameNear(codesOf(one), (frame) => found.add(frame))
    return found
  }
  const frames = (word: string) => sounds(word).map((one) => frameOf(codesOf(one)))

  test.each([['MARILO', 'MALIRO'], ['TEMIKAR', 'TEKIMAR'], ['SUNDAVEL', 'SUNDABER'], ['KOMPTIRA', 'KOMTIRA']])('by consonants that change places, one changed or left out: %s, %s', (one, other) => {
    expect(frames(other.toLowerCase()).some((frame) => near(one.toLowerCase()).has(frame))).toBe(true)
  })
  test('not by two changed consonants', () => expect(frames('sunkamel').some((frame) => near('sundaver').has(frame))).toBe(false))
  test('a y between vowels is a vowel', () => expect(frames('maya')[0]).toBe(frames('maia')[0]))
  test.each([['fameo', 'farneo'], ['farneo', 'fameo'], ['claris', 'daris'], ['oiiante', 'ollante'], ['quora', 'ouora'], ['savvi', 'sawi'], ['sawi', 'savvi'], ['sawi', 'sauui']])('by letters that look alike: %s, %s', (one, other) => {
    expect(twinsOf(one)).toContain(other)
    expect(twinsOf(one)).not.toContain(one)
  })
  test('by no more than so many places of a word', () => expect(twinsOf('o'.repeat(30)).length).toBe(127))

  test.each([['10', 'DIES', 'TEN'], ['24', 'BEINTIKUATRO', 'TWENTIFOR'], ['firehouse', 'FIREOUSE', 'FAIERHAUS'], ['houseboat', 'OUSEBOAT', 'HAUSBOT'], ['ez', 'ES', 'ISI'], ['adn', 'ADEENE', 'EIDIEN'], ['itk', 'ITEKA', 'AITIKEI'], ['art', 'ART', 'ART']])('%s is read %s in Spanish, %s in English', (word, es, en) => {
    expect(sounds(word).slice(0, 2)).toEqual([es, en])
  })
})

describe('the sieve', () => {
  const crowd = Array.from({ length: 600 }, (_, i) => `barumel${'bcdfghjklm'[i % 10]}${'aeiou'[Math.floor(i / 10) % 5]}${'npqrstvwxyz'[Math.floor(i / 50)]}`)
  const stock = openCounting(buildPart([...crowd, 'dalumelta', 'baturelta'].map((text) => ({ text, classes: [], owner: '' })), { marks: 0, vocabulary: 0, known: () => -1 }, lexicon()), lexicon()).now()
  const kept = (text: string) => [...sieve(stock, soughtSign(text, lexicon())!.words[0]!, { sums: new Uint32Array(stock.vocabulary) }, 50)].map((word) => textOfWord(stock, word))

  test('few sounds changed are kept, whatever shares more letters', () => expect(kept('barumelta')).toEqual(expect.arrayContaining(['dalumelta', 'baturelta'])))
})

describe('one word in another', () => {
  const stock = openCounting(buildPart(['twistcap', 'capnite', 'twibcap', 'kitnade'].map((text) => ({ text, classes: [], owner: '' })), { marks: 0, vocabulary: 0, known: () => -1 }, lexicon()), lexicon()).now()
  const alike = (sought: string, word: string) => wordAlike(stock, soundsLike(sought), wordOf(stock, word))
  const soundsLike = (text: string) => soughtSign(text, lexicon())!.words[0]!

  test('is alike also where it is only heard there, a little less', () => {
    expect(alike('twyst', 'twistcap')).toBeGreaterThan(0.75)
    expect(alike('twyst', 'twistcap')).toBeLessThan(alike('twist', 'twistcap'))
    expect(alike('knight', 'capnite')).toBeGreaterThan(0.65)
  })
  test('not where less than four sounds are', () => expect(alike('kyt', 'kitnade')).toBeLessThan(0.65))
})

describe('why', () => {
  test('an element that stands in both is no translation', () => {
    const told = buildEngine([mark('MARLUNA')]).explain({ text: 'LUNAMAR', classes: [] }, 0).because.filter(({ channel }) => channel === 'meaning').map((because) => sentence(because, 'es'))
    expect(told).toEqual(['En ambos está LUNA, que significa lo mismo (diccionario: luna · moon)', 'En ambos está MAR, que significa lo mismo (diccionario: mar · sea)'])
  })

  test('a homophone is told with its reading and the rules that make it one', () => {
    expect(reasons('KASABEL', 'CASAVEL')).toEqual(['Suena igual: KASABEL / CASAVEL (c = k = q; b = v)', 'Se escribe parecido: KASABEL / CASAVEL (74 %)', 'Misma clase: 30'])
    expect(reasons('KASABEL', 'CASAVEL', 'en')[0]).toBe('It sounds the same: KASABEL / CASAVEL (c = k = q; b = v)')
  })

  test('a reading that goes on where the other ends is alike, never the same', () => {
    const two = buildEngine([mark('WAYRANIA'), mark('WAIRA')])
    const sound = (position: number) => two.explain({ text: 'WAYRA', classes: [] }, position).because.filter(({ channel }) => channel === 'sound').map((because) => sentence(because, 'es'))
    expect(sound(0)).toEqual(['Suena parecido: WAYRA / WAYRANIA (se leen WAIRA, WAIRANIA)'])
    expect(sound(1)).toEqual(['Suena igual: WAYRA / WAIRA'])
  })

  test.each([
    ['NITE', 'KNIGHT', 'Suena igual: NITE / KNIGHT (se lee NAIT; en inglés i suena ai; e muda en inglés)'],
    ['KOFITAIM', 'COFFEE TIME', 'Suena igual: KOFITAIM / COFFEE TIME (c = k = q; en inglés ea, ee = i; en inglés i suena ai; e muda en inglés)'],
    ['LEXUR', 'LECSUR', 'Suena igual: LEXUR / LECSUR (se lee LEKSUR; x = ks; c = k = q)'],
    ['KAOS', 'CHAOS', 'Suena parecido: KAOS / CHAOS (se leen KAOS, KEIOS; pronunciación inglesa)'],
    ['3M', 'TRES M', 'Suena igual: 3M / TRES M (se lee TRESEME)'],
    ['K9', 'CANINE', 'Suena igual: K9 / CANINE (se lee KEINAIN; pronunciación inglesa)'],
    ['4U', 'FOR YOU', 'Suena igual: 4U / FOR YOU (se lee FORYU)'],
    ['L8', 'LATE', 'Suena igual: L8 / LATE (se lee LEIT; e muda en inglés)'],
    ['EZ GLOW', 'EASY GLOW', 'Suena igual: EZ GLOW / EASY GLOW (se lee ISIGLO; en inglés ez = easy; en inglés ea, ee = i)'],
    ['KASA', 'KASAL', 'Suena parecido: KASA / KASAL'],
    ['MAYUTEX', 'MAIUTEC', 'Suena parecido: MAYUTEX / MAIUTEC (se leen MAYUTEKS, MAIUTEK; x = ks; c = k = q)'],
    ['CHASKA', 'CHASCO', 'Suena parecido: CHASKA / CHASCO (se leen CHASKA, CHASKO; c = k = q)'],
  ])('%s and %s: only rules that make them alike are told', (sought, text, said) => {
    const one = buildEngine([mark(text)])
    expect(one.explain({ text: sought, classes: [] }, 0).because.filter(({ channel }) => channel === 'sound').map((because) => sentence(because, 'es'))).toEqual([said])
  })

  test.each([['PORTBLUE', 'BLUEPORT', ['Sus mitades están en otro orden: PORT·BLUE / BLUEPORT (100 %)']], ['MARPERLA', 'PERLIMAR', ['Sus mitades están en otro orden: MAR·PERLA / PERLIMAR (88 %)']], ['BLUE PORT', 'PORT BLUE', []]])('%s and %s: halves in each other’s place', (sought, text, said) => {
    const one = buildEngine([mark(text)])
    expect(one.explain({ text: sought, classes: [] }, 0).because.filter(({ channel }) => channel === 'turned').map((because) => sentence(because, 'es'))).toEqual(said)
  })

  test('a translation names its dictionary entry', () => {
    expect(reasons('RED FOX', 'ZORRO ROJO')).toContain('Significa lo mismo en otro idioma: FOX / ZORRO (diccionario: zorro · fox)')
  })

  test.each([
    ['BLUEWOLF', 'LOBO AZUL', ['WOLF / LOBO (diccionario: lobo · wolf)', 'BLUE / AZUL (diccionario: azul · blue)']], ['LOBO AZUL', 'BLUEWOLF', ['LOBO / WOLF (diccionario: lobo · wolf)', 'AZUL / BLUE (diccionario: azul · blue)']],
    ['FOREST GHOST', 'WALDGEIST', ['FOREST / WALD', 'GHOST / GEIST']], ['ANCLA PERDIDA', 'LOST ANCHOR', ['ANCLA / ANCHOR', 'PERDIDA / LOST']], ['STAR', 'L’ÉTOILE', ['STAR / ETOILE']], ['SUN FLOWER', 'GIRASOL', ['GIRASOL (']],
    ['LUNAROJA', 'RED MOON', ['LUNA / MOON', 'ROJA / RED']], ['NUBEBLANCA', 'WHITE CLOUD', ['NUBE / CLOUD', 'BLANCA / WHITE']],
  ])('%s and %s mean the same', (sought, text, said) => {
    const told = buildEngine([mark(text)]).explain({ text: sought, classes: [] }, 0).because.filter(({ channel }) => channel === 'meaning').map((because) => sentence(because, 'es'))
    expect(said.filter((part) => !told.some((one) => one.includes(part)))).toEqual([])
    expect(told.every((one) => one.startsWith('Significa lo mismo en otro idioma') || one.startsWith('Son ideas cercanas') || one.startsWith('Significa lo mismo:'))).toBe(true)
  })

  test('a shared word is weak where many owners of the class have it', () => {
    const crowded = buildEngine(Array.from({ length: 12 }, (_, i) => mark(`CAFE ${'ABCDEFGHIJKL'[i]}UNO`, `owner ${i}`)))
    expect(crowded.explain({ text: 'CAFE ZETA', classes: [30] }, 0).because).toContainEqual({ channel: 'shared', element: 'cafe', owners: 12, marks: 12, class: 30, weak: true })
    expect(engine.explain({ text: 'CAFE ZETA', classes: [30] }, names.indexOf('CAFE LIMA')).because).toContainEqual({ channel: 'shared', element: 'cafe', owners: 3, marks: 3, class: 30, weak: false })
  })

  test('two clear meanings that differ are a note, not a verdict', () => {
    const two = buildEngine([mark('PATO'), mark('RATO')])
    expect(two.explain({ text: 'GATO', classes: [] }, 0).because).toContainEqual({ channel: 'otherMeaning', sought: 'gato', mark: 'pato' })
    expect(two.search({ text: 'GATO', classes: [] }, 5).map((hit) => hit.mark)).toContain(0)
  })
})

describe('comings and goings', () => {
  const some = fc.array(fc.constantFrom(...names, 'KASABEL', 'SOL NACIENTE', 'INKA COLA', 'LIMA', 'X'), { minLength: 1, maxLength: 12 })
  const found = (from: Engine, text: string) => from.search({ text, classes: [] }, 50).map((hit) => `${from.text(hit.mark)} ${hit.score}`)

  test('the same marks give the same scores, however they came', { timeout: 30_000 }, () => {
    fc.assert(fc.property(some, some, some, fc.constantFrom('KASABEL', 'EL FARO', 'CAFE INCA', 'FOX'), (early, late, lost, text) => {
      const grown = openShared(share(buildEngine([...early, ...lost].map((name) => mark(name)))))
      late.forEach((name) => grown.add(mark(name)))
      lost.forEach((_, i) => grown.remove(early.length + i))
      const built = buildEngine([...early, ...late].map((name) => mark(name)))
      expect(grown.size).toBe(built.size)
      expect(found(grown, text)).toEqual(found(built, text))
    }), { numRuns: 25 })
  })

  test('looked at between comings and goings, hundreds of them, it counts as if built anew', { timeout: 60_000 }, () => {
    const syllables = ['KA', 'SA', 'BEL', 'CA', 'VEL', 'LI', 'MA', 'ÑAN', 'DU', 'RE', 'MAX', 'SOL', 'QO', 'RI']
    const name = (n: number) => `${syllables[n % 14]}${syllables[(n * 5 + 3) % 13]}${n % 3 === 0 ? '' : ` ${syllables[(n * 7) % 14]}${syllables[n % 11]}`}${n % 10 === 0 ? ' GRUPO' : ''}`
    const step = fc.record({ comes: fc.integer({ min: 0, max: 120 }), goes: fc.array(fc.nat(), { maxLength: 40 }), text: fc.constantFrom('KASABEL', 'LIMA SOL', 'QORI GRUPO', 'REMAX') })
    fc.assert(fc.property(fc.array(step, { minLength: 4, maxLength: 8 }), (steps) => {
      const there = new Map(Array.from({ length: 60 }, (_, i) => [i, name(i * 3)]))
      const grown = openShared(share(buildEngine([...there.values()].map((text) => mark(text)))))
      let made = 0
      for (const { comes, goes, text } of steps) {
        for (let i = 0; i < comes; i++) {
          const own = name(made++ * 2)
          there.set(grown.add(mark(own)), own)
        }
        for (const which of goes) {
          const position = [...there.keys()][which % there.size]
          if (position === undefined || there.size < 2) continue
          grown.remove(position)
          there.delete(position)
        }
        const built = buildEngine([...there.values()].map((own) => mark(own)))
        expect(grown.size).toBe(built.size)
        expect(found(grown, text)).toEqual(found(built, text))
      }
    }), { numRuns: 12 })
  })

  test('a mark that came is found at once, and one that went is not', () => {
    const own = openShared(share(engine))
    const position = own.add(mark('TIKACHA'))
    expect(first('TICACHA', own)).toBe('TIKACHA')
    own.remove(position)
    expect(own.search({ text: 'TIKACHA', classes: [] }, 50).map((hit) => hit.mark)).not.toContain(position)
  })
})

describe('whatever is typed', () => {
  test('any text has an answer', { timeout: 30_000 }, () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 600 }), fc.string({ unit: 'grapheme', maxLength: 300 })), (text) => {
      const hits = engine.search({ text, classes: [] }, 10)
      for (const { mark, score } of hits) {
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
        for (const because of engine.explain({ text, classes: [] }, mark).because) expect(sentence(because, 'es')).not.toBe('')
      }
    }), { numRuns: 120 })
  })

  test.each(['', ' ', '!!!', '...', '\u0000\u0001', '\u202e'])('%j has no letter: nothing is like it', (text) => {
    expect(engine.search({ text, classes: [] }, 10)).toEqual([])
  })

  test('an engine without marks answers', () => {
    expect(buildEngine([]).search({ text: 'SOL', classes: [] }, 10)).toEqual([])
  })
})
