import type { PaperOpened } from '#office/read/index.ts'
import { Refused } from '../components/emptyState.tsx'
import { redirect, typed, type Answer, type Route, type Visit } from '../visit.ts'
import { problem } from './problem.tsx'

/** `/documentos/ID?expediente=NUMBER`: a paper, where who asks may read it. */
export const documents: Route = { path: '/documentos/:id', get: (visit) => opened(visit, visit.params['id'] ?? '') }

/** The same under a name that programs know for what it is. */
export const documentsAsPdf: Route = { path: '/documentos/:file{.+\\.pdf}', get: (visit) => opened(visit, (visit.params['file'] ?? '').slice(0, -'.pdf'.length)) }

async function opened(visit: Visit, id: string): Promise<Answer> {
  const within = typed(visit.query, 'expediente', 40)
  const paper = await visit.site.read.documentFor(visit.person, { id, within: within === '' ? null : within })
  if (paper === undefined) return problem(visit, 404)
  if (!('refused' in paper)) return served(paper, visit.request.headers.get('range'))
  if (visit.person === null) return redirect(visit, `/entrar?volver=${encodeURIComponent(`${visit.path}${visit.query.size === 0 ? '' : `?${visit.query.toString()}`}`)}`)
  return { ...problem(visit, 403), body: <div className="prose"><h1>{visit.t('problems.title403')}</h1><Refused refusal={paper} /></div> }
}

/** Shown by the browser itself and able to run nothing. */
const shownInPlace = /^(image\/(png|jpeg)|audio\/|application\/pdf$)/

/** A paper as the browser gets it. */
export function served(paper: PaperOpened, range: string | null): Response {
  const { bytes, mime } = paper
  const inPlace = shownInPlace.test(mime)
  const headers = new Headers({
    'content-type': mime, 'content-disposition': `${inPlace ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(nameOf(paper))}`,
    'cache-control': cacheOf(paper), 'accept-ranges': 'bytes',
    // A PDF shown by the browser's own viewer stays blank in a sandbox.
    'content-security-policy': inPlace ? "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; img-src 'self' data:; media-src 'self'; frame-ancestors 'none'" : "default-src 'none'; sandbox",
  })
  const part = partOf(range, bytes.length)
  if (part === undefined) return new Response(new Uint8Array(bytes), { headers })
  headers.set('content-range', `bytes ${part.from}-${part.to}/${bytes.length}`)
  return new Response(bytes.slice(part.from, part.to + 1), { status: 206, headers })
}

/** A public picture never changes under its id; a printed paper may, when a person's name is erased. */
function cacheOf({ isPublic, mime }: PaperOpened): string {
  if (!isPublic) return 'private, no-store'
  return /^(image|audio)\//.test(mime) ? 'public, max-age=86400' : 'no-cache'
}

/** The title of a public paper as its file's name; what a party called its own file stays private, so a picture is named by its id. */
function nameOf({ id, title, mime, isPublic }: PaperOpened): string {
  const named = mime === 'application/pdf' || !isPublic ? title.replace(/[\\/:*?"<>|]+/g, '-').slice(0, 120) : ''
  const ending = endings[mime] ?? ''
  const name = named === '' ? id : named
  return name.toLowerCase().endsWith(ending) ? name : `${name}${ending}`
}

const endings: Readonly<Record<string, string>> = { 'application/pdf': '.pdf', 'image/png': '.png', 'image/jpeg': '.jpg', 'audio/mpeg': '.mp3', 'audio/wav': '.wav' }

/** One stretch of bytes, as players of sound ask for it (some play nothing without it); anything else gets the whole. */
function partOf(range: string | null, size: number): { readonly from: number; readonly to: number } | undefined {
  const found = /^bytes=(\d{1,10})-(\d{0,10})$/.exec(range ?? '')
  if (found === null) return undefined
  const from = Number(found[1])
  const to = found[2] === '' ? size - 1 : Math.min(Number(found[2]), size - 1)
  return from <= to ? { from, to } : undefined
}
