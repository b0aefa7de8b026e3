import { Hono, type Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { isForeign, secure } from './http/security.ts'
import { render } from './http/render.tsx'
import { formOf, inLanguage, nameable, visitOf, type Doorway } from './http/visiting.ts'
import { problem, type ProblemStatus } from './public/problem.tsx'
import { routes } from './routes.ts'
import type { Asset, Site } from './site.ts'
import type { Route, Turn } from './visit.ts'

export { openAssets } from './http/assets.ts'
export { refusalSentence } from './locales/refusals.ts'

type Env = { Variables: { nonce: string } }
const longest = 64 * 1024

/**
 * The pages as one Hono application. Mount it last, at `/`: it answers 404 to every path nobody took before it.
 * Every answer carries the security headers; every writing request from a foreign page is refused with 403.
 */
export function webApp(site: Site, pages: readonly Route[] = routes): Hono {
  const app = new Hono<Env>({ strict: false })
  const doorway: Doorway = { site, routes: pages }
  app.use('*', async (c, next) => {
    c.set('nonce', crypto.randomUUID().replaceAll('-', ''))
    await next()
    secure(c.res.headers, site, c.get('nonce'))
  })
  app.use('*', compress({ threshold: 1024 }))
  app.onError((error, c) => {
    site.report(error, c.req.raw)
    return trouble(c, doorway, 500)
  })
  app.get('/assets/:name', (c) => {
    const asset = site.assets.file(c.req.path)
    return asset === undefined ? trouble(c, doorway, 404) : staticFile(asset, c.req.header('accept-encoding'))
  })
  for (const route of pages) open(app, doorway, route)
  app.all('*', (c) => trouble(c, doorway, 404))
  return app as unknown as Hono
}

function open(app: Hono<Env>, doorway: Doorway, route: Route): void {
  const allowed = [route.get && 'GET, HEAD', route.post && 'POST'].filter(Boolean).join(', ')
  for (const language of ['es', 'en'] as const) {
    const path = inLanguage(route.path, language)
    const { get, post } = route
    if (get !== undefined) app.get(path, (c) => answer(c, doorway, get))
    if (post !== undefined) {
      app.post(
        path,
        async (c, next) => (isForeign(c.req.raw, doorway.site) ? trouble(c, doorway, 403) : next()),
        bodyLimit({ maxSize: route.maxBytes ?? longest, onError: (c) => trouble(c, doorway, 413) }),
        (c) => answer(c, doorway, post),
      )
    }
    app.all(path, (c) => trouble(c, doorway, 405, { allow: allowed }))
  }
}

async function answer(c: Context, doorway: Doorway, turn: Turn): Promise<Response> {
  const person = await doorway.site.accounts.session(c.req.raw)
  const visit = visitOf(c, doorway, c.get('nonce'), person)
  if (!nameable(c)) return render(visit, problem(visit, 404))
  const form = c.req.method === 'POST' ? await formOf(c.req.raw) : visit.form
  if (form === undefined) return render(visit, problem(visit, 400))
  // The page sees what was posted too: a form that was not taken is shown as it was typed.
  const posted = { ...visit, form }
  const result = await turn(posted)
  return result instanceof Response ? result : render(posted, result)
}

/** Words for what went wrong. The session is not asked for: it may be what is broken. */
function trouble(c: Context, doorway: Doorway, status: ProblemStatus, headers: Record<string, string> = {}): Response {
  const visit = visitOf(c, doorway, c.get('nonce'), null)
  return render(visit, { ...problem(visit, status), headers })
}

function staticFile(asset: Asset, accepts = ''): Response {
  const packed = asset.gzip !== null && /\bgzip\b/.test(accepts)
  return new Response(packed && asset.gzip !== null ? asset.gzip : asset.body, {
    headers: {
      'content-type': asset.type,
      // The name carries the hash of the content.
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
      ...(packed ? { 'content-encoding': 'gzip' } : {}),
    },
  })
}
