import { z } from 'zod'
import { party } from './filing.ts'
import { day, id, line, words } from './text.ts'

const said = (max: number) => words(max).refine((t) => t !== '', { error: 'text.empty' })

/** Causes of LPAG-2019 art. 99, in its order, and any other that the norm names. */
export const conflictCauses = ['kinship', 'tookPart', 'interest', 'friendshipOrEnmity', 'service', 'other'] as const

export const conflictForm = z.object({
  scope: z.enum(['file', 'party']),
  partyId: id.exactOptional(),
  cause: z.enum(conflictCauses),
  reason: said(2000),
})

export const lifting = z.object({ because: said(1000) })

const short = party.pick({ kind: true, name: true, document: true })

export const powerScopes = ['everything', 'distinctiveSigns', 'certainMatters'] as const

/** A power of attorney: who grants it, to whom, for what, on which paper, from when to when (DL1075 art. 15). */
export const powerForm = z.object({
  grantor: short,
  /** The capacity in which somebody signed for a company. */
  signerCapacity: line(200).exactOptional(),
  representative: party,
  scope: z.enum(powerScopes),
  matters: words(1000).exactOptional(),
  /** A notarised signature, which withdrawal and surrender ask for. */
  notarised: z.boolean().default(false),
  document: id,
  registryEntry: line(60).exactOptional(),
  grantedOn: day,
  until: day.exactOptional(),
})

export type PowerForm = z.output<typeof powerForm>

export const linkForm = z.object({ number: line(40), as: z.enum(['self', 'representative']), statement: said(2000), document: id.exactOptional() })

export const evidences = ['identityDocument', 'power', 'companyRegister', 'inPerson'] as const

export const linkDecision = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('confirmed'), partyId: id, evidence: z.enum(evidences), everyFile: z.boolean().default(false), reason: words(1000).default('') }),
  z.object({ outcome: z.literal('refused'), reason: said(1000) }),
])
