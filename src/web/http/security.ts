import type { Site } from '../site.ts'

/** No script without this answer's nonce, no style but our own sheet, nothing from anywhere else. */
export function contentPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    "style-src 'self'",
    // Widths of bars and grid columns are style attributes; nothing else of style is loosened.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** Headers for every answer; a page's own policy, set before, stays. */
export function secure(headers: Headers, site: Site, nonce: string): void {
  if (!headers.has('content-security-policy')) headers.set('content-security-policy', contentPolicy(nonce))
  headers.set('x-content-type-options', 'nosniff')
  headers.set('x-frame-options', 'DENY')
  // Not `no-referrer`: browsers would then send `Origin: null` with our own forms.
  headers.set('referrer-policy', 'same-origin')
  headers.set('cross-origin-opener-policy', 'same-origin')
  headers.set('cross-origin-resource-policy', 'same-origin')
  headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=()')
  if (site.secure) headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains')
}

/**
 * Whether a writing request comes from another site's page. Cookies are SameSite=Lax besides.
 * A client that sends neither Origin nor Sec-Fetch-Site is no browser and carries no one's session unawares.
 */
export function isForeign(request: Request, site: Site): boolean {
  if (['GET', 'HEAD', 'OPTIONS'].includes(request.method)) return false
  const fetchSite = request.headers.get('sec-fetch-site')
  if (fetchSite === 'cross-site') return true
  const origin = request.headers.get('origin')
  if (origin === null) return false
  // The scheme is left out: behind a proxy that ends TLS the program sees http.
  const ours = [request.headers.get('host') ?? new URL(request.url).host, ...site.origins.map(hostOf)]
  return !ours.includes(hostOf(origin))
}

function hostOf(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).host : origin
}
