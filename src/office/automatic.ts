import { dayOf, type PlainDate } from '#calendar/date.ts'
import { longDate } from '#calendar/words.ts'
import type { Actor } from '#casefile/actor.ts'
import { isRefusal, type Refusal } from '#casefile/refusal.ts'
import { term } from '#casefile/terms.ts'
import { awaited, type Application, type Content } from '#procedures/index.ts'
import { readApplication } from './act.ts'
import { handle, type Done, type Read } from './handle.ts'
import { readParticulars } from './particulars.ts'
import { printedMark } from './papers/heading.ts'
import { references, resolved } from './papers/tokens.ts'
import type { Open } from './open.ts'

/** A timer or a policy, never a person. */
export const system: Actor = { accountId: 'system', role: 'system' }

const run = (open: Open, stream: string, command: { readonly act: string }, read?: Read) =>
  handle(open.desk, { kind: 'application', stream, actor: system, commandId: open.desk.uuid(), command, ...(read && { read }) })

/** Lets a decision become firm and its certificate follow, as far as the law allows today. */
export async function becomeFinal(open: Open, stream: string): Promise<Done | Refusal> {
  return run(open, stream, { act: 'becomeFinal' })
}

export async function issueCertificate(open: Open, stream: string): Promise<Done | Refusal> {
  return run(open, stream, { act: 'issueCertificate', rightId: open.desk.uuid(), noticeId: open.desk.uuid() } as { act: string })
}

/** Declares what follows from every term of a file that has passed unused. Gives the acts done. */
export async function expireTerms(open: Open, stream: string): Promise<number> {
  let done = 0
  for (;;) {
    const read = await readApplication(open, stream)
    const { state } = read
    const outcomes = []
    for (const { waited, of } of awaited(state)) {
      outcomes.push(await run(open, stream, { act: 'expire', waited, noticeId: open.desk.uuid(), ...(waited === 'priority' && { claimId: of }) } as { act: string }, outcomes.length === 0 ? read : undefined))
    }
    if (state.requirements.some((r) => r.about === 'other' && !r.answered)) outcomes.push(await run(open, stream, { act: 'abandonByInactivity', noticeId: open.desk.uuid() } as { act: string }))
    if (state.status === 'granted' || state.status === 'partiallyGranted' || state.status === 'refused') outcomes.push(await becomeFinal(open, stream))
    const made = outcomes.filter((o) => !isRefusal(o)).length
    done += made
    if (made === 0) return done
  }
}

/** Renders, signs and keeps the certificate. Done again it finds it done. */
export async function sealCertificate(open: Open, stream: string): Promise<Done | Refusal | undefined> {
  const { state } = await readApplication(open, stream)
  if (!state.certificate || state.certificate.document) return undefined
  const code = open.desk.code()
  const at = await open.now()
  const paper = await certificatePaper(open, state, code, at)
  const bytes = await open.papers.sign(await open.papers.render(paper as never), at)
  const salt = open.desk.salt()
  const document = { id: code, kind: 'certificate' as const, mime: 'application/pdf', size: bytes.length, commitment: open.desk.commit(salt, bytes) }
  return handle(open.desk, {
    kind: 'application', stream, actor: system, commandId: open.desk.uuid(), command: { act: 'sealCertificate', document, verificationCode: code } as { act: string },
    documents: [{ id: code, kind: 'certificate', mime: 'application/pdf', title: `Certificado ${state.certificate.number}`, uploadedBy: null, salt, bytes }],
  })
}

async function certificatePaper(open: Open, state: Application, code: string, at: Awaited<ReturnType<Open['now']>>) {
  const { desk } = open
  const { certificate, receipt, content, decision } = state as Application & { content: Content; certificate: NonNullable<Application['certificate']>; receipt: NonNullable<Application['receipt']>; decision: NonNullable<Application['decision']> }
  const counted = term(desk.law(), desk.calendar(), 'D-TM-TERM', certificate.registeredOn)
  const day = (d: PlainDate) => longDate(d, 'es')
  const told = {
    kind: 'certificate', office: desk.officeName, number: certificate.number, tocapuSeed: certificate.number, issuedOn: day(dayOf(at)), issuedAt: at, demonstration: desk.demonstration,
    verification: { url: `${desk.origin}/verificar/${code}`, code }, ...printedMark(content, decision.granted),
    right: rightName(decision.granted.map((c) => c.number)), caseNumber: `${receipt.number}/DSD`, filedOn: day(receipt.on), grantedOn: day(certificate.registeredOn),
    decision: decision.signed.number.replace(/-(\w+)$/, '/$1'), expiresOn: isRefusal(counted) ? '' : day(counted.due),
    ...(content.sign.coloursClaimed && { coloursClaimed: content.sign.coloursClaimed }),
    signer: { name: 'Dirección de Signos Distintivos', title: 'Firma institucional' },
  }
  const { parties, pictures } = references(told)
  const names = await readParticulars(open, parties)
  const images = await open.bytes(pictures)
  return resolved(told, { name: (id, version) => names.get(`${id}/${version}`)?.name ?? 'Datos suprimidos', picture: (id) => images.get(id) })
}

function rightName(classes: readonly number[]): string {
  if (classes.every((c) => c <= 34)) return 'Marca de producto'
  return classes.every((c) => c >= 35) ? 'Marca de servicio' : 'Marca de producto y servicio'
}
