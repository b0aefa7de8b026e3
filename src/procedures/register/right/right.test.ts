import { aCompany, aPaper, aWord, clothing } from '#test/fixtures/filings.ts'
import { recorded, refused, stories } from '#test/fixtures/story.ts'
import { describe, test } from 'vitest'
import { right } from './index.ts'

const given = stories(right)
const entry = {
  certificateNumber: 'P00045211', application: 'file-1', caseNumber: '001234-2026', filedOn: '2026-01-06', priorityOn: '2025-11-28', grantedOn: '2026-04-20',
  sign: aWord(), classes: [clothing], holders: [aCompany()],
} as const
const registered = recorded({ type: 'RightRegistered', ...entry } as const, '2026-04-21')
const certificate = { document: aPaper('certificate', 'certificate'), verificationCode: '7K2Q-M9XD-4TFA-P1ZC' } as const
const entered = recorded({ type: 'CertificateEntered', ...certificate } as const, '2026-04-21')

describe('a register entry', () => {
  test('begins with the grant (D486 arts 152, 154)', () => {
    given().on('2026-04-21').as('system').when({ act: 'register', entry }).then({ type: 'RightRegistered', ...entry })
    given().on('2026-04-21').as('system').when({ act: 'register', entry }).leaves({ status: 'inForce' })
  })
  test('is made once', () => given(registered).on('2026-04-22').as('system').when({ act: 'register', entry }).then(refused('right.already-registered', 'D486 art. 154')))
  test('takes its certificate once, and never before it exists', () => {
    const enter = { act: 'enterCertificate', ...certificate } as const
    given(registered).on('2026-04-21').as('system').when(enter).then({ type: 'CertificateEntered', ...certificate })
    given(registered).on('2026-04-21').as('system').when(enter).leaves({ status: 'inForce', certificate })
    given(registered, entered).on('2026-04-22').as('system').when(enter).then(refused('certificate.already-sealed', 'DL1075 art. 21'))
    given().on('2026-04-22').as('system').when(enter).then(refused('right.not-registered', 'D486 art. 154'))
  })
})
