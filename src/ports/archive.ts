/** What an export holds, counted. */
export type Exported = { readonly tables: number; readonly rows: number; readonly events: number }

/** What came back, and the number of the installation that goes on from here. */
export type Restored = Exported & { readonly installation: number }

/** Why an archive was not restored; the database is as it was. */
export type RestoreRefusal = { readonly refused: true; readonly code: 'restore.not-empty' | 'restore.not-an-export' | 'restore.incomplete' | 'restore.unknown-table'; readonly detail: string }
