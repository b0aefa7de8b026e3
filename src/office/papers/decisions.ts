import { ground } from '#law/lookup.ts'
import type { Application, ApplicationEvent, Content, Reasons } from '#procedures/index.ts'
import { head, printedMark, seedOf, shownNumber, type Situation } from './heading.ts'
import { bodyEs, dayEs } from './words.ts'

type Made = Extract<ApplicationEvent, { type: 'RegistrationGranted' | 'RegistrationPartiallyGranted' | 'RegistrationRefused' }>

const remedies = 'Contra esta resolución puede interponer recurso de reconsideración, con nueva prueba, o de apelación, dentro de los 15 días hábiles contados desde el día hábil siguiente a su notificación (DL 1075 arts. 131 a 133). El recurso se presenta ante quien emitió la resolución; la apelación la resuelve la Sala Especializada en Propiedad Intelectual.'

/** The decision in its blocks: what was asked, the procedure, the grounds, the operative part (Decisión 486 art. 150). */
export function decision(state: Application, event: Made, s: Situation) {
  const content = state.content as Content
  const outcome = event.type === 'RegistrationGranted' ? 'grant' : event.type === 'RegistrationPartiallyGranted' ? 'partialGrant' : 'refusal'
  const granted = event.type === 'RegistrationPartiallyGranted' ? event.granted : content.classes
  return {
    kind: 'decision', ...head(event.decision.number.replace(/-(\w+)$/, '/$1'), seedOf(state), s), ...printedMark(content, outcome === 'refusal' ? content.classes : granted),
    outcome, caseNumber: shownNumber(state), body: bodyEs[event.decision.body],
    reasons: [antecedents(state), ...analysis(event.reasons, outcome, s), ...reasoned(event, s)], operative: operative(outcome, state),
    remedies, signer: { name: bodyEs[event.decision.body], title: 'Firma institucional' },
  }
}

function antecedents(state: Application) {
  const lines = [`La solicitud se presentó el ${dayEs(state.receipt?.on as never)} con el número ${shownNumber(state)}.`]
  if (state.publication) lines.push(`Se publicó en la gaceta n.º ${state.publication.gazetteNumber} del ${dayEs(state.publication.issue)}.`)
  if (!state.opposed) lines.push('Dentro de los 30 días hábiles siguientes no se presentó oposición (Decisión 486 art. 146).')
  return { heading: 'Antecedentes', paragraphs: lines }
}

function analysis(reasons: Reasons, outcome: 'grant' | 'partialGrant' | 'refusal', s: Situation) {
  if (reasons.grounds.length === 0) {
    return [{ heading: 'Examen de registrabilidad', paragraphs: ['Examinado el signo de oficio, no se advierte que incurra en alguna de las prohibiciones de los artículos 135 y 136 de la Decisión 486.'] }]
  }
  return [{
    heading: 'Examen de registrabilidad',
    paragraphs: reasons.grounds.map((id) => {
      const rule = ground(s.law, id)
      const cited = reasons.citations.filter((c) => c.ground === id).map((c) => c.number)
      const against = cited.length > 0 ? ` Signos anteriores considerados: ${cited.join(', ')}.` : ''
      return `${rule?.es ?? id} (${rule?.legalBasis ?? id}).${against}${outcome === 'partialGrant' ? ' La prohibición alcanza solo a parte de los productos o servicios.' : ''}`
    }),
  }]
}

/** The examiner's own reasons, paragraph by paragraph. */
function reasoned(event: Made, s: Situation) {
  const text = event.text && s.written(event.text.id)
  return text ? [{ heading: 'Análisis', paragraphs: text.split(/\n\s*\n/).map((p) => p.trim()).filter((p) => p !== '') }] : []
}

function operative(outcome: 'grant' | 'partialGrant' | 'refusal', state: Application): readonly string[] {
  const number = shownNumber(state)
  if (outcome === 'refusal') return [`Denegar de oficio el registro solicitado en el expediente ${number}.`]
  if (outcome === 'grant') return [`Inscribir el signo solicitado en el expediente ${number} en el Registro de Marcas, por diez años contados desde la fecha de esta resolución (Decisión 486 art. 152).`]
  return [`Inscribir el signo solicitado en el expediente ${number} solo para los productos o servicios indicados en esta resolución, por diez años contados desde su fecha (Decisión 486 art. 152).`, 'Denegar el registro para los demás productos o servicios solicitados.']
}

/** Abandonment is declared and notified, with its remedies (LPAG art. 140.2). */
export function abandonment(state: Application, event: Extract<ApplicationEvent, { type: 'ApplicationAbandoned' }>, s: Situation) {
  const content = state.content as Content
  const asked = [...state.requirements].reverse().find((r) => !r.answered)
  const notified = state.notices.find((n) => n.noticeId === asked?.noticeId)?.effectiveOn
  const why = event.cause === 'inactivity'
    ? 'El expediente estuvo detenido 30 días hábiles por causa de la parte (DL 1075 art. 18).'
    : 'No se respondió dentro de los 60 días hábiles el requerimiento notificado (Decisión 486 art. 144).'
  return {
    kind: 'decision', ...head(event.number.replace(/-(\w+)$/, '/$1'), seedOf(state), s), ...printedMark(content), outcome: 'abandonment', caseNumber: shownNumber(state),
    body: bodyEs.directorate,
    reasons: [{ heading: 'Antecedentes', paragraphs: [...(notified ? [`El requerimiento se notificó el ${dayEs(notified)}, con la advertencia de abandono.`] : []), why] }],
    operative: [`Declarar en abandono la solicitud del expediente ${shownNumber(state)} y disponer su archivo.`], remedies,
    signer: { name: bodyEs.directorate, title: 'Firma institucional' },
  }
}

export function deemedNotFiled(state: Application, s: Situation) {
  const content = state.content as Content
  return {
    kind: 'decision', ...head(state.custody?.number ?? '', seedOf(state), s), ...printedMark(content), outcome: 'deemedNotFiled', caseNumber: state.custody?.number ?? '',
    body: bodyEs.directorate,
    reasons: [{ heading: 'Antecedentes', paragraphs: ['No se completaron dentro de los 60 días hábiles los requisitos mínimos que se indicaron (DL 1075 art. 52; DS 059-2017-PCM art. 3).'] }],
    operative: ['Tener por no presentada la solicitud y devolver los documentos a quien la presentó.', ...(content.payment ? ['Devolver los derechos que se hubieran pagado, cuando quien los pagó lo pida (LPAG art. 125.4).'] : [])], remedies,
    signer: { name: bodyEs.directorate, title: 'Firma institucional' },
  }
}
