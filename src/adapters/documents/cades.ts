import { createHash, sign } from 'node:crypto'
import forge from 'node-forge'
import type { SealKey } from './sealKey.ts'

const { asn1, pki } = forge
const { Class, Type } = asn1
const OIDS = {
  sha256: '2.16.840.1.101.3.4.2.1',
  rsa: '1.2.840.113549.1.1.1',
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
}

/**
 * A detached CMS signature over SHA-256, CAdES baseline as PAdES wants it (ETSI EN 319 142-1, 6.3): content type,
 * message digest and signing certificate (RFC 5035) are signed; no signing time, for the PDF's own entry says it.
 */
export function cadesSignature(content: Uint8Array, seal: SealKey): Buffer {
  const signed = signedAttributes(content, seal)
  // What is signed is the SET itself, though it stands in the structure under the tag [0] (RFC 5652, 5.4).
  const toSign = der(asn1.create(Class.UNIVERSAL, Type.SET, true, signed))
  const signature = sign('sha256', toSign, seal.key)
  const contentInfo = sequence(oid(pki.oids.signedData ?? ''), tagged(0, [sequence(
    integer(1),
    set(sequence(oid(OIDS.sha256))),
    sequence(oid(pki.oids.data ?? '')),
    tagged(0, [seal.certificate.raw, ...seal.chain].map(parsed)),
    set(signerInfo(seal, signed, signature)),
  )]))
  return der(contentInfo)
}

function signerInfo(seal: SealKey, signed: forge.asn1.Asn1[], signature: Buffer): forge.asn1.Asn1 {
  const algorithm = seal.key.asymmetricKeyType === 'rsa'
    ? sequence(oid(OIDS.rsa), asn1.create(Class.UNIVERSAL, Type.NULL, false, ''))
    : sequence(oid(OIDS.ecdsaWithSha256))
  return sequence(integer(1), sequence(...issuerAndSerial(seal)), sequence(oid(OIDS.sha256)), tagged(0, signed), algorithm, octets(signature))
}

/** DER orders a SET by the bytes of its members. */
function signedAttributes(content: Uint8Array, seal: SealKey): forge.asn1.Asn1[] {
  const [issuer, serial] = issuerAndSerial(seal)
  const generalNames = sequence(tagged(4, [issuer]))
  const essCertificate = sequence(octets(sha256(seal.certificate.raw)), sequence(generalNames, serial))
  const attributes = [
    attribute(pki.oids.contentType ?? '', oid(pki.oids.data ?? '')),
    attribute(pki.oids.messageDigest ?? '', octets(sha256(content))),
    attribute(OIDS.signingCertificateV2, sequence(sequence(essCertificate))),
  ]
  return attributes.sort((a, b) => Buffer.compare(der(a), der(b)))
}

function attribute(type: string, value: forge.asn1.Asn1): forge.asn1.Asn1 {
  return sequence(oid(type), set(value))
}

/** Issuer and serial number as they stand in the certificate: [version], serial, algorithm, issuer (RFC 5280, 4.1). */
function issuerAndSerial(seal: SealKey): [issuer: forge.asn1.Asn1, serial: forge.asn1.Asn1] {
  const body = children(children(parsed(seal.certificate.raw))[0])
  // A certificate of version 1 leaves the version out.
  const [serial, , issuer] = body[0]?.tagClass === Class.CONTEXT_SPECIFIC ? body.slice(1) : body
  if (serial === undefined || issuer === undefined) throw new Error('the certificate of the seal cannot be read')
  return [issuer, serial]
}

function children(node: forge.asn1.Asn1 | undefined): forge.asn1.Asn1[] {
  return Array.isArray(node?.value) ? node.value : []
}

function sequence(...values: forge.asn1.Asn1[]): forge.asn1.Asn1 {
  return asn1.create(Class.UNIVERSAL, Type.SEQUENCE, true, values)
}

function set(...values: forge.asn1.Asn1[]): forge.asn1.Asn1 {
  return asn1.create(Class.UNIVERSAL, Type.SET, true, values)
}

function tagged(number: number, values: forge.asn1.Asn1[]): forge.asn1.Asn1 {
  return asn1.create(Class.CONTEXT_SPECIFIC, number as forge.asn1.Type, true, values)
}

function oid(id: string): forge.asn1.Asn1 {
  return asn1.create(Class.UNIVERSAL, Type.OID, false, asn1.oidToDer(id).getBytes())
}

function integer(value: number): forge.asn1.Asn1 {
  return asn1.create(Class.UNIVERSAL, Type.INTEGER, false, asn1.integerToDer(value).getBytes())
}

function octets(bytes: Uint8Array): forge.asn1.Asn1 {
  return asn1.create(Class.UNIVERSAL, Type.OCTETSTRING, false, Buffer.from(bytes).toString('latin1'))
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}

function parsed(bytes: Uint8Array): forge.asn1.Asn1 {
  return asn1.fromDer(forge.util.createBuffer(Buffer.from(bytes)))
}

function der(node: forge.asn1.Asn1): Buffer {
  return Buffer.from(asn1.toDer(node).getBytes(), 'latin1')
}
