import type { z } from 'zod'
import type { Refusal } from '#casefile/refusal.ts'
import type { Person } from '#ports/accounts.ts'
import type { ApiDoors, Language, Said } from './doors.ts'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** What an operation is given once the door has let the request in. */
export type Call<Q = unknown, B = unknown> = {
  readonly doors: ApiDoors
  readonly who: Person | null
  /** Parts of the path, decoded; each fits the pattern of its name. */
  readonly params: Readonly<Record<string, string>>
  readonly query: Q
  readonly body: B
  /** The file that came, where the operation takes one. */
  readonly file?: ReceivedFile
  /** One wish, one id: made from the account, the operation and its idempotency key. */
  readonly commandId: string
  /** Who is counted: an address or an account, by a digest. */
  readonly from: string
  /** Aborted when the one who asks is gone. */
  readonly signal: AbortSignal
  /** The version of `If-Match`. */
  readonly seen?: number
  readonly language: Language
}

export type ReceivedFile = { readonly bytes: Uint8Array; readonly fields: Readonly<Record<string, string>>; readonly name: string }

export type JsonAnswer = {
  readonly status: 200 | 201 | 202 | 204
  readonly body?: unknown
  /** Becomes the ETag. */
  readonly version?: number
  /** Path under the API's root: `/v1/cases/000123-2026`. */
  readonly location?: string
}
export type BytesAnswer = { readonly status: 200; readonly bytes: Uint8Array; readonly mime: string; readonly name: string; readonly everybody: boolean }

/** `undefined`: there is no such thing for who asks. */
export type Answer = JsonAnswer | BytesAnswer | Refusal | undefined

/** One method of one path: what it takes, who may come in, what it answers. The OpenAPI document is made from it. */
export type Operation = {
  readonly id: string
  readonly summary: Said
  /** `account`: without a token it answers 401. What an account may do is the office's to say. */
  readonly access: 'everybody' | 'account'
  readonly query?: z.ZodObject
  readonly body?: z.ZodType
  /** What the OpenAPI document says of the body, where the office itself reads it by that form. */
  readonly documented?: z.ZodType
  /** A file beside or instead of JSON. */
  readonly takesFile?: true
  /** Changes nothing: a POST that only asks needs no idempotency key. */
  readonly safe?: true
  /** `If-Match`: `may` be sent, or `must`. */
  readonly match?: 'may' | 'must'
  /** What it answers, by status; a text is a media type. */
  readonly answers: Readonly<Partial<Record<200 | 201 | 202 | 204, z.ZodType | string>>>
  readonly run: (call: Call) => Promise<Answer>
}

export type Resource = {
  /** `/v1/cases/:number`. */
  readonly path: string
  readonly tag: Said
  readonly operations: Readonly<Partial<Record<Method, Operation>>>
}

type Typed<Q extends z.ZodObject | undefined, B extends z.ZodType | undefined> = Omit<Operation, 'run' | 'query' | 'body'> & {
  readonly query?: Q
  readonly body?: B
  readonly run: (call: Call<Q extends z.ZodObject ? z.output<Q> : unknown, B extends z.ZodType ? z.output<B> : unknown>) => Promise<Answer>
}

/** An operation whose `run` knows the types of its own query and body. */
export function operation<Q extends z.ZodObject | undefined = undefined, B extends z.ZodType | undefined = undefined>(typed: Typed<Q, B>): Operation {
  return typed as unknown as Operation
}

/** The person behind a call that needs an account. The door has answered 401 to everybody else. */
export function caller({ who }: Pick<Call, 'who'>): Person {
  if (who === null) throw new Error('an operation that needs an account was opened to everybody')
  return who
}
