import { isRefusal } from '#casefile/refusal.ts'
import { term } from '#casefile/terms.ts'
import type { Right } from '#procedures/register/right/index.ts'
import { finalStatuses, type Application } from '#procedures/trademark/application/index.ts'
import { priorityOf } from './priority.ts'
import type { View } from './view.ts'

const table = { table: 'marks', key: ['stream'] }
const nothing = { certificate_number: null, granted_on: null, expires_on: null }
const textOf = ({ text = '' }: { readonly text?: string }) => (text.trim() === '' ? '' : text)

/** A sign that has a number and no certificate yet: as an earlier application it can bar a later one (D486 art. 136 a). One without words has an empty text: it is counted, and no word search finds it. */
export const applicationMark: View<Application> = {
  ...table,
  rows: ({ stream, state }) => {
    const { content, receipt, certificate, status } = state
    if (!content || !receipt || certificate) return []
    return [{
      stream, found: 'docket', case_number: receipt.number, kind: content.sign.kind, text: textOf(content.sign), picture: content.sign.reproductions[0]?.id ?? null,
      classes: content.classes.map((c) => c.number), standing: finalStatuses.has(status) ? 'ended' : 'pending', status, filed_on: receipt.on,
      priority_on: priorityOf(state) ?? null, owner: content.applicants[0]?.partyId ?? '', ...nothing,
    }]
  },
}

/** The same once it is registered: the entry stands for it. */
export const rightMark: View<Right> = {
  ...table,
  rows: ({ stream, state }, law, calendar) => {
    const e = state.entry
    if (!e) return []
    const ends = term(law, calendar, 'D-TM-TERM', e.grantedOn)
    return [{
      stream, found: 'register', case_number: e.caseNumber, certificate_number: e.certificateNumber, kind: e.sign.kind, text: textOf(e.sign), picture: e.sign.reproductions[0]?.id ?? null,
      classes: e.classes.map((c) => c.number), standing: state.status === 'inForce' ? 'inForce' : 'ended', status: state.status, filed_on: e.filedOn,
      priority_on: e.priorityOn ?? null, granted_on: e.grantedOn, expires_on: isRefusal(ends) ? null : ends.due, owner: e.holders[0]?.partyId ?? '',
    }]
  },
}
