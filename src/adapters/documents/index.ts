import type { Documents } from '#ports/documents.ts'
import { openPress } from './press.ts'
import { sealPdf } from './seal.ts'
import type { SealKey } from './sealKey.ts'

export { loadOrCreateSealKey, openSealKey, type SealKey } from './sealKey.ts'

/** The office's papers, set by Typst in a thread and sealed with the key. */
export function openDocuments(options: { readonly seal: SealKey }): Documents {
  return {
    render: openPress(),
    sign: async (pdf, at) => sealPdf(pdf, options.seal, at),
  }
}
