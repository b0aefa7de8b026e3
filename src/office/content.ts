import { checkDocument } from '#casefile/identity.ts'
import type { DocumentRef } from '#casefile/document.ts'
import type { AddressForService, Party, PartyFacts, PartyParticulars } from '#casefile/party.ts'
import { refuse, type Refusal } from '#casefile/refusal.ts'
import { inClassOrder } from '#casefile/sign.ts'
import type { NewParty } from '#ports/record.ts'
import type { TermList } from '#ports/library.ts'
import type { Content, PaymentStated } from '#procedures/index.ts'
import type { Desk } from './desk.ts'
import type { Filing, PartyForm } from './intake/filing.ts'

export type Composed = { readonly content: Content; readonly parties: readonly NewParty[] }

export type Surroundings = {
  readonly desk: Desk
  readonly accountId: string
  /** Instant of consent to the mailbox. */
  readonly now: string
  readonly documents: ReadonlyMap<string, DocumentRef>
  readonly terms: TermList
  readonly payment?: PaymentStated
}

/** What was typed, as the record takes it: particulars beside it under commitments, papers by reference, terms checked. */
export function compose(form: Filing, around: Surroundings): Composed | Refusal {
  const unknown = referred(form).filter((id) => !around.documents.has(id))
  if (unknown.length > 0) return refuse('document.unknown', 'LPAG art. 124', { unknown })
  const parties: NewParty[] = []
  const keep = (particulars: PartyForm): Party => keepParty(particulars, around.desk, parties)
  const papers = (ids: readonly string[]) => ids.map((id) => around.documents.get(id) as DocumentRef)
  const content: Content = {
    registrationSought: form.registrationSought,
    sign: signOf(form, around.documents),
    classes: inClassOrder(form.classes.map((c) => ({ number: c.number, terms: c.terms.map((text) => ({ text, free: !around.terms.has(c.number, text) })) }))),
    applicants: form.applicants.map(keep),
    service: service(form, around),
    priorities: form.priorities.map(({ documents, ...p }) => ({ id: around.desk.uuid(), ...p, documents: papers(documents) })),
    documents: papers(form.documents), homeRegistration: form.homeRegistration,
    ...(form.inOtherLanguage.length > 0 && { inOtherLanguage: form.inOtherLanguage }), ...(form.needsAuthorisation.length > 0 && { needsAuthorisation: form.needsAuthorisation }),
    ...(form.representative && { representative: representative(form.representative, keep, around.documents) }),
    ...(around.payment && { payment: around.payment }),
    ...(form.signedBy && { signedBy: form.signedBy }),
  }
  return { content, parties }
}

function signOf({ sign }: Filing, documents: ReadonlyMap<string, DocumentRef>): Content['sign'] {
  if (!sign) return { kind: 'word', reproductions: [] }
  const { reproductions, audio, ...rest } = sign
  const sound = audio === undefined ? undefined : documents.get(audio)
  return { ...rest, reproductions: reproductions.map((id) => documents.get(id) as DocumentRef), ...(sound && { audio: sound }) }
}

function service({ service: asked }: Filing, { accountId, now }: Surroundings): AddressForService {
  return serviceBy(asked, accountId, now)
}

/** Mailbox and e-mail need an express word; without it nothing was said of where notices go (LPAG art. 20.4). */
export function serviceBy({ means, consent }: { readonly means: AddressForService['means']; readonly consent: boolean }, accountId: string, now: string): AddressForService {
  if (means === 'mailbox') return consent ? { means, accountId, consentedAt: now } : { means: 'none' }
  if (means === 'email') return consent ? { means, authorisedAt: now } : { means: 'none' }
  return { means }
}

function representative(form: NonNullable<Filing['representative']>, keep: (p: PartyForm) => Party, documents: ReadonlyMap<string, DocumentRef>): NonNullable<Content['representative']> {
  const { power, registryEntry, ...particulars } = form
  const paper = power === undefined ? undefined : documents.get(power)
  return { party: keep(particulars), ...(paper && { power: paper }), ...(registryEntry && { registryEntry }) }
}

/** Every paper that a filing refers to. */
export function referred(form: { readonly sign?: Filing['sign'] | undefined; readonly representative?: { readonly power?: string | undefined } | undefined; readonly priorities: readonly { readonly documents: readonly string[] }[]; readonly documents: readonly string[] }): readonly string[] {
  return [
    ...(form.sign?.reproductions ?? []), ...(form.sign?.audio ? [form.sign.audio] : []), ...(form.representative?.power ? [form.representative.power] : []),
    ...form.priorities.flatMap((p) => p.documents), ...form.documents,
  ]
}

/** Keeps a party's particulars beside the record and gives what an event may say of them. */
export function keepParty(form: PartyForm, desk: Desk, into: NewParty[], known?: { readonly partyId: string; readonly version: number }): Party {
  const particulars: PartyParticulars = { ...form, ...(form.document && { document: { ...form.document, number: normal(form.document) } }) }
  const content = JSON.stringify(particulars)
  const salt = desk.salt()
  const partyId = known?.partyId ?? desk.uuid()
  const version = (known?.version ?? 0) + 1
  into.push({ partyId, version, salt, content })
  return { partyId, version, commitment: desk.commit(salt, content), ...facts(form) }
}

function normal(document: NonNullable<PartyForm['document']>): string {
  const checked = checkDocument(document.kind, document.number)
  return checked.ok ? checked.value : document.number
}

/** What the rules need to know of a party: whether its numbers hold, never the numbers. */
export function facts(form: PartyForm): PartyFacts {
  const identity = form.document === undefined ? 'missing' : checkDocument(form.document.kind, form.document.number).ok ? 'valid' : 'invalid'
  const tax = form.taxNumber ?? (form.document?.kind === 'RUC' ? form.document.number : undefined)
  const needed = form.kind === 'company' && form.domiciledInPeru
  const taxNumber = tax === undefined ? (needed ? 'missing' : 'notRequired') : checkDocument('RUC', tax).ok ? 'valid' : 'invalid'
  return { kind: form.kind, identity, taxNumber, domiciledInPeru: form.domiciledInPeru, ...(form.country && { country: form.country }), ...(form.domiciledInPeru && form.region && { region: form.region }) }
}
