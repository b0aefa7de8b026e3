import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The office's Ed25519 key for anchors. The public part is published; PDF readers know nothing of it. */
export type AnchorKey = { readonly keyId: string; readonly sign: KeyObject; readonly publicKey: string }

/** SHA-256 of a public key's SPKI bytes, hex. */
export function keyIdOf(publicKey: string | KeyObject): string {
  const key = typeof publicKey === 'string' ? createPublicKey(publicKey) : publicKey
  return createHash('sha256').update(key.export({ type: 'spki', format: 'der' })).digest('hex')
}

/**
 * The key under the data folder, made at first start: `anchor-key.pem` (mode 0600), and `anchor-keys.public.pem` beside
 * it with the public key of this one and of those before it. To replace a key take the private file away and start.
 */
export function anchorKey(folder: string): AnchorKey {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'anchor-key.pem')
  if (!existsSync(file)) place(file, generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }) as string)
  const sign = createPrivateKey(readFileSync(file))
  const publicKey = createPublicKey(sign).export({ type: 'spki', format: 'pem' }) as string
  const known = publicKeys(folder)
  if (!known.includes(publicKey)) writeFileSync(publicFile(folder), known + publicKey, { mode: 0o644 })
  return { keyId: keyIdOf(publicKey), sign, publicKey }
}

/** Every public key that this office's anchors were ever signed with, PEM; empty before the first start. */
export function publicKeys(folder: string): string {
  return existsSync(publicFile(folder)) ? readFileSync(publicFile(folder), 'utf8') : ''
}

const publicFile = (folder: string) => join(folder, 'anchor-keys.public.pem')

/** Of two programs that start at once both take the same key. */
function place(file: string, content: string): void {
  const draft = `${file}.${process.pid}-${randomBytes(4).toString('hex')}`
  writeFileSync(draft, content, { mode: 0o600, flush: true })
  try {
    linkSync(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft)
  }
}
