import { addWorkingDays } from '#calendar/count.ts'
import type { PlainDate } from '#calendar/date.ts'
import type { Role } from '#casefile/actor.ts'
import { handle } from '#office/handle.ts'
import type { Office } from '#office/office.ts'
import type { Clock, Open } from '#office/open.ts'
import type { Who } from '#office/permissions.ts'
import { chance } from './chance.ts'
import { dealings } from './dealings.ts'
import { inventedClasses, inventedMark, inventedParty } from './invented.ts'
import { must, type People } from './lives.ts'
import { ordinaryMix } from './mix.ts'
import { simulate } from './simulate.ts'

export const demonstrationPeople: readonly { readonly role: Role; readonly name: string }[] = [
  { role: 'applicant', name: 'Solicitante de demostración' }, { role: 'representative', name: 'Representante de demostración' },
  { role: 'filingDesk', name: 'Mesa de partes de demostración' }, { role: 'formalExaminer', name: 'Examinadora de forma de demostración' },
  { role: 'registrabilityExaminer', name: 'Examinador de registrabilidad de demostración' }, { role: 'gazetteEditor', name: 'Editora de la gaceta de demostración' },
  { role: 'decisionMaker', name: 'Directora de demostración' }, { role: 'secondInstance', name: 'Vocal de la Sala de demostración' },
  { role: 'administrator', name: 'Administrador de demostración' }, { role: 'auditor', name: 'Auditora de demostración' },
]

export type Birth = {
  readonly open: Open
  readonly office: Office
  readonly clock: Clock
  readonly accountOf: (role: Role) => string
  /** Forgets the jobs that the birth itself has already done. */
  readonly forgetJobs: () => Promise<void>
  /** Sets the clock to a day of the past, or back to the world's. */
  readonly standAt: (day: PlainDate | null) => Promise<void>
  readonly today: PlainDate
}

/** How many files a demonstration office is born with, and over how many working days of its past. */
export const CASES = 210
export const PAST = 95

/** Fills an empty demonstration with invented files in every state, by living its past through the office's own doors. */
export async function birth(b: Birth): Promise<void> {
  const c = chance(20_260_105)
  const who = (role: Role): Who => ({ accountId: b.accountOf(role), roles: [role] })
  const staff = { formal: who('formalExaminer'), registrability: who('registrabilityExaminer'), decider: who('decisionMaker') }
  const people = (i: number): People => ({ ...staff, applicant: i % 9 === 0 ? who('applicant') : { accountId: `demo-${i % 60}`, roles: ['applicant'] } })
  const calendar = b.open.desk.calendar()
  const from = addWorkingDays(b.today, -PAST, calendar)
  await b.standAt(from)
  await inventedFees(b, who('administrator'))
  await simulate({ ...b, chance: c, people, cases: CASES, from, spread: PAST, until: addWorkingDays(b.today, -1, calendar), mix: ordinaryMix, pictured: 0.28 })
  await b.standAt(null)
  await everyState(b, people(0), c)
  await dealings({ ...b, who })
  await b.forgetJobs()
}

/** The amounts that no source gives are set, plainly invented, so that every screen can be tried. */
async function inventedFees({ office, open }: Birth, administrator: Who): Promise<void> {
  const since = '2026-01-01'
  for (const code of ['TM-PRIO', 'TM-OPP', 'TM-REN', 'TM-APPEAL']) must(await office.setFee(administrator, { code, since, norm: 'Tarifa inventada de la demostración', amount: 10_000 }, open.desk.uuid()), `fee ${code}`)
}

/** The states that a day's end leaves empty by itself: a grant served in person, a firm one whose certificate is next, a draft. */
async function everyState({ office, open }: Birth, people: People, c: ReturnType<typeof chance>): Promise<void> {
  const filing = async (means: 'mailbox' | 'personal') => {
    const classes = inventedClasses(c)
    const ordered = must(await office.order(people.applicant, { classes: classes.map((k) => ({ number: k.number, terms: [...k.terms] })), priorities: [], smallEnterprise: false }, open.desk.uuid()), 'order')
    must(await office.payDemonstration(people.applicant, ordered.orderCode), 'pay')
    return { sign: { kind: 'word' as const, text: inventedMark(c) }, classes, applicants: [inventedParty(c)], service: { means, consent: true }, signedBy: 'applicant' as const, payment: { orderCode: ordered.orderCode } }
  }
  must(await office.drafts.create(people.applicant, { sign: { kind: 'word', text: inventedMark(c) }, classes: inventedClasses(c) }), 'draft')
  must(await office.file(people.applicant, await filing('mailbox'), { commandId: open.desk.uuid() }), 'filed')
  const examined = must(await office.file(people.applicant, await filing('mailbox'), { commandId: open.desk.uuid() }), 'examined')
  const act = async (who: Who, number: string, name: string, input: object = {}) => must(await office.act({ who, number, act: name, input, commandId: open.desk.uuid() }), name)
  await act(people.formal, examined.number, 'startFormalExam')
  const ready = must(await office.file(people.applicant, await filing('personal'), { commandId: open.desk.uuid() }), 'ready')
  await act(people.formal, ready.number, 'startFormalExam')
  await act(people.formal, ready.number, 'pass')
  const required = must(await office.file(people.applicant, await filing('personal'), { commandId: open.desk.uuid() }), 'required')
  await act(people.formal, required.number, 'startFormalExam')
  await act(people.formal, required.number, 'requireCure', { findings: [{ requirement: 'R-DS-17' }] })
  const examinable = await open.db.query<{ number: string; stream: string }>(`select number, stream from views.docket d where status = 'registrability' and not exists (select 1 from views.open_terms t where t.stream = d.stream and t.rule = 'D-TM-FORMREQ') order by rank limit 5`)
  for (const [i, { number, stream }] of examinable.entries()) {
    const name = i === 1 ? 'refuse' : 'grant'
    const input = { reasons: i === 1 ? { grounds: ['135-b'], citations: [], text: 'El signo es usual en su clase.' } : { grounds: [], citations: [] } }
    if (i === 2) await act({ accountId: await filerOf(open, stream), roles: ['applicant'] }, number, 'amend', { changes: { service: { means: 'personal' } } })
    if (i < 4) await act(people.registrability, number, name, input)
    if (i < 3) await act(people.decider, number, name, input)
    if (i === 0) await handle(open.desk, { kind: 'application', stream, actor: { accountId: 'system', role: 'system' }, commandId: open.desk.uuid(), command: { act: 'becomeFinal' } })
  }
}

async function filerOf(open: Open, stream: string): Promise<string> {
  const [row] = await open.db.query<{ filer: string }>('select filer from views.docket where stream = $1', [stream])
  return row?.filer ?? ''
}
