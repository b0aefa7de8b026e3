import { none, type ActRule } from '../act.ts'

/** A search of prior rights as it was made, kept with the file: what the examination rests on (D486 art. 150; DL1075 art. 16). */
export const annexSearchReport: ActRule<'annexSearchReport'> = {
  from: ['filed', 'formalExamination', 'formalRequirement', 'readyToPublish', 'oppositionWindow', 'registrability', 'granted', 'partiallyGranted', 'refused'],
  article: 'D486 art. 150', needs: none,
  decide: (_, { report, snapshot, engine }) => [{ type: 'SearchReportAnnexed', report, snapshot, engine }],
}
