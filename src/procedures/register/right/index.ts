import type { Decider, Recorded } from '#casefile/decider.ts'
import { refuse } from '#casefile/refusal.ts'
import type { RightEvent } from './events.ts'

export type Registration = Extract<RightEvent, { type: 'RightRegistered' }>

export type RightCommand =
  | { readonly act: 'register'; readonly entry: Omit<Registration, 'type'> }
  | { readonly act: 'enterCertificate'; readonly document: Extract<RightEvent, { type: 'CertificateEntered' }>['document']; readonly verificationCode: string }

export type Right = {
  readonly status: 'none' | 'inForce'
  readonly entry?: Omit<Registration, 'type'>
  readonly certificate?: Omit<Extract<RightEvent, { type: 'CertificateEntered' }>, 'type'>
}

/** The register entry behind a certificate (D486 arts 152–154). Renewal, cancellation, nullity and recordals act on it later. */
export const right: Decider<Right, RightCommand, RightEvent> = {
  initial: { status: 'none' },
  decide(state, command) {
    if (command.act === 'register') {
      return state.status === 'none' ? [{ type: 'RightRegistered', ...command.entry }] : refuse('right.already-registered', 'D486 art. 154')
    }
    if (state.status === 'none') return refuse('right.not-registered', 'D486 art. 154')
    return state.certificate ? refuse('certificate.already-sealed', 'DL1075 art. 21') : [{ type: 'CertificateEntered', document: command.document, verificationCode: command.verificationCode }]
  },
  evolve(state, event: Recorded<RightEvent>) {
    if (event.type === 'RightRegistered') return { status: 'inForce', entry: event }
    return { ...state, certificate: { document: event.document, verificationCode: event.verificationCode } }
  },
}

export type { RightEvent } from './events.ts'
