import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { Role } from '#casefile/actor.ts'
import type { Accounts } from '#ports/accounts.ts'
import { aForm, sound, type aLivingOffice } from '../fixtures/living-office.ts'
import { accountOf, tokens } from './people.ts'

/** Who gets farthest with an operation: whoever is refused at the door tries nothing else. An applicant where nobody is named. */
export const doers: Readonly<Record<string, readonly Role[]>> = {
  confirmPayment: ['filingDesk', 'administrator'], issueGazette: ['gazetteEditor'], dryRunGazette: ['gazetteEditor'], readyToPublish: ['gazetteEditor'], noticesToServe: ['filingDesk'],
  readDecisionDraft: ['registrabilityExaminer', 'decisionMaker'], saveDecisionDraft: ['registrabilityExaminer'], draftsToSign: ['decisionMaker'], worklist: ['formalExaminer'],
  statistics: ['auditor'], closeDay: ['administrator'], listClosedDays: ['administrator'], effectOfClosing: ['administrator'], movedTerms: ['administrator'], listAccounts: ['administrator'], createAccount: ['administrator'], setRoles: ['administrator'],
  setSuspended: ['administrator'], readClock: ['administrator'], passDays: ['administrator'], readLog: ['auditor'], verifyRecord: ['auditor'], reconcileBankFile: ['filingDesk'],
  writeNote: ['formalExaminer'], annexSearchReport: ['registrabilityExaminer'], returnDecisionDraft: ['decisionMaker'], previewPaper: ['formalExaminer', 'registrabilityExaminer'], reopenDay: ['administrator'], setFee: ['administrator'], act: ['applicant', 'filingDesk', 'formalExaminer'],
  setDistance: ['administrator'], personsOfCase: ['administrator'], erasePerson: ['administrator'], foreseeErratum: ['gazetteEditor'], paymentsAtDesk: ['filingDesk', 'auditor'], settleRefund: ['filingDesk', 'administrator'],
  examineEarlierSigns: ['registrabilityExaminer'], compareEarlierSign: ['registrabilityExaminer'], weighEarlierSign: ['registrabilityExaminer'], unweighEarlierSign: ['registrabilityExaminer'],
  powerOnFile: ['applicant', 'formalExaminer'], linkRequests: ['filingDesk'], weighLink: ['filingDesk'], decideLink: ['filingDesk'], revokeLink: ['filingDesk'],
  declareConflict: ['formalExaminer'], freeExaminers: ['formalExaminer'], myConflicts: ['formalExaminer'], conflicts: ['administrator', 'auditor'], liftConflict: ['administrator'],
}

const grantor = { kind: 'company', name: 'Tejidos Qantu S. A. C.', document: { kind: 'RUC', number: '20131312955' } } as const
const representative = { kind: 'person', name: 'Rita Poma', document: { kind: 'DNI', number: '44444444' }, country: 'PE', domiciledInPeru: true } as const
const power = { grantor, representative, signerCapacity: 'Gerente general', scope: 'everything', document: 'AIMED-PAPER', grantedOn: '2027-01-04' }

/** What each operation takes, where it is not an application. */
export const bodies: Readonly<Record<string, unknown>> = {
  act: { act: 'withdraw' }, issueGazette: { cases: ['000002-2027'] }, previewPaper: { act: 'requireCure', findings: [{ requirement: 'R-DS-12' }] }, submitDraft: { incomplete: true },
  closeDay: { date: '2027-09-15', kind: 'decree', nameEs: 'x', nameEn: 'x', norm: 'x' }, reopenDay: { norm: 'x' }, setFee: { code: 'TM-REG-C1', since: '2027-09-16', norm: 'x', amount: 1 },
  setDistance: { from: '08', to: '15', mode: 'land', days: 4, norm: 'x', since: '2027-09-16' }, erasePerson: { norm: 'Ley 29733', reason: 'Lo pidió' },
  searchBatch: { texts: ['qantu', 'segunda'], only: {} }, annexSearchReport: { text: 'qantu', classes: [25], limit: 5 }, weighEarlierSign: { verdict: 'dismissed', reason: 'unrelatedGoods', words: 'Otro rubro' },
  createAccount: { email: 'alguien@correo.example', name: 'Alguien', roles: ['applicant'] }, setRoles: { roles: ['applicant'] }, setSuspended: { suspended: true },
  writeNote: { text: 'Revisar el poder' }, returnDecisionDraft: { text: 'Falta una razón' }, saveDecisionDraft: { act: 'grant', ready: true, reasons: { grounds: [], citations: [] } },
  reconcileBankFile: { text: 'codigo;operacion;fecha;monto\nABCD-EFGH-JKLM-NPQR;1;05/01/2027;534.99' }, confirmPayment: { operationNumber: '1', paidOn: '2027-01-05', amount: 53_499 },
  settleRefund: { outcome: 'made', operationNumber: '7', madeOn: '2027-01-05' }, foreseeErratum: { corrects: ['other'], changes: {} },
  recordPower: power, askLink: { number: 'AIMED-OTHER', as: 'self', statement: 'Soy la solicitante', document: 'AIMED-PAPER' },
  decideLink: { outcome: 'confirmed', partyId: 'AIMED-PARTY', evidence: 'identityDocument', everyFile: true, reason: 'Coincide' }, revokeLink: { because: 'Era de otra persona' },
  passDays: { to: '2027-12-01' }, declareConflict: { scope: 'party', partyId: 'AIMED-PARTY', cause: 'kinship', reason: 'Prima hermana' }, liftConflict: { because: 'El vínculo cesó' },
  fileApplication: { ...aForm(), payment: { orderCode: 'AIMED-CODE' } },
  watchSign: { text: 'Qantu', classes: [25], note: 'Del cliente' }, chooseWatching: { ownMarks: true, letters: false },
}

/** What stands after the question mark, where something must. */
export const queried: Readonly<Record<string, string>> = { countTerm: '?from=2027-01-05', quoteFees: '?item=TM-REG-C1:1', statistics: '?from=2027-01-01&to=2027-03-01', uploadDocument: '?as=power&title=poder.png' }

/** What an operation is aimed at: parts of its path by their name, and what its body speaks of; made anew when it was spent. */
export type Aim = Readonly<Partial<Record<'uuid' | 'number' | 'code' | 'id' | 'date' | 'paper' | 'party' | 'other', string>>>

type Living = Awaited<ReturnType<typeof aLivingOffice>>

const who = (role: Role) => ({ accountId: accountOf(role), roles: [role] })

/** The people of the tokens have accounts: a link and a conflict are told to a person. */
export async function withAccounts(pool: pg.Pool): Promise<void> {
  for (const role of tokens) {
    await pool.query(`insert into accounts.accounts (id, email, email_confirmed, name, created_at, updated_at) values ($1, $2, true, $1, now(), now())`, [accountOf(role), `${role.toLowerCase()}@oficina.example`])
    await pool.query('insert into accounts.roles (account_id, role) values ($1, $2)', [accountOf(role), role])
  }
}

/** Makes what the operations of people, money and drafts are about. */
export function aims({ office, ...living }: Living, accounts: Accounts): Readonly<Record<string, () => Promise<Aim>>> {
  let made = 0
  const stranger = () => ({ kind: 'person', name: `Ajena ${++made}`, document: { kind: 'DNI', number: String(40_000_000 + made) }, country: 'PE', domiciledInPeru: true }) as const
  const onPaper = async () => {
    const { number } = sound(await office.file(who('filingDesk'), { ...aForm(), service: { means: 'personal' }, applicants: [stranger()] }, { commandId: randomUUID(), incomplete: true }))
    return { number, other: number, party: sound(await office.find(number)).state.content!.applicants[0]!.partyId }
  }
  const online = async () => {
    const { number } = await living.file({ applicants: [stranger()] })
    return { number, party: sound(await office.find(number)).state.content!.applicants[0]!.partyId }
  }
  const paper = () => living.picture(accountOf('applicant'), 'power')
  const draft = async () => ({ uuid: sound(await office.drafts.create(who('applicant'), aForm())).id })
  const order = async () => ({ code: sound(await office.order(who('applicant'), { classes: [{ number: 25, terms: ['camisas'] }], priorities: [], smallEnterprise: false }, randomUUID())).orderCode })
  const paid = async () => {
    const { code } = await order()
    sound(await office.payDemonstration(who('applicant'), code))
    return { code }
  }
  const asked = async () => {
    // An account may wait for twenty answers at once.
    for (const { id, state } of sound(await office.links.mine(who('applicant')))) if (state === 'asked') sound(await office.links.takeBack(who('applicant'), id))
    const file = await onPaper()
    return { ...file, uuid: sound(await office.links.ask(who('applicant'), { number: file.number, as: 'self', statement: 'Soy yo' })).id }
  }
  const refundAsked = async () => {
    const { code } = await paid()
    sound(await office.refunds.request(who('applicant'), code, randomUUID()))
    return { code }
  }
  let closed = 0
  const underExamination = async () => ({ number: '000002-2027', code: '000001-2027' })
  const weighed = async () => {
    const file = await underExamination()
    sound(await office.examination.weigh(who('registrabilityExaminer'), file.number, file.code, bodies.weighEarlierSign))
    return file
  }
  const drafted = async () => {
    sound(await office.decisionDraft.save(who('registrabilityExaminer'), '000002-2027', bodies.saveDecisionDraft, true))
    return { number: '000002-2027' }
  }
  const examined = async () => {
    const { number } = await living.file({ applicants: [stranger()] })
    await living.act(accountOf('formalExaminer'), 'formalExaminer', number, 'startFormalExam')
    return { number }
  }
  const published = async () => {
    const { number } = await living.file()
    await living.pass(number)
    await living.act(accountOf('gazetteEditor'), 'gazetteEditor', number, 'publish')
    return { number }
  }
  const notice = async () => {
    const { number } = await examined()
    await living.act(accountOf('formalExaminer'), 'formalExaminer', number, 'requireCure', { findings: [{ requirement: 'R-DS-12', detail: 'x' }] })
    return sound(await office.find(number)).state.notices.at(-1)?.noticeId ?? ''
  }
  return {
    recordPower: async () => ({ paper: await paper() }),
    revokePower: async () => ({ uuid: sound(await office.powers.record(who('applicant'), { ...power, document: await paper() })).id }),
    powerOnFile: async () => living.file({ representative: { ...representative, power: await paper() }, signedBy: 'representative' } as never),
    askLink: async () => ({ ...await onPaper(), paper: await paper() }), takeBackLink: asked, weighLink: asked, decideLink: asked,
    async revokeLink() {
      const link = await asked()
      sound(await office.links.decide(who('filingDesk'), link.uuid, { outcome: 'confirmed', partyId: link.party, evidence: 'inPerson' }))
      return link
    },
    declareConflict: online,
    async liftConflict() {
      const file = await online()
      return { uuid: sound(await office.conflicts.declare(who('formalExaminer'), file.number, { scope: 'party', partyId: file.party, cause: 'other', reason: 'x' })).id }
    },
    readDraft: draft, saveDraft: draft, discardDraft: draft, submitDraft: draft, owedOfDraft: draft, orderForDraft: draft,
    owedOfFile: onPaper, orderForFile: async () => {
      const { code } = await paid()
      return { number: sound(await office.file(who('applicant'), { ...aForm(), classes: [{ number: 25, terms: ['camisas'] }, { number: 26, terms: ['botones'] }], payment: { orderCode: code } }, { commandId: randomUUID(), incomplete: true })).number }
    },
    readPaymentOrder: order, payAtDemonstrationBank: order, confirmPayment: order, requestRefund: paid, settleRefund: refundAsked,
    unwatchSign: async () => ({ uuid: sound(await office.watching.add(who('applicant'), { text: `Vigilada ${++made}` })).id }),
    personsOfCase: online, fileApplication: paid,
    readDocument: async () => ({ id: await paper() }), act: living.file,
    openNotice: async () => ({ id: await notice() }),
    // Three files that the test made: registered, under examination, ready for the gazette.
    verify: async () => ({ code: (await living.open.db.query<{ code: string }>(`select verification_code as code from views.docket where number = '000001-2027'`))[0]?.code ?? '' }),
    foreseeErratum: published, previewPaper: examined,
    readDecisionDraft: drafted, saveDecisionDraft: underExamination, returnDecisionDraft: drafted,
    examineEarlierSigns: underExamination, compareEarlierSign: underExamination, weighEarlierSign: underExamination, unweighEarlierSign: weighed, listSearchReports: underExamination, annexSearchReport: underExamination,
    async readSearchReport() {
      const { report } = sound(await office.annexSearchReport({ who: who('registrabilityExaminer'), number: '000002-2027', input: { limit: 5 }, commandId: randomUUID() }))
      return { number: '000002-2027', code: report.code }
    },
    async reopenDay() {
      const date = `2027-${String(++closed % 12 + 1).padStart(2, '0')}-${String(closed % 28 + 1).padStart(2, '0')}`
      await office.closeDay(who('administrator'), { date, kind: 'decree', nameEs: 'x', nameEn: 'x', norm: 'x' }, randomUUID())
      return { date }
    },
    async revokeToken() {
      await accounts.issueToken(accountOf('applicant'), `Ficha ${++made}`)
      return { uuid: (await accounts.tokens(accountOf('applicant'))).find((t) => !t.revoked)?.id ?? '' }
    },
    erasePerson: async () => {
      const { number, party } = await onPaper()
      return { number, id: party }
    },
  }
}
