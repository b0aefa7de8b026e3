/** How much each feature of `measure.ts` counts. How they were obtained: docs/handbook/search-quality.md. */
export const weights: { readonly version: string; readonly constant: number; readonly features: Readonly<Record<string, number>> } = {
  version: '1',
  constant: 0,
  features: { bestRank: 0.35, secondRank: 0.61, nearMeaning: 11.7, meaningGain: 6.8, firstWord: 0.82, 'rank:ending': 0.06, trigramsOfSought: 1.63, 'rank:exact': 0.15, 'rank:beginning': 0.03, turned: 0.49, 'rank:bestPair': 0.02 },
}
