import type { DocumentRef } from './document.ts'

/** The kinds of mark (D486 art. 134 is an open list; position, motion and hologram by practice). */
export const signKinds = [
  'word', 'stylised', 'figurative', 'mixed', 'threeDimensional', 'sound', 'olfactory', 'taste', 'tactile',
  'colour', 'position', 'motion', 'hologram', 'other',
] as const
export type SignKind = (typeof signKinds)[number]

export type Sign = {
  readonly kind: SignKind
  /** The verbal element as filed; absent in a purely figurative sign. */
  readonly text?: string
  readonly reproductions: readonly DocumentRef[]
  readonly audio?: DocumentRef
  readonly description?: string
  readonly coloursClaimed?: string
  /** Meaning of a sign in another language or script. */
  readonly translation?: string
}

/** Goods or services of one class of the Nice Classification. */
export type ClassGoods = {
  /** 1–45. */
  readonly number: number
  readonly terms: readonly GoodsTerm[]
}

/** A term is free text where it is not of the term list: allowed, and flagged for the examiner. */
export type GoodsTerm = { readonly text: string; readonly free: boolean }

/** Class order (DL1075 art. 51 g), one entry a class, blank and repeated terms dropped. */
export function inClassOrder(classes: readonly ClassGoods[]): readonly ClassGoods[] {
  const byNumber = new Map<number, GoodsTerm[]>()
  for (const { number, terms } of classes) {
    const kept = byNumber.get(number) ?? []
    for (const term of terms) {
      if (term.text.trim() !== '' && !kept.some((k) => k.text === term.text)) kept.push(term)
    }
    byNumber.set(number, kept)
  }
  return [...byNumber].sort(([a], [b]) => a - b).map(([number, terms]) => ({ number, terms }))
}

/** Every term of `inner` is a term of `outer` in the same class: a list is never broadened (D486 art. 143). */
export function narrows(inner: readonly ClassGoods[], outer: readonly ClassGoods[]): boolean {
  return inner.every(({ number, terms }) => {
    const wide = outer.find((c) => c.number === number)
    return wide !== undefined && terms.every((t) => wide.terms.some((w) => w.text === t.text))
  })
}
