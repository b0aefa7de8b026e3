import type { FilingForm } from '#office/intake/filing.ts'
import type { Chance } from './chance.ts'

/** Everything here is plainly invented: marks of made-up syllables, people named after things, numbers that check. */
const heads = ['Qui', 'Sumi', 'Lla', 'Chas', 'Waru', 'Kusi', 'Mayu', 'Ñusta', 'Tari', 'Pacha', 'Inka', 'Wayra', 'Rumi', 'Sisa', 'Killa', 'Ayni', 'Puri', 'Challwa', 'Tika', 'Antara', 'Zafi', 'Brilo', 'Nova', 'Verde', 'Alto', 'Duna', 'Marea', 'Cumbre', 'Lucero', 'Trigal']
const middles = ['ki', 'la', 'ma', 'ri', 'to', 'va', 'no', 'sa', 'pe', 'lu', 'mi', 'ta', 'ra', 'co', '']
const tails = ['nto', 'ya', 'pac', 'lén', 'mar', 'sol', 'fina', 'pata', 'ruk', 'zeta', 'nia', 'vel', 'tex', 'gran', 'mundo', 'dulce', 'pro', '']
const second = ['Andina', 'del Valle', 'Express', 'Natural', 'de Altura', 'Sur', 'Plus', 'Hogar', 'Kids', 'Digital']

export const inventedMark = (c: Chance): string => {
  const word = `${c.pick(heads)}${c.pick(middles)}${c.pick(tails)}`
  return c.next() < 0.25 ? `${word} ${c.pick(second)}` : word
}

/** Goods and services of a few classes, in the words of the trade. */
export const shelf: Readonly<Record<number, readonly string[]>> = {
  3: ['jabones', 'champús', 'cosméticos', 'aceites esenciales'],
  5: ['complementos alimenticios', 'preparaciones farmacéuticas', 'infusiones medicinales'],
  9: ['programas informáticos descargables', 'aplicaciones móviles descargables', 'auriculares'],
  14: ['joyería de plata', 'relojes', 'pulseras'],
  18: ['bolsos', 'mochilas', 'carteras de cuero'],
  25: ['chompas de alpaca', 'chalinas', 'gorros', 'calzado'],
  29: ['aceitunas en conserva', 'queso', 'yogur', 'papas fritas', 'mermeladas'],
  30: ['café', 'cacao', 'chocolate', 'quinua procesada', 'galletas', 'miel'],
  31: ['papas frescas', 'quinua sin procesar', 'flores naturales', 'paltas frescas'],
  32: ['aguas minerales', 'cervezas', 'zumos de frutas', 'refrescos de maíz morado'],
  35: ['venta minorista de prendas de vestir', 'publicidad', 'gestión comercial'],
  39: ['transporte de pasajeros', 'organización de excursiones', 'servicios de mensajería'],
  41: ['organización de talleres de formación', 'servicios de entretenimiento', 'edición de libros'],
  42: ['desarrollo de software', 'diseño de páginas web', 'consultoría tecnológica'],
  43: ['servicios de restaurante', 'servicios de cafetería', 'alojamiento temporal'],
  44: ['servicios de peluquería', 'servicios veterinarios', 'servicios médicos'],
}

const surnames = ['Mamani', 'Quispe', 'Huamán', 'Flores', 'Rojas', 'Condori', 'Vargas', 'Chávez', 'Puma', 'Ticona', 'Salas', 'Ramos']
const givenNames = ['Persona', 'Ejemplo', 'Muestra', 'Prueba', 'Ficticia', 'Inventada']
const trades = ['Cooperativa', 'Asociación', 'Empresa', 'Taller', 'Industrias', 'Comercial', 'Servicios']

type PartyForm = NonNullable<FilingForm['applicants']>[number]

/** A person or company of no real register, with numbers that pass their check digits. */
export function inventedParty(c: Chance): PartyForm {
  if (c.next() < 0.35) {
    const dni = String(c.between(10_000_000, 79_999_999))
    return { kind: 'person', name: `${c.pick(givenNames)} ${c.pick(surnames)} ${c.pick(surnames)} (demostración)`, document: { kind: 'DNI', number: dni }, country: 'PE', address: `Calle Inventada ${c.between(1, 999)}, Lima`, domiciledInPeru: true }
  }
  const ruc = withCheckDigit(`20${String(c.between(10_000_000, 99_999_999))}`)
  return { kind: 'company', name: `${c.pick(trades)} ${c.pick(heads)}${c.pick(middles)} S.A.C. (demostración)`, document: { kind: 'RUC', number: ruc }, country: 'PE', address: `Avenida Ficticia ${c.between(1, 999)}, ${c.pick(['Lima', 'Arequipa', 'Puno', 'Cusco', 'Trujillo'])}`, domiciledInPeru: true }
}

/** The RUC's eleventh digit: weights 5,4,3,2,7,6,5,4,3,2; 11 − sum mod 11; 10 gives 0 and 11 gives 1. */
function withCheckDigit(ten: string): string {
  const weights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]
  const sum = [...ten].reduce((total, digit, i) => total + Number(digit) * (weights[i] ?? 0), 0)
  const rest = 11 - (sum % 11)
  return `${ten}${rest === 10 ? 0 : rest === 11 ? 1 : rest}`
}

export function inventedClasses(c: Chance): NonNullable<FilingForm['classes']> {
  const numbers = Object.keys(shelf).map(Number)
  const chosen = [...new Set(Array.from({ length: c.weighted({ 1: 75, 2: 18, 3: 7 }) === '1' ? 1 : c.between(2, 3) }, () => c.pick(numbers)))].sort((a, b) => a - b)
  return chosen.map((number) => {
    const goods = shelf[number] ?? []
    return { number, terms: goods.slice(0, c.between(2, goods.length)) }
  })
}

/** A logo drawn by the program: the mark's initial in a turned shape, two colours. */
export function inventedLogo(c: Chance): string {
  const colours = ['#A3212F', '#24405E', '#B97A16', '#44693F', '#6B3A5B', '#2B6A6E']
  const [a, b] = [c.pick(colours), c.pick(colours)]
  const ring = Array.from({ length: c.between(3, 9) }, (_, i, all = c.between(3, 9)) => `<rect x="270" y="60" width="60" height="150" fill="${i % 2 ? a : b}" transform="rotate(${Math.round((360 / all) * i)} 300 300)"/>`).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 600" width="600" height="600"><rect width="600" height="600" fill="#fff"/>${ring}<circle cx="300" cy="300" r="${c.between(60, 130)}" fill="${a}"/><path d="M300 ${c.between(210, 260)} L${c.between(340, 390)} 330 L${c.between(210, 260)} 330 Z" fill="#fff"/></svg>`
}
