import { z } from 'zod'
import { parseDate } from '#calendar/date.ts'
import { operation, type Answer, type Resource } from '../operation.ts'
import { tags } from '../said.ts'
import { anything, gazetteIssue, page, registerEntry, signedPaper } from '../shapes.ts'
import { day, paging, shown } from './paging.ts'

export const register: readonly Resource[] = [
  {
    path: '/v1/rights/:number', tag: tags.register,
    operations: {
      GET: operation({
        id: 'readRight', access: 'everybody', query: z.object({ on: day.exactOptional() }), answers: { 200: registerEntry },
        summary: { es: 'Un registro por su certificado; con «on», como constaba al final de ese día en Lima, y lo que se supo después', en: 'A register entry by its certificate; with “on”, as it stood at the end of that day in Lima, and what was learnt later' },
        run: async ({ doors, params, query }) => shown(await doors.read.registerEntry((params.number ?? '').toUpperCase(), query.on)),
      }),
    },
  },
  {
    path: '/v1/gazette', tag: tags.register,
    operations: {
      GET: operation({
        id: 'listGazettes', access: 'everybody', query: z.object({ ...paging, before: day.exactOptional() }), answers: { 200: page(anything) },
        summary: { es: 'Los días con gaceta, el último primero', en: 'The days with a gazette, the latest first' },
        run: async ({ doors, query: { limit, before, cursor } }) => shown(await doors.read.gazetteDates(limit, before ?? null, cursor ?? null)),
      }),
    },
  },
  {
    path: '/v1/gazette/:date', tag: tags.register,
    operations: {
      GET: operation({
        id: 'readGazette', access: 'everybody', answers: { 200: gazetteIssue },
        summary: { es: 'La gaceta de un día, con el último día para oponerse a cada signo', en: 'The gazette of a day, with the last day to oppose each sign' },
        run: async ({ doors, params }) => shown(await doors.read.gazetteIssue(params.date ?? '')),
      }),
    },
  },
  {
    path: '/v1/rights/:number/extracts', tag: tags.register,
    operations: {
      POST: operation({
        id: 'makeExtract', access: 'account', query: z.object({ on: day.exactOptional() }), answers: { 201: signedPaper },
        summary: { es: 'Un extracto firmado del registro, como constaba al final de un día, para un juzgado: la oficina lo guarda con su código', en: 'A signed extract of a register entry, as it stood at the end of a day, for a court: the office keeps it under its code' },
        async run({ doors, params, query }) {
          const bytes = await doors.extract((params.number ?? '').toUpperCase(), query.on)
          return bytes && { status: 201, body: { mime: 'application/pdf', base64: Buffer.from(bytes).toString('base64') } }
        },
      }),
    },
  },
  {
    path: '/v1/gazette/:date/pdf', tag: tags.register,
    operations: {
      GET: operation({
        id: 'readGazettePdf', access: 'everybody', answers: { 200: 'application/pdf' },
        summary: { es: 'La gaceta de un día en PDF', en: 'The gazette of a day as PDF' },
        async run({ doors, params }) {
          const date = parseDate(params.date ?? '')
          return date && pdf(await doors.gazettePdf(date), `gaceta-${date}.pdf`)
        },
      }),
    },
  },
]

const pdf = (bytes: Uint8Array | undefined, name: string): Answer => bytes && { status: 200, bytes, mime: 'application/pdf', name, everybody: true }
