import type pg from 'pg'
import type { Language } from '#calendar/words.ts'
import { classHeading, foldTerm, type ClassHeading } from '#casefile/classes.ts'
import type { Terms } from '#ports/terms.ts'
import { listen } from './listen.ts'
import { listOf, type List, type ListedTerm } from './nice/list.ts'

/** The office's own list, which is there before any is imported. */
export type Starter = { readonly terms: readonly { readonly class: number; readonly es: string; readonly en: string }[]; readonly headings: readonly ClassHeading[] }

export type OpenTerms = Terms & {
  /** Reads the imported lists again; also done by itself when an import anywhere says so. */
  readonly reload: () => Promise<void>
  readonly close: () => Promise<void>
}

export type TermsPlace = { readonly url: string; readonly pool: pg.Pool; readonly starter: Starter; readonly onError: (error: Error) => void }

/** The channel on which an import says that the lists changed. */
export const niceChannel = 'nice'

type Held = { readonly list: List; readonly headings: readonly ClassHeading[] }

/** Holds the starter list and the imported ones in memory; any number of processes may, and each hears of an import. */
export async function openTerms({ url, pool, starter, onError }: TermsPlace): Promise<OpenTerms> {
  let held: Held = await load(pool, starter)
  let loading = Promise.resolve()
  const reload = () => (loading = loading.then(async () => {
    held = await load(pool, starter)
  }))
  const ear = listen(url, { [niceChannel]: () => void reload().catch(onError) }, onError)
  return {
    has: (classNumber, term) => held.list.has(classNumber, term),
    search: async (q, language, options = {}) => held.list.search(q, language, options),
    classesFor: async (q, language = 'es') => held.list.classesFor(q, language),
    heading: (classNumber) => classHeading(held.headings, classNumber),
    reload,
    async close() {
      await ear.close()
      await loading.catch(() => undefined)
    },
  }
}

async function load(pool: pg.Pool, starter: Starter): Promise<Held> {
  const { rows } = await pool.query<Row>('select class, language, text, other from office.nice_terms order by other is null, source, class, folded')
  const classes = await pool.query<{ class: number; es: string; en: string }>(
    `select es.class, es.heading as es, en.heading as en from office.nice_classes es join office.nice_classes en on en.class = es.class and en.language = 'en' where es.language = 'es'`)
  const official = new Map(classes.rows.map((row) => [row.class, { number: row.class, es: row.es, en: row.en }]))
  return { list: listOf(listed(starter, rows)), headings: starter.headings.map((own) => official.get(own.number) ?? own) }
}

type Row = { readonly class: number; readonly language: Language; readonly text: string; readonly other: string | null }

/** The starter list first, then pairs, then what stands alone: a pair is kept as two rows and listed once. */
function* listed(starter: Starter, rows: readonly Row[]): Generator<ListedTerm> {
  yield* starter.terms
  const pairs = new Set<string>()
  for (const { class: number, language, text, other } of rows) {
    const es = language === 'es' ? text : other
    const en = language === 'en' ? text : other
    const id = `${number} ${foldTerm(es ?? '')}=${foldTerm(en ?? '')}`
    if (pairs.has(id)) continue
    pairs.add(id)
    yield { class: number, es, en }
  }
}
