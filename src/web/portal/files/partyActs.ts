import type { Key } from '../../locales/say.ts'

/** What a party may ask in its file, by the names of the procedure. */
export const partyActs = ['answerRequirement', 'cureMinimum', 'fileDocuments', 'amend', 'claim', 'acknowledgeNotice', 'challengeNotice', 'withdraw'] as const
export type PartyAct = (typeof partyActs)[number]

export function isPartyAct(name: string): name is PartyAct {
  return (partyActs as readonly string[]).includes(name)
}

/** What the office asks, as a heading. */
export function askedWord(about: string): Key {
  return about === 'minimum' ? 'files.askedMinimum' : about === 'amendment' ? 'files.askedAmendment' : 'files.asked'
}

export function actWord(name: string): Key {
  return (isPartyAct(name) ? `files.act_${name}` : 'files.stateUnknown') as Key
}

/** The page of an act; an answer has a page of its own. */
export function actPath(number: string, act: string): string {
  return act === 'answerRequirement' ? `/expedientes/${number}/responder` : `/expedientes/${number}/actos/${act}`
}
