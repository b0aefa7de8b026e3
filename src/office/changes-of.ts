import type { DocumentRef } from '#casefile/document.ts'
import { isRefusal, refuse, type Refusal } from '#casefile/refusal.ts'
import { inClassOrder } from '#casefile/sign.ts'
import type { NewParty } from '#ports/record.ts'
import type { TermList } from '#ports/library.ts'
import type { Changes, Content } from '#procedures/index.ts'
import { keepParty, referred, serviceBy } from './content.ts'
import type { Desk } from './desk.ts'
import type { ChangesForm } from './intake/acts.ts'

type Around = { readonly desk: Desk; readonly accountId: string; readonly now: string; readonly documents: ReadonlyMap<string, DocumentRef>; readonly terms: TermList; readonly file: Content }

/** Every paper that a change refers to. */
export function referredBy(form: ChangesForm): readonly string[] {
  return referred({ sign: form.sign, representative: form.representative, priorities: [], documents: form.documents ?? [] })
}

/** Typed changes as the record takes them. A party of the file keeps its id and gets a new version of its particulars. */
export function changesOf(form: ChangesForm, around: Around): { readonly changes: Changes; readonly parties: readonly NewParty[] } | Refusal {
  const unknown = referredBy(form).filter((id) => !around.documents.has(id))
  if (unknown.length > 0) return refuse('document.unknown', 'LPAG art. 124', { unknown })
  const parties: NewParty[] = []
  const paper = (id: string) => around.documents.get(id) as DocumentRef
  const applicants = form.applicants && applicantsOf(form.applicants, around, parties)
  if (applicants && isRefusal(applicants)) return applicants
  const changes: Changes = {
    ...(form.registrationSought !== undefined && { registrationSought: form.registrationSought }),
    ...(form.sign && { sign: signOf(form.sign, paper) }),
    ...(form.classes && { classes: inClassOrder(form.classes.map((c) => ({ number: c.number, terms: c.terms.map((text) => ({ text, free: !around.terms.has(c.number, text) })) }))) }),
    ...(applicants && { applicants }),
    ...(form.representative && { representative: representativeOf(form.representative, around, parties, paper) }),
    ...(form.service && { service: serviceBy(form.service, around.accountId, around.now) }),
    ...(form.signedBy && { signedBy: form.signedBy }),
    ...(form.inOtherLanguage && { inOtherLanguage: form.inOtherLanguage }), ...(form.needsAuthorisation && { needsAuthorisation: form.needsAuthorisation }),
    ...(form.documents && { documents: form.documents.map(paper) }),
  }
  return { changes, parties }
}

function signOf(form: NonNullable<ChangesForm['sign']>, paper: (id: string) => DocumentRef): Content['sign'] {
  const { reproductions, audio, ...rest } = form
  return { ...rest, reproductions: reproductions.map(paper), ...(audio !== undefined && { audio: paper(audio) }) }
}

function applicantsOf(forms: NonNullable<ChangesForm['applicants']>, { desk, file }: Around, parties: NewParty[]) {
  const known = new Map(file.applicants.map((a) => [a.partyId, a]))
  for (const { partyId } of forms) if (partyId !== undefined && !known.has(partyId)) return refuse('party.unknown', 'D486 art. 143', { partyId })
  return forms.map(({ partyId, ...particulars }, i) => {
    const same = partyId === undefined ? (forms.length === file.applicants.length ? file.applicants[i] : undefined) : known.get(partyId)
    return keepParty(particulars, desk, parties, same)
  })
}

function representativeOf(form: NonNullable<ChangesForm['representative']>, { desk, file }: Around, parties: NewParty[], paper: (id: string) => DocumentRef): NonNullable<Content['representative']> {
  const { power, registryEntry, ...particulars } = form
  const kept = power === undefined ? file.representative?.power : paper(power)
  return { party: keepParty(particulars, desk, parties, file.representative?.party), ...(kept && { power: kept }), ...(registryEntry && { registryEntry }) }
}
