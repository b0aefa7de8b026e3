/**
 * Whether the text of an act says what its columns say: stream, version, kind, type, instant, command. It is written in
 * one form (`write.ts`), so that it need not be parsed. `edges` holds where each field begins and ends, in the order
 * stream, version, kind, type, recorded_at, command_id as text, hash, content. The bytes are compared where they lie;
 * a text that has them in another form (an id with characters that JSON escapes) is compared as text.
 */
export function says(bytes: Buffer, edges: Int32Array): boolean {
  return plainly(bytes, edges) || asText(bytes, edges)
}

const piece = (text: string) => Buffer.from(text, 'latin1')
const [opening, numbered, kinded, dated, by, commanded, typed, quote] = ['{"stream":"', '","version":', ',"kind":"', '","at":"', '","by":{"', '},"command":"', '","event":{"type":"', '"'].map(piece) as [Buffer, Buffer, Buffer, Buffer, Buffer, Buffer, Buffer, Buffer]

function plainly(bytes: Buffer, e: Int32Array): boolean {
  const to = e[15] as number
  let at = after(bytes, e[14] as number, opening)
  at = field(bytes, at, e[0] as number, e[1] as number)
  at = after(bytes, at, numbered)
  at = digits(bytes, at, bytes.readInt32BE(e[2] as number))
  at = field(bytes, after(bytes, at, kinded), e[4] as number, e[5] as number)
  at = after(bytes, at, dated)
  at = instant(bytes, at, bytes.readInt32BE(e[8] as number) * 2 ** 32 + bytes.readUInt32BE((e[8] as number) + 4))
  at = after(bytes, at, by)
  if (at < 0) return false
  // What follows `by` holds no bare brace: its two texts are an account and a role.
  while (at < to && bytes[at] !== commanded[0]) at++
  at = field(bytes, after(bytes, at, commanded), e[10] as number, e[11] as number)
  at = field(bytes, after(bytes, at, typed), e[6] as number, e[7] as number)
  at = after(bytes, at, quote)
  return at >= 0 && at <= to
}

/** The place after a piece that stands at one; −1 where it does not. */
function after(bytes: Buffer, at: number, what: Buffer): number {
  if (at < 0) return -1
  for (let i = 0; i < what.length; i++) if (bytes[at + i] !== what[i]) return -1
  return at + what.length
}

function field(bytes: Buffer, at: number, from: number, to: number): number {
  if (at < 0) return -1
  for (let i = from; i < to; i++, at++) if (bytes[at] !== bytes[i]) return -1
  return at
}

const ZERO = 48

function digits(bytes: Buffer, at: number, n: number): number {
  if (at < 0) return -1
  let end = at + 1
  for (let m = n; m >= 10; m = Math.floor(m / 10)) end++
  for (let i = end - 1, m = n; i >= at; i--, m = Math.floor(m / 10)) if (bytes[i] !== ZERO + (m % 10)) return -1
  return end
}

const days = new Map<number, Buffer>()

/** An instant (`2026-07-14T14:05:09.120Z`) of so many microseconds since 2000. */
function instant(bytes: Buffer, at: number, micros: number): number {
  if (at < 0 || micros % 1000 !== 0 || Math.abs(micros) > Number.MAX_SAFE_INTEGER) return -1
  const day = Math.floor(micros / 86_400_000_000)
  const ms = (micros - day * 86_400_000_000) / 1000
  let text = days.get(day)
  if (text === undefined) days.set(day, (text = piece(`${Temporal.PlainDate.from('2000-01-01').add({ days: day }).toString()}T`)))
  let on = after(bytes, at, text)
  const seconds = Math.floor(ms / 1000)
  on = two(bytes, on, Math.floor(seconds / 3600), ':')
  on = two(bytes, on, Math.floor(seconds / 60) % 60, ':')
  on = two(bytes, on, seconds % 60, '.')
  on = two(bytes, on, Math.floor((ms % 1000) / 10), '')
  return on >= 0 && bytes[on] === ZERO + (ms % 10) && bytes[on + 1] === 90 ? on + 2 : -1
}

function two(bytes: Buffer, at: number, n: number, then: ':' | '.' | ''): number {
  if (at < 0 || bytes[at] !== ZERO + Math.floor(n / 10) || bytes[at + 1] !== ZERO + (n % 10)) return -1
  if (then === '') return at + 2
  return bytes[at + 2] === then.charCodeAt(0) ? at + 3 : -1
}

function asText(bytes: Buffer, e: Int32Array): boolean {
  const text = (i: number) => bytes.toString('utf8', e[2 * i], e[2 * i + 1])
  const content = text(7)
  const start = `{"stream":${JSON.stringify(text(0))},"version":${bytes.readInt32BE(e[2] as number)},"kind":"${text(2)}","at":"`
  const micros = bytes.readInt32BE(e[8] as number) * 2 ** 32 + bytes.readUInt32BE((e[8] as number) + 4)
  const dated = (e[14] as number) + Buffer.byteLength(start)
  if (!content.startsWith(start) || instant(bytes, dated, micros) < 0 || !content.startsWith('","by":{"', start.length + 24)) return false
  const end = content.indexOf('},"command":"', start.length + 32) + 13
  return end > 12 && content.startsWith(`${text(5)}","event":{"type":"${text(3)}"`, end)
}
