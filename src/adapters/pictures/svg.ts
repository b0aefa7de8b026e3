/** Elements that run, fetch, move, embed, cost without bound, or need the machine's own fonts to be seen. */
const BARRED: readonly (readonly [reason: string, pattern: RegExp])[] = [
  ['entity', /<!(?:ENTITY|DOCTYPE[^>]*\[)/i],
  ['stylesheet', /<\?xml-stylesheet/i],
  ['script', /<(?:[\w.-]+:)?(?:script|handler|listener)\b/i],
  ['script', /[\s"'/]on[a-z]+\s*=/i],
  ['script', /(?:java|vb)script\s*:/i],
  ['embedded', /<(?:[\w.-]+:)?(?:foreignObject|iframe|object|embed|audio|video|image|feImage|include)\b/i],
  ['animation', /<(?:[\w.-]+:)?(?:animate\w*|set|discard|mpath)\b/i],
  ['filter', /<(?:[\w.-]+:)?filter\b/i],
  ['text', /<(?:[\w.-]+:)?(?:text|tspan|textPath|tref)\b/i],
  ['reference', /\bhref\s*=\s*(?:"\s*[^#"\s]|'\s*[^#'\s])/i],
  ['reference', /url\(\s*["']?\s*[^#"'\s)]/i],
  ['size', /<(?:[\w.-]+:)?svg\s[^>]*\b(?:width|height|viewBox)\s*=\s*["'][^"'>]*(?:\d{6}|\de\+?\d)/i],
  ['reference', /@import|@font-face/i],
]

/** True where the bytes are UTF-8 text whose first element is `svg`. Compressed SVG is not taken. */
export function looksLikeSvg(bytes: Uint8Array): boolean {
  const head = textOf(bytes.subarray(0, 4096), false) ?? ''
  return /^\uFEFF?\s*(?:<\?[^>]*\?>\s*|<!--.*?-->\s*|<!DOCTYPE[^>[]*(?:\[[^\]]*\])?[^>]*>\s*)*<(?:[\w.-]+:)?svg[\s>]/is.test(head)
}

/**
 * Why the drawing is not rasterised, in a word, or undefined where it is plain shapes. librsvg runs no script and
 * is given no base to fetch from; this bars what hides from that, and letters, which would be drawn with
 * whatever fonts the server has: the applicant is asked to turn them into outlines.
 */
export function unsafeReason(bytes: Uint8Array): string | undefined {
  const text = textOf(bytes, true)
  if (text === undefined || /^<\?xml[^>]*encoding\s*=\s*["'](?!utf-?8["'])/i.test(text.trimStart())) return 'encoding'
  const decoded = text.replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (_, hex: string | undefined, digits: string) => character(hex, digits))
  return BARRED.find(([, pattern]) => pattern.test(text) || pattern.test(decoded))?.[0]
}

function character(hex: string | undefined, digits: string): string {
  const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16)
  return code <= 0x10ffff ? String.fromCodePoint(code) : ''
}

function textOf(bytes: Uint8Array, whole: boolean): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: whole }).decode(bytes, { stream: !whole })
  } catch {
    return undefined
  }
}
