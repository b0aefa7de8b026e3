import fc from 'fast-check'
import { z } from 'zod'
import { nastyNumber, nastyText, wrong } from './makers.ts'

type Schema = {
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly pattern?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly oneOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly minimum?: number
  readonly maximum?: number
  readonly maxItems?: number
}

/** Values that a zod schema asks for, spoiled here and there: most get past the first check and fail at a later one. */
export function fromSchema(schema: z.ZodType): fc.Arbitrary<unknown> {
  return valueOf(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema)
}

function valueOf(schema: Schema, name = ''): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 12, arbitrary: asked(schema, name) }, { weight: 1, arbitrary: wrong })
}

function asked(schema: Schema, name: string): fc.Arbitrary<unknown> {
  const choices = schema.oneOf ?? schema.anyOf
  if (choices) return fc.oneof(...choices.map((c) => valueOf(c, name)))
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  switch (schema.type) {
    case 'object': return objectOf(schema)
    case 'array': return fc.array(valueOf(schema.items ?? {}, name), { maxLength: Math.min(schema.maxItems ?? 3, 3) })
    case 'boolean': return fc.boolean()
    case 'integer':
    case 'number': return fc.oneof(fc.integer({ min: Math.max(schema.minimum ?? -5, -1e6), max: Math.min(schema.maximum ?? 1e6, 1e6) }), nastyNumber)
    case 'string': return textOf(schema, name)
    // A day is a text that is looked at closer: its schema says no more.
    default: return fc.oneof(textOf(schema, name), wrong)
  }
}

function objectOf({ properties = {}, required = [] }: Schema): fc.Arbitrary<unknown> {
  const known = Object.fromEntries(Object.entries(properties).map(([name, inner]) => [name, valueOf(inner, name)]))
  const one = fc.record(known, { requiredKeys: Object.keys(known).filter((name) => required.includes(name)) })
  return fc.oneof({ weight: 6, arbitrary: one }, { weight: 1, arbitrary: fc.tuple(one, nastyText, wrong).map(([value, name, extra]) => ({ ...value, [name]: extra })) })
}

const likely = ['2026-12-01', '2027-01-05', 'PE', 'camisas', '20131312955', '000001-2027', 'R-DS-15', '136-a', 'ABCD-EFGH-JKLM-NPQR', '00000000-0000-4000-8000-000000000000', 'nadie@correo.example'] as const

const days = ['2026-12-01', '2027-01-04', '2027-01-05', '2027-02-28', '2028-02-29', '2026-02-30'] as const

function textOf({ pattern }: Schema, name: string): fc.Arbitrary<string> {
  if (/(^|[a-z])(on|date|since|from|to|before)$/i.test(name)) return fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...days) }, { weight: 1, arbitrary: nastyText })
  const patterned = pattern === undefined ? [] : [fc.stringMatching(new RegExp(pattern))]
  return fc.oneof(...patterned, fc.constantFrom(...likely), nastyText)
}
