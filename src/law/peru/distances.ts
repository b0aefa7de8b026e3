import type { DistanceTerm } from '../rules.ts'
import { regions } from './regions.ts'

/**
 * Days by land between each capital and Lima. The general table of the Judiciary (RA 288-2015-CE-PJ) was not read: these
 * are a proposal of this law pack by distance of the roads. They answer the calculator, which says so; they move no term
 * of a file: only a row that the office sets with its norm does.
 */
const daysToLima: Readonly<Record<string, number>> = {
  '07': 1, '11': 1, '02': 2, '12': 2, '19': 2, '09': 2, '10': 2, '13': 2, '05': 2, '14': 3, '04': 3, '03': 3, '06': 3, '08': 3, '18': 3, '20': 3, '23': 4, '21': 4, '24': 4, '25': 3, '22': 4, '01': 4, '17': 5, '16': 6,
}

const proposal = {
  article: 'LPAG art. 135 [146]', legalBasis: 'LPAG art. 135 [146]; failing a table of the authority, the general one of the Judiciary (RA 288-2015-CE-PJ, not read)',
  norm: 'propuesta de este paquete de normas', since: '2001-10-11', until: null, source: 'proposal', confidence: 'verify',
  note: 'Proposed days. The table in force prevails: whether its days are working or calendar, and by which mode of travel, is to be read there.',
} as const

/** Both ways between Lima and each other department; between two others the longer of their ways to Lima. */
export const distances: readonly DistanceTerm[] = regions.flatMap(({ code: from }) => regions.filter((to) => to.code !== from).map(({ code: to }): DistanceTerm => ({
  from, to, mode: from === '16' || to === '16' ? 'river' : 'land', days: Math.max(daysToLima[from] ?? 0, daysToLima[to] ?? 0), ...proposal,
})))
