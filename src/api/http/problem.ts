import type { Refusal } from '#casefile/refusal.ts'
import type { ApiDoors, Language } from '../doors.ts'
import { doorSentences, filled, general, titles } from '../words.ts'
import { statusOf } from './refused.ts'

/** A problem document (RFC 9457) with the refusal's code, article and facts. */
export type Problem = {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly code: string
  readonly article: string
  readonly facts: Readonly<Record<string, unknown>>
}

type Told = { readonly doors: Pick<ApiDoors, 'origin' | 'sentence' | 'requirement'>; readonly language: Language; /** The request carried `If-Match`. */ readonly conditional?: boolean }

export function problemOf(refusal: Refusal, { doors, language, conditional = false }: Told): Problem {
  const status = statusOf(refusal, conditional)
  return {
    type: `${doors.origin}/api#${refusal.code}`, title: titles[status]?.[language] ?? String(status), status, detail: detail(refusal, doors, language),
    code: refusal.code, article: refusal.article, facts: withArticles(refusal.facts, doors, language),
  }
}

/** The response, with the headers that its status asks for. */
export function problemResponse(refusal: Refusal, told: Told): Response {
  const problem = problemOf(refusal, told)
  const headers = new Headers({ 'content-type': 'application/problem+json', 'content-language': told.language })
  const { allowed, retryAfterSeconds } = refusal.facts
  if (problem.status === 401) headers.set('www-authenticate', refusal.code === 'request.wrong-token' ? 'Bearer realm="tocapu", error="invalid_token"' : 'Bearer realm="tocapu"')
  if (problem.status === 405 && Array.isArray(allowed)) headers.set('allow', allowed.join(', '))
  if (retryAfterSeconds !== undefined) headers.set('retry-after', String(retryAfterSeconds))
  else if (problem.status === 503 || refusal.code === 'request.underway') headers.set('retry-after', '2')
  return new Response(JSON.stringify(problem), { status: problem.status, headers })
}

function detail(refusal: Refusal, doors: Told['doors'], language: Language): string {
  const own = doorSentences[refusal.code]?.[language]
  if (own !== undefined) return filled(own, refusal.facts)
  return doors.sentence?.(refusal, language) ?? filled(general[language], { article: refusal.article })
}

/** Rules told by their id are told with their article and in words too. */
function withArticles(facts: Refusal['facts'], { requirement }: Told['doors'], language: Language): Refusal['facts'] {
  if (!Array.isArray(facts.missing)) return facts
  return { ...facts, missing: facts.missing.map((id: unknown) => {
    const rule = requirement(String(id))
    return { requirement: String(id), article: rule?.article ?? null, says: rule?.[language] ?? null }
  }) }
}
