import { refuse } from '#casefile/refusal.ts'

const unavailable = 'RFC 9110 section 15.6.4'

/** The index is being read; searches are answered once it is there. */
export const loading = () => refuse('search.loading', unavailable, { retryAfterSeconds: 5 })
/** The engine ended without being asked to, and is beginning again. */
export const restarting = () => refuse('search.restarting', unavailable, { retryAfterSeconds: 10 })
export const busy = (waiting: number) => refuse('search.busy', unavailable, { waiting, retryAfterSeconds: 5 })
export const tooSlow = () => refuse('search.too-slow', unavailable, { retryAfterSeconds: 5 })
