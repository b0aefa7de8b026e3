import { problem } from '../../public/problem.tsx'
import { redirect, typed, type Route } from '../../visit.ts'

/** `/documentos/{id}`: a picture, a sound or a PDF, to whoever may read it. Nothing in it can run. */
export const paper: Route = {
  path: '/documentos/:id',
  get: async (visit) => {
    const { params, query, person, site } = visit
    const within = typed(query, 'expediente', 40)
    const opened = await site.read.documentFor(person, { id: params['id'] ?? '', ...(within === '' ? {} : { within }) })
    if (opened === undefined) return problem(visit, 404)
    if ('refused' in opened) return person === null ? redirect(visit, `/entrar?volver=${encodeURIComponent(`${visit.path}?${query.toString()}`)}`) : problem(visit, 404)
    return new Response(opened.bytes as Uint8Array<ArrayBuffer>, {
      headers: {
        'content-type': opened.mime,
        'content-disposition': `inline; filename*=UTF-8''${encodeURIComponent(fileName(opened.title, opened.mime))}`,
        'cache-control': opened.isPublic ? 'public, max-age=3600' : 'private, no-store',
        // A PDF reader of the browser needs its own frame; a picture needs nothing.
        'content-security-policy': opened.mime === 'application/pdf' ? "default-src 'none'; object-src 'self'; plugin-types application/pdf; style-src 'unsafe-inline'" : "default-src 'none'; sandbox",
      },
    })
  },
}

const endings: Readonly<Record<string, string>> = { 'application/pdf': '.pdf', 'image/png': '.png', 'image/jpeg': '.jpg', 'image/tiff': '.tif' }

function fileName(title: string, mime: string): string {
  const ending = endings[mime] ?? ''
  return `${title.replace(/\.(pdf|png|jpe?g|tiff?|svg)$/i, '') || 'documento'}${ending}`
}
