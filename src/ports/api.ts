/** One wish of one account: the key it chose and a digest of what it asked (hex). */
export type Wish = { readonly accountId: string; readonly key: string; readonly digest: string }

/** An answer as it was given, to be given again. */
export type KeptAnswer = { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string }

/**
 * Whose turn it is: `mine` to do it now, `answered` before, `another` asked something else under the same key,
 * `underway` somebody is doing it at this moment.
 */
export type Claimed = { readonly status: 'mine' } | { readonly status: 'answered'; readonly answer: KeptAnswer } | { readonly status: 'another' } | { readonly status: 'underway' }

/** Answers by idempotency key. A claim whose holder died is open again after a minute. */
export type Answers = {
  readonly claim: (wish: Wish) => Promise<Claimed>
  readonly keep: (wish: Wish, answer: KeptAnswer) => Promise<void>
  /** Gives a claim back without an answer: the next request under the key does the work. */
  readonly release: (wish: Wish) => Promise<void>
  /** Forgets answers older than some days; gives how many. */
  readonly tidy: (days: number) => Promise<number>
}

/** Counts requests in a window that every process shares; one may weigh as much as several. `left` is negative once there were too many. */
export type Limits = (key: string, most: number, seconds: number, weight?: number) => Promise<{ readonly left: number; readonly resetSeconds: number }>

/** The public number of each stream that has one: case, certificate, issue or plain name. Filings in custody have none. */
export type PublicNumbers = (streams: readonly string[]) => Promise<ReadonlyMap<string, string>>
