/**
 * How much each feature of `measure.ts` counts, none below zero. Fitted by `bench/search/train.ts` on the 155 development
 * pairs of the kit against a million marks: a softmax of the right mark over 250 others of its list (two thirds the
 * nearest), a disputed pair that was not found confusing counting 0.7, ridge 0.01 on standardised features, 120 steps.
 * Twelve features of 48 were kept because the others added nothing to the five folds; `sameSound` was set by hand. How good they are:
 * docs/handbook/search-quality.md.
 */
export const weights: { readonly version: string; readonly constant: number; readonly fewMarks: number; readonly relatedClass: number; readonly otherClass: number; readonly identicalApart: number; readonly features: Readonly<Record<string, number>> } = {
  version: '2026-11-29.3',
  /** Puts the thirtieth mark of a usual list among a million at one half. */
  constant: 4.9,
  /** A rank among few marks says less: for each e-fold that the register is smaller than a million. Set by hand. */
  fewMarks: 0.2,
  /** Taken off where no class is the same: the kit's pairs have no goods, so these are set by hand. */
  relatedClass: 0.4,
  otherClass: 1.2,
  /** What the same letters lose of 1 for each of those; every other mark stays below that. */
  identicalApart: 0.01,
  features: {
    bestRank: 0.1081, secondRank: 0.7048, nearMeaning: 11.1, meaningGain: 7.876, firstWord: 0.636, 'rank:ending': 0.1119, trigramsOfSought: 1.791, 'rank:exact': 0.2756, 'rank:beginning': 0.06909, turned: 1.115,
    'rank:bestPair': 0.1499, sameSound: 2,
  },
}
