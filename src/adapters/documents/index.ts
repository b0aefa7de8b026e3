import type { Documents } from '#ports/documents.ts'
import { sealPdf } from './seal.ts'
import type { SealKey } from './sealKey.ts'
import { openTypesetter } from './typst.ts'

export { loadOrCreateSealKey, openSealKey, type SealKey } from './sealKey.ts'

/** The office's papers, set by Typst and sealed with the key. The compiler and the fonts are opened once, here. */
export function openDocuments(options: { readonly seal: SealKey }): Documents {
  const typeset = openTypesetter()
  return {
    render: typeset,
    sign: async (pdf, at) => sealPdf(pdf, options.seal, at),
  }
}
