import { z } from 'zod'
import { regionCode } from '#office/intake/text.ts'
import { isRefusal, refuse } from '#casefile/refusal.ts'
import { operation, type Resource } from '../operation.ts'
import { tags } from '../said.ts'
import { anything, quote, term } from '../shapes.ts'
import { day, many, shown, yes } from './paging.ts'

const counted = z.object({ from: day, distanceDays: z.coerce.number().int().min(0).max(366).exactOptional(), region: regionCode.exactOptional(), seat: regionCode.exactOptional(), extended: yes.default(false) })
const priced = z.object({ item: many, on: day.exactOptional(), smallEnterprise: yes.default(false) })
const goods = z.object({ q: z.string().max(200), class: z.coerce.number().int().min(1, { error: 'class.unknown' }).max(45, { error: 'class.unknown' }).exactOptional(), language: z.enum(['es', 'en']).exactOptional(), limit: z.coerce.number().int().min(1).max(100).default(20) })

export const law: readonly Resource[] = [
  {
    path: '/v1/time-limits', tag: tags.law,
    operations: {
      GET: operation({
        id: 'listTimeLimits', access: 'everybody', answers: { 200: z.object({ items: z.array(anything) }) },
        summary: { es: 'Los plazos con su norma', en: 'The time limits with their norm' },
        run: async ({ doors }) => shown({ items: doors.timeLimits() }),
      }),
    },
  },
  {
    path: '/v1/time-limits/:rule', tag: tags.law,
    operations: {
      GET: operation({
        id: 'countTerm', access: 'everybody', query: counted, answers: { 200: term },
        summary: { es: 'El último día de un plazo y por qué: cada día saltado y su razón', en: 'The last day of a time limit and why: each day skipped and its reason' },
        async run({ doors, params, query: { from, ...options }, language }) {
          const found = doors.term(params.rule ?? '', from, options)
          return isRefusal(found) ? found : shown({ ...found, says: doors.explain(found, language) })
        },
      }),
    },
  },
  {
    path: '/v1/fees/quote', tag: tags.money,
    operations: {
      GET: operation({
        id: 'quoteFees', access: 'everybody', query: priced, answers: { 200: quote },
        summary: { es: 'Cotizar tasas: «item=TM-REG-C1:1», repetido', en: 'Quote fees: “item=TM-REG-C1:1”, repeated' },
        async run({ doors, query }) {
          const items = query.item.map((text) => /^([A-Z0-9-]{2,30})(?::(\d{1,6}))?$/.exec(text))
          if (items.some((i) => i === null)) return refuse('fee.unknown-code', 'LPAG art. 37', { item: query.item })
          const found = doors.quote(items.map((i) => ({ code: i?.[1] ?? '', quantity: Number(i?.[2] ?? 1) })), { on: query.on ?? (await doors.office.today()), smallEnterprise: query.smallEnterprise })
          return shown(found)
        },
      }),
    },
  },
  {
    path: '/v1/goods-terms', tag: tags.law,
    operations: {
      GET: operation({
        id: 'searchGoods', access: 'everybody', query: goods, answers: { 200: z.object({ items: z.array(anything) }) },
        summary: { es: 'Productos y servicios de la lista, por clase de Niza', en: 'Goods and services of the list, by Nice class' },
        run: async ({ doors, query, language }) => shown({ items: await doors.goods.search(query.q, query.language ?? language, { limit: query.limit, ...(query.class !== undefined && { class: query.class }) }) }),
      }),
    },
  },
]
