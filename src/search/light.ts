import { stopWords, tails } from './fold.ts'

/** Heard, seldom remembered: an article, a preposition, the ending of a domain or a company. */
export const isLight = (word: string): boolean => stopWords.has(word) || tails.has(word)

/** Words that say what any business is, not whose: they count for a third of what their rarity says. */
const business = `
  grupo group corporacion corporation compania company empresa empresas enterprises holding negocios inversiones comercial comercializadora importadora exportadora distribuidora industrias industrial
  servicios services service consultores consulting consultoria asociados associates representaciones laboratorios laboratorio international internacional global peru peruana peruano
  tienda store shop market mercado online web club studio estudio marca brand productos products producto producto original premium`.split(/\s+/).filter(Boolean)

/** Words that praise or tell a size, and titles: they count for two thirds. */
const praise = `
  super mega maxi mini micro ultra extra plus pro max top best new nuevo nueva nuevos nuevas gran grande grandes grand great big mejor mejores total ideal perfecto perfect natural express
  don dona doña senor señor senora señora mr mrs miss mister lady sir san santa santo saint casa house home`.split(/\s+/).filter(Boolean)

export const lightness: ReadonlyMap<string, number> = new Map([...[...stopWords, ...tails].map((word) => [word, 0.03] as const), ...praise.map((word) => [word, 0.66] as const), ...business.map((word) => [word, 0.35] as const)])
