import { chance, pick } from './chance.ts'
import { measured, rankOf, type Answers, type Measured } from './measure.ts'
import { inventedNames, tongues, type Tongue } from './names.ts'
import { plain } from './letters.ts'
import { respellings } from './respell.ts'

/** A name and the same name written otherwise, with the rules that did it. */
export type Respelt = { readonly name: string; readonly sought: string; readonly tongue: Tongue; readonly rules: readonly string[] }

export type SoundSet = { readonly count: number; readonly seed: number; readonly names: readonly string[] }

/**
 * Names respelt by one to four rules of one tongue: two in five by Spanish, two in five by English, one in five by Quechua. Names given serve
 * Spanish and English readers alike; Quechua names are the invented ones, of which lists of brands hold too few.
 * The same names and seed give the same set; it is shorter than asked where the names do not give as many.
 */
export function soundSet({ count, seed, names }: SoundSet): readonly Respelt[] {
  const next = chance(seed)
  const given = names.filter(fit)
  const from = (tongue: Tongue) => (tongue === 'quechua' || given.length === 0 ? inventedNames(tongue) : given)
  const sources = Object.fromEntries(tongues.map((tongue) => [tongue, from(tongue)])) as Record<Tongue, readonly string[]>
  const seen = new Set<string>()
  const set: Respelt[] = []
  for (let tries = 0; set.length < count && tries < count * 50; tries++) {
    const tongue = (['spanish', 'english', 'spanish', 'english', 'quechua'] as const)[set.length % 5] ?? 'spanish'
    const made = respell(pick(sources[tongue], next), tongue, next)
    if (made === undefined || seen.has(plain(made.sought)) || seen.has(plain(made.name))) continue
    seen.add(plain(made.sought)).add(plain(made.name))
    set.push(made)
  }
  return set
}

/** Names of one or two words of Latin letters, four to sixteen long: what a respelling leaves recognisable. */
function fit(name: string): boolean {
  return /^[A-Za-zÁÉÍÓÚÜÑáéíóúüñ]+( [A-Za-zÁÉÍÓÚÜÑáéíóúüñ]+)?$/.test(name) && name.length >= 4 && name.length <= 16 && /[aeiouáéíóú]/i.test(name)
}

function respell(name: string, tongue: Tongue, next: () => number): Respelt | undefined {
  const before = name.normalize('NFC').toLowerCase().replace(/[áéíóúü]/g, (letter) => letter.normalize('NFD').charAt(0))
  const wanted = pick([1, 2, 3, 4], next)
  const [rules, words]: [string[], string[]] = [[], before.split(' ')]
  const once = new Set<string>()
  while (rules.length < wanted) {
    // A rule is used once. What it brought in stands in capitals, which no rule reads: none undoes another.
    const open = respellings[tongue].flatMap((rule) => words.flatMap((word, at) => (!once.has(rule.id) && word.search(rule.from) >= 0 ? [{ rule, at }] : [])))
    if (open.length === 0) break
    const { rule, at } = pick(open, next)
    const word = words[at] ?? ''
    const places = [...word.matchAll(rule.from)]
    const place = pick(places, next)
    const found = place[0]
    words[at] = word.slice(0, place.index) + (typeof rule.to === 'string' ? rule.to : rule.to(found)).toUpperCase() + word.slice(place.index + found.length)
    once.add(rule.id)
    rules.push(rule.id)
  }
  const sought = words.join(' ').toUpperCase()
  return rules.length === 0 || plain(sought) === plain(name) ? undefined : { name, sought, tongue, rules }
}

export type SoundFigures = { readonly tongue: Tongue | 'all'; readonly n: number; readonly share: Readonly<Record<10 | 30 | 100, Measured>> }

/** The share of respellings whose name is among the first 10, 30 and 100 answers, with intervals, and those that are not. */
export function heard(set: readonly Respelt[], answers: Answers): { readonly figures: readonly SoundFigures[]; readonly missed: readonly (Respelt & { readonly rank: number | null })[] } {
  const ranked = set.map((one) => ({ one, rank: rankOf(one.sought, one.name, answers) }))
  const within = (depth: number) => (all: readonly { readonly rank: number }[]) => all.filter(({ rank }) => rank <= depth).length / all.length
  const figures = (['all', ...tongues] as const).flatMap((tongue): SoundFigures[] => {
    const own = ranked.filter(({ one }) => tongue === 'all' || one.tongue === tongue)
    const share = { 10: measured(within(10), own, 1000), 30: measured(within(30), own, 1000), 100: measured(within(100), own, 1000) }
    return own.length === 0 ? [] : [{ tongue, n: own.length, share }]
  })
  return { figures, missed: ranked.filter(({ rank }) => rank > 100).map(({ one, rank }) => ({ ...one, rank: rank === Infinity ? null : rank })) }
}
