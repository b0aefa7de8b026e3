import type { DocumentKind } from '#casefile/document.ts'
import type { Uploaded } from '#office/upload.ts'
import type { FieldError } from '../components/field.tsx'
import { refusalSentence } from '../locales/refusals.ts'
import type { OwnVisit } from './entry.tsx'

export type TakenIn = { readonly papers: readonly Uploaded[]; readonly errors: readonly FieldError[] }

/** Hands files to the office one by one; each that is not taken becomes an error beside `field` that names it. */
export async function takeIn(visit: OwnVisit, as: DocumentKind, files: readonly File[], field: string): Promise<TakenIn> {
  const papers: Uploaded[] = []
  const errors: FieldError[] = []
  for (const file of files.slice(0, 12)) {
    const taken = await visit.site.office.upload(visit.person, { bytes: new Uint8Array(await file.arrayBuffer()), title: titleOf(file, as), as })
    if ('refused' in taken) errors.push({ field, message: `${titleOf(file, as)}: ${refusalSentence(taken, visit.language, visit.site.cite)}` })
    else papers.push(taken)
  }
  return { papers, errors }
}

/** The file's own name without folders or control characters. */
function titleOf(file: File, as: string): string {
  const name = (file.name.split(/[\\/]/).at(-1) ?? '').normalize('NFC').replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '').trim()
  return (name === '' ? as : name).slice(0, 120)
}
