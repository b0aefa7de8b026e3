import { createPrivateKey, generateKeyPairSync, randomBytes, X509Certificate, type KeyObject } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import forge from 'node-forge'
import type { Instant } from '#calendar/date.ts'

/** The office's seal: the private key, its X.509 certificate and the certificates above it, in DER. */
export type SealKey = {
  readonly key: KeyObject
  readonly certificate: X509Certificate
  readonly chain: readonly Uint8Array[]
}

const KEY_FILE = 'seal.p12'
const PASSWORD_FILE = 'seal.password'

/**
 * The seal kept in the folder: `seal.p12` (PKCS#12, RSA or P-256) and its password in `seal.password`, both 0600.
 * At first start both are made: RSA 3072, self-signed for ten years from `at`. To use a certificate of an
 * accredited authority, put its PKCS#12 file and password there. Throws where the password does not open the file.
 */
export function loadOrCreateSealKey(options: { readonly folder: string; readonly officeName: string; readonly at: Instant }): SealKey {
  const path = join(options.folder, KEY_FILE)
  const passwordPath = join(options.folder, PASSWORD_FILE)
  mkdirSync(options.folder, { recursive: true, mode: 0o700 })
  const kept = readIfThere(path)
  if (kept !== undefined) return openSealKey(kept, readIfThere(passwordPath)?.toString('utf8').trim() ?? '')
  const password = randomBytes(24).toString('base64url')
  const made = createSealKey(options.officeName, password, options.at)
  writeFileSync(passwordPath, password, { mode: 0o600 })
  writeFileSync(path, made, { mode: 0o600 })
  return openSealKey(made, password)
}

/** Reads a PKCS#12 file. Its key is RSA or elliptic; its own certificate is the one whose public key matches. */
export function openSealKey(p12: Uint8Array, password: string): SealKey {
  const store = forge.pkcs12.pkcs12FromAsn1(forge.asn1.fromDer(forge.util.createBuffer(Buffer.from(p12))), true, password)
  const bags = store.safeContents.flatMap(content => content.safeBags)
  const keyBag = bags.find(bag => bag.type === forge.pki.oids.pkcs8ShroudedKeyBag || bag.type === forge.pki.oids.keyBag)
  if (keyBag === undefined) throw new Error('the seal file holds no private key')
  const key = keyOf(keyBag)
  const certificates = bags.filter(bag => bag.type === forge.pki.oids.certBag).map(bag => new X509Certificate(derOf(bag)))
  const certificate = certificates.find(one => one.checkPrivateKey(key))
  if (certificate === undefined) throw new Error('the seal file holds no certificate for its key')
  return { key, certificate, chain: certificates.filter(one => one !== certificate).map(one => one.raw) }
}

/** A new RSA 3072 key with a certificate of its own, as PKCS#12 bytes. */
function createSealKey(officeName: string, password: string, at: Instant): Uint8Array {
  const pair = generateKeyPairSync('rsa', {
    modulusLength: 3072,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
  const privateKey = forge.pki.privateKeyFromPem(pair.privateKey)
  const certificate = selfSigned(officeName, forge.pki.publicKeyFromPem(pair.publicKey), privateKey, at)
  const store = forge.pkcs12.toPkcs12Asn1(privateKey, [certificate], password, { algorithm: 'aes256', friendlyName: officeName })
  return Buffer.from(forge.asn1.toDer(store).getBytes(), 'latin1')
}

function selfSigned(officeName: string, publicKey: forge.pki.rsa.PublicKey, key: forge.pki.rsa.PrivateKey, at: Instant): forge.pki.Certificate {
  const certificate = forge.pki.createCertificate()
  const name = [
    { name: 'countryName', value: 'PE' },
    { name: 'organizationName', value: officeName.slice(0, 64), valueTagClass: forge.asn1.Type.UTF8 },
    { name: 'commonName', value: 'Sello electrónico de la oficina', valueTagClass: forge.asn1.Type.UTF8 },
  ] as unknown as forge.pki.CertificateField[]
  // At most 64 characters a name (RFC 5280, appendix A.1).
  const start = Temporal.Instant.from(at)
  certificate.publicKey = publicKey
  // A serial number is a positive integer of at most 20 bytes (RFC 5280, 4.1.2.2).
  certificate.serialNumber = `4${randomBytes(15).toString('hex').slice(1)}`
  certificate.validity.notBefore = new Date(start.epochMilliseconds)
  certificate.validity.notAfter = new Date(start.toZonedDateTimeISO('UTC').add({ years: 10 }).epochMilliseconds)
  certificate.setSubject(name)
  certificate.setIssuer(name)
  certificate.setExtensions([
    { name: 'basicConstraints', cA: false, critical: true },
    { name: 'keyUsage', digitalSignature: true, nonRepudiation: true, critical: true },
    { name: 'subjectKeyIdentifier' },
  ])
  certificate.sign(key, forge.md.sha256.create())
  return certificate
}

/** node-forge reads RSA keys itself and leaves any other as the PKCS#8 it found. */
function keyOf(bag: forge.pkcs12.Bag): KeyObject {
  if (bag.key) return createPrivateKey(forge.pki.privateKeyToPem(bag.key))
  if (bag.asn1 === undefined) throw new Error('the seal file holds a key of an unknown form')
  return createPrivateKey({ key: Buffer.from(forge.asn1.toDer(bag.asn1).getBytes(), 'latin1'), format: 'der', type: 'pkcs8' })
}

function derOf(bag: forge.pkcs12.Bag): Buffer {
  const asn1 = bag.cert ? forge.pki.certificateToAsn1(bag.cert) : bag.asn1
  if (asn1 === undefined) throw new Error('the seal file holds a certificate of an unknown form')
  return Buffer.from(forge.asn1.toDer(asn1).getBytes(), 'latin1')
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
