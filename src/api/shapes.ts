import { z } from 'zod'

/**
 * Shapes of answers, for the OpenAPI document and its tests: the fields that a program may count on. An answer may
 * hold more. Days are ISO text of Lima, instants ISO text in UTC, money integer céntimos of a sol.
 */
export const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
export const instant = z.string().regex(/^\d{4}-\d{2}-\d{2}T.*Z$/)
export const centimos = z.int()
const facts = z.record(z.string(), z.unknown())

export const page = <S extends z.ZodType>(item: S) => z.looseObject({ items: z.array(item), next: z.string().nullable() })

export const problem = z.object({
  type: z.string(), title: z.string(), status: z.int(), detail: z.string(), code: z.string(), article: z.string(), facts,
})

export const refusal = z.looseObject({ code: z.string(), article: z.string(), facts })

export const uploaded = z.object({ id: z.string(), kind: z.string(), mime: z.string(), size: z.int(), advice: z.array(z.string()) })

export const filed = z.object({ caseNumber: z.string(), receivedAt: instant, rank: z.int() })
export const inCustody = z.object({ custodyNumber: z.string(), receivedAt: instant, rank: z.int(), missing: z.array(z.looseObject({ requirement: z.string() })) })

export const sign = z.looseObject({ kind: z.string(), text: z.string().nullable(), picture: z.string().nullable() })
export const goodsClass = z.object({ number: z.int(), terms: z.array(z.string()) })
export const partyName = z.object({ name: z.string().nullable(), country: z.string().nullable() })

export const actShown = z.looseObject({ version: z.int(), type: z.string(), at: instant, on: date, by: z.string(), hash: z.string(), holds: z.boolean() })

export const caseShown = z.looseObject({
  number: z.string(), status: z.string(), sign, classes: z.array(goodsClass), applicants: z.array(partyName), acts: z.array(actShown), version: z.int(),
})

export const actOffered = z.object({ act: z.string(), allowed: z.boolean(), refusal: refusal.nullable() })

export const actDone = z.object({ act: z.string(), outcome: z.enum(['done', 'drafted']), caseNumber: z.string(), version: z.int().nullable(), at: instant.nullable(), events: z.array(z.string()) })

export const markFound = z.looseObject({
  found: z.enum(['docket', 'register']), caseNumber: z.string(), certificateNumber: z.string().nullable(), text: z.string().nullable(), classes: z.array(z.int()), holders: z.array(partyName),
  standing: z.enum(['pending', 'inForce', 'ended']), status: z.string(), filedOn: date, priorityOn: date.nullable(), grantedOn: date.nullable(), expiresOn: date.nullable(),
  score: z.number().nullable(), reasons: z.array(z.object({ channel: z.string(), es: z.string(), en: z.string() })),
})
const counted = { total: z.int(), hidden: z.record(z.string(), z.int()), more: z.boolean(), cut: z.string().nullable() }
export const marksFound = page(markFound).extend({ ...counted, wordless: z.int() })
export const searchAnswers = z.object({ items: z.array(z.object({ text: z.string(), found: marksFound.nullable(), refusal: refusal.nullable() })) })
export const searchReportListed = z.looseObject({ code: z.string(), at: instant, url: z.string(), sought: z.string().nullable(), total: z.int().nullable(), snapshot: z.string() })
export const searchReport = z.looseObject({
  format: z.literal('tocapu-search-report-1'), code: z.string(), caseNumber: z.string(), at: instant,
  snapshot: z.object({ position: z.object({ installation: z.int(), snapshot: z.string() }), marks: z.int(), hash: z.string() }),
  engine: z.object({ engine: z.string(), weights: z.string(), lexicon: z.string() }), query: z.looseObject({ text: z.string() }), ...counted, results: z.array(z.looseObject({ place: z.int() })),
})

export const registerEntry = z.looseObject({ on: date, certificateNumber: z.string(), status: z.enum(['notYet', 'inForce', 'expired']), learntLater: z.array(z.looseObject({})) })

export const gazetteEntry = z.looseObject({ position: z.int(), number: z.string(), sign, classes: z.array(goodsClass), applicants: z.array(partyName), filedOn: date, opposeBy: date.nullable() })
export const gazetteIssue = z.looseObject({ date, number: z.int(), entries: z.array(gazetteEntry), errata: z.array(z.looseObject({})) })

export const change = z.object({
  kind: z.string(), number: z.string(), version: z.int(), type: z.string(), at: instant, by: z.string(), hash: z.string(),
})
export const changes = z.object({ items: z.array(change), cursor: z.string() })

export const orderLine = z.looseObject({ code: z.string(), quantity: z.int(), amount: centimos })
export const order = z.looseObject({ orderCode: z.string(), total: centimos, lines: z.array(orderLine) })
export const orderShown = z.looseObject({ orderCode: z.string(), status: z.string(), total: centimos, lines: z.array(orderLine) })

export const quote = z.looseObject({ currency: z.literal('PEN'), on: date, total: centimos.nullable(), incomplete: z.boolean(), lines: z.array(z.looseObject({ code: z.string(), amount: centimos.nullable(), source: z.string() })) })

export const draft = z.looseObject({ id: z.string(), version: z.int(), form: z.looseObject({}), updatedAt: instant, submittedAs: z.string().nullable() })
export const draftSaved = z.object({ id: z.string(), version: z.int(), updatedAt: instant })

export const checked = z.object({ bars: z.array(z.looseObject({ requirement: z.string() })), curable: z.array(z.looseObject({ requirement: z.string() })) })

export const term = z.looseObject({ rule: z.string(), trigger: date, due: date, article: z.string(), says: z.string() })
export const anything = z.looseObject({})
export const signedPaper = z.object({ mime: z.string(), base64: z.string() })

/** A whole list. */
export const items = z.object({ items: z.array(anything) })
