/**
 * How much each feature of `measure.ts` counts, none below zero. Fitted by `bench/search/train.ts` on the 155 development
 * pairs of the kit and 895 invented ones (`bench/search/invented-pairs.csv`) against a million marks: a softmax of the
 * right mark over 250 others of its list (two thirds the nearest), a disputed pair that was not found confusing counting
 * 0.7, an invented one 0.06 to 0.3 by its kind, ridge 0.02 on standardised features, 120 steps. Of 48 features those are
 * kept that got a weight when all were fitted; `sameSound` was set by hand. How good they are: docs/handbook/search-quality.md.
 */
export const weights: { readonly version: string; readonly constant: number; readonly fewMarks: number; readonly relatedClass: number; readonly otherClass: number; readonly identicalApart: number; readonly features: Readonly<Record<string, number>> } = {
  version: '2026-11-29.5',
  /** Puts the thirtieth mark of a usual list among a million at one half. */
  constant: 7.3,
  /** A rank among few marks says less: for each e-fold that the register is smaller than a million. Set by hand. */
  fewMarks: 0.35,
  /** Taken off where no class is the same: the kit's pairs have no goods, so these are set by hand. */
  relatedClass: 0.4,
  otherClass: 1.2,
  /** What the same letters lose of 1 for each of those; every other mark stays below that. */
  identicalApart: 0.01,
  features: {
    bestRank: 0.2841, secondRank: 0.2515, threeRanks: 0.433, 'rank:trigramsOfSought': 0.01565, 'rank:bestPair': 0.1968, 'rank:exact': 0.2216, 'rank:nearMeaning': 0.1041, 'rank:joinedEnglish': 0.02545, 'rank:look': 0.09957,
    'rank:beginning': 0.04147, 'rank:ending': 0.07911, 'rank:turned': 0.12, trigramsOfSought: 0.6855, meaningGain: 8.089, meaningFull: 0.2219, firstWord: 0.699, nearMeaning: 6.803, sameSound: 2,
  },
}
