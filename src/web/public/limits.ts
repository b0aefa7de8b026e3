import type { Law, TimeLimit } from '#law/rules.ts'
import type { Say } from '../locales/say.ts'

/** The rule of an id in force on a day; the newest where several rule. */
export function limitOn(law: Law, id: string, on: string): TimeLimit | undefined {
  const held = law.timeLimits.filter((limit) => limit.id === id && limit.since <= on && (limit.until === null || on <= limit.until))
  return held.at(-1)
}

/** `30 días hábiles`: the length of a rule in words. */
export function length(limit: Pick<TimeLimit, 'amount' | 'unit'>, t: Say): string {
  const { amount, unit } = limit
  return amount === null ? t('guide.none') : t(`guide.${unit}`, { count: amount })
}
