/** Two 32-bit mixes over the texts: names a version, guards against nobody. */
export function hashOf(texts: readonly string[]): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57]
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      a = Math.imul(a ^ code, 2_654_435_761)
      b = Math.imul(b ^ code, 1_597_334_677)
    }
    a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ text.length
    b = Math.imul(b ^ (b >>> 13), 3_266_489_909) ^ a
  }
  return [a, b].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('')
}
