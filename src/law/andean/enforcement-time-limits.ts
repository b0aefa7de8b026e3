import type { TimeLimit } from '../rules.ts'

/** Terms that Decision 486 sets for infringement actions. */
export const andeanEnforcementTimeLimits: readonly TimeLimit[] = [
  {
    id: 'D-INF-LIMIT', procedure: 'infringement',
    nameEs: 'Prescripción', nameEn: 'Limitation of the action',
    amount: 2, unit: 'years', direction: 'after', monthEndRule: 'D486', rollsToWorkingDay: true,
    countsTrigger: false, twoTriggers: true, distance: false, runsAgainst: 'party',
    triggerEs: 'el día en que el titular conoció la infracción; y como máximo cinco años desde el último acto', triggerEn: 'the day the owner knew; and at most five years from the last infringing act',
    extension: null,
    consequenceEs: '', consequenceEn: '',
    stated: null,
    article: 'D486 art. 244; DL1075 art. 110', legalBasis: 'D486 art. 244; DL1075 art. 110',
    since: '2000-12-01', until: null, source: 'D486; DL1075', confidence: 'verified',
    note: 'Two years from knowledge, within five years from the last act: whichever ends first.',
  },
  {
    id: 'D-INF-PREC', procedure: 'infringement',
    nameEs: 'Inicio de la acción tras medida cautelar', nameEn: 'Start of the action after an ex parte measure',
    amount: 10, unit: 'workingDays', direction: 'after', monthEndRule: 'D486', rollsToWorkingDay: true,
    countsTrigger: false, twoTriggers: false, distance: true, runsAgainst: 'party',
    triggerEs: 'la ejecución de la medida', triggerEn: 'the execution of the measure',
    extension: null,
    consequenceEs: 'la medida caduca de pleno derecho', consequenceEn: 'measure lapses by operation of law',
    stated: null,
    article: 'D486 art. 248', legalBasis: 'D486 art. 248',
    since: '2000-12-01', until: null, source: 'D486', confidence: 'verified',
    note: '',
  },
]
