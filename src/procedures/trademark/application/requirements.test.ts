import { requirementsFor } from '#law/lookup.ts'
import { peru } from '#law/peru/index.ts'
import { aClass, aCompany, aFiling, aPaper, aPayment, aPerson, aPicture, aPriority, aWord, clothing, shops, signs, without } from '#test/fixtures/filings.ts'
import { contextOf } from '#test/fixtures/story.ts'
import { describe, expect, test } from 'vitest'
import { checklist, holdsBack, missingMinimum, unmet, type Content } from './index.ts'

const at = contextOf('2026-01-06')
const fair = { id: 'fair', basis: 'exhibition', country: 'PE', firstFiledOn: '2025-11-28', documents: [aPaper('fair', 'exhibitionCertificate')] } as const
const foreigner = { ...aCompany(), country: 'US', domiciledInPeru: false }
const agent = { party: aPerson('party-agent'), power: aPaper('power', 'power') }
const { country: _, ...stateless } = aCompany()
const sign = (kind: keyof typeof signs, changes: object) => aFiling({ sign: { ...signs[kind], ...changes } })

/** For each rule that the program can see for itself: a filing that meets it and one that does not. */
const cases: Readonly<Record<string, readonly [meets: Content, fails: Content]>> = {
  'R-DS-01': [aFiling(), aFiling({ registrationSought: false })],
  'R-DS-02': [aFiling({ applicants: [] }), aFiling({ applicants: [], service: { means: 'personal' } })],
  'R-DS-03': [aFiling(), aFiling({ sign: aWord('  ') })],
  'R-DS-04': [sign('mixed', {}), sign('mixed', { reproductions: [] })],
  'R-DS-05': [sign('other', {}), sign('other', { reproductions: [] })],
  'R-DS-06': [aFiling(), aFiling({ classes: [aClass(25)] })],
  'R-DS-07': [aFiling({ classes: [clothing, shops], payment: aPayment(2) }), aFiling({ classes: [clothing, shops], payment: aPayment(1) })],
  'R-DS-10': [aFiling(), aFiling({ classes: [clothing, aClass(35)], payment: aPayment(2) })],
  'R-DS-12': [aFiling({ applicants: [aPerson()] }), aFiling({ applicants: [aCompany(), { ...aPerson(), identity: 'missing' }] })],
  'R-DS-13': [aFiling({ applicants: [{ ...foreigner, taxNumber: 'notRequired' }] }), aFiling({ applicants: [{ ...aCompany(), taxNumber: 'invalid' }] })],
  'R-DS-14': [aFiling(), aFiling({ applicants: [aPerson(), stateless] })],
  'R-DS-15': [aFiling({ service: { means: 'personal' } }), aFiling({ service: { means: 'none' } })],
  'R-DS-16': [aFiling({ applicants: [foreigner], representative: agent }), aFiling({ applicants: [foreigner] })],
  'R-DS-17': [aFiling({ representative: { party: agent.party, registryEntry: 'A-00012' } }), aFiling({ representative: { party: agent.party, registryEntry: ' ' } })],
  'R-DS-18': [sign('other', {}), sign('other', { description: '' })],
  'R-DS-19': [sign('mixed', { reproductions: [aPicture('logo', 'image/png')] }), sign('mixed', { reproductions: [aPicture('logo', 'application/pdf')] })],
  'R-DS-20': [sign('mixed', {}), sign('mixed', { reproductions: [aPicture('logo', 'image/png')] })],
  'R-DS-21': [aFiling(), aFiling({ classes: [aClass(46, 'camisas')] })],
  'R-DS-22': [aFiling({ classes: [clothing, shops], payment: aPayment(2) }), aFiling({ classes: [shops, clothing], payment: aPayment(2) })],
  'R-DS-23': [aFiling(), without(aFiling(), 'signedBy')],
  'R-DS-24': [aFiling({ needsAuthorisation: ['136-e'], documents: [aPaper('consent', 'authorisation')] }), aFiling({ needsAuthorisation: ['136-e'] })],
  'R-DS-25': [aFiling({ homeRegistration: true, documents: [aPaper('home', 'homeRegistration')] }), aFiling({ homeRegistration: true })],
  'R-DS-26': [aFiling({ sign: { ...aWord('茶 QANTU'), translation: 'té' } }), aFiling({ sign: aWord('茶 QANTU') })],
  'R-DS-27': [sign('mixed', { coloursClaimed: 'Rojo y ocre' }), sign('mixed', {})],
  'R-DS-28': [
    aFiling({ documents: [aPaper('deed', 'other'), aPaper('deed-es', 'translation')], inOtherLanguage: ['deed'] }),
    aFiling({ representative: agent, inOtherLanguage: ['power'] }),
  ],
  'R-MT-SOUND': [sign('sound', {}), aFiling({ sign: { kind: 'sound', reproductions: [aPicture('stave')] } })],
  'R-MT-OLFAC': [sign('olfactory', {}), sign('olfactory', { description: ' ' })],
  'R-MT-TASTE': [sign('taste', {}), sign('taste', { reproductions: [] })],
  'R-MT-TACTI': [sign('tactile', {}), sign('tactile', { description: '' })],
  'R-MT-COLOU': [sign('colour', {}), sign('colour', { coloursClaimed: '' })],
  'R-MT-THREE': [sign('threeDimensional', {}), sign('threeDimensional', { reproductions: [] })],
  'R-MT-POSIT': [sign('position', {}), sign('position', { reproductions: [] })],
  'R-MT-MOTIO': [sign('motion', {}), sign('motion', { reproductions: [aPicture('first')] })],
  'R-MT-HOLOG': [sign('hologram', {}), sign('hologram', { reproductions: [] })],
  'R-PR-01': [aFiling({ priorities: [aPriority(), fair] }), aFiling({ priorities: [aPriority('2025-11-28', { number: '' })] })],
  'R-PR-02': [aFiling({ priorities: [aPriority()] }), aFiling({ priorities: [aPriority('2025-11-28', { documents: [] }), fair] })],
  'R-PR-03': [
    aFiling({ priorities: [aPriority()], inOtherLanguage: ['copy'], documents: [aPaper('copy-es', 'translation')] }),
    aFiling({ priorities: [aPriority()], inOtherLanguage: ['copy'] }),
  ],
  'R-PR-05': [aFiling({ priorities: [fair] }), aFiling({ priorities: [{ ...fair, documents: [] }] })],
  'R-PR-06': [aFiling({ priorities: [aPriority('2025-07-06')] }), aFiling({ priorities: [aPriority('2025-07-05')] })],
}

describe.each(Object.entries(cases))('%s', (id, [meets, fails]) => {
  const resultOf = (content: Content) => checklist(content, at).find((c) => c.requirement === id)?.result
  test('is met', () => expect(resultOf(meets)).toBe('met'))
  test('is not met', () => expect(resultOf(fails)).toBe('notMet'))
})

test('every rule of marks is looked at, save the paper copies that may no longer be asked for (LPAG art. 40.1.3)', () => {
  const ofMarks = requirementsFor(peru, 'TM').map((r) => r.id).filter((id) => id !== 'R-DS-11')
  expect(Object.keys(cases).sort()).toEqual([...ofMarks].sort())
  expect(checklist(aFiling(), at).map((c) => c.requirement).sort()).toEqual([...ofMarks].sort())
})

test('a plain word mark, whole, is asked nothing more', () => expect(unmet(aFiling(), at)).toEqual([]))

test('what bars the filing date is told apart from what can be cured', () => {
  const content = aFiling({ sign: aWord(''), service: { means: 'none' }, priorities: [aPriority('2025-11-28', { documents: [] })] })
  expect(missingMinimum(content, at)).toEqual([{ requirement: 'R-DS-03' }])
  expect(unmet(content, at).filter((f) => holdsBack(peru, f.requirement)).map((f) => f.requirement)).toEqual(['R-DS-03', 'R-DS-15'])
})

describe('the fee', () => {
  const unpublished = { ...peru, fees: peru.fees.map((f) => (f.code.startsWith('TM-REG-C') ? { ...f, published: null } : f)) }
  test('an entry without an amount asks for no payment and bars nothing', () => {
    expect(missingMinimum(without(aFiling({ classes: [clothing, shops] }), 'payment'), { ...at, law: unpublished })).toEqual([])
  })
  test('a payment to come, or without operation number, is none', () => {
    for (const payment of [{ ...aPayment(), paidOn: '2026-01-07' as const }, { ...aPayment(), operationNumber: ' ' }]) expect(missingMinimum(aFiling({ payment }), at)).toEqual([{ requirement: 'R-DS-07' }])
  })
})
