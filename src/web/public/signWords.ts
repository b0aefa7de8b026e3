import type { SignKind } from '#casefile/sign.ts'
import type { PartyShown } from '#office/read/index.ts'
import type { Tone } from '../components/status.tsx'
import { messages } from '../locales/messages.ts'
import type { Key, Say } from '../locales/say.ts'
import type { Language } from '../site.ts'
import { countryName } from '../portal/countries.ts'

export const kindWord = (kind: SignKind, t: Say): string => t(`caseFile.kind_${kind}`)

/** What a sign is called: its words, else what tells it apart, else its kind. */
export function signName(sign: { readonly kind: SignKind; readonly text: string | null; readonly description?: string | null }, t: Say): string {
  if (sign.text !== null && sign.text !== '') return sign.text
  const told = sign.description ?? ''
  if (told !== '') return told.length > 80 ? `${told.slice(0, 79).trimEnd()}…` : told
  return t('caseFile.noWords', { kind: lowerFirst(kindWord(sign.kind, t)) })
}

/** A party with its country in words; an erased name says so. */
export function partyName(party: PartyShown, t: Say, language: Language): string {
  const name = party.name ?? t('caseFile.erased')
  return party.country === null ? name : `${name} (${countryName(party.country, language)})`
}

export const partyNames = (parties: readonly PartyShown[], t: Say, language: Language): string => parties.map((one) => partyName(one, t, language)).join('; ')

/** The state of an application or of a register entry, in words. */
export function statusWord(status: string, t: Say): string {
  if (status in messages.states) return t(`states.${status}` as Key)
  return `status_${status}` in messages.register ? t(`register.status_${status}` as Key) : status
}

const done = new Set(['registered', 'inForce', 'granted', 'partiallyGranted', 'finalGranted'])
const ended = new Set(['refused', 'finalRefused', 'abandoned', 'withdrawn', 'deemedNotFiled', 'expired', 'notYet'])

export function statusTone(status: string): Tone {
  if (done.has(status)) return 'done'
  if (ended.has(status)) return 'neutral'
  return status === 'formalRequirement' ? 'attention' : 'progress'
}

/** `001234-2026/DSD`, as people write it; a custody number bears no directorate. */
export const caseNumberShown = (number: string): string => (/^\d{6}-\d{4}$/.test(number) ? `${number}/DSD` : number)

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}
