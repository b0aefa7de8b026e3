import { createContext, useContext, type ReactNode } from 'react'
import type { Visit } from '../visit.ts'

const Face = createContext<Visit | null>(null)

export function FaceProvider({ visit, children }: { visit: Visit; children: ReactNode }) {
  return <Face.Provider value={visit}>{children}</Face.Provider>
}

/** The visit being answered: words (`t`), language, addresses (`href`), who is asking. */
export function useFace(): Visit {
  const visit = useContext(Face)
  if (visit === null) throw new Error('useFace outside FaceProvider')
  return visit
}
