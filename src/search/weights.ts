/**
 * How much each feature of `measure.ts` counts, none below zero. Fitted on the 155 development pairs of the kit against
 * a million marks: a softmax of the right mark over 250 others of its list (two thirds the nearest), a disputed pair that
 * was not found confusing counting 0.7, ridge 0.01 on standardised features, 120 steps. Eleven features of 43 were kept
 * because the others added nothing to the five folds. How good they are: docs/handbook/search-quality.md.
 */
export const weights: { readonly version: string; readonly constant: number; readonly fewMarks: number; readonly features: Readonly<Record<string, number>> } = {
  version: '2026-11-29',
  /** Puts the thirtieth mark of a usual list among a million at one half. */
  constant: 4.3,
  /** A rank among few marks says less: for each e-fold that the register is smaller than a million. Set by hand. */
  fewMarks: 0.35,
  features: {
    bestRank: 0.3579, secondRank: 0.5768, nearMeaning: 12.5, meaningGain: 7.434, firstWord: 1.005, 'rank:ending': 0.05999, trigramsOfSought: 1.676, 'rank:exact': 0.1467, 'rank:beginning': 0.02444, turned: 0.5845,
    'rank:bestPair': 0.07393,
  },
}
