import { isRefusal, type Refusal } from '#casefile/refusal.ts'
import type { Operation, ReceivedFile } from '../operation.ts'
import { door } from './refused.ts'

export const mostJson = 2 * 1024 * 1024
export const mostFile = 20 * 1024 * 1024
const mostLevels = 32

/** What came in the body, as far as it can be read at all: bytes for the digest, JSON or a file for the operation. */
export type Content = { readonly bytes: Uint8Array; readonly json?: unknown; readonly file?: ReceivedFile }

const empty: Content = { bytes: new Uint8Array(0) }

/** Reads the body of a writing request, never more than its limit. */
export async function contentOf(request: Request, { body, takesFile }: Operation): Promise<Content | Refusal> {
  if (!body && !takesFile) return empty
  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  const encoding = request.headers.get('content-encoding')
  if (takesFile) {
    if (encoding !== null || !isFile(type)) return door.wrongType(['multipart/form-data', 'image/*', 'audio/*', 'application/pdf', 'application/octet-stream'])
    const bytes = await limited(request, mostFile + (type === 'multipart/form-data' ? 64 * 1024 : 0), mostFile)
    return isRefusal(bytes) ? bytes : type === 'multipart/form-data' ? form(bytes, request.headers.get('content-type') ?? '') : { bytes, file: { bytes, fields: {}, name: '' } }
  }
  if (encoding !== null || !(type === 'application/json' || /^application\/[a-z0-9.-]+\+json$/.test(type))) return door.wrongType(['application/json'])
  const bytes = await limited(request, mostJson)
  if (isRefusal(bytes)) return bytes
  const json = jsonOf(bytes)
  return isRefusal(json) ? json : { bytes, json }
}

const isFile = (type: string) => type === 'multipart/form-data' || type === 'application/pdf' || type === 'application/octet-stream' || /^(image|audio)\/[a-z0-9.+-]+$/.test(type)

async function limited(request: Request, most: number, told = most): Promise<Uint8Array | Refusal> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return door.tooLarge(told)
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.length
    if (size > most) return door.tooLarge(told)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, size)
}

/** A JSON object in UTF-8, not too deep, of characters that a text can have. */
export function jsonOf(bytes: Uint8Array): Record<string, unknown> | Refusal {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return door.notUtf8()
  }
  if (levels(text) > mostLevels) return door.tooDeep(mostLevels)
  try {
    const value = JSON.parse(text) as unknown
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return door.notJson()
    return isText(value) ? (value as Record<string, unknown>) : door.badCharacters()
  } catch {
    return door.notJson()
  }
}

/** How deep brackets nest, outside of strings; cheaper than parsing what would be refused. */
function levels(text: string): number {
  let [depth, most, inString] = [0, 0, false]
  for (let i = 0; i < text.length; i++) {
    const c = text[i]
    if (inString) {
      if (c === '\\') i++
      else if (c === '"') inString = false
    } else if (c === '"') inString = true
    else if (c === '{' || c === '[') most = Math.max(most, ++depth)
    else if (c === '}' || c === ']') depth--
  }
  return most
}

/** No null character and no lone half of a pair, in any text and any name: the database could not keep them. */
export function isText(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\u0000')
  if (Array.isArray(value)) return value.every(isText)
  if (typeof value === 'object' && value !== null) return Object.entries(value).every(([name, inner]) => isText(name) && isText(inner))
  return true
}

async function form(bytes: Uint8Array, type: string): Promise<Content | Refusal> {
  let read: FormData
  try {
    read = await new Response(bytes as Uint8Array<ArrayBuffer>, { headers: { 'content-type': type } }).formData()
  } catch {
    return door.badForm()
  }
  const fields: Record<string, string> = {}
  for (const [name, value] of read) if (typeof value === 'string') fields[name] = value
  const file = read.get('file')
  if (!(file instanceof File)) return door.fileMissing()
  if (!isText(fields) || !isText(file.name)) return door.badCharacters()
  if (file.size > mostFile) return door.tooLarge(mostFile)
  return { bytes, file: { bytes: new Uint8Array(await file.arrayBuffer()), fields, name: file.name } }
}
