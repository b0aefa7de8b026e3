import { isRefusal } from '#casefile/refusal.ts'
import { term } from '#casefile/terms.ts'
import type { Right } from '#procedures/register/right/index.ts'
import { rightMark } from './marks.ts'
import type { View } from './view.ts'

const register: View<Right> = {
  table: 'register', key: ['stream'],
  rows: ({ stream, version, state }, law, calendar) => {
    const e = state.entry
    if (!e) return []
    const counted = term(law, calendar, 'D-TM-TERM', e.grantedOn)
    if (isRefusal(counted)) return []
    return [{
      stream, version, certificate_number: e.certificateNumber, status: state.status, case_number: e.caseNumber, sign_kind: e.sign.kind,
      sign_text: e.sign.text ?? null, picture: e.sign.reproductions[0]?.id ?? null,
      classes: e.classes.map((c) => c.number), goods: e.classes, granted_on: e.grantedOn, expires_on: counted.due,
    }]
  },
}

const holders: View<Right> = {
  table: 'case_parties', key: ['stream', 'role', 'ordinal'],
  rows: ({ stream, state }) => (state.entry?.holders ?? []).map((h, ordinal) => ({ stream, role: 'holder', ordinal, party_id: h.partyId, party_version: h.version, country: h.country ?? null })),
}

export const rightViews: readonly View<Right>[] = [register, holders, rightMark]
