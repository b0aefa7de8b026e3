import { describe, expect, it } from 'vitest'
import { hashPassword, unfitPassword, verifyPassword } from './password.ts'
import { newTotpSecret, totpCode } from './totp.ts'

describe('codes of the second factor', () => {
  it('are those of RFC 6238, appendix B (SHA-1, last six digits)', () => {
    const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
    const cases: readonly (readonly [number, string])[] = [[59, '287082'], [1111111109, '081804'], [1111111111, '050471'], [1234567890, '005924'], [2000000000, '279037'], [20000000000, '353130']]
    for (const [seconds, code] of cases) expect(totpCode(secret, seconds * 1000)).toBe(code)
  })

  it('come of a secret of at least 160 bits, as RFC 4226 asks, that any authenticator takes', () => {
    const { text, base32 } = newTotpSecret()
    expect(base32).toMatch(/^[A-Z2-7]{52}$/)
    expect(text).toHaveLength(32)
    expect(newTotpSecret().base32).not.toBe(base32)
  })
})

describe('passwords', () => {
  it('are argon2id with OWASP’s least or more, salted, and say their parameters', async () => {
    const [one, other] = await Promise.all([hashPassword('una clave larga'), hashPassword('una clave larga')])
    const [, memory, passes] = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=1\$/.exec(one)!.map(Number)
    expect(memory).toBeGreaterThanOrEqual(19_456)
    expect(passes).toBeGreaterThanOrEqual(2)
    expect(one).not.toBe(other)
    expect(await verifyPassword({ hash: one, password: 'una clave larga' })).toBe(true)
    expect(await verifyPassword({ hash: one, password: 'una clave larga ' })).toBe(false)
  })

  it('made elsewhere with other parameters still open: the reference implementation’s own example', async () => {
    // phc-winner-argon2, test.c: version 0x13, t=2, m=2^16, p=1, "password" with "somesalt".
    const hash = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc'
    expect(await verifyPassword({ hash, password: 'password' })).toBe(true)
    expect(await verifyPassword({ hash, password: 'Password' })).toBe(false)
  })

  it('never match what is no such hash', async () => {
    for (const hash of ['', 'x', '$argon2i$v=19$m=8,t=1,p=1$AA$AA', '$argon2id$v=19$m=8,t=1,p=1$$', 'scrypt:abc']) expect(await verifyPassword({ hash, password: '' })).toBe(false)
  })

  it('need length, not signs: twelve letters as people count them', () => {
    expect(unfitPassword('ñandúes rojo')).toBeUndefined()
    expect(unfitPassword('once letras')).toMatchObject({ code: 'password.too-short' })
    expect(unfitPassword('rosa@correo.example', 'ROSA@correo.example')).toMatchObject({ code: 'password.too-easy' })
  })
})
