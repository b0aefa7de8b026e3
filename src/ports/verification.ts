import type { Instant } from '#calendar/date.ts'

/** Up to where an anchor reaches: every act of an earlier installation, and of this one every transaction before. */
export type Bound = { readonly installation: number; /** xid8 as text. */ readonly transaction: string }

/** What an anchor says. Its text is signed and never written again. */
export type AnchorContent = {
  readonly format: 'tocapu-anchor-1'
  readonly number: number
  readonly at: Instant
  readonly from: Bound
  readonly until: Bound
  readonly events: number
  /** Merkle root over the hashes of those events, in the order of their positions (`store/merkle.ts`). Hex. */
  readonly root: string
  readonly streams: number
  /** Merkle root over `stream version hash` of the last event of each stream touched, in the order of their ids. Hex. */
  readonly headsRoot: string
  /** SHA-256 of the public key (SPKI), hex. */
  readonly keyId: string
  /** SHA-256 of the text of the anchor before, hex; null for the first. */
  readonly previous: string | null
}

/** An anchor as anybody may keep it: the signed text, its Ed25519 signature (base64), the key that signed (PEM). */
export type KeptAnchor = { readonly content: string; readonly signature: string; readonly publicKey: string }

export type BreakCode =
  | 'version-missing' | 'act-displaced' | 'chain-broken' | 'columns-differ'
  | 'party-missing' | 'party-changed' | 'document-missing' | 'document-changed'
  | 'anchor-missing' | 'anchor-malformed' | 'anchor-chain' | 'anchor-key' | 'anchor-signature' | 'anchor-events' | 'anchor-root' | 'anchor-heads'
  | 'kept-signature' | 'kept-missing' | 'kept-differs'

/** The first link that does not hold. An anchor is told as stream `anchors` and its number. */
export type BrokenLink = { readonly stream: string; readonly version: number; readonly code: BreakCode; /** Which party, paper or figure. */ readonly detail: string }

export type Verification = {
  readonly ok: boolean
  readonly events: number
  readonly streams: number
  readonly anchors: number
  /** Parties and papers whose bytes were erased: the chain holds, their content can no longer be shown. */
  readonly erased: number
  readonly firstBroken: BrokenLink | null
}

export type VerificationAsk = {
  /** An anchor kept elsewhere. */
  readonly kept?: KeptAnchor
  /** The office's public keys, one PEM block or several; without them signatures are not checked. */
  readonly publicKeys?: string
}
