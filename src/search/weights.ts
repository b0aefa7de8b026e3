/**
 * How much each feature of `measure.ts` counts, none below zero. Fitted by `bench/search/train.ts` on the 155 development
 * pairs of the kit and on invented ones (`bench/search/invented-pairs.csv`) against a million marks: a softmax of the
 * right mark over 250 others of its list (two thirds the nearest), a disputed pair that was not found confusing counting
 * 0.7, an analogue of a decided pair 0.5, another invented one 0.06 to 0.3 by its kind, ridge 0.02 on standardised features,
 * 120 steps. Of 48 features those are kept that got a weight when all were fitted; `sameSound` was set by hand. How good
 * they are: docs/handbook/search-quality.md.
 */
export const weights: { readonly version: string; readonly constant: number; readonly fewMarks: number; readonly relatedClass: number; readonly otherClass: number; readonly identicalApart: number; readonly features: Readonly<Record<string, number>> } = {
  version: '2026-11-30.3',
  /** Puts the thirtieth mark of a usual list among a million at one half. */
  constant: 6.61,
  /** A rank among few marks says less: for each e-fold that the register is smaller than a million. Set by hand. */
  fewMarks: 0.35,
  /** Taken off where no class is the same: the kit's pairs have no goods, so these are set by hand. */
  relatedClass: 0.4,
  otherClass: 1.2,
  /** What the same letters lose of 1 for each of those; every other mark stays below that. */
  identicalApart: 0.01,
  features: {
    bestRank: 0.2067, secondRank: 0.2384, threeRanks: 0.3203, 'rank:trigramsOfSought': 0.06565, 'rank:bestPair': 0.2504, 'rank:exact': 0.2247, 'rank:nearMeaning': 0.1151, 'rank:look': 0.04224,
    'rank:beginning': 0.06892, 'rank:ending': 0.1357, 'rank:turned': 0.08501, trigramsOfSought: 1.853, meaningGain: 8.056, meaningFull: 0.3654, firstWord: 1.071, nearMeaning: 5.642, sameSound: 2,
  },
}
