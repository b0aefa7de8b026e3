// Finds numbers of several words in a list of folded words: «treinta y tres», "one hundred and five".
import { partsOf } from './fold.ts'
import { readNumber, type Spoken } from './numbers.ts'

type Step = { readonly value: number; readonly kind: 'unit' | 'tens' | 'hundreds' | 'hundred' | 'thousand' }
export type FoundNumber = { readonly from: number; readonly to: number; readonly value: number; readonly language: Spoken }

const joints: Readonly<Record<Spoken, string>> = { es: 'y', en: 'and' }
const steps: Readonly<Record<Spoken, ReadonlyMap<string, Step>>> = { es: stepsOf('es'), en: stepsOf('en') }

function stepsOf(language: Spoken): ReadonlyMap<string, Step> {
  const map = new Map<string, Step>()
  const put = (value: number, kind: Step['kind']) => map.set(partsOf(readNumber(value, language)).join(''), { value, kind })
  for (let n = 1; n < (language === 'es' ? 30 : 20); n++) put(n, 'unit')
  for (let n = language === 'es' ? 30 : 20; n < 100; n += 10) put(n, 'tens')
  if (language === 'en') return map.set('hundred', { value: 100, kind: 'hundred' }).set('thousand', { value: 1000, kind: 'thousand' })
  for (let n = 200; n < 1000; n += 100) {
    put(n, 'hundreds')
    map.set(partsOf(readNumber(n, 'es'))[0]?.replace(/os$/, 'as') ?? '', { value: n, kind: 'hundreds' })
  }
  for (const un of ['un', 'una']) map.set(un, { value: 1, kind: 'unit' }).set(`veinti${un}`, { value: 21, kind: 'unit' })
  return map.set('cien', { value: 100, kind: 'hundreds' }).set('ciento', { value: 100, kind: 'hundreds' }).set('mil', { value: 1000, kind: 'thousand' })
}

/** The longest numbers of two words or more, from left to right. */
export function numbersIn(words: readonly string[]): readonly FoundNumber[] {
  const found: FoundNumber[] = []
  for (const language of ['es', 'en'] as const) {
    for (let from = 0; from < words.length; from++) {
      if (!steps[language].has(words[from] ?? '')) continue
      const number = longestFrom(words, from, language)
      if (number === undefined) continue
      found.push(number)
      from = number.to - 1
    }
  }
  return found
}

function longestFrom(words: readonly string[], from: number, language: Spoken): FoundNumber | undefined {
  for (let to = Math.min(words.length, from + 12); to > from + 1; to--) {
    const value = valueOf(words.slice(from, to), language)
    if (value !== undefined) return { from, to, value, language }
  }
  return undefined
}

/** The number that these words read, all of them; undefined where they are not one. */
export function valueOf(words: readonly string[], language: Spoken): number | undefined {
  const known = words.map((word) => (word === joints[language] ? null : steps[language].get(word)))
  if (known.includes(undefined)) return undefined
  const at = known.findIndex((step) => step?.kind === 'thousand')
  const parts = at < 0 ? [known] : [known.slice(0, at), known.slice(at + 1)]
  const values = parts.map((part, i) => (part.length === 0 && at >= 0 && (i === 1 || language === 'es') ? (i === 0 ? 1 : 0) : belowThousand(part as readonly (Step | null)[], language)))
  if (values.includes(undefined)) return undefined
  return at < 0 ? values[0] : (values[0] ?? 0) * 1000 + (values[1] ?? 0)
}

/** Hundreds, tens and units once each and in that order; the joint word stands where the language puts it. */
function belowThousand(part: readonly (Step | null)[], language: Spoken): number | undefined {
  let [sum, room, i] = [0, 1000, 0]
  for (; i < part.length; i++) {
    const step = part[i]
    const next = part[i + 1]
    if (step === null || step === undefined) {
      const joined = language === 'es' ? part[i - 1]?.kind === 'tens' && next?.kind === 'unit' : part[i - 1]?.kind === 'hundred' && next !== null && next !== undefined
      if (!joined) return undefined
      continue
    }
    const count = next?.kind === 'hundred' && step.kind === 'unit' && step.value < 10 ? step.value * 100 : step.kind === 'hundred' ? undefined : step.value
    if (count === undefined || count >= room || (step.kind === 'unit' && room === 10 && step.value > 9)) return undefined
    if (language === 'es' && room === 10 && part[i - 1] !== null) return undefined
    sum += count
    room = count >= 100 ? 100 : step.kind === 'tens' ? 10 : 1
    if (count >= 100 && step.kind === 'unit') i++
  }
  return sum > 0 && part.at(-1) !== null ? sum : undefined
}
