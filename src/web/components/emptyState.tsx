import type { Refusal } from '#casefile/refusal.ts'
import type { ReactNode } from 'react'
import { refusalSentence } from '../locales/refusals.ts'
import { useFace } from './face.tsx'

/** Why there is nothing here, and the one thing to do (`children`: a link or a button). */
export function EmptyState({ title, why, children }: { title: string; why: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <p className="empty-title">{title}</p>
      <p>{why}</p>
      {children}
    </div>
  )
}

/** A refusal as a sentence: what is wrong, how to mend it, the norm. Answer the page with 422 where it was a form. */
export function Refused({ refusal }: { refusal: Refusal }) {
  const { language, site } = useFace()
  return <p className="note">{refusalSentence(refusal, language, site.cite)}</p>
}
