import type { Plan } from './lives.ts'

/** How often each life happens. Invented, and plausible: no figure of any real office. */
export const ordinaryMix: Readonly<Record<Plan, number>> = {
  clean: 46, cured: 14, abandoned: 6, refused: 9, partial: 7, withdrawn: 4, amended: 5, custodyCured: 4, custodyLapsed: 2, priority: 3,
}
