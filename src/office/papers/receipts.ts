import { isRefusal } from '#casefile/refusal.ts'
import { term } from '#casefile/terms.ts'
import { requirement } from '#law/lookup.ts'
import type { Defect } from '#ports/documents.ts'
import type { Application, ApplicationEvent, Content, Finding, Receipt } from '#procedures/index.ts'
import { head, printedMark, seedOf, shownNumber, type Situation } from './heading.ts'
import { partyToken } from './tokens.ts'
import { dayEs, momentEs, signKindEs, solesEs } from './words.ts'

/** With the sheets, where paper was received. */
export function filingReceipt(state: Application, { receipt, sheets }: { readonly receipt: Receipt; readonly sheets?: number }, s: Situation) {
  const content = state.content as Content
  const formal = term(s.law, s.calendar, 'D-TM-FORMAL', receipt.on)
  return {
    kind: 'filingReceipt', ...head(shownNumber(state), seedOf(state), s), ...printedMark(content),
    receivedAt: momentEs(receipt.at), rank: `${receipt.rank}`, ...(sheets !== undefined && { sheets: `${sheets}` }),
    payments: content.payment ? [{ voucher: content.payment.operationNumber, amount: solesEs(content.payment.amount) }] : [],
    enclosures: content.documents.map((d) => enclosure[d.kind] ?? 'Documento'),
    next: [
      isRefusal(formal) ? 'La oficina revisa los requisitos de forma.' : `La oficina revisa los requisitos de forma hasta el ${dayEs(formal.due)} (${formal.article}).`,
      'Si falta o debe corregirse algo, le llegará un único requerimiento con su plazo.',
      'Si todo está conforme, la solicitud se publica en la gaceta sin costo y corren 30 días hábiles para oposiciones.',
    ],
  }
}

const enclosure: Readonly<Record<string, string>> = {
  power: 'Poder', priorityCopy: 'Copia de la solicitud prioritaria', exhibitionCertificate: 'Certificado de exposición', homeRegistration: 'Registro en el país de origen',
  authorisation: 'Autorización', translation: 'Traducción', scan: 'Solicitud digitalizada', writing: 'Escrito',
}

export function custodyReceipt(event: Extract<ApplicationEvent, { type: 'IncompleteApplicationReceived' }>, s: Situation) {
  const { receipt, content } = event
  const filer = content.applicants[0]
  const sign = content.sign
  return {
    kind: 'custodyReceipt', ...head(receipt.number, receipt.number, s), receivedAt: momentEs(receipt.at), ...(event.sheets !== undefined && { sheets: `${event.sheets}` }), filedBy: filer ? partyToken(filer) : 'Quien presenta',
    ...((sign.text || sign.description) && { sign: { kind: signKindEs[sign.kind], ...(sign.text && { text: sign.text }), ...(sign.description && { description: sign.description }) } }),
    missing: event.missing.map((f) => defect(f, s)),
    term: 'Tiene 60 días hábiles desde la notificación de este requerimiento para completar lo que falta (DL 1075 art. 52).',
    warning: 'Mientras no lo complete, la solicitud no tiene número ni fecha de presentación. La fecha será la del día en que la complete. Si vence el plazo, se tendrá por no presentada y se le devolverán los documentos.',
  }
}

/** A rule that is not met, in the words of the law pack. */
export function defect(finding: Finding, s: Pick<Situation, 'law'>): Defect {
  const rule = requirement(s.law, finding.requirement)
  return { what: `${rule?.errorEs ?? finding.requirement}${finding.detail ? ` ${finding.detail}` : ''}`, article: rule?.article ?? 'D486 art. 144' }
}
