import type { ExaminationLists } from '#law/examination-lists.ts'
import { goodsAids } from './aids/goods.ts'
import { placeAids } from './aids/places.ts'
import { fold, type Aid, type SignToExamine } from './aids/shape.ts'
import { commonAids, lonelyColour, notedAids, protectedNames } from './aids/words.ts'

export type { Aid, Meaning, SignToExamine } from './aids/shape.ts'

/** Every aid for the absolute grounds (D486 art. 135), those that look at the goods first. One finding a ground and word. */
export function aidsFor(sign: SignToExamine, lists: ExaminationLists): readonly Aid[] {
  const text = ` ${fold(sign.text)} `
  if (text.trim() === '') return lonelyColour(sign)
  const all = [...goodsAids(sign), ...protectedNames(text, sign, lists), ...placeAids(text, lists), ...notedAids(text, sign, lists), ...commonAids(sign), ...lonelyColour(sign)]
  return all.filter((aid, i) => all.findIndex((one) => one.ground === aid.ground && one.found === aid.found) === i)
}
