import { parentPort } from 'node:worker_threads'
import type { OfficeDocument } from '#ports/documents.ts'
import { openTypesetter } from './typst.ts'

// The thread of `press.ts`: sets one document after the other.
const typeset = openTypesetter()
parentPort?.on('message', ({ id, document }: { readonly id: number; readonly document: OfficeDocument }) => {
  typeset(document).then((pdf) => parentPort?.postMessage({ id, pdf }), (error: Error) => parentPort?.postMessage({ id, failure: error.message }))
})
