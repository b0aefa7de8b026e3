import type { Desk } from './desk.ts'

/** An id drawn from what is wished: the same wish is the same command, so that asking twice does once. */
export function wishId(desk: Pick<Desk, 'commit'>, parts: readonly string[]): string {
  const hash = desk.commit(new Uint8Array(0), parts.join('\n'))
  return [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, `a${hash.slice(17, 20)}`, hash.slice(20, 32)].join('-')
}
