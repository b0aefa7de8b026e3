import type { ApplicationEvent, Application, Content } from '#procedures/index.ts'
import { head, printedMark, seedOf, shownNumber, type Situation } from './heading.ts'
import { defect } from './receipts.ts'
import { partyToken } from './tokens.ts'

type Issued = Extract<ApplicationEvent, { type: 'RequirementNoticeIssued' }>

const told: Readonly<Record<Issued['about'], { readonly term: string; readonly warning: string }>> = {
  minimum: {
    term: 'Tiene 60 días hábiles, contados desde el día hábil siguiente a esta notificación, para completar lo que falta. El plazo no se prorroga (DL 1075 art. 52).',
    warning: 'Si no lo completa en ese plazo, la solicitud se tendrá por no presentada y se le devolverán los documentos (DS 059-2017-PCM art. 3).',
  },
  formal: {
    term: 'Tiene 60 días hábiles, contados desde el día hábil siguiente a esta notificación, para corregir o completar lo observado. El plazo no se prorroga (Decisión 486 art. 144).',
    warning: 'Si no responde en ese plazo, la solicitud se declarará en abandono y perderá su orden de prelación (Decisión 486 art. 144).',
  },
  amendment: {
    term: 'Tiene 60 días hábiles, contados desde el día hábil siguiente a esta notificación, para aceptar o rechazar la modificación que se le sugiere (Decisión 486 art. 143).',
    warning: 'Si no responde en ese plazo, la solicitud se resolverá tal como fue presentada.',
  },
  other: {
    term: 'Tiene 30 días hábiles, contados desde el día hábil siguiente a esta notificación, para hacer lo que se le pide (DL 1075 art. 18).',
    warning: 'Si el expediente queda detenido por su causa durante 30 días hábiles, se declarará en abandono (DL 1075 art. 18).',
  },
}

/** The one notice with everything observed, its term and its warning (LPAG arts 126.2, 140.2). */
export function requirementNotice(state: Application, event: Issued, s: Situation) {
  const content = state.content as Content
  const addressee = content.representative?.party ?? content.applicants[0]
  return {
    kind: 'requirementNotice', ...head(shownNumber(state), seedOf(state), s), ...printedMark(content), caseNumber: shownNumber(state),
    addressee: addressee ? partyToken(addressee) : 'A quien presentó la solicitud',
    defects: [...event.findings.map((f) => defect(f, s)), ...noted(event, s)], ...told[event.about],
  }
}

/** What the examiner adds in words of their own. */
function noted(event: Issued, s: Situation) {
  const text = event.text && s.written(event.text.id)
  return text ? [{ what: text, article: event.about === 'amendment' ? 'D486 art. 143' : event.about === 'other' ? 'DL1075 art. 18' : 'D486 art. 144' }] : []
}
