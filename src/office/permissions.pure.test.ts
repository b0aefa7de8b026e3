import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roles, type Role } from '#casefile/actor.ts'
import { isRefusal } from '#casefile/refusal.ts'
import { actNames } from '#procedures/index.ts'
import { actRights, mayAct, mayRead, readIsLogged, routes, staffRoles, type FileSeen, type OfficeAct, type RouteName, type Subject } from './permissions.ts'
const me = 'account-of-mine'
const other = 'account-of-another'

const anothers: FileSeen = { channel: 'online', filer: other, mailbox: other, representativeAccount: null, formalExaminer: null, registrabilityExaminer: null, partyAccounts: [], conflicts: [] }

/** The situations in which anybody may meet a file. */
const situations = {
  new: null,
  own: { ...anothers, filer: me, mailbox: me },
  anothers,
  assignedToMe: { ...anothers, formalExaminer: me, registrabilityExaminer: me },
  assignedToAnother: { ...anothers, formalExaminer: other, registrabilityExaminer: other },
  conflict: { ...anothers, conflicts: [me] },
} satisfies Record<string, FileSeen | null>
type Situation = keyof typeof situations

/**
 * Who may do what. Columns: applicant (APP), representative (REP), filing desk (DESK), formal examiner (FORM),
 * registrability examiner (REG), gazette editor (GAZ), decision maker (DEC), second instance (2ND), administrator (ADM),
 * auditor (AUD), the public without account (PUB), timers and policies (SYS).
 *   .         never
 *   new       to begin: no file exists yet (or to go on with one's own)
 *   desk      to begin only
 *   own       in a file on whose side the account stands
 *   any       in any file, and where there is none
 *   decides   in any existing file, but not as its party nor with a declared conflict
 *   examines  the same, and not in a file assigned to a colleague
 */
const acts = `
act                  APP  REP  DESK  FORM      REG       GAZ  DEC      2ND  ADM      AUD  PUB  SYS
submit               new  new  desk  .         .         .    .        .    .        .    .    .
submitIncomplete     new  new  desk  .         .         .    .        .    .        .    .    .
cureMinimum          own  own  any   .         .         .    .        .    .        .    .    .
answerRequirement    own  own  any   .         .         .    .        .    .        .    .    .
withdraw             own  own  any   .         .         .    .        .    .        .    .    .
amend                own  own  any   .         .         .    .        .    .        .    .    .
claim                own  own  any   .         .         .    .        .    .        .    .    .
fileDocuments        own  own  any   .         .         .    .        .    .        .    .    .
recordService        .    .    any   .         .         .    .        .    .        .    .    .
recordVisit          .    .    any   .         .         .    .        .    .        .    .    .
sendNotice           .    .    any   .         .         .    .        .    .        .    .    .
recordDelivery       .    .    any   .         .         .    .        .    .        .    .    .
recordUndelivered    .    .    any   .         .         .    .        .    .        .    .    any
publishNotice        .    .    any   .         .         .    .        .    .        .    .    .
acknowledgeNotice    own  own  any   .         .         .    .        .    .        .    .    any
challengeNotice      own  own  any   .         .         .    .        .    .        .    .    .
dismissChallenge     .    .    .     .         .         .    decides  .    .        .    .    .
repeatNotice         .    .    .     .         .         .    decides  .    .        .    .    .
assign               .    .    .     decides   decides   .    decides  .    decides  .    .    .
startFormalExam      .    .    .     examines  .         .    .        .    .        .    .    .
requireCure          .    .    .     examines  .         .    .        .    .        .    .    .
requestFromParty     .    .    .     examines  .         .    .        .    .        .    .    .
pass                 .    .    .     examines  .         .    .        .    .        .    .    .
suggestAmendment     .    .    .     .         examines  .    .        .    .        .    .    .
annexSearchReport    .    .    .     .         examines  .    .        .    .        .    .    .
grant                .    .    .     .         .         .    decides  .    .        .    .    .
partialGrant         .    .    .     .         .         .    decides  .    .        .    .    .
refuse               .    .    .     .         .         .    decides  .    .        .    .    .
publish              .    .    .     .         .         any  .        .    .        .    .    any
publishErratum       .    .    .     .         .         any  .        .    .        .    .    .
issueGazette         .    .    .     .         .         any  .        .    .        .    .    .
expire               .    .    .     .         .         .    .        .    .        .    .    any
becomeFinal          .    .    .     .         .         .    .        .    .        .    .    any
issueCertificate     .    .    .     .         .         .    .        .    .        .    .    any
sealCertificate      .    .    .     .         .         .    .        .    .        .    .    any
awaitDocuments       .    .    .     .         .         .    .        .    .        .    .    any
abandonByInactivity  .    .    .     .         .         .    .        .    .        .    .    any
register             .    .    .     .         .         .    .        .    .        .    .    any
enterCertificate     .    .    .     .         .         .    .        .    .        .    .    any
applyPayment         .    .    .     .         .         .    .        .    .        .    .    any
closeDay             .    .    .     .         .         .    .        .    any      .    .    .
reopenDay            .    .    .     .         .         .    .        .    any      .    .    .
setDistance          .    .    .     .         .         .    .        .    any      .    .    .
erasePerson          .    .    .     .         .         .    .        .    any      .    .    .
setFee               .    .    .     .         .         .    .        .    any      .    .    .
order                new  new  desk  .         .         .    .        .    .        .    .    .
statePayment         own  own  any   .         .         .    .        .    .        .    .    .
requestRefund        own  own  any   .         .         .    .        .    .        .    .    .
makeRefund           .    .    .     .         .         .    .        .    any      .    .    .
refuseRefund         .    .    .     .         .         .    .        .    any      .    .    .
confirmPayment       .    .    any   .         .         .    .        .    any      .    .    any
`

/** Situations in which each word of the table says yes. */
const meaning: Readonly<Record<string, readonly Situation[]>> = {
  '.': [],
  new: ['new', 'own'],
  desk: ['new', 'own'],
  own: ['own'],
  any: ['new', 'own', 'anothers', 'assignedToMe', 'assignedToAnother', 'conflict'],
  decides: ['anothers', 'assignedToMe', 'assignedToAnother'],
  examines: ['anothers', 'assignedToMe'],
}

/**
 * What each may read. `all` whatever it is, `own` what belongs to the account or a file on whose side it stands,
 * `clear` a given file without conflict, `all*` and `own*` the same and, where it is not one's own, the read is logged.
 */
const reads = `
route               PUB  APP  REP  DESK  FORM    REG     GAZ   DEC     2ND     ADM   AUD
home                all  all  all  all   all     all     all   all     all     all   all
search              all  all  all  all   all     all     all   all     all     all   all
publicCaseFile      all  all  all  all   all     all     all   all     all     all   all
publicRight         all  all  all  all   all     all     all   all     all     all   all
publicDocument      all  all  all  all   all     all     all   all     all     all   all
gazette             all  all  all  all   all     all     all   all     all     all   all
verification        all  all  all  all   all     all     all   all     all     all   all
feeQuote            all  all  all  all   all     all     all   all     all     all   all
termCalculator      all  all  all  all   all     all     all   all     all     all   all
guide               all  all  all  all   all     all     all   all     all     all   all
figures             all  all  all  all   all     all     all   all     all     all   all
goodsTerms          all  all  all  all   all     all     all   all     all     all   all
openApi             all  all  all  all   all     all     all   all     all     all   all
changeFeed          all  all  all  all   all     all     all   all     all     all   all
anchors             all  all  all  all   all     all     all   all     all     all   all
logIn               all  all  all  all   all     all     all   all     all     all   all
signUp              all  all  all  all   all     all     all   all     all     all   all
upload              .    all  all  all   all     all     all   all     all     all   all
ownAccount          .    own  own  own   own     own     own   own     own     own   own
sessions            .    own  own  own   own     own     own   own     own     own   own
accessTokens        .    own  own  own   own     own     own   own     own     own   own
drafts              .    own  own  own   own     own     own   own     own     own   own
mailbox             .    own  own  own   own     own     own   own     own     own   own
watches             .    own  own  own   own     own     own   own     own     own   own
filingForm          .    all  all  .     .       .       .     .       .       .     .
myFiles             .    all  all  .     .       .       .     .       .       .     .
powers              .    all  all  .     .       .       .     .       .       .     .
ownLinks            .    all  all  .     .       .       .     .       .       .     .
payments            .    own  own  all*  own     own     own   own     own     all*  all*
wholeCaseFile       .    own  own  all*  all*    all*    all*  all*    all*    own   all*
searchReports       .    own  own  all   all     all     all   all     all     own   all
partyParticulars    .    own  own  all*  all*    all*    own   all*    all*    own   all*
privateDocument     .    own  own  all*  all*    all*    own   all*    all*    own   all*
linkDesk            .    .    .    all*  .       .       .     .       .       .     .
ownConflicts        .    .    .    .     all     all     .     all     all     .     .
conflictRegister    .    .    .    .     .       .       .     .       .       all   all
paymentDesk         .    .    .    all*  .       .       .     .       .       all*  all*
counter             .    .    .    all   .       .       .     .       .       .     .
worklist            .    .    .    .     all     all     all   all     all     all   .
caseWorkspace       .    .    .    .     clear*  clear*  .     clear*  clear*  .     .
internalNotes       .    .    .    .     clear   clear   .     clear   clear   .     clear
decisionDraft       .    .    .    .     .       clear   .     clear   .       .     .
gazetteComposer     .    .    .    .     .       .       all   .       .       .     .
staffSearch         .    .    .    all   all     all     all   all     all     .     all
internalStatistics  .    .    .    all   all     all     all   all     all     all   all
bankFile            .    .    .    all*  .       .       .     .       .       all*  .
administration      .    .    .    .     .       .       .     .       .       all   .
erasure             .    .    .    .     .       .       .     .       .       all*  .
accounts            .    .    .    .     .       .       .     .       .       all*  .
demonstrationClock  .    .    .    .     .       .       .     .       .       all   .
auditLog            .    .    .    .     .       .       .     .       .       all   all
readLog             .    .    .    .     .       .       .     .       .       all   all
`

const subjects: Readonly<Record<string, Subject>> = {
  nothing: {}, mine: { owner: me }, notMine: { owner: other }, myFile: { file: situations.own },
  anothersFile: { file: anothers }, conflictFile: { file: situations.conflict },
}

/** Routes where what is one's own is a file, those where it is a thing with an owner, and the one where it is either. */
const ofFiles: readonly string[] = ['wholeCaseFile', 'searchReports', 'partyParticulars', 'privateDocument']
const ofOwners: readonly string[] = ['ownAccount', 'sessions', 'accessTokens', 'drafts', 'mailbox', 'watches', 'payments', 'privateDocument']

const columns: Readonly<Record<string, Role>> = {
  PUB: 'public', APP: 'applicant', REP: 'representative', DESK: 'filingDesk', FORM: 'formalExaminer', REG: 'registrabilityExaminer',
  GAZ: 'gazetteEditor', DEC: 'decisionMaker', '2ND': 'secondInstance', ADM: 'administrator', AUD: 'auditor', SYS: 'system',
}

function table(text: string): ReadonlyMap<string, Readonly<Partial<Record<Role, string>>>> {
  const [head, ...lines] = text.trim().split('\n').map((line) => line.split(/\s+/))
  return new Map(lines.map(([name, ...cells]) => [name!, Object.fromEntries(cells.map((cell, i) => [columns[head![i + 1]!], cell]))]))
}

describe('who may do what', () => {
  const expected = table(acts)

  it('has a line for every act of every procedure, and a column for every role', () => {
    expect([...expected.keys()].sort()).toEqual(Object.keys(actRights).sort())
    expect(actNames.filter((act) => !expected.has(act))).toEqual([])
    for (const line of expected.values()) expect(Object.keys(line).sort()).toEqual([...roles].sort())
  })

  it('is exactly what the table says, for every act, role and situation', () => {
    const wrong: string[] = []
    let combinations = 0
    for (const [act, line] of expected) {
      for (const role of roles) {
        for (const situation of Object.keys(situations) as Situation[]) {
          combinations += 1
          const answer = mayAct({ accountId: me, roles: [role] }, act as OfficeAct, situations[situation])
          const yes = meaning[line[role]!]!.includes(situation)
          if (isRefusal(answer) === yes || (!isRefusal(answer) && answer.as !== role)) wrong.push(`${role} ${act} ${situation}: ${JSON.stringify(answer)}`)
        }
      }
    }
    expect(wrong).toEqual([])
    expect(combinations).toBe(expected.size * roles.length * 6)
  })

  it('says which of the reasons stands nearest to a yes, with its article', () => {
    const examiner = { accountId: me, roles: ['formalExaminer'] as const }
    expect(mayAct(examiner, 'pass', situations.conflict)).toMatchObject({ code: 'permission.conflict-of-interest', article: 'LPAG-2019 art. 99' })
    expect(mayAct(examiner, 'pass', situations.own)).toMatchObject({ code: 'permission.conflict-of-interest' })
    expect(mayAct(examiner, 'pass', situations.assignedToAnother)).toMatchObject({ code: 'permission.assigned-to-another' })
    expect(mayAct(examiner, 'grant', anothers)).toMatchObject({ code: 'permission.denied', article: 'LPAG-2019 art. 72', facts: { act: 'grant', roles: ['decisionMaker'] } })
    expect(mayAct({ accountId: me, roles: ['applicant'] }, 'withdraw', anothers)).toMatchObject({ code: 'permission.not-your-file', article: 'LPAG-2019 art. 61' })
  })

  it('lets somebody with two hats act as the party they are, and not decide there', () => {
    const both = { accountId: me, roles: ['decisionMaker', 'applicant'] as const }
    expect(mayAct(both, 'withdraw', situations.own)).toEqual({ as: 'applicant' })
    expect(mayAct(both, 'grant', situations.own)).toMatchObject({ code: 'permission.conflict-of-interest' })
  })

  it('does not make the desk a party of what it enters at the counter', () => {
    const entered: FileSeen = { ...anothers, channel: 'counter', filer: me, mailbox: null }
    const both = { accountId: me, roles: ['filingDesk', 'applicant', 'formalExaminer'] as const }
    expect(mayAct(both, 'withdraw', entered)).toEqual({ as: 'filingDesk' })
    expect(mayAct({ ...both, roles: ['applicant'] }, 'withdraw', entered)).toMatchObject({ code: 'permission.not-your-file' })
    expect(mayAct(both, 'pass', entered)).toEqual({ as: 'formalExaminer' })
  })

  it('takes the account linked to a party, and the representative’s, as that side', () => {
    for (const file of [{ ...anothers, partyAccounts: [me] }, { ...anothers, representativeAccount: me }]) {
      expect(mayAct({ accountId: me, roles: ['representative'] }, 'amend', file)).toEqual({ as: 'representative' })
      expect(mayAct({ accountId: me, roles: ['decisionMaker'] }, 'refuse', file)).toMatchObject({ code: 'permission.conflict-of-interest' })
    }
  })
})

describe('who may read what', () => {
  const expected = table(reads)

  it('has a line for every route', () => {
    expect([...expected.keys()].sort()).toEqual(Object.keys(routes).sort())
  })

  it('is exactly what the table says, for every route, role and subject', () => {
    const wrong: string[] = []
    for (const [route, line] of expected) {
      for (const role of roles.filter((r) => r !== 'system')) {
        for (const [name, subject] of Object.entries(subjects)) {
          const who = role === 'public' ? null : { accountId: me, roles: [role] }
          const answer = routes[route as RouteName](who, subject)
          const own = (name === 'mine' && ofOwners.includes(route)) || (name === 'myFile' && ofFiles.includes(route))
          const cell = line[role]!
          const word = cell.replace('*', '')
          const yes = word === 'all' || (word === 'own' && own) || (word === 'clear' && name === 'anothersFile')
          if ((answer === true) !== yes) wrong.push(`${role} ${route} ${name}: ${JSON.stringify(answer)}`)
          if (yes && who && readIsLogged(who, route as RouteName, subject) !== (cell.endsWith('*') && !own)) wrong.push(`${role} ${route} ${name}: log`)
        }
      }
    }
    expect(wrong).toEqual([])
  })

  it('asks to log in where nobody is logged in, and names the conflict', () => {
    expect(mayRead(null, 'mailbox', { owner: other })).toMatchObject({ code: 'permission.log-in' })
    expect(mayRead({ accountId: me, roles: ['applicant'] }, 'drafts', { owner: other })).toMatchObject({ code: 'permission.not-yours' })
    expect(mayRead({ accountId: me, roles: ['decisionMaker'] }, 'caseWorkspace', { file: situations.conflict })).toMatchObject({ code: 'permission.conflict-of-interest' })
  })
})

describe('nobody gets in without a named right', () => {
  const account = fc.constantFrom(me, other, 'a-third')
  const maybe = fc.option(account)
  const file = fc.option(fc.record({
    channel: fc.constantFrom('online' as const, 'counter' as const, null), filer: maybe, mailbox: maybe, representativeAccount: maybe,
    formalExaminer: maybe, registrabilityExaminer: maybe, partyAccounts: fc.array(account, { maxLength: 2 }), conflicts: fc.array(account, { maxLength: 2 }),
  }))
  const who = fc.record({ accountId: account, roles: fc.uniqueArray(fc.constantFrom(...roles)) })

  it('acts only in a role that is held and named for the act', () => {
    fc.assert(fc.property(who, fc.constantFrom(...(Object.keys(actRights) as OfficeAct[])), file, (someone, act, seen) => {
      const answer = mayAct(someone, act, seen)
      if (!isRefusal(answer)) expect(someone.roles.includes(answer.as) && actRights[act].some((right) => right.as === answer.as)).toBe(true)
      if (someone.roles.length === 0) expect(isRefusal(answer)).toBe(true)
    }))
  })

  it('never opens an act or a route that no table names', () => {
    fc.assert(fc.property(who, fc.string(), file, (someone, name, seen) => {
      if (!Object.hasOwn(actRights, name)) expect(isRefusal(mayAct(someone, name as OfficeAct, seen))).toBe(true)
      if (!Object.hasOwn(routes, name)) expect(isRefusal(mayRead(someone, name as RouteName, seen ? { file: seen } : {}))).toBe(true)
    }))
    for (const name of ['constructor', '__proto__', 'toString']) {
      expect(isRefusal(mayAct({ accountId: me, roles: [...roles] }, name as OfficeAct, null))).toBe(true)
      expect(isRefusal(mayRead({ accountId: me, roles: [...roles] }, name as RouteName))).toBe(true)
    }
  })

  it('an account without roles reads only what is public and what is its own', () => {
    fc.assert(fc.property(fc.constantFrom(...(Object.keys(routes) as RouteName[])), file, maybe, (route, seen, owner) => {
      const stranger = { accountId: 'stranger', roles: [] }
      if (route === 'upload' || mayRead(null, route) === true) return
      expect(isRefusal(mayRead(stranger, route, { owner, ...(seen && { file: seen }) }))).toBe(true)
    }))
  })
  it('no timer’s act is open to people, and staff is what is neither public, party nor timer', () => {
    const people = roles.filter((role) => role !== 'system')
    for (const act of ['expire', 'becomeFinal', 'issueCertificate', 'sealCertificate', 'awaitDocuments', 'abandonByInactivity'] as const) {
      expect(isRefusal(mayAct({ accountId: me, roles: people }, act, anothers))).toBe(true)
    }
    expect([...staffRoles].sort()).toEqual(roles.filter((role) => !['public', 'applicant', 'representative', 'system'].includes(role)).sort())
  })
})
