import { createHash } from 'node:crypto'
import type { Person } from '#ports/accounts.ts'
import { isRefusal, type Refusal } from '#casefile/refusal.ts'
import type { ApiDoors, Allowance } from '../doors.ts'
import { door } from './refused.ts'

const usual: Allowance = { account: 600, address: 120, wrongTokens: 20 }
const windowSeconds = 60

/** `from` is the key under which the caller is counted. */
export type Admitted = { readonly who: Person | null; readonly from: string; readonly limit: number; readonly left: number; readonly resetSeconds: number }

/**
 * Who calls, and whether they still may in this minute: an account by its token, everybody else by address.
 * Wrong tokens are counted by address apart, so that guessing is slow and spends nobody's allowance.
 */
export async function admitted(doors: ApiDoors, request: Request, address: string): Promise<Admitted | Refusal> {
  const allowance = { ...usual, ...doors.allowance }
  const header = request.headers.get('authorization')
  if (header === null) return counted(doors, null, `api address ${digest(address)}`, allowance.address)
  const bearer = /^Bearer +([\x21-\x7e]{1,200})$/i.exec(header)?.[1]
  const who = bearer === undefined ? null : await doors.tokenHolder(bearer)
  if (who !== null) return counted(doors, who, `api account ${who.accountId}`, allowance.account)
  const tried = await counted(doors, null, `api wrong ${digest(address)}`, allowance.wrongTokens)
  return isRefusal(tried) ? tried : door.wrongToken()
}

async function counted(doors: ApiDoors, who: Person | null, key: string, limit: number): Promise<Admitted | Refusal> {
  const { left, resetSeconds } = await doors.limits(key, limit, windowSeconds)
  return left < 0 ? door.tooMany(resetSeconds) : { who, from: key.replace(/^api /, ''), limit, left, resetSeconds }
}

/** An address is personal: the table of counts holds its digest, for a minute. */
export const digest = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 22)

/** The address that the connection comes from. */
export function addressOf(doors: ApiDoors, request: Request, env: unknown): string {
  const socket = (env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming?.socket
  return doors.addressOf?.(request) ?? socket?.remoteAddress ?? 'unknown'
}
