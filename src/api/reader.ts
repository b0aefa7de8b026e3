import { createHash } from 'node:crypto'
import type { ApiDoors, Language, Said } from './doors.ts'
import { languageOf } from './http/headers.ts'
import { openApi } from './openapi.ts'
import type { Resource } from './operation.ts'
import { style } from './reader-style.ts'

type Described = { readonly operationId: string; readonly summary: string; readonly tags: readonly string[]; readonly parameters: readonly Parameter[]; readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: unknown }>> }; readonly responses: Readonly<Record<string, unknown>>; readonly security?: unknown }
type Parameter = { readonly name: string; readonly in: string; readonly required: boolean; readonly description?: string; readonly schema: unknown }
type Document = { readonly info: { readonly title: string; readonly version: string; readonly description: string }; readonly servers: readonly { readonly url: string }[]; readonly tags: readonly { readonly name: string }[]; readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>> }

/** The OpenAPI document for people: one page, no script, no asset from anywhere. `?lang=en` or Accept-Language. */
export function readerPage(doors: ApiDoors, resources: readonly Resource[], request: Request): Response {
  const asked = new URL(request.url).searchParams.get('lang')
  const language = asked === 'en' || asked === 'es' ? asked : languageOf(request)
  const document = openApi(doors, resources, language) as unknown as Document
  const styleHash = createHash('sha256').update(style).digest('base64')
  return new Response(page(document, language), { headers: {
    'content-type': 'text/html; charset=utf-8', 'content-language': language, vary: 'accept-language', 'cache-control': 'public, max-age=300',
    'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  } })
}

function page({ info, servers, tags, paths }: Document, language: Language): string {
  const operations = Object.entries(paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, o]) => ({ path, method, o })))
  const other = language === 'es' ? 'en' : 'es'
  const groups = tags.map(({ name }) => {
    const own = operations.filter(({ o }) => o.tags.includes(name))
    return `<section><h2>${html(name)}</h2>${own.map(({ path, method, o }) => operationShown(path, method, o, language)).join('')}</section>`
  })
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${html(info.title)}</title><style>${style}</style></head><body>
<header><p><a href="/${language === 'en' ? 'en' : ''}">${words.home[language]}</a> · <a href="?lang=${other}" hreflang="${other}" lang="${other}">${words.other[language]}</a></p>
<h1>${html(info.title)}</h1><p>${html(info.description)}</p>
<p>${words.root[language]} <code>${html(servers[0]?.url ?? '')}</code>. ${words.whole[language]} <a href="/api/v1/openapi.json">openapi.json</a> (OpenAPI 3.1).</p></header>
<main>${groups.join('\n')}</main></body></html>`
}

function operationShown(path: string, method: string, o: Described, language: Language): string {
  const parts = path.split(/(\{\w+\})/).map((p) => (p.startsWith('{') ? `<var>${html(p)}</var>` : html(p))).join('')
  const parameters = o.parameters.map((p) => `<tr><th scope="row"><code>${html(p.name)}</code></th><td>${places[p.in]?.[language] ?? p.in}${p.required ? `, ${words.required[language]}` : ''}</td><td>${html(p.description ?? shape(p.schema))}</td></tr>`)
  const bodies = Object.entries(o.requestBody?.content ?? {}).filter(([type]) => type === 'application/json' || type === 'multipart/form-data')
  return `<article id="${html(o.operationId)}"><h3><span class="method ${method}">${method.toUpperCase()}</span> <code>${parts}</code></h3>
<p>${html(o.summary)}.${o.security ? ` <em>${words.token[language]}</em>` : ''}</p>
${parameters.length > 0 ? `<table><caption>${words.parameters[language]}</caption><tbody>${parameters.join('')}</tbody></table>` : ''}
${bodies.map(([type, { schema }]) => `<details><summary>${words.body[language]} <code>${html(type)}</code></summary><pre tabindex="0">${html(JSON.stringify(schema, null, 1))}</pre></details>`).join('')}
<p class="answers">${words.answers[language]}: ${Object.keys(o.responses).filter((s) => s !== 'default').map((s) => `<code>${html(s)}</code>`).join(', ')}</p></article>`
}

function shape(schema: unknown): string {
  const { type, enum: values, pattern } = schema as { type?: string; enum?: readonly string[]; pattern?: string }
  return values ? values.join(' | ') : [type, pattern].filter(Boolean).join(' ')
}

function html(text: string): string {
  return text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`)
}

const places: Readonly<Record<string, Said>> = {
  path: { es: 'en la ruta', en: 'in the path' }, query: { es: 'en la consulta', en: 'in the query' }, header: { es: 'cabecera', en: 'header' },
}
const words = {
  home: { es: 'La oficina', en: 'The office' }, other: { es: 'English', en: 'Español' }, root: { es: 'Raíz:', en: 'Root:' },
  whole: { es: 'El documento completo:', en: 'The whole document:' }, token: { es: 'Pide un código de acceso.', en: 'Asks for an access token.' },
  parameters: { es: 'Parámetros', en: 'Parameters' }, required: { es: 'obligatorio', en: 'required' }, body: { es: 'Contenido', en: 'Content' }, answers: { es: 'Respuestas', en: 'Answers' },
}
