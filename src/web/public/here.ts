import type { Visit } from '../visit.ts'

/** A page of this site as a whole address, in the visitor's language: for letters and feeds. */
export function addressHere({ site, request, href }: Pick<Visit, 'site' | 'request' | 'href'>, path: string): string {
  return `${site.origins[0] ?? new URL(request.url).origin}${href(path)}`
}
