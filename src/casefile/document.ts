/** A paper of a file: its bytes are kept beside the record, the event keeps the commitment. */
export type DocumentRef = {
  readonly id: string
  readonly kind: DocumentKind
  readonly mime: string
  /** Bytes. */
  readonly size: number
  /** Hex of SHA-256(32 random bytes ‖ bytes). */
  readonly commitment: string
}

export const documentKinds = [
  'reproduction', 'audio', 'power', 'priorityCopy', 'exhibitionCertificate', 'homeRegistration', 'authorisation',
  'translation', 'writing', 'scan', 'withdrawalPower', 'notice', 'decision', 'receipt', 'certificate', 'serviceRecord', 'searchReport', 'other',
] as const
export type DocumentKind = (typeof documentKinds)[number]

/** Which papers anybody may read: the office's own notices and decisions, the sign and the certificate. Nothing else. */
export const publicDocumentKinds: ReadonlySet<DocumentKind> = new Set(['reproduction', 'audio', 'notice', 'decision', 'certificate'])
