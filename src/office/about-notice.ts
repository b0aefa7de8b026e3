import type { NotificationAct, NotificationCommand } from '#casefile/notification/index.ts'
import type { DocumentRef } from '#casefile/document.ts'
import type { ActForm } from './intake/acts.ts'

type Keeping = {
  /** Papers that were uploaded before, by id. */
  readonly papers: (ids: readonly (string | undefined)[]) => Promise<ReadonlyMap<string, DocumentRef>>
  /** Words kept as a paper of the file. */
  readonly text: (kind: DocumentRef['kind'], title: string, words: string | undefined) => DocumentRef | undefined
}

/** What was typed about a notice, as the procedure takes it. Who received it, and where, goes into a record beside the event. */
export async function aboutNotice(act: NotificationAct, typed: unknown, { papers, text }: Keeping): Promise<NotificationCommand> {
  const form = typed as { readonly noticeId: string; readonly record?: string }
  const { noticeId } = form
  const scan = (await papers([form.record])).get(form.record ?? '')
  // A scan is the record; what was typed beside it (who received it, LPAG art. 21.4) is kept as well.
  const proof = (title: string, words: string | undefined): { readonly record?: DocumentRef; readonly words?: DocumentRef } => {
    const typed = text('serviceRecord', title, words)
    return scan ? { record: scan, ...(typed && { words: typed }) } : typed ? { record: typed } : {}
  }
  const must = (title: string, words: string) => proof(title, words === '' && !scan ? '-' : words) as { readonly record: DocumentRef; readonly words?: DocumentRef }
  switch (act) {
    case 'recordService': {
      const { servedOn, receiver, outcome, sheet } = typed as ActForm<'recordService'>
      return { act, noticeId, servedOn, ...must('Cargo de notificación personal', receiver), ...(outcome && { outcome }), ...(sheet && { sheet }) }
    }
    case 'recordVisit': {
      const { visitedOn, nextVisitOn, found, sheet } = typed as ActForm<'recordVisit'>
      return { act, noticeId, visitedOn, nextVisitOn, ...must('Acta de primera visita', found), ...(sheet && { sheet }) }
    }
    case 'sendNotice': {
      const { means, sentOn, sheet } = typed as ActForm<'sendNotice'>
      return { act, noticeId, means, sentOn, ...(sheet && { sheet }) }
    }
    case 'recordDelivery': {
      const { receivedOn, acknowledged, note } = typed as ActForm<'recordDelivery'>
      return { act, noticeId, receivedOn, ...(acknowledged && { acknowledged }), ...proof('Constancia de recepción', note) }
    }
    case 'recordUndelivered': {
      const { because, failedOn, note } = typed as ActForm<'recordUndelivered'>
      return { act, noticeId, because, failedOn, ...proof('Constancia de devolución', note) }
    }
    case 'publishNotice': {
      const { because, form: whole, publishedOn, where } = typed as ActForm<'publishNotice'>
      return { act, noticeId, because, form: whole, publishedOn, ...must('Constancia de publicación', where) }
    }
    case 'acknowledgeNotice': return { act, noticeId }
    case 'challengeNotice': return { act, noticeId, writing: text('writing', 'Cuestionamiento de la notificación', (typed as ActForm<'challengeNotice'>).text) as DocumentRef }
    case 'dismissChallenge': return { act, noticeId, reason: text('decision', 'Respuesta al cuestionamiento de la notificación', (typed as ActForm<'dismissChallenge'>).reason) as DocumentRef }
    case 'repeatNotice': return { act, noticeId, reason: text('decision', 'Orden de rehacer la notificación', (typed as ActForm<'repeatNotice'>).reason) as DocumentRef }
    default: return act satisfies never
  }
}
