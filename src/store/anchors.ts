import { createHash, sign } from 'node:crypto'
import type pg from 'pg'
import type { Instant } from '#calendar/date.ts'
import type { AnchorContent, Bound, KeptAnchor } from '#ports/verification.ts'
import type { AnchorKey } from './anchor-key.ts'
import { batches } from './cursor.ts'
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

const RANGE = `(installation, xid) >= ($1::int, $2::xid8) and (installation, xid) < ($3::int, $4::xid8)`

/** How many positions a query reads: their hashes come as one text, which costs a tenth of as many rows. */
const STRETCH = 20_000

/** Both roots over the events of a range, from the hashes as stored. The client must be inside a transaction. */
export async function rootsOf(client: pg.ClientBase, from: Bound, until: Bound): Promise<Pick<AnchorContent, 'events' | 'root' | 'streams' | 'headsRoot'>> {
  const range = [from.installation, from.transaction, until.installation, until.transaction]
  const [events, heads] = [merkle(), merkle()]
  const { first, last } = (await client.query<{ first: string | null; last: string | null }>(`select min(position) as first, max(position) as last from record.events where ${RANGE}`, range)).rows[0] ?? { first: null, last: null }
  for (let position = Number(first ?? 0); first !== null && position <= Number(last); position += STRETCH) {
    const { rows } = await client.query<{ hashes: string | null }>({ name: 'anchored', text: `select string_agg(encode(hash, 'hex'), '' order by position) as hashes from record.events where position >= $5 and position < $6 and ${RANGE}`, values: [...range, position, position + STRETCH] })
    events.addHashes(rows[0]?.hashes ?? '')
  }
  for await (const rows of batches(client, `select distinct on (stream collate "C") stream || ' ' || version || ' ' || encode(hash, 'hex') from record.events where ${RANGE} order by stream collate "C", version desc`, range)) {
    for (const [head] of rows) heads.addText(head as string)
  }
  return { events: events.size(), root: events.root(), streams: heads.size(), headsRoot: heads.root() }
}

/** An anchor to publish and to keep elsewhere; the newest where no number is named. */
export async function keptAnchor(pool: pg.Pool, publicKey: string, number?: number): Promise<KeptAnchor | undefined> {
  const { rows } = await pool.query<StoredAnchor>('select number, content, signature from record.anchors where number = coalesce($1, (select max(number) from record.anchors))', [number ?? null])
  return rows[0] && { content: rows[0].content, signature: rows[0].signature.toString('base64'), publicKey }
}
