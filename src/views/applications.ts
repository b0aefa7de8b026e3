import { counted, running, type Application } from '#procedures/trademark/application/index.ts'
import { applicationMark } from './marks.ts'
import { priorityOf } from './priority.ts'
import type { View } from './view.ts'

/** One row a file: what lists, searches and counts need. */
const docket: View<Application> = {
  table: 'docket', key: ['stream'],
  rows: ({ stream, version, state }) => {
    const c = state.content
    if (!c) return []
    const text = c.sign.text ?? null
    return [{
      stream, version, number: state.receipt?.number ?? null, custody_number: state.custody?.number ?? null, status: state.status,
      sign_kind: c.sign.kind, sign_text: text, picture: c.sign.reproductions[0]?.id ?? null,
      classes: c.classes.map((k) => k.number), goods: c.classes, filed_at: state.receipt?.at ?? state.custody?.at ?? null,
      filed_on: state.receipt?.on ?? null, rank: state.receipt?.rank ?? null, priority_on: priorityOf(state) ?? null,
      formal_passed_on: state.formalPassedOn ?? null, published_on: state.publication?.issue ?? null, window_closed_on: state.windowClosedOn ?? null,
      decided_on: state.decision?.decidedOn ?? null, outcome: state.decision?.outcome ?? null, opposed: state.opposed, final_on: state.finalOn ?? null,
      certified_on: state.notices.find((n) => n.about === 'certificate')?.issuedOn ?? null,
      certificate_number: state.certificate?.number ?? null, right_id: state.certificate?.rightId ?? null,
      verification_code: state.certificate?.verificationCode ?? null, channel: state.channel ?? null, filer: state.filer ?? null,
      mailbox: c.service.means === 'mailbox' ? c.service.accountId : null,
      formal_examiner: state.formalExaminer ?? null, registrability_examiner: state.registrabilityExaminer ?? null, last_act_on: state.lastActOn ?? null,
    }]
  },
}

const parties: View<Application> = {
  table: 'case_parties', key: ['stream', 'role', 'ordinal'],
  rows: ({ stream, state }) => [
    ...(state.content?.applicants ?? []).map((a, ordinal) => ({ stream, role: 'applicant', ordinal, party_id: a.partyId, party_version: a.version, country: a.country ?? null })),
    ...(state.content?.representative ? [state.content.representative.party] : []).map((r) => ({ stream, role: 'representative', ordinal: 0, party_id: r.partyId, party_version: r.version, country: r.country ?? null })),
  ],
}

/** Each running term with its last day under the calendar of the moment; a decree recomputes them by a job. */
const terms: View<Application> = {
  table: 'open_terms', key: ['stream', 'of'],
  rows: ({ stream, state }, law, calendar) => running(state).flatMap((one) => {
    const found = counted(one, { law, calendar })
    if (!found) return []
    return [{ stream, of: one.of, rule: one.rule, trigger_on: one.trigger, due: found.due, runs_against: found.runsAgainst, region: one.region ?? null, seat: one.seat ?? null }]
  }),
}

const notices: View<Application> = {
  table: 'notices', key: ['stream', 'notice_id'],
  rows: ({ stream, state }) => state.notices.map((n) => ({
    stream, notice_id: n.noticeId, about: n.about, status: n.status, issued_on: n.issuedOn, effective_on: n.effectiveOn ?? null, means: n.means ?? null, sent_on: n.sentOn ?? null, next_visit_on: n.nextVisitOn ?? null,
    account_id: state.content?.service.means === 'mailbox' ? state.content.service.accountId : null,
    document: n.document?.id ?? (n.about === 'certificate' ? state.certificate?.document?.id ?? null : null),
  })),
}

const gazette: View<Application> = {
  table: 'gazette', key: ['stream'],
  rows: ({ stream, state }) => (state.publication
    ? [{ stream, issue: state.publication.issue, gazette_number: state.publication.gazetteNumber, position: state.publication.position }]
    : []),
}

const errata: View<Application> = {
  table: 'errata', key: ['stream', 'issue'],
  rows: ({ stream, state }) => (state.publication?.errata ?? []).map((e) => ({
    stream, issue: e.issue, gazette_number: e.gazetteNumber, corrects: e.corrects, restarts_window: e.restartsWindow,
  })),
}

export const applicationViews: readonly View<Application>[] = [docket, parties, terms, notices, gazette, errata, applicationMark]

