/** Reads of the views. Values are always parameters; rows come as PostgreSQL gives them, days as text. */
export type Db = { readonly query: <T>(text: string, values?: readonly unknown[]) => Promise<readonly T[]> }
