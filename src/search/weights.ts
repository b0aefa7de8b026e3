/**
 * How much each feature of `measure.ts` counts, none below zero. Fitted by `bench/search/train.ts` on the 155 development
 * pairs of the kit against a million marks: a softmax of the right mark over 250 others of its list (two thirds the
 * nearest), a disputed pair that was not found confusing counting 0.7, ridge 0.01 on standardised features, 120 steps.
 * Eleven features of 46 were kept because the others added nothing to the five folds. How good they are:
 * docs/handbook/search-quality.md.
 */
export const weights: { readonly version: string; readonly constant: number; readonly fewMarks: number; readonly relatedClass: number; readonly otherClass: number; readonly identicalApart: number; readonly features: Readonly<Record<string, number>> } = {
  version: '2026-11-29.2',
  /** Puts the thirtieth mark of a usual list among a million at one half. */
  constant: 4.5,
  /** A rank among few marks says less: for each e-fold that the register is smaller than a million. Set by hand. */
  fewMarks: 0.35,
  /** Taken off where no class is the same: the kit's pairs have no goods, so these are set by hand. */
  relatedClass: 0.4,
  otherClass: 1.2,
  /** What the same letters lose of 1 for each of those, so that an identical mark stays above every other. */
  identicalApart: 0.05,
  features: {
    bestRank: 0.3058, secondRank: 0.6913, nearMeaning: 10.6, meaningGain: 6.967, firstWord: 0.9829, 'rank:ending': 0.06116, trigramsOfSought: 1.47, 'rank:exact': 0.1554, 'rank:beginning': 0.025, turned: 0.7502,
    'rank:bestPair': 0.03095,
  },
}
