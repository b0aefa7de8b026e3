import { createHash, sign } from 'node:crypto'
import type pg from 'pg'
import type { Instant } from '#calendar/date.ts'
import type { AnchorContent, Bound, KeptAnchor } from '#ports/verification.ts'
import type { AnchorKey } from './anchor-key.ts'
import { copyOut } from './copy.ts'
import type { Roots } from './covering.ts'
import { merkle } from './merkle.ts'

export type StoredAnchor = { readonly number: number; readonly content: string; readonly signature: Buffer }

const ANCHORING = 7032028
const beginning: Bound = { installation: 0, transaction: '0' }

/**
 * Signs every event that no anchor covers yet and whose transaction is over for certain: an act that commits late
 * falls into the next anchor, never between two. Gives undefined where there is nothing new to sign.
 */
export async function makeAnchor(pool: pg.Pool, key: AnchorKey, at: Instant): Promise<StoredAnchor | undefined> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query(`select pg_advisory_xact_lock(${ANCHORING})`)
    const made = await nextAnchor(client, key, at)
    if (made) await client.query('insert into record.anchors (number, content, signature, recorded_at) values ($1, $2, $3, $4)', [made.number, made.content, made.signature, at])
    await client.query('commit')
    return made
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  } finally {
    client.release()
  }
}

async function nextAnchor(client: pg.ClientBase, key: AnchorKey, at: Instant): Promise<StoredAnchor | undefined> {
  const last = (await client.query<StoredAnchor>('select number, content, signature from record.anchors order by number desc limit 1')).rows[0]
  const from = last ? (JSON.parse(last.content) as AnchorContent).until : beginning
  const until = await watermark(client)
  const roots = await rootsOf(client, from, until)
  if (roots.events === 0) return undefined
  const content: AnchorContent = { format: 'tocapu-anchor-1', number: (last?.number ?? 0) + 1, at, from, until, ...roots, keyId: key.keyId, previous: last ? anchorHash(last.content) : null }
  const text = JSON.stringify(content)
  return { number: content.number, content: text, signature: sign(null, Buffer.from(text), key.sign) }
}

/** Everything before it is committed or rolled back for ever. */
async function watermark(client: pg.ClientBase): Promise<Bound> {
  const { rows } = await client.query<Bound>(`select coalesce((select number from office.installation), 1) as installation, pg_snapshot_xmin(pg_current_snapshot())::text as transaction`)
  return rows[0] as Bound
}

/** SHA-256 of an anchor's text, hex: what the next one names. */
export function anchorHash(content: string): string {
  return createHash('sha256').update(content).digest('hex')
}

/** Both roots over the events of a range, from the hashes as stored. The client must be inside a transaction. */
export async function rootsOf(client: pg.ClientBase, from: Bound, until: Bound): Promise<Roots> {
  const range = `(installation, xid) >= ${bound(from)} and (installation, xid) < ${bound(until)}`
  const [events, heads] = [merkle(), merkle()]
  const { first, last } = (await client.query<{ first: string | null; last: string | null }>(`select min(position) as first, max(position) as last from record.events where ${range}`)).rows[0] ?? { first: null, last: null }
  if (first === null) return { events: 0, root: events.root(), streams: 0, headsRoot: heads.root() }
  await copyOut(client, `select hash from record.events where position between ${first} and ${last} and ${range} order by position`, (bytes, at) => events.addHashes(hex(bytes, at)))
  await copyOut(client, `select distinct on (stream collate "C") hash, version, stream from record.events where ${range} order by stream collate "C", version desc`, (bytes, at) => {
    heads.addText(`${bytes.toString('utf8', at + 48, at + 48 + bytes.readInt32BE(at + 44))} ${bytes.readInt32BE(at + 40)} ${hex(bytes, at)}`)
  })
  return { events: events.size(), root: events.root(), streams: heads.size(), headsRoot: heads.root() }
}

/** A bound comes from this database or from an anchor of anybody's: it is written as the numbers it must be. */
function bound({ installation, transaction }: Bound): string {
  return `(${Math.trunc(installation)}, '${BigInt(transaction)}'::xid8)`
}

/** A hash that comes first in a row. */
const hex = (bytes: Buffer, at: number) => bytes.toString('hex', at + 4, at + 36)

/** An anchor to publish and to keep elsewhere; the newest where no number is named. */
export async function keptAnchor(pool: pg.Pool, publicKey: string, number?: number): Promise<KeptAnchor | undefined> {
  const { rows } = await pool.query<StoredAnchor>('select number, content, signature from record.anchors where number = coalesce($1, (select max(number) from record.anchors))', [number ?? null])
  return rows[0] && { content: rows[0].content, signature: rows[0].signature.toString('base64'), publicKey }
}
