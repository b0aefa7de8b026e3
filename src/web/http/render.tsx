import { renderToStaticMarkup } from 'react-dom/server'
import { FaceProvider } from '../components/face.tsx'
import { Layout } from '../layout.tsx'
import type { View, Visit } from '../visit.ts'

/** A page as an answer. Nothing of it is kept by proxies: the nonce is for this answer only. */
export function render(visit: Visit, view: View): Response {
  const markup = renderToStaticMarkup(
    <FaceProvider visit={visit}>
      <Layout view={view} />
    </FaceProvider>,
  )
  return new Response(`<!doctype html>${markup}`, {
    status: view.status ?? 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': visit.language,
      'cache-control': visit.person === null ? 'no-cache' : 'private, no-store',
      vary: 'cookie',
      ...view.headers,
    },
  })
}
