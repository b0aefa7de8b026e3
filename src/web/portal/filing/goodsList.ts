import type { Filing } from '#office/intake/filing.ts'

export type Goods = Filing['classes']

/** The list with `30|café` and the like added, each term once, classes in order (DL1075 art. 51 g). */
export function withGoods(classes: Goods, picked: readonly string[]): Goods {
  const byNumber = new Map(classes.map((one) => [one.number, [...one.terms]]))
  for (const { number, term } of picked.flatMap(parted)) {
    const terms = byNumber.get(number) ?? []
    if (!terms.includes(term)) byNumber.set(number, [...terms, term])
  }
  return [...byNumber].sort(([a], [b]) => a - b).map(([number, terms]) => ({ number, terms }))
}

/** The list without a term; a class left empty goes with it, since each class pays. */
export function withoutTerm(classes: Goods, picked: string): Goods {
  const [gone] = parted(picked)
  return classes
    .map((one) => (one.number === gone?.number ? { ...one, terms: one.terms.filter((term) => term !== gone.term) } : one))
    .filter((one) => one.terms.length > 0)
}

export function withoutClass(classes: Goods, number: number): Goods {
  return classes.filter((one) => one.number !== number)
}

function parted(picked: string): readonly { readonly number: number; readonly term: string }[] {
  const at = picked.indexOf('|')
  const number = Number(picked.slice(0, at))
  const term = picked.slice(at + 1).normalize('NFC').replace(/\s+/gu, ' ').trim()
  return at > 0 && Number.isInteger(number) && number >= 1 && number <= 45 && term !== '' ? [{ number, term }] : []
}
