import { z } from 'zod'
import type { ApiDoors, Language, Said } from './doors.ts'
import type { Method, Operation, Resource } from './operation.ts'
import { paramPatterns } from './params.ts'
import { problem } from './shapes.ts'

type Json = Readonly<Record<string, unknown>>

/** The OpenAPI 3.1 document, from the schemas that read the requests. */
export function openApi(doors: Pick<ApiDoors, 'officeName' | 'version' | 'origin'>, resources: readonly Resource[], language: Language): Json {
  const paths = Object.fromEntries(resources.map(({ path, tag, operations }) => [
    path.replace(/^\/v1/, '').replace(/:(\w+)/g, '{$1}'),
    Object.fromEntries((Object.entries(operations) as [Method, Operation][]).map(([method, o]) => [method.toLowerCase(), described(path, tag, method, o, language)])),
  ]))
  return {
    openapi: '3.1.0',
    info: { title: `${doors.officeName}: API`, version: doors.version, description: about[language] },
    servers: [{ url: `${doors.origin}/api/v1` }],
    tags: [...new Set(resources.map((r) => r.tag[language]))].map((name) => ({ name })),
    security: [{}, { token: [] }],
    paths,
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
      schemas: { Problem: schemaOf(problem, 'output') },
      responses: { Problem: { description: said.problem[language], content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } } },
    },
  }
}

function described(path: string, tag: Said, method: Method, o: Operation, language: Language): Json {
  const writes = method !== 'GET' && !o.safe
  const parameters = [
    ...[...path.matchAll(/:(\w+)/g)].map(([, name = '']) => ({ name, in: 'path', required: true, schema: { type: 'string', ...(paramPatterns[name] && { pattern: paramPatterns[name].source }) } })),
    ...queryParameters(o),
    ...(writes ? [{ name: 'Idempotency-Key', in: 'header', required: true, description: said.key[language], schema: { type: 'string', minLength: 1, maxLength: 200 } }] : []),
    ...(o.match ? [{ name: 'If-Match', in: 'header', required: o.match === 'must', description: said.match[language], schema: { type: 'string' } }] : []),
  ]
  return {
    operationId: o.id, summary: o.summary[language], tags: [tag[language]], parameters,
    ...(o.access === 'account' && { security: [{ token: [] }] }),
    ...(requestBody(o) && { requestBody: requestBody(o) }),
    responses: { ...Object.fromEntries(Object.entries(o.answers).map(([status, answer]) => [status, answered(answer, language)])), default: { $ref: '#/components/responses/Problem' } },
  }
}

function queryParameters({ query }: Operation): readonly Json[] {
  if (!query) return []
  const { properties = {}, required = [] } = schemaOf(query) as { properties?: Record<string, Json>; required?: readonly string[] }
  return Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', required: required.includes(name), schema }))
}

function requestBody({ body, documented, takesFile }: Operation): Json | undefined {
  if (takesFile) {
    const file = { type: 'string', format: 'binary' }
    return { required: true, content: {
      'multipart/form-data': { schema: { type: 'object', properties: { file, as: { type: 'string' }, title: { type: 'string' } }, required: ['file', 'as'] } },
      'application/octet-stream': { schema: file }, 'application/pdf': { schema: file }, 'image/*': { schema: file }, 'audio/*': { schema: file },
    } }
  }
  return body && { required: true, content: { 'application/json': { schema: schemaOf(documented ?? body) } } }
}

function answered(answer: z.ZodType | string | undefined, language: Language): Json {
  if (answer === undefined || answer === 'nothing') return { description: said.nothing[language] }
  return typeof answer === 'string'
    ? { description: said.bytes[language], content: { [answer]: { schema: { type: 'string', format: 'binary' } } } }
    : { description: said.done[language], content: { 'application/json': { schema: schemaOf(answer, 'output') } } }
}

/** A schema as JSON Schema: what is sent (`input`) or what is answered. */
export function schemaOf(schema: z.ZodType, io: 'input' | 'output' = 'input'): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Json
  return rest
}

const about: Said = {
  es: 'Todo lo que hace una página lo hace también un programa con un código de acceso personal (Authorization: Bearer). Los días son texto ISO de Lima, los instantes texto ISO en UTC y el dinero céntimos enteros. Cada negativa es un documento application/problem+json (RFC 9457) con su código, su artículo y sus hechos.',
  en: 'Everything a page does a program does too with a personal access token (Authorization: Bearer). Days are ISO text of Lima, instants ISO text in UTC, money whole céntimos. Every refusal is an application/problem+json document (RFC 9457) with its code, its article and its facts.',
}

const said = {
  problem: { es: 'Una negativa, con su código y su artículo', en: 'A refusal, with its code and its article' },
  key: { es: 'Un texto propio por cada acto. Si repite con el mismo texto y el mismo contenido recibe la misma respuesta y nada se hace dos veces.', en: 'A text of your own for each act. Repeated with the same text and content it gets the same answer and nothing is done twice.' },
  match: { es: 'El ETag de lo que vio: si cambió desde entonces, 412', en: 'The ETag of what you saw: if it has changed since, 412' },
  done: { es: 'Hecho', en: 'Done' },
  nothing: { es: 'Hecho, sin contenido', en: 'Done, without content' },
  bytes: { es: 'El archivo, con su propio tipo', en: 'The file, with its own type' },
} as const satisfies Readonly<Record<string, Said>>
