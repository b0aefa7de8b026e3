import { z } from 'zod'
import { signKinds } from '#casefile/sign.ts'
import { country, day, id, line, regionCode, words } from './text.ts'

/** A person or company as somebody types it. */
export const party = z.object({
  kind: z.enum(['person', 'company']),
  name: line(200),
  document: z.object({ kind: z.enum(['DNI', 'CE', 'RUC', 'passport', 'foreign']), number: line(30) }).exactOptional(),
  taxNumber: line(20).exactOptional(),
  country: country.exactOptional(),
  address: words(400).exactOptional(),
  domiciledInPeru: z.boolean().default(true),
  /** Department of the domicile in Peru, by its code: 01 to 25. */
  region: regionCode.exactOptional(),
  email: z.email({ error: 'email.malformed' }).max(254).exactOptional(),
  phone: line(40).exactOptional(),
})

export const sign = z.object({
  kind: z.enum(signKinds),
  text: line(500).exactOptional(),
  reproductions: z.array(id).max(12).default([]),
  audio: id.exactOptional(),
  description: words(2000).exactOptional(),
  coloursClaimed: line(300).exactOptional(),
  translation: line(500).exactOptional(),
})

export const classGoods = z.object({
  number: z.int().min(1, { error: 'class.unknown' }).max(45, { error: 'class.unknown' }),
  terms: z.array(line(400)).max(400),
})

export const priority = z.object({
  basis: z.enum(['paris', 'andean', 'exhibition']),
  number: line(60).exactOptional(),
  country: country.exactOptional(),
  firstFiledOn: day.exactOptional(),
  documents: z.array(id).max(10).default([]),
})

const payment = z.object({ orderCode: line(40), operationNumber: line(40).exactOptional(), paidOn: day.exactOptional() })

/**
 * A filing, whole or not: the shape of a draft, of the form and of `POST applications`. Everything is optional here:
 * what is missing is said by the checklist with its article, not by the parser.
 */
export const filing = z.object({
  registrationSought: z.boolean().default(true),
  sign: sign.exactOptional(),
  classes: z.array(classGoods).max(45).default([]),
  applicants: z.array(party).max(20).default([]),
  representative: party.extend({ power: id.exactOptional(), registryEntry: line(60).exactOptional() }).exactOptional(),
  service: z.object({ means: z.enum(['mailbox', 'email', 'certifiedMail', 'personal', 'none']), consent: z.boolean().default(false) }).default({ means: 'none', consent: false }),
  priorities: z.array(priority).max(10).default([]),
  payment: payment.exactOptional(),
  /** Orders for what was added after the first was paid. */
  morePayments: z.array(payment).max(10).exactOptional(),
  signedBy: z.enum(['applicant', 'representative']).exactOptional(),
  homeRegistration: z.boolean().default(false),
  /** Of a filing on paper: the department of the unit that receives it, where it is not the main seat. */
  seat: regionCode.exactOptional(),
  smallEnterprise: z.boolean().default(false),
  documents: z.array(id).max(40).default([]),
  /** Papers in another language than Spanish (DL1075 art. 13). */
  inOtherLanguage: z.array(id).max(40).default([]),
  /** Grounds that an authorisation would remove (D486 art. 138 e). */
  needsAuthorisation: z.array(z.string().max(12)).max(10).default([]),
})

export type Filing = z.output<typeof filing>
export type FilingForm = z.input<typeof filing>
export type PartyForm = z.output<typeof party>

/** Every order that a filing names, the first first. */
export function ordersTyped({ payment: first, morePayments = [] }: Pick<Filing, 'payment' | 'morePayments'>): readonly NonNullable<Filing['payment']>[] {
  return [...(first ? [first] : []), ...morePayments]
}
