import { pick } from './chance.ts'

/** Invented names, so that the sound set can be made where there are no real ones. Stems are ordinary words; no list of marks was read. */
export type Tongue = 'spanish' | 'english' | 'quechua'

const stems: Readonly<Record<Tongue, readonly string[]>> = {
  spanish: 'beso cala cebo cielo faro gema gira guayo hebra hielo hoja huerta jiro jugo kilo lava llave lluvia nube quena queso rayo sabor selva taxi vaca valle vela yema zarza zumo abeja acequia bahia'.split(' '),
  english: 'apple bridge bright city coin cookie cool deep fight fleet green hawk high kick knack knight knot light lucky match moon news night phone photo quick rack rock school seek sheep sick sleek smooth speed sweet table tooth toys wheel white wrap wrist write'.split(' '),
  quechua: 'ayllu cocha hatun illa inti kallpa killa kusi mayu miski nina pacha paqari phuyu puka punku qanchis qispi qocha qoyllur quri rumi sacha sumaq tika urqu waman wari wasi wayra yachay yana yaku'.split(' '),
}

const endings: Readonly<Record<Tongue, readonly string[]>> = {
  spanish: 'bel beta cera cina dova fina gesa guela jera lisa llana mexa nova quita riva seta viza yera zul'.split(' '),
  english: 'berry box craft dock ee field line lite mix pack plex ride shack shore ster tech works y'.split(' '),
  quechua: 'cancha kuna llaqta manta marka mayu pampa pata q’ero raymi suyu tambo taki wasi wayta'.split(' '),
}

export const tongues: readonly Tongue[] = ['spanish', 'english', 'quechua']

/** Every stem with every ending that differs from it, in capitals. */
export function inventedNames(tongue: Tongue): readonly string[] {
  return stems[tongue].flatMap((stem) => endings[tongue].filter((ending) => ending !== stem).map((ending) => `${stem}${ending}`.toUpperCase()))
}

const onsets = 'b br c cl ch d dr f fl g gr h j l m n p pl pr qu r s t tr v y z k w'.split(' ')
const cores = 'a a a e e e i i o o o u ia io ue ei au'.split(' ')
const codas = [...'        ', 'n', 's', 'r', 'l', 'x', 'm', 't']
const descriptive = 'PERU LIMA GROUP CAFE FOODS PHARMA CLUB PLUS LIGHT GOLD PREMIUM EXPRESS HOME STUDIO MARKET STORE TECH DIGITAL NATURAL BIO ECO ANDINO SPORT FASHION TRAVEL GRILL BAR CONSULTORES INVERSIONES GRUPO CASA LA EL LOS MI SUPER MAXI MULTI NEW THE'.split(' ')

/**
 * A register of invented marks: coined words, and composites of two or three words, some of which many share. The same
 * seed gives the same register, and the first marks of a longer one.
 */
export function* inventedMarks(count: number, next: () => number): Generator<string> {
  const coin = () => Array.from({ length: 2 + Math.floor(next() * 2.6) }, () => (pick(onsets, next) + pick(cores, next) + pick(codas, next)).trim()).join('').toUpperCase()
  const words = Array.from({ length: 20_000 }, coin)
  for (let i = 0; i < count; i++) {
    const kind = next()
    if (kind < 0.45) yield coin()
    else if (kind < 0.65) yield `${pick(words, next)} ${pick(words, next)}`
    else if (kind < 0.8) yield `${coin()} ${pick(descriptive, next)}`
    else if (kind < 0.9) yield `${pick(descriptive, next)} ${pick(words, next)}`
    else yield `${pick(words, next)} ${coin()} ${pick(descriptive, next)}`
  }
}
