import { dayOf, type PlainDate } from '#calendar/date.ts'
import { refuse, type Refusal } from '#casefile/refusal.ts'
import type { Open } from './open.ts'
import { countryEs, dayEs, signKindEs } from './papers/words.ts'
import { registerEntry } from './read/register.ts'

export type Extract = { readonly code: string; readonly bytes: Uint8Array }

/**
 * A signed extract for a court: what the register showed at the end of a day in Lima, and beside it what was learnt
 * later. It is kept under its verification code, so that anybody can check the paper that was shown to them.
 */
export async function extract(open: Open, certificateNumber: string, asOn?: PlainDate): Promise<Extract | Refusal> {
  const shown = await registerEntry(open, certificateNumber, asOn)
  if (!shown) return refuse('right.unknown', 'D486 art. 154', { certificateNumber })
  const { desk } = open
  const at = await open.now()
  const code = desk.code()
  const { entry } = shown
  const pictureId = entry?.sign.picture?.match(/^\/documentos\/([A-Za-z0-9-]+)/)?.[1]
  const picture = pictureId === undefined ? undefined : (await open.bytes([pictureId])).get(pictureId)
  const paper = {
    kind: 'registerExtract', office: desk.officeName, number: shown.certificateNumber, tocapuSeed: shown.certificateNumber, issuedOn: dayEs(dayOf(at)), issuedAt: at,
    demonstration: desk.demonstration, verification: { url: `${desk.origin}/verificar/${code}`, code },
    sign: entry ? { kind: signKindEs[entry.sign.kind], ...(entry.sign.text && { text: entry.sign.text }), ...(entry.sign.description && { description: entry.sign.description }), ...(picture && { picture: { bytes: picture, mime: 'image/png' } }) } : { kind: 'Sin inscripción', text: '—' },
    classes: (entry?.classes ?? []).map((c) => ({ number: c.number, goods: c.terms.join('; ') })),
    holders: (entry?.holders ?? []).map((h) => ({ name: h.name ?? 'Datos suprimidos', country: countryEs(h.country ?? undefined) })),
    asOn: dayEs(shown.on), status: statusEs[shown.status],
    rows: entry ? [
      { label: 'Expediente', value: `${entry.caseNumber}/DSD` }, { label: 'Presentada', value: dayEs(entry.filedOn) }, { label: 'Otorgada', value: dayEs(entry.grantedOn) },
      ...(entry.priorityOn ? [{ label: 'Prioridad', value: dayEs(entry.priorityOn) }] : []), ...(entry.protection ? [{ label: 'Vence', value: dayEs(entry.protection.due) }] : []),
    ] : [],
    acts: shown.acts.map((a) => ({ on: dayEs(dayOf(a.at)), act: actEs[a.type] ?? a.type })),
    learntLater: shown.learntLater.map((l) => ({ recordedOn: dayEs(l.recordedOn), text: l.what === 'act' ? (actEs[l.type] ?? l.type) : `El titular pasó a llamarse ${l.name ?? 'con un nombre que fue suprimido'}` })),
    signer: { name: 'Dirección de Signos Distintivos', title: 'Firma institucional' },
  }
  const bytes = await open.papers.sign(await open.papers.render(paper as never), at)
  await desk.store.keep([{ id: code, kind: 'extract', mime: 'application/pdf', title: shown.certificateNumber, uploadedBy: null, salt: desk.salt(), bytes }])
  return { code, bytes }
}

const statusEs = { notYet: 'Ese día no estaba inscrita', inForce: 'Vigente', expired: 'Vencida' } as const
const actEs: Readonly<Record<string, string>> = { RightRegistered: 'Inscripción del registro', CertificateEntered: 'Certificado expedido' }
