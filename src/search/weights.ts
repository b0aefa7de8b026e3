/**
 * How much each feature of `measure.ts` counts, none below zero. Fitted by `bench/search/train.ts` on the 155 development
 * pairs of the kit against a million marks: a softmax of the right mark over 250 others of its list (two thirds the
 * nearest), a disputed pair that was not found confusing counting 0.7, ridge 0.01 on standardised features, 120 steps.
 * Twelve features of 48 were kept because the others added nothing to the five folds; `sameSound` was set by hand. How good they are:
 * docs/handbook/search-quality.md.
 */
export const weights: { readonly version: string; readonly constant: number; readonly fewMarks: number; readonly relatedClass: number; readonly otherClass: number; readonly identicalApart: number; readonly features: Readonly<Record<string, number>> } = {
  version: '2026-11-29.4',
  /** Puts the thirtieth mark of a usual list among a million at one half. */
  constant: 4.8,
  /** A rank among few marks says less: for each e-fold that the register is smaller than a million. Set by hand. */
  fewMarks: 0.2,
  /** Taken off where no class is the same: the kit's pairs have no goods, so these are set by hand. */
  relatedClass: 0.4,
  otherClass: 1.2,
  /** What the same letters lose of 1 for each of those; every other mark stays below that. */
  identicalApart: 0.01,
  features: {
    bestRank: 0.03163, secondRank: 0.7645, nearMeaning: 11.51, meaningGain: 8.255, firstWord: 0.707, 'rank:ending': 0.1118, trigramsOfSought: 1.86, 'rank:exact': 0.266, 'rank:beginning': 0.06447, turned: 0.9606,
    'rank:bestPair': 0.1627, sameSound: 2,
  },
}
