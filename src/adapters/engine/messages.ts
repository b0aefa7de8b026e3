import type { HitAmong, SimilarAsk } from '#ports/similar.ts'
import type { EngineVersion, Explained, Mark, Sought } from '#search/engine.ts'
import type { Reason } from '#ports/similar.ts'
import type { SharedEngine } from '#search/index.ts'
import type { Looked } from './catalogue.ts'
import type { Mouth } from './pipe.ts'

/** What a thread is asked. `lines` are JSON text of `MarkLine`s; rows come as `MarkSource.all` gives them. */
export type Task =
  | { readonly do: 'begin'; readonly dictionaries: readonly string[] }
  /** Takes in every mark as it comes, and builds the engine meanwhile. */
  | { readonly do: 'build'; readonly rows: Mouth }
  /** The same marks beside an engine that another thread builds; `follow` then opens that one. */
  | { readonly do: 'note'; readonly rows: Mouth }
  | { readonly do: 'follow'; readonly shared: SharedEngine }
  | { readonly do: 'apply'; readonly streams: readonly string[]; readonly lines: string }
  | { readonly do: 'look'; readonly ask: SimilarAsk }
  | { readonly do: 'explain'; readonly sought: Sought; readonly stream: string }
  | { readonly do: 'freeze'; readonly streams: readonly string[]; readonly lines: string; readonly ask: SimilarAsk }
  | { readonly do: 'share' }
  | { readonly do: 'among'; readonly dictionaries: readonly string[]; readonly register: SharedEngine; readonly marks: readonly Mark[]; readonly sought: readonly Sought[]; readonly limit: number; readonly floor: number }

/** What it answers. */
export type Told = {
  readonly begin: null
  readonly build: { readonly marks: number; readonly version: EngineVersion; readonly shared: SharedEngine }
  readonly note: null
  readonly follow: null
  readonly apply: { readonly marks: number; readonly came: number }
  readonly look: Looked
  readonly explain: (Explained & { readonly reasons: readonly Reason[] }) | undefined
  readonly freeze: { readonly looked: Looked; readonly marks: number; readonly hash: string }
  readonly share: SharedEngine
  readonly among: readonly (readonly HitAmong[])[]
}

export type Asked = { readonly id: number; readonly task: Task }
export type Answered = { readonly id: number } & ({ readonly told: Told[Task['do']] } | { readonly failed: string })
