import { z } from 'zod'
import { refuse, type Refusal } from '#casefile/refusal.ts'

/** One thing wrong with an input: where (a path as `classes.0.number`) and a stable code. */
export type Flaw = { readonly path: string; readonly code: string }

/** Parses what a stranger sent, or says what is wrong with it and where. Never throws. */
export function parsed<S extends z.ZodType>(schema: S, input: unknown): z.output<S> | Refusal {
  const result = schema.safeParse(input)
  if (result.success) return result.data
  const flaws: Flaw[] = result.error.issues.slice(0, 50).map((i) => ({ path: i.path.map(String).join('.'), code: codeOf(i) }))
  return refuse('input.invalid', 'LPAG art. 124', { flaws })
}

function codeOf(issue: z.core.$ZodIssue): string {
  return /^[a-z]+\.[a-z-]+$/.test(issue.message) ? issue.message : `input.${issue.code.replaceAll('_', '-')}`
}
