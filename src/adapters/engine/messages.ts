import type { HitAmong, SimilarAsk } from '#ports/similar.ts'
import type { EngineVersion, Explained, Mark, Sought } from '#search/engine.ts'
import type { Reason } from '#ports/similar.ts'
import type { SharedEngine } from '#search/index.ts'
import type { Looked } from './catalogue.ts'

/** What a thread is asked. `lines` are JSON text of `MarkLine`s. */
export type Task =
  | { readonly do: 'begin'; readonly dictionaries: readonly string[] }
  | { readonly do: 'load'; readonly lines: string }
  /** The engine is built from the lines, or opened where another thread has built it. */
  | { readonly do: 'open'; readonly shared?: SharedEngine; readonly share?: boolean }
  | { readonly do: 'apply'; readonly streams: readonly string[]; readonly lines: string }
  | { readonly do: 'look'; readonly ask: SimilarAsk }
  | { readonly do: 'explain'; readonly sought: Sought; readonly stream: string }
  | { readonly do: 'freeze'; readonly streams: readonly string[]; readonly lines: string; readonly ask: SimilarAsk }
  | { readonly do: 'share' }
  | { readonly do: 'among'; readonly dictionaries: readonly string[]; readonly register: SharedEngine; readonly marks: readonly Mark[]; readonly sought: readonly Sought[]; readonly limit: number; readonly floor: number }

/** What it answers. */
export type Told = {
  readonly begin: null
  readonly load: null
  readonly open: { readonly marks: number; readonly version: EngineVersion; readonly shared: SharedEngine | null }
  readonly apply: { readonly marks: number; readonly came: number }
  readonly look: Looked
  readonly explain: (Explained & { readonly reasons: readonly Reason[] }) | undefined
  readonly freeze: { readonly looked: Looked; readonly marks: number; readonly hash: string }
  readonly share: SharedEngine
  readonly among: readonly (readonly HitAmong[])[]
}

export type Asked = { readonly id: number; readonly task: Task }
export type Answered = { readonly id: number } & ({ readonly told: Told[Task['do']] } | { readonly failed: string })
