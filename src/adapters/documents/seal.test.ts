import { spawnSync } from 'node:child_process'
import { createHash, verify, X509Certificate } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import forge from 'node-forge'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Documents } from '#ports/documents.ts'
import { certificate, onePaperOfEachKind } from './fixture.ts'
import { loadOrCreateSealKey, openDocuments, openSealKey, type SealKey } from './index.ts'
import { sealPdf } from './seal.ts'

const at = '2026-07-14T19:05:09.123Z'
const officeName = 'Oficina de Propiedad Intelectual de demostración'
const has = (program: string, flag = '-v') => spawnSync(program, [flag]).error === undefined

let folder: string
let seal: SealKey
let documents: Documents
let plain: Uint8Array
let signed: Buffer
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'seal-'))
  seal = loadOrCreateSealKey({ folder, officeName, at })
  documents = openDocuments({ seal })
  plain = await documents.render(certificate)
  signed = Buffer.from(await documents.sign(plain, at))
})
afterAll(() => rmSync(folder, { recursive: true }))

/**
 * Reads a signature as a third party would: byte range, CMS by node-forge, digest and signature by node:crypto,
 * with nothing of the code that made it.
 */
function read(pdf: Buffer): { covered: boolean; digestHolds: boolean; signatureHolds: boolean; signer: X509Certificate; attributes: string[]; certificateHash: Buffer } {
  const range = /\/ByteRange \[(\d+) (\d+) (\d+) (\d+)\s*\]/.exec(pdf.toString('latin1'))?.slice(1).map(Number) as [number, number, number, number]
  const [start, length, after, rest] = range
  const content = Buffer.concat([pdf.subarray(start, start + length), pdf.subarray(after, after + rest)])
  const hex = pdf.subarray(start + length + 1, after - 1).toString('latin1')
  const cms = forge.asn1.fromDer(forge.util.createBuffer(Buffer.from(hex, 'hex')), { parseAllBytes: false } as never)
  const message = forge.pkcs7.messageFromAsn1(cms) as unknown as {
    certificates: forge.pki.Certificate[]; rawCapture: { authenticatedAttributes: forge.asn1.Asn1[]; signature: string; certificates: forge.asn1.Asn1 }
  }
  const attributes = new Map(message.rawCapture.authenticatedAttributes.map(one => {
    const [type, values] = one.value as [forge.asn1.Asn1, forge.asn1.Asn1]
    return [forge.asn1.derToOid(type.value as string), (values.value as forge.asn1.Asn1[])[0]] as const
  }))
  const set = forge.asn1.create(forge.asn1.Class.UNIVERSAL, forge.asn1.Type.SET, true, message.rawCapture.authenticatedAttributes)
  const signer = new X509Certificate(Buffer.from(forge.asn1.toDer((message.rawCapture.certificates.value as forge.asn1.Asn1[])[0] as forge.asn1.Asn1).getBytes(), 'latin1'))
  const ess = forge.asn1.toDer(attributes.get('1.2.840.113549.1.9.16.2.47') as forge.asn1.Asn1).getBytes()
  return {
    covered: start === 0 && after + rest === pdf.length,
    digestHolds: attributes.get(forge.pki.oids.messageDigest as string)?.value === createHash('sha256').update(content).digest('latin1'),
    signatureHolds: verify('sha256', Buffer.from(forge.asn1.toDer(set).getBytes(), 'latin1'), signer.publicKey, Buffer.from(message.rawCapture.signature, 'latin1')),
    signer,
    attributes: [...attributes.keys()],
    certificateHash: Buffer.from(ess, 'latin1'),
  }
}

describe('the office signature', () => {
  it('verifies in an independent reader: whole file covered, digest and signature hold', () => {
    const found = read(signed)
    expect(found).toMatchObject({ covered: true, digestHolds: true, signatureHolds: true })
    expect(found.signer.raw.equals(seal.certificate.raw)).toBe(true)
  })

  it('is PAdES baseline: CAdES subfilter, the signing certificate signed, the time in the PDF and not in the CMS', () => {
    const found = read(signed)
    expect(signed.toString('latin1')).toContain('/SubFilter /ETSI.CAdES.detached')
    expect(signed.toString('latin1')).toContain('/M (D:20260714190509Z)')
    expect(found.attributes).toContain('1.2.840.113549.1.9.16.2.47')
    expect(found.attributes).not.toContain(forge.pki.oids.signingTime)
    expect(found.certificateHash.includes(createHash('sha256').update(seal.certificate.raw).digest())).toBe(true)
  })

  it('breaks with one changed byte', () => {
    const tampered = Buffer.from(signed)
    const place = tampered.indexOf('/Title')
    tampered[place + 12] = (tampered[place + 12] ?? 0) ^ 1
    expect(read(tampered).digestHolds).toBe(false)
  })

  it('is appended: the paper stays as it was, PDF/A-2b marks, identifier and structure included', () => {
    expect(signed.subarray(0, plain.length).equals(Buffer.from(plain))).toBe(true)
    const update = signed.subarray(plain.length).toString('latin1')
    expect(signed.toString('latin1')).toContain('<pdfaid:part>2</pdfaid:part>')
    expect(update).not.toContain('/Metadata <')
    const identifier = /\/ID \[\s*(\(.*?\))/.exec(Buffer.from(plain).toString('latin1'))?.[1]
    expect(update).toContain(`/ID [${identifier} <`)
    for (const kept of ['/Metadata', '/OutputIntents', '/Lang (es', '/AcroForm', '/SigFlags 3']) expect(update).toContain(kept)
    for (const [, number, offset] of update.matchAll(/^(\d+) 1\n(\d{10}) 00000 n $/gm)) {
      expect(signed.subarray(Number(offset)).toString('latin1').startsWith(`${number} 0 obj`)).toBe(true)
    }
  })

  it('signs every kind of paper', async () => {
    for (const document of await onePaperOfEachKind()) {
      const found = read(Buffer.from(await documents.sign(await documents.render(document), at)))
      expect(found, document.kind).toMatchObject({ covered: true, digestHolds: true, signatureHolds: true })
    }
  })

  it('gives the same bytes for the same paper, key and instant', async () => {
    expect(Buffer.from(await documents.sign(plain, at)).equals(signed)).toBe(true)
  })

  it('refuses a file it signed already and a file that is not one of its own', async () => {
    await expect(documents.sign(signed, at)).rejects.toThrow()
    await expect(documents.sign(Buffer.from('%PDF-1.4 nothing'), at)).rejects.toThrow()
  })

  it.skipIf(!has('pdfsig'))('is valid to Poppler too', () => {
    const path = join(folder, 'signed.pdf')
    writeFileSync(path, signed)
    const told = spawnSync('pdfsig', [path], { encoding: 'utf8' }).stdout
    expect(told).toContain('Signature is Valid')
    expect(told).toContain('Total document signed')
    expect(told).toContain('Jul 14 2026')
    expect(spawnSync('pdfinfo', [path], { encoding: 'utf8' }).stdout).toMatch(/Form:\s+AcroForm/)
  })
})

describe('the office seal', () => {
  it('is made once, RSA 3072, self-signed for ten years, and kept for its owner only', () => {
    expect(seal.key.asymmetricKeyDetails?.modulusLength).toBe(3072)
    expect(seal.certificate.verify(seal.certificate.publicKey)).toBe(true)
    expect(seal.certificate.subject).toContain('Sello electrónico de la oficina')
    expect(seal.certificate.validToDate.toISOString()).toBe('2036-07-14T19:05:09.000Z')
    for (const file of ['seal.p12', 'seal.password']) expect(statSync(join(folder, file)).mode & 0o777).toBe(0o600)
    expect(loadOrCreateSealKey({ folder, officeName, at }).certificate.raw.equals(seal.certificate.raw)).toBe(true)
  })

  it('does not open with another password', () => {
    expect(() => openSealKey(readFileSync(join(folder, 'seal.p12')), 'otra')).toThrow()
  })

  it.skipIf(!has('openssl', 'version'))('may be replaced by a P-256 certificate under an authority: its chain goes into the signature', () => {
    const path = (name: string) => join(folder, name)
    const run = (...args: string[]) => expect(spawnSync('openssl', args, { cwd: folder, encoding: 'utf8' }).status, args.join(' ')).toBe(0)
    run('req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', 'ca.key', '-out', 'ca.pem', '-subj', '/CN=Entidad de certificación inventada', '-days', '30')
    run('req', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-keyout', 'ec.key', '-out', 'ec.csr', '-subj', '/CN=Sello de la oficina')
    run('x509', '-req', '-in', 'ec.csr', '-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-out', 'ec.pem', '-days', '30')
    run('pkcs12', '-export', '-inkey', 'ec.key', '-in', 'ec.pem', '-certfile', 'ca.pem', '-out', 'ec.p12', '-passout', 'pass:secreto', '-macalg', 'sha1')
    const elliptic = openSealKey(readFileSync(path('ec.p12')), 'secreto')
    expect(elliptic.key.asymmetricKeyType).toBe('ec')
    expect(elliptic.chain).toHaveLength(1)
    writeFileSync(path('ec.pdf'), sealPdf(plain, elliptic, at))
    if (has('pdfsig')) expect(spawnSync('pdfsig', ['ec.pdf'], { cwd: folder, encoding: 'utf8' }).stdout).toContain('Signature is Valid')
  })
})
