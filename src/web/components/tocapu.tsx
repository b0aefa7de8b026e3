/** Seed under which the product's own mark is served. */
export const productSeed = 'tocapu'

/**
 * The square sign of a file, session or issue, from its number. Decoration beside the number it stands for,
 * so it has no text of its own. `size` in CSS pixels.
 */
export function Tocapu({ seed, size = 32 }: { seed: string; size?: number }) {
  return <img className="tocapu" src={tocapuPath(seed)} alt="" width={size} height={size} />
}

export function tocapuPath(seed: string): string {
  return `/tocapu/${encodeURIComponent(seed)}.svg`
}
