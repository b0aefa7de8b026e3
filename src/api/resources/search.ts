import { z } from 'zod'
import { signKinds } from '#casefile/sign.ts'
import { isRefusal } from '#casefile/refusal.ts'
import type { SearchAsk } from '#office/read/index.ts'
import { searchReportForm } from '#office/intake/search-report.ts'
import { caller, operation, type Answer, type Call, type Resource } from '../operation.ts'
import { tags } from '../said.ts'
import { marksFound, searchAnswers, searchReport, searchReportListed } from '../shapes.ts'
import { day, listed, many, paging, shown } from './paging.ts'

const niceClass = z.int({ error: 'class.unknown' }).min(1, { error: 'class.unknown' }).max(45, { error: 'class.unknown' })
const standings = z.enum(['pending', 'inForce', 'ended'])
const classes = many.transform((all) => all.map(Number)).pipe(z.array(niceClass))

/** In a query: `classes` are those of the sign sought; what begins with `only` narrows the list and is counted. */
const search = z.object({
  q: z.string().max(20_000).default(''), classes: classes.exactOptional(), onlyClasses: classes.exactOptional(),
  standing: many.pipe(z.array(standings)).exactOptional(), status: many.exactOptional(), kind: many.pipe(z.array(z.enum(signKinds))).exactOptional(),
  holder: z.string().max(200).exactOptional(), filedFrom: day.exactOptional(), filedUntil: day.exactOptional(), ...paging,
})

/** How many texts one request may bring. */
const mostTexts = 100
const batch = z.object({
  texts: z.array(z.string().max(2000, { error: 'text.too-long' })).min(1, { error: 'input.too-small' }).max(mostTexts, { error: 'input.too-big' }),
  classes: z.array(niceClass).max(45).exactOptional(), limit: z.int().min(1, { error: 'input.too-small' }).max(50, { error: 'input.too-big' }).default(10),
  only: z.object({ classes: z.array(niceClass).max(45).exactOptional(), standing: z.array(standings).max(3).exactOptional(), kind: z.array(z.enum(signKinds)).max(20).exactOptional() }).default({}),
})

export const searches: readonly Resource[] = [
  {
    path: '/v1/search', tag: tags.register,
    operations: {
      GET: operation({
        id: 'search', access: 'everybody', query: search, answers: { 200: marksFound },
        summary: { es: 'Buscar marcas parecidas por sonido, escritura y significado, cada una con sus razones; o por número. «classes» son las del signo que busca; cada filtro dice cuántas oculta', en: 'Search for marks alike in sound, spelling and meaning, each with its reasons; or by number. “classes” are those of the sign you seek; each filter says how many it hides' },
        run: searchOne,
      }),
    },
  },
  {
    path: '/v1/search/batch', tag: tags.register,
    operations: {
      POST: operation({
        id: 'searchBatch', access: 'everybody', safe: true, body: batch, answers: { 200: searchAnswers },
        summary: { es: `Buscar hasta ${mostTexts} textos de una vez; una respuesta por texto, en su orden`, en: `Search for up to ${mostTexts} texts at once; one answer a text, in their order` },
        run: searchBatch,
      }),
    },
  },
  {
    path: '/v1/cases/:number/search-reports', tag: tags.cases,
    operations: {
      GET: operation({
        id: 'listSearchReports', access: 'account', answers: { 200: z.object({ items: z.array(searchReportListed) }) },
        summary: { es: 'Los informes de búsqueda anexados a un expediente: para sus partes y la oficina', en: 'The search reports annexed to a file: for its parties and the office' },
        run: async (call) => {
          const all = await call.doors.read.searchReports(caller(call), call.params.number ?? '')
          return all && listed(all)
        },
      }),
      POST: operation({
        id: 'annexSearchReport', access: 'account', body: searchReportForm, match: 'may', answers: { 201: searchReport },
        summary: { es: 'Buscar antecedentes del signo de un expediente y anexar el informe, que puede repetirse byte por byte. Sin datos, busca el propio signo entre lo que está en vigor o en trámite con prelación anterior', en: 'Search prior rights for the sign of a file and annex the report, which can be made again byte for byte. With nothing given, it searches for the sign itself among what is in force or pending with an earlier rank' },
        run: annex,
      }),
    },
  },
  {
    path: '/v1/cases/:number/search-reports/:code', tag: tags.cases,
    operations: {
      GET: operation({
        id: 'readSearchReport', access: 'account', answers: { 200: 'application/json' },
        summary: { es: 'Los bytes de un informe, tal como los guarda el registro; en PDF, en documents/{code}', en: 'The bytes of a report as the record holds them; as PDF, at documents/{code}' },
        async run({ doors, who, params }) {
          const paper = await doors.read.documentFor(who, { id: (params.code ?? '').toUpperCase(), within: params.number ?? '', as: 'json' })
          if (paper === undefined || isRefusal(paper) || paper.mime !== 'application/json') return isRefusal(paper) ? paper : undefined
          return { status: 200, bytes: paper.bytes, mime: 'application/json', name: `${paper.id}.json`, everybody: false }
        },
      }),
    },
  },
]

async function searchOne({ doors, query, from, signal }: Call<z.output<typeof search>>): Promise<Answer> {
  const { q, classes: sought, onlyClasses, standing, status, kind, holder, filedFrom, filedUntil, limit, cursor } = query
  const tooMany = await doors.fairUse?.(from, 1)
  if (tooMany) return tooMany
  const only: NonNullable<SearchAsk['only']> = {
    ...(onlyClasses && { classes: onlyClasses }), ...(standing && { standing }), ...(status && { status }), ...(kind && { kind }), ...(holder && { holder }),
    ...(filedFrom && { filedFrom }), ...(filedUntil && { filedUntil }),
  }
  return shown(await doors.read.searchMarks({ q, ...(sought && { classes: sought }), only, limit, cursor: cursor ?? null }, signal))
}

/** A text that cannot be searched now says so in its place: the others are answered. */
async function searchBatch({ doors, body, from, signal }: Call<unknown, z.output<typeof batch>>): Promise<Answer> {
  const { texts, classes: sought, limit, only } = body
  const tooMany = await doors.fairUse?.(from, texts.length)
  if (tooMany) return tooMany
  const answers = await doors.read.searchMany(texts, { ...(sought && { classes: sought }), limit, only }, signal)
  return { status: 200, body: { items: answers.map((one, i) => ({ text: texts[i], ...(isRefusal(one) ? { found: null, refusal: { code: one.code, article: one.article, facts: one.facts } } : { found: one, refusal: null }) })) } }
}

async function annex(call: Call<unknown, z.output<typeof searchReportForm>>): Promise<Answer> {
  const number = call.params.number ?? ''
  const done = await call.doors.office.annexSearchReport({ who: caller(call), number, input: call.body, commandId: call.commandId, ...(call.seen !== undefined && { seen: call.seen }) })
  return isRefusal(done) ? done : { status: 201, body: done.report, version: done.version, location: `/v1/cases/${number}/search-reports/${done.report.code}` }
}
