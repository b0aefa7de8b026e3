import type { Route } from '../visit.ts'
import { productSeed } from '../components/tocapu.tsx'
import { problem } from './problem.tsx'

/** `/tocapu/{seed}.svg`: the square sign of a file. The seed decides every cell, so it never changes. */
export const sign: Route = {
  path: '/tocapu/:file{.+\\.svg}',
  get: (visit) => {
    const seed = (visit.params['file'] ?? '').slice(0, -'.svg'.length)
    if (seed.length > 120) return problem(visit, 404)
    return new Response(seed === productSeed ? visit.site.productMark() : visit.site.tocapuSvg(seed), {
      headers: {
        'content-type': 'image/svg+xml; charset=utf-8',
        'cache-control': 'public, max-age=31536000, immutable',
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
      },
    })
  },
}
