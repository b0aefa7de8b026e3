import type { DocumentRef } from '#casefile/document.ts'

/** Papers and pictures already stored, by id: what an act may refer to. */
export type StoredDocument = DocumentRef & { readonly title: string; readonly uploadedBy: string | null }

/** The office's list of goods and services: whether a term is of the list of its class, in any of its languages. */
export type TermList = { readonly has: (classNumber: number, term: string) => boolean }
