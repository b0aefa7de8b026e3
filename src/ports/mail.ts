/** Whom a letter is for, and the language it is written in. */
export type Addressee = { readonly email: string; readonly name: string; readonly language: 'es' | 'en' }

/**
 * The letters this office writes. Each carries one link of the office's own site and nothing of any case file:
 * electronic mail may be read on the way, so it only tells that something is there (LPAG arts 20.4, 25.2).
 */
export type Letter = {
  readonly kind:
    /** Confirm that this e-mail is yours. */
    | 'confirmation'
    /** Somebody asked for an account with an e-mail that already has one. */
    | 'alreadyRegistered'
    | 'passwordReset'
    /** The office made an account for you: choose its password. */
    | 'invitation'
    | 'passwordChanged'
    /** The office decided on a link to a party that was asked for. */
    | 'linkDecided'
    /** A payment was short or beyond, or money asked back was answered. */
    | 'payment'
    /** A notice lies in your mailbox. */
    | 'notice'
    /** A notice itself, by e-mail with express authorisation: acknowledge it and read it. */
    | 'noticeByEmail'
  readonly to: Addressee
  readonly link: string
} | WatchLetter

/**
 * What a gazette published that is like a sign somebody watches. All of it is public, and the reader asked for it: an
 * information, no notice. `stop` is a link that ends these letters.
 */
export type WatchLetter = {
  readonly kind: 'watch'
  readonly to: Addressee
  readonly link: string
  readonly stop: string
  readonly alerts: readonly WatchTold[]
  /** How many there are, of which the letter tells the nearest. */
  readonly total: number
}

/** Finished sentences, in the reader's language. */
export type WatchTold = { readonly heading: string; readonly lines: readonly string[] }

/** Hands letters over. `send` ends when the next server, or the outbox, has taken the letter; it throws where it did not. */
export type Mailer = { readonly send: (letter: Letter) => Promise<void> }
