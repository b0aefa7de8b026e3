import { andeanDesignsTimeLimits } from '../andean/designs-time-limits.ts'
import { andeanEnforcementTimeLimits } from '../andean/enforcement-time-limits.ts'
import { markGrounds } from '../andean/mark-grounds.ts'
import { andeanMarksTimeLimits } from '../andean/marks-time-limits.ts'
import { otherGrounds } from '../andean/other-grounds.ts'
import { andeanPatentsTimeLimits } from '../andean/patents-time-limits.ts'
import { andeanSettings } from '../andean/settings.ts'
import type { Law } from '../rules.ts'
import { actRequirements } from './act-requirements.ts'
import { contradictions } from './contradictions.ts'
import { discounts } from './discounts.ts'
import { peruvianEnforcementTimeLimits } from './enforcement-time-limits.ts'
import { distances } from './distances.ts'
import { holidays } from './holidays.ts'
import { kindRequirements } from './kind-requirements.ts'
import { legalTexts } from './legal-texts.ts'
import { markFees } from './mark-fees.ts'
import { peruvianMarksTimeLimits } from './marks-time-limits.ts'
import { noticeEffects } from './notice-effects.ts'
import { patentFees } from './patent-fees.ts'
import { patentRequirements } from './patent-requirements.ts'
import { peruvianPatentsTimeLimits } from './patents-time-limits.ts'
import { publicSectorDays } from './public-sector-days.ts'
import { regionalDays } from './regional-days.ts'
import { regions } from './regions.ts'
import { peruvianRemediesTimeLimits } from './remedies-time-limits.ts'
import { settings } from './settings.ts'
import { signRequirements } from './sign-requirements.ts'
import { specialRegimes } from './special-regimes.ts'
import { uitValues } from './uit.ts'

/** The law of Peru: Decision 486 of the Andean Community, Legislative Decree 1075, Law 27444 and what completes them. */
export const peru: Law = {
  id: 'PE',
  timeLimits: [
    ...andeanMarksTimeLimits, ...andeanPatentsTimeLimits, ...andeanDesignsTimeLimits, ...andeanEnforcementTimeLimits,
    ...peruvianMarksTimeLimits, ...peruvianPatentsTimeLimits, ...peruvianRemediesTimeLimits, ...peruvianEnforcementTimeLimits,
  ],
  fees: [...markFees, ...patentFees],
  discounts,
  uit: uitValues,
  closedDays: [...holidays, ...publicSectorDays],
  regionalDays,
  regions,
  distances,
  noticeEffects,
  specialRegimes,
  requirements: [...signRequirements, ...kindRequirements, ...patentRequirements, ...actRequirements],
  grounds: [...markGrounds, ...otherGrounds],
  settings: [...andeanSettings, ...settings],
  contradictions,
  legalTexts,
}
