import { refuse, type Refusal } from '#casefile/refusal.ts'

/** Said in `../words.ts`, not among the sentences of the pages. */
const no = refuse

const rfc = { http: 'RFC 9110', key: 'draft-ietf-httpapi-idempotency-key-header', more: 'RFC 6585', json: 'RFC 8259', bearer: 'RFC 6750', forms: 'RFC 7578' } as const

/** What the door itself refuses, each with the section that says so. */
export const door = {
  wrongToken: () => no('request.wrong-token', `${rfc.bearer} section 3.1`),
  tokenNeeded: () => no('request.token-needed', `${rfc.bearer} section 3`),
  unknownPath: (path: string) => no('request.unknown-path', `${rfc.http} section 15.5.5`, { path: path.slice(0, 200) }),
  notFound: () => no('request.not-found', `${rfc.http} section 15.5.5`),
  wrongMethod: (allowed: readonly string[]) => no('request.wrong-method', `${rfc.http} section 15.5.6`, { allowed }),
  notAcceptable: (offered: string) => no('request.not-acceptable', `${rfc.http} section 15.5.7`, { offered }),
  underway: () => no('request.underway', `${rfc.key} section 2.6`),
  keyMissing: () => no('request.no-idempotency-key', `${rfc.key} section 2.7`),
  keyMalformed: () => no('request.bad-idempotency-key', `${rfc.key} section 2.1`),
  keyReused: () => no('request.key-of-another-request', `${rfc.key} section 2.7`),
  matchMissing: () => no('request.no-if-match', `${rfc.more} section 3`),
  matchFailed: (version?: number) => no('request.if-match-failed', `${rfc.http} section 13.1.1`, version === undefined ? {} : { version }),
  tooLarge: (mostBytes: number) => no('request.too-large', `${rfc.http} section 15.5.14`, { mostBytes }),
  wrongType: (accepted: readonly string[]) => no('request.wrong-media-type', `${rfc.http} section 15.5.16`, { accepted }),
  notUtf8: () => no('request.not-utf8', `${rfc.json} section 8.1`),
  notJson: () => no('request.not-json', `${rfc.json} section 2`),
  tooDeep: (mostLevels: number) => no('request.json-too-deep', `${rfc.json} section 9`, { mostLevels }),
  badCharacters: () => no('request.impossible-characters', `${rfc.json} section 8.2`),
  badForm: () => no('request.bad-form', `${rfc.forms} section 4`),
  fileMissing: () => no('request.no-file', `${rfc.forms} section 4.2`),
  tooMany: (retryAfterSeconds: number) => no('request.too-many', `${rfc.more} section 4`, { retryAfterSeconds }),
  busy: () => no('request.busy', `${rfc.http} section 15.6.4`),
  realOffice: () => no('clock.real-office', 'LPAG art. 131'),
  clockTooFar: (to: string, days: number) => no('clock.too-far', 'LPAG art. 131', { to, days }),
  clockBackwards: (to: string) => no('clock.backwards', 'LPAG art. 131', { to }),
  broken: () => no('request.broken', `${rfc.http} section 15.6.1`),
} as const

const ofDoor: Readonly<Record<string, number>> = {
  'request.wrong-token': 401, 'request.token-needed': 401, 'request.unknown-path': 404, 'request.not-found': 404, 'request.wrong-method': 405,
  'request.not-acceptable': 406, 'request.underway': 409, 'request.no-idempotency-key': 400, 'request.bad-idempotency-key': 400,
  'request.key-of-another-request': 422, 'request.no-if-match': 428, 'request.if-match-failed': 412, 'request.too-large': 413,
  'request.wrong-media-type': 415, 'request.not-utf8': 400, 'request.not-json': 400, 'request.json-too-deep': 400, 'request.impossible-characters': 400,
  'request.bad-form': 400, 'request.no-file': 400, 'request.too-many': 429, 'request.busy': 503, 'request.broken': 500,
}

const ofOffice: Readonly<Record<string, number>> = {
  'permission.log-in': 401, 'file.unknown': 404, 'draft.unknown': 404, 'term.unknown-rule': 404, 'feed.unknown-cursor': 400,
  'file.moved-on': 409, 'draft.moved-on': 409, 'draft.submitted': 409, 'payment.already-applied': 409, 'payment.voucher-used': 409,
  'search.loading': 503, 'search.restarting': 503, 'search.busy': 503, 'search.too-slow': 503, 'search.too-many': 429,
  'picture.too-large': 413, 'audio.too-large': 413, 'document.too-large': 413,
}

/** The status of a refusal. Whatever was understood and a rule says no to is 422. */
export function statusOf({ code }: Refusal, conditional = false): number {
  if (conditional && code.endsWith('.moved-on')) return 412
  return ofDoor[code] ?? ofOffice[code] ?? (code.startsWith('permission.') ? 403 : 422)
}
