import type { Hono } from 'hono'

export type Fields = Readonly<Record<string, string | readonly string[] | File>>
export type Walked = { readonly status: number; readonly to: string; readonly text: string }

/** What a browser without scripts does with the pages: asks, fills, sends. People are known by a plain cookie. */
export function walker(app: Hono) {
  const cookie = (who: string) => (who === '' ? '' : `who=${who}`)
  const told = async (answer: Response): Promise<Walked> => ({ status: answer.status, to: answer.headers.get('location') ?? '', text: plain(await answer.text()) })
  return {
    ask: async (path: string, who = 'applicant') => told(await app.request(`http://office.pe${path}`, { headers: { cookie: cookie(who) } })),
    async send(path: string, fields: Fields, who = 'applicant') {
      const body = new FormData()
      for (const [name, value] of Object.entries(fields)) for (const one of value instanceof File || typeof value === 'string' ? [value] : value) body.append(name, one)
      return told(await app.request(`http://office.pe${path}`, { method: 'POST', body, headers: { cookie: cookie(who), host: 'office.pe' } }))
    },
    /** Bytes, as an image or a PDF is asked for. */
    open: (path: string, who = 'applicant') => app.request(`http://office.pe${path}`, { headers: { cookie: cookie(who) } }),
  }
}

/** The hidden marks of a page's form, as a browser would send them back. */
export function marks(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map((found) => [found[1] ?? '', found[2] ?? '']))
}

const plain = (text: string) => text.replaceAll('&#x27;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&').replaceAll('\u00A0', ' ')
