import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { refuse, type Refusal } from '#casefile/refusal.ts'

const derive = promisify(argon2)

/**
 * Above OWASP's least for argon2id (19 MiB, 2 passes, 1 lane): 32 MiB, 2 passes. A hash took 0.15 s on one of two
 * busy cores (Node 26.10, 21 November 2026); libuv runs four at once, so log-ins hold at most 128 MiB.
 */
const cost = { memory: 32_768, passes: 2, parallelism: 1 } as const

/** Least and most characters of a password. Length is what counts: no rules about signs and digits (NIST SP 800-63B). */
export const passwordLength = { least: 12, most: 200 } as const

/** The password's argon2id in PHC text: `$argon2id$v=19$m=32768,t=2,p=1$salt$hash`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const hash = await derived(password, salt, cost, 32)
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${unpadded(salt)}$${unpadded(hash)}`
}

/** Whether the password made that hash, under the parameters that the hash itself names. */
export async function verifyPassword({ hash, password }: { readonly hash: string; readonly password: string }): Promise<boolean> {
  const parts = /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,2}),p=(\d{1,2})\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/.exec(hash)
  if (!parts) return false
  const expected = Buffer.from(parts[5] ?? '', 'base64')
  const parameters = { memory: Number(parts[1]), passes: Number(parts[2]), parallelism: Number(parts[3]) }
  const actual = await derived(password, Buffer.from(parts[4] ?? '', 'base64'), parameters, expected.length)
  return timingSafeEqual(actual, expected)
}

/** Why a password cannot be chosen, or undefined where it can. */
export function unfitPassword(password: string, email?: string): Refusal | undefined {
  const letters = [...password.normalize('NFKC')].length
  if (letters < passwordLength.least) return refuse('password.too-short', rule, { least: passwordLength.least })
  if (password.length > passwordLength.most) return refuse('password.too-long', rule, { most: passwordLength.most })
  if (new Set(password).size < 5 || password.toLowerCase() === email?.toLowerCase()) return refuse('password.too-easy', rule)
  return undefined
}

const rule = 'NIST SP 800-63B'

/** The same characters however the keyboard composed them: accents typed as one sign or as two. */
function derived(password: string, salt: Uint8Array, { memory, passes, parallelism }: { readonly memory: number; readonly passes: number; readonly parallelism: number }, length: number): Promise<Buffer> {
  return derive('argon2id', { message: Buffer.from(password.normalize('NFKC'), 'utf8'), nonce: salt, memory, passes, parallelism, tagLength: length }) as Promise<Buffer>
}

function unpadded(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64').replace(/=+$/, '')
}
