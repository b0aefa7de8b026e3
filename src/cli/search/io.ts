/** Where a search command prints: its result, and what it says on the way. */
export type SearchIo = { readonly out: (line: string) => void; readonly err: (line: string) => void }
