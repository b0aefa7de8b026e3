/**
 * A person or company as the record knows it: an id, the version of its particulars and a commitment to them.
 * Names, addresses and numbers live in `party_versions`, never in an event (erasable while the chain holds).
 */
export type PartyRef = {
  readonly partyId: string
  readonly version: number
  /** Hex of SHA-256(32 random bytes ‖ the version's bytes). */
  readonly commitment: string
}

/** What the rules need to know of a party and the gazette may say. No name, number or address. */
export type PartyFacts = {
  readonly kind: 'person' | 'company'
  /** ISO 3166 code of nationality or place of incorporation; absent where not stated. */
  readonly country?: string
  readonly identity: 'valid' | 'invalid' | 'missing' | 'notRequired'
  readonly taxNumber: 'valid' | 'invalid' | 'missing' | 'notRequired'
  readonly domiciledInPeru: boolean
  /** Code of the department of the domicile in Peru: the term of distance is counted from it (LPAG art. 135). As coarse as a country, and no address. */
  readonly region?: string
}

export type Party = PartyRef & PartyFacts

/** The particulars themselves, as the intake accepts them and `party_versions` keeps them. */
export type PartyParticulars = {
  readonly kind: 'person' | 'company'
  readonly name: string
  readonly document?: { readonly kind: 'DNI' | 'CE' | 'RUC' | 'passport' | 'foreign'; readonly number: string }
  readonly taxNumber?: string
  readonly country?: string
  readonly address?: string
  readonly domiciledInPeru: boolean
  readonly region?: string
  readonly email?: string
  readonly phone?: string
}

/**
 * Where the office's notices go (LPAG art. 20): mailbox and e-mail only by express consent, certified mail only where
 * the party asked for it, else in person. The addresses themselves are particulars of the party.
 */
export type AddressForService =
  | { readonly means: 'mailbox'; readonly accountId: string; readonly consentedAt: string }
  | { readonly means: 'email'; readonly authorisedAt: string }
  | { readonly means: 'certifiedMail' }
  | { readonly means: 'personal' }
  | { readonly means: 'none' }
