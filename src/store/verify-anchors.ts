import { createPublicKey, verify } from 'node:crypto'
import type pg from 'pg'
import type { AnchorContent, BreakCode, BrokenLink, KeptAnchor, VerificationAsk } from '#ports/verification.ts'
import { keyIdOf } from './anchor-key.ts'
import { anchorHash, rootsOf, type StoredAnchor } from './anchors.ts'
import type { Roots } from './covering.ts'

/** Anchors in their order that are what anchors must be, and the first that is not. */
export type Anchors = { readonly rows: readonly StoredAnchor[]; readonly sound: readonly AnchorContent[]; readonly fault: BrokenLink | undefined }

/** Reads every anchor and looks at what needs no act: numbers, signatures, that each continues the one before. */
export async function readAnchors(client: pg.ClientBase, { publicKeys }: VerificationAsk): Promise<Anchors> {
  const { rows } = await client.query<StoredAnchor>('select number, content, signature from record.anchors order by number')
  const keys = publicKeys === undefined ? undefined : keyRing(publicKeys)
  const sound: AnchorContent[] = []
  let previous: string | null = null
  for (const [i, anchor] of rows.entries()) {
    const content = read(anchor.content)
    const wrong = content === undefined ? (['anchor-malformed', ''] as const) : wrongWith({ anchor, content, before: sound.at(-1), previous, expected: i + 1, keys })
    if (wrong) return { rows, sound, fault: link(wrong[0] === 'anchor-missing' ? i + 1 : anchor.number, ...wrong) }
    sound.push(content as AnchorContent)
    previous = anchorHash(anchor.content)
  }
  return { rows, sound, fault: undefined }
}

type Found = { readonly checked: number; readonly broken: BrokenLink | undefined }

/** Every anchor against the acts that it covers, and one kept elsewhere. The client must be inside a transaction that sees one moment. */
export async function verifyAnchors(client: pg.ClientBase, { rows, sound, fault }: Anchors, kept: KeptAnchor | undefined, there: ((anchor: number) => Roots) | undefined): Promise<Found> {
  for (const [i, content] of sound.entries()) {
    const wrong = wrongRoots(content, there ? there(i) : await rootsOf(client, content.from, content.until))
    if (wrong) return { checked: i, broken: link(content.number, ...wrong) }
  }
  return fault ? { checked: sound.length, broken: fault } : { checked: rows.length, broken: kept && (await verifyKept(client, rows, kept)) }
}

type Case = {
  readonly anchor: StoredAnchor
  readonly content: AnchorContent
  readonly before: AnchorContent | undefined
  readonly previous: string | null
  readonly expected: number
  readonly keys: ReadonlyMap<string, string> | undefined
}

type Fault = readonly [BreakCode, string]

function wrongWith({ anchor, content, before, previous, expected, keys }: Case): Fault | undefined {
  if (anchor.number !== expected) return ['anchor-missing', String(expected)]
  if (keys) {
    const key = keys.get(content.keyId)
    if (key === undefined) return ['anchor-key', content.keyId]
    if (!signed(anchor.content, anchor.signature, key)) return ['anchor-signature', '']
  }
  const from = before?.until ?? { installation: 0, transaction: '0' }
  const continues = content.number === anchor.number && content.previous === previous && content.from.installation === from.installation && content.from.transaction === from.transaction
  return continues ? undefined : ['anchor-chain', '']
}

/** What the anchor signed against what is there. A number that differs says more than a root that differs. */
function wrongRoots(content: AnchorContent, there: Roots): Fault | undefined {
  if (there.events !== content.events) return ['anchor-events', `${content.events} → ${there.events}`]
  if (there.root !== content.root) return ['anchor-root', '']
  return there.headsRoot !== content.headsRoot || there.streams !== content.streams ? ['anchor-heads', ''] : undefined
}

/** What somebody else kept: it must be signed by the key beside it, be one of the record's, and cover what is there. */
async function verifyKept(client: pg.ClientBase, rows: readonly StoredAnchor[], kept: KeptAnchor): Promise<BrokenLink | undefined> {
  const content = read(kept.content)
  if (content === undefined) return link(0, 'anchor-malformed', '')
  if (!signed(kept.content, Buffer.from(kept.signature, 'base64'), kept.publicKey)) return link(content.number, 'kept-signature', '')
  const wrong = wrongRoots(content, await rootsOf(client, content.from, content.until))
  if (wrong) return link(content.number, ...wrong)
  const own = rows.find((row) => row.number === content.number)
  if (own === undefined) return link(content.number, 'kept-missing', '')
  return own.content === kept.content ? undefined : link(content.number, 'kept-differs', '')
}

function link(number: number, code: BreakCode, detail: string): BrokenLink {
  return { stream: 'anchors', version: number, code, detail }
}

function read(text: string): AnchorContent | undefined {
  try {
    const content = JSON.parse(text) as Partial<AnchorContent> | null
    const whole = content?.format === 'tocapu-anchor-1' && Number.isSafeInteger(content.number) && bound(content.from) && bound(content.until)
    return whole ? (content as AnchorContent) : undefined
  } catch {
    return undefined
  }
}

const bound = (b: Partial<AnchorContent['from']> | undefined) => Number.isSafeInteger(b?.installation) && /^\d{1,19}$/.test(String(b?.transaction))

function signed(content: string, signature: Buffer, publicKey: string): boolean {
  try {
    return verify(null, Buffer.from(content), publicKey, signature)
  } catch {
    return false
  }
}

/** Public keys by their id, from one PEM block or several. */
function keyRing(pem: string): ReadonlyMap<string, string> {
  const blocks = pem.match(/-----BEGIN PUBLIC KEY-----[\s\S]+?-----END PUBLIC KEY-----/g) ?? []
  return new Map(blocks.map((block) => [keyIdOf(createPublicKey(block)), block]))
}
