import type { Context } from '#casefile/decider.ts'
import { certificateNumber, decisionNumber, ordinal } from '#casefile/numbers.ts'
import { refuse, type Refusal } from '#casefile/refusal.ts'
import { inClassOrder, narrows } from '#casefile/sign.ts'
import { ground } from '#law/lookup.ts'
import { none, type ActRule } from '../act.ts'
import type { ApplicationEvent, Reasons, Signed } from '../events.ts'
import { firmBecause } from '../firm.ts'
import { notify } from '../notify.ts'
import { isChallenged, openRequirement, type Application } from '../state.ts'
import { isOver } from '../terms.ts'

const decides = 'D486 art. 150; DL1033 arts 40-42'

export const suggestAmendment: ActRule<'suggestAmendment'> = {
  from: ['registrability'], article: 'D486 art. 143', needs: none,
  barred: (state) => (openRequirement(state) ? refuse('requirement.one-open', 'LPAG art. 126.2') : undefined),
  decide(state, { noticeId, text, classes }, context) {
    const all = state.content?.classes ?? []
    const suggested = classes && inClassOrder(classes).filter((c) => c.terms.length > 0)
    if (suggested && (suggested.length === 0 || !narrows(suggested, all) || narrows(all, suggested))) return refuse('amendment.broadens-the-list', 'D486 art. 143')
    return [
      { type: 'RequirementNoticeIssued', noticeId, about: 'amendment', findings: [], ...(suggested && { classes: suggested }), ...(text && { text }) },
      ...notify(state.content, noticeId, context),
    ]
  },
}

export const grant: ActRule<'grant'> = {
  from: ['registrability'], article: decides, needs: () => ['decision'], barred: unripe,
  decide(state, { drafter, noticeId, reasons, text }, context) {
    const wrong = unsigned(drafter, context) ?? (reasons.grounds.length > 0 ? refuse('decision.grounds-in-a-grant', decides, { grounds: reasons.grounds }) : undefined)
    if (wrong) return wrong
    return notified(state, noticeId, context, { type: 'RegistrationGranted', decision: sign(state, drafter, context), noticeId, reasons, ...(text && { text }) })
  },
}

export const partialGrant: ActRule<'partialGrant'> = {
  from: ['registrability'], article: decides, needs: () => ['decision'],
  barred: (state, context) => unripe(state, context) ?? (isIndivisible(state) ? refuse('decision.not-partial', decides) : undefined),
  decide(state, { drafter, noticeId, granted: asked, reasons, text }, context) {
    const wrong = unsigned(drafter, context) ?? unreasoned(reasons, context)
    if (wrong) return wrong
    const all = state.content?.classes ?? []
    const granted = inClassOrder(asked).filter((c) => c.terms.length > 0)
    if (granted.length === 0 || !narrows(granted, all) || narrows(all, granted)) return refuse('decision.not-partial', decides)
    return notified(state, noticeId, context, { type: 'RegistrationPartiallyGranted', decision: sign(state, drafter, context), noticeId, granted, reasons, ...(text && { text }) })
  },
}

export const refuseRegistration: ActRule<'refuse'> = {
  from: ['registrability'], article: decides, needs: () => ['decision'], barred: unripe,
  decide(state, { drafter, noticeId, reasons, text }, context) {
    const wrong = unsigned(drafter, context) ?? unreasoned(reasons, context)
    if (wrong) return wrong
    return notified(state, noticeId, context, { type: 'RegistrationRefused', decision: sign(state, drafter, context), noticeId, reasons, ...(text && { text }) })
  },
}

/** A single good is granted or refused: it has no part. */
function isIndivisible(state: Application): boolean {
  return (state.content?.classes ?? []).reduce((n, c) => n + c.terms.length, 0) < 2
}

function notified(state: Application, noticeId: string, context: Context, decision: ApplicationEvent): readonly ApplicationEvent[] {
  return [decision, ...notify(state.content, noticeId, context)]
}

/** While a suggested amendment may still be answered, nothing is decided. */
function unripe(state: Application, context: Context): Refusal | undefined {
  const open = openRequirement(state)
  if (!open || (isOver(state, open.noticeId, context) && !isChallenged(state, open.noticeId))) return undefined
  return refuse('application.amendment-pending', 'D486 art. 143')
}

function unsigned(drafter: string, context: Context): Refusal | undefined {
  return drafter === context.actor.accountId ? refuse('decision.same-drafter-and-signer', 'DL1033 art. 42') : undefined
}

function unreasoned(reasons: Reasons, context: Context): Refusal | undefined {
  if (reasons.grounds.length === 0) return refuse('decision.no-grounds', 'D486 art. 150')
  const unknown = reasons.grounds.filter((g) => ground(context.law, g)?.right !== 'mark')
  return unknown.length > 0 ? refuse('decision.unknown-ground', 'D486 arts 135-136', { unknown }) : undefined
}

function sign(state: Application, drafter: string, context: Context): Signed {
  const body = state.opposed ? 'commission' : 'directorate'
  return { number: decisionNumber(ordinal(context, 'decision'), context.on, body), body, drafter, signer: context.actor.accountId }
}

export const becomeFinal: ActRule<'becomeFinal'> = {
  from: ['granted', 'partiallyGranted', 'refused'], article: 'DL1075 art. 21; LPAG art. 212', needs: none,
  barred: (state, context) => (firmBecause(state, context) ? undefined : refuse('decision.remedies-open', 'LPAG art. 212', { rule: 'D-APPEAL' })),
  decide(state, _, context) {
    const because = firmBecause(state, context)
    if (!because) return refuse('decision.remedies-open', 'LPAG art. 212', { rule: 'D-APPEAL' })
    return [{ type: 'DecisionBecameFinal', outcome: state.status === 'refused' ? 'refused' : 'granted', because }]
  },
}

export const issueCertificate: ActRule<'issueCertificate'> = {
  from: ['finalGranted'], article: 'DL1075 art. 21; D486 art. 152', needs: () => ['certificate'],
  decide(state, { rightId, noticeId }, context) {
    if (!state.decision) return refuse('application.wrong-state', 'DL1075 art. 21')
    const number = certificateNumber(ordinal(context, 'certificate'), state.decision.granted.map((c) => c.number))
    // The right begins with the grant, not with the paper (D486 arts 152, 154; X16).
    return [
      { type: 'CertificateIssued', certificateNumber: number, rightId, registeredOn: state.decision.decidedOn, noticeId },
      ...notify(state.content, noticeId, context),
    ]
  },
}

export const sealCertificate: ActRule<'sealCertificate'> = {
  from: ['registered'], article: 'DL1075 art. 21', needs: none,
  barred: (state) => (state.certificate?.document ? refuse('certificate.already-sealed', 'DL1075 art. 21') : undefined),
  decide: (_, { document, verificationCode }) => [{ type: 'CertificateSealed', document, verificationCode }],
}
