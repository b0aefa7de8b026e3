import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '#casefile/actor.ts'
import { actForms, askedActs, type AskedAct } from '#office/intake/acts.ts'
import { accountsOver } from '../accounts.ts'
import { aForm, aLivingOffice } from '../fixtures/living-office.ts'
import { anApi, asked } from './api.ts'
import { aQuickDatabase } from './database.ts'
import { examine, patience, runs, seed, spare, told, unchanged } from './examine.ts'
import { fromSchema } from './from-schema.ts'
import { spoiled, wrong } from './makers.ts'
import { holder, unlimited } from './people.ts'

const database = await aQuickDatabase()
const { accounts } = await accountsOver(database.pool)
const living = await aLivingOffice(database, '2027-01-05T15:00:00.000Z')
const { app, faults } = anApi(living, database, accounts, { tokenHolder: holder, limits: unlimited })

type Stage = 'custody' | 'filed' | 'examined' | 'observed' | 'ready' | 'published' | 'registrability' | 'served'
type Tried = { readonly by: readonly Role[]; readonly stage: Stage; readonly valid: unknown }

const finding = { requirement: 'R-DS-12', detail: 'El documento no corresponde' }
const reasons = { grounds: ['136-a'], citations: [{ number: 'P00012345', ground: '136-a' }], text: 'Se confunden' }
const claim = { basis: 'paris', number: '1512345', country: 'CL', firstFiledOn: '2026-12-01', documents: [] }

/** Each act at the stage where it may be done, by who may do it, with a form that would be taken. */
const tried: Readonly<Record<AskedAct, Tried>> = {
  cureMinimum: { by: ['applicant'], stage: 'custody', valid: { changes: { payment: { orderCode: 'PAID-ORDE-R000-0000' } } } },
  answerRequirement: { by: ['applicant'], stage: 'observed', valid: { changes: { applicants: aForm().applicants }, text: 'Se aclara' } },
  amend: { by: ['applicant'], stage: 'filed', valid: { changes: { classes: [{ number: 25, terms: ['camisas'] }] }, text: 'Se reduce' } },
  withdraw: { by: ['applicant'], stage: 'filed', valid: { scope: 'procedure' } },
  claim: { by: ['applicant'], stage: 'filed', valid: { claim } },
  awaitDocuments: { by: ['administrator'], stage: 'filed', valid: { claimId: 'claim-1' } },
  fileDocuments: { by: ['applicant'], stage: 'filed', valid: { claimId: 'claim-1', documents: ['ABCD-EFGH-JKLM-NPQR'] } },
  assign: { by: ['formalExaminer', 'administrator'], stage: 'filed', valid: { examiner: 'account-formal', stage: 'formal' } },
  startFormalExam: { by: ['formalExaminer'], stage: 'filed', valid: {} },
  requireCure: { by: ['formalExaminer'], stage: 'examined', valid: { findings: [finding], text: 'Subsane' } },
  requestFromParty: { by: ['formalExaminer'], stage: 'examined', valid: { findings: [finding] } },
  pass: { by: ['formalExaminer'], stage: 'examined', valid: { overruled: [{ requirement: 'R-DS-12', reason: 'Consta' }] } },
  publish: { by: ['gazetteEditor'], stage: 'ready', valid: {} },
  publishErratum: { by: ['gazetteEditor'], stage: 'published', valid: { corrects: ['other'], changes: {} } },
  suggestAmendment: { by: ['registrabilityExaminer'], stage: 'registrability', valid: { text: 'Excluya las gorras' } },
  grant: { by: ['registrabilityExaminer', 'decisionMaker'], stage: 'registrability', valid: { reasons: { grounds: [], citations: [] } } },
  partialGrant: { by: ['registrabilityExaminer', 'decisionMaker'], stage: 'registrability', valid: { granted: [{ number: 25, terms: ['camisas'] }], reasons } },
  refuse: { by: ['registrabilityExaminer', 'decisionMaker'], stage: 'registrability', valid: { reasons } },
  recordService: { by: ['filingDesk'], stage: 'served', valid: { noticeId: 'notice-1', servedOn: '2027-03-01', receiver: 'Rosa Quispe' } },
  recordVisit: { by: ['filingDesk'], stage: 'served', valid: { noticeId: 'notice-1', visitedOn: '2027-03-01', nextVisitOn: '2027-03-02', found: 'Nadie en casa' } },
  sendNotice: { by: ['filingDesk'], stage: 'served', valid: { noticeId: 'notice-1', means: 'certifiedMail', sentOn: '2027-03-01', sheet: 'G-1' } },
  recordDelivery: { by: ['filingDesk'], stage: 'served', valid: { noticeId: 'notice-1', receivedOn: '2027-03-01', acknowledged: 'automatic', note: 'Acuse' } },
  recordUndelivered: { by: ['filingDesk'], stage: 'served', valid: { noticeId: 'notice-1', because: 'returned', failedOn: '2027-03-01', note: 'Devuelta' } },
  publishNotice: { by: ['filingDesk'], stage: 'served', valid: { noticeId: 'notice-1', because: 'domicileUnknown', form: 'full', publishedOn: '2027-03-01', where: 'El Peruano' } },
  acknowledgeNotice: { by: ['applicant'], stage: 'served', valid: { noticeId: 'notice-1' } },
  challengeNotice: { by: ['applicant'], stage: 'observed', valid: { noticeId: 'notice-1', text: 'No se me notificó en mi domicilio' } },
  dismissChallenge: { by: ['decisionMaker'], stage: 'observed', valid: { noticeId: 'notice-1', reason: 'Consta el depósito' } },
  repeatNotice: { by: ['decisionMaker'], stage: 'observed', valid: { noticeId: 'notice-1', reason: 'El texto estaba incompleto' } },
  expire: { by: ['administrator'], stage: 'published', valid: {} },
  becomeFinal: { by: ['administrator'], stage: 'registrability', valid: {} },
  issueCertificate: { by: ['administrator'], stage: 'registrability', valid: {} },
  abandonByInactivity: { by: ['administrator'], stage: 'registrability', valid: {} },
}

/** What only the office knows of the file that is tried now, put in the place of the words that stand for it. */
async function known(number: string) {
  const { rows: [notice] } = await database.pool.query<{ id: string }>(`select n.notice_id as id from views.notices n join views.docket d using (stream) where d.number = $1`, [number])
  const order = await living.office.order(applicant, { classes: aForm().classes ?? [], priorities: [], smallEnterprise: false } as never, randomUUID())
  if ('orderCode' in order) await living.office.payDemonstration(applicant, order.orderCode)
  return (text: string) => text.replaceAll('notice-1', notice?.id ?? 'notice-1').replaceAll('PAID-ORDE-R000-0000', 'orderCode' in order ? order.orderCode : '')
}
const applicant = { accountId: 'account-applicant', roles: ['applicant'] } as const

const waiting = new Map<Stage, string[]>()

/** Files enough for the acts that succeed: those past their window first, since the clock only goes forward. */
beforeAll(async () => {
  for (let i = 0; i < 5 * spare; i++) await living.pass((await living.file()).number)
  await living.throughWindow()
  const { rows } = await database.pool.query<{ number: string }>(`select number from views.docket where status = 'registrability'`)
  waiting.set('registrability', rows.map((r) => r.number))
})

async function fileAt(stage: Stage): Promise<string> {
  const ready = waiting.get(stage)?.pop()
  if (ready !== undefined) return ready
  if (stage === 'custody') {
    const filed = await living.office.file(applicant, aForm(), { commandId: randomUUID(), incomplete: true })
    return 'number' in filed ? filed.number : ''
  }
  const { number } = await living.file(stage === 'served' ? { service: { means: 'personal', consent: false } } : {})
  if (stage === 'filed' || stage === 'registrability') return number
  await living.act('account-formal', 'formalExaminer', number, 'startFormalExam')
  if (stage === 'observed' || stage === 'served') await living.act('account-formal', 'formalExaminer', number, 'requireCure', { findings: [finding] })
  if (stage === 'ready' || stage === 'published') await living.act('account-formal', 'formalExaminer', number, 'pass')
  if (stage === 'published') await living.act('account-editor', 'gazetteEditor', number, 'publish')
  return number
}

test('every act is tried', () => expect(Object.keys(tried).sort()).toEqual([...askedActs].sort()))

describe.each(askedActs)('%s', (act) => {
  const { by, stage, valid } = tried[act]

  test(`${runs} bad inputs: an answer or a problem document, and nothing half-written`, async () => {
    const inputs = fc.oneof({ weight: 5, arbitrary: fromSchema(actForms[act]) }, { weight: 4, arbitrary: spoiled(valid) }, { weight: 1, arbitrary: wrong })
    let [number, renewals] = [await fileAt(stage), 0]
    let put = await known(number)
    await unchanged(database.pool, false)
    await fc.assert(fc.asyncProperty(inputs, fc.constantFrom(...by), async (input, token) => {
      const body = typeof input === 'object' && input !== null && !Array.isArray(input) ? { ...input, act } : { act, changes: input, text: input, findings: input }
      const answer = await asked(app, 'POST', `/cases/${number}/acts`, { token, body: JSON.parse(put(JSON.stringify(body))) as unknown })
      examine(answer)
      expect(faults.splice(0)).toEqual([])
      told(act, answer.status, answer.json?.code)
      await unchanged(database.pool, answer.status >= 400)
      if (answer.status === 200 && renewals++ < spare) {
        number = await fileAt(stage)
        put = await known(number)
        await unchanged(database.pool, false)
      }
    }), { numRuns: runs, ...seed })
  }, patience)
})
