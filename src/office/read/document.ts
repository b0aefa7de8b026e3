import { isRefusal, type Refusal } from '#casefile/refusal.ts'
import type { OfficeDocument } from '#ports/documents.ts'
import { fileByCode, type FileRow } from '#views/docket/queries.ts'
import { logRead, paper as paperOf } from '#views/record/queries.ts'
import type { Open } from '../open.ts'
import { mayRead, readIsLogged, type Who } from '../permissions.ts'
import { printed } from '../search/printed.ts'
import { readReport, reportMime } from '../search/report.ts'
import { fileOf, seenOf } from './access.ts'
import { keptMime, keptPaper, wholePaper } from './kept-paper.ts'
import { envelopeOf, loadRow, type Loaded } from './load.ts'
import { papersIn, publicPapersIn } from './papers-of.ts'
import type { PaperOpened } from './shapes-of-publications.ts'

/** `within` is the file through which the paper is asked for: `/documentos/ID?expediente=NUMBER`. */
/** `as`: the bytes that the record holds, where a paper is printed from them. */
export type PaperAsk = { readonly id: string; readonly within?: string | null; readonly as?: 'json' | null }

type Stored = NonNullable<Awaited<ReturnType<typeof paperOf>>>

/**
 * A paper to be read. Anybody reads what is public of a file with a number; its parties, whoever uploaded it and staff
 * read the rest, staff's reads logged. A paper of the office is printed from what is kept. Undefined: no such paper.
 */
export async function documentFor(open: Open, who: Who | null, { id, within, as }: PaperAsk): Promise<PaperOpened | Refusal | undefined> {
  if (!/^[A-Za-z0-9-]{1,80}$/.test(id)) return undefined
  const key = `${id} ${within ?? ''}`
  const ready = shelf(open).get(key)
  if (ready) return ready
  const stored = await paperOf(open.db, id)
  if (!stored) return undefined
  const file = await fileWith(open, stored, within)
  if (file?.state.receipt && file.stored.some((s) => publicPapersIn(envelopeOf(s).event).some((ref) => ref.id === id))) {
    return shelf(open).keep(key, { ...(await opened(open, stored)), isPublic: true })
  }
  const permitted = await allowed(open, who, stored, file)
  return isRefusal(permitted) ? permitted : { ...(await opened(open, stored, as === 'json')), isPublic: false }
}

async function allowed(open: Open, who: Who | null, stored: Stored, file: Loaded | undefined): Promise<true | Refusal> {
  const subject = { owner: stored.uploadedBy, ...(file && { file: await seenOf(open, file.row) }) }
  const permitted = mayRead(who, 'privateDocument', subject)
  if (isRefusal(permitted) || who === null) return permitted
  if (readIsLogged(who, 'privateDocument', subject)) await logRead(open.db, { accountId: who.accountId, what: 'privateDocument', of: stored.id, at: await open.now() })
  return true
}

/** The file that holds a paper: the one named, if an act of it refers to the paper; else the one the paper itself names. */
async function fileWith(open: Open, stored: Stored, within: string | null | undefined): Promise<Loaded | undefined> {
  const row = within ? await fileOf(open, within) : await ownFile(open, stored)
  if (!row) return undefined
  const file = await loadRow(open, row)
  return file.stored.some((s) => papersIn(envelopeOf(s).event).some((ref) => ref.id === stored.id)) ? file : undefined
}

async function ownFile(open: Open, stored: Stored): Promise<FileRow | undefined> {
  if (stored.mime === reportMime) return fileOf(open, readReport(stored.bytes)?.caseNumber ?? '')
  if (stored.mime !== keptMime) return fileByCode(open.db, stored.id)
  const kept = keptPaper(stored.bytes)
  return fileOf(open, kept.caseNumber ?? kept.number)
}

async function opened(open: Open, stored: Stored, asKept = false): Promise<Omit<PaperOpened, 'isPublic'>> {
  const { id, title, mime, bytes } = stored
  const report = mime === reportMime && !asKept ? readReport(bytes) : undefined
  if (report) return { id, title, mime: 'application/pdf', bytes: await open.papers.render(printed(report, open.desk)) }
  if (mime === reportMime) return { id, title, mime: 'application/json', bytes: new Uint8Array(bytes) }
  if (mime !== keptMime) return { id, title, mime, bytes: new Uint8Array(bytes) }
  const paper = await wholePaper(open, keptPaper(bytes))
  return { id, title, mime: 'application/pdf', bytes: await open.papers.render(paper as unknown as OfficeDocument) }
}

/** A paper as it was sent to its addressee, who holds its link. */
export async function paperAsSent(open: Open, id: string): Promise<PaperOpened | undefined> {
  const stored = await paperOf(open.db, id)
  return stored && { ...(await opened(open, stored)), isPublic: false }
}

const mostBytes = 64 * 1024 * 1024

type Shelf = { readonly get: (key: string) => PaperOpened | undefined; readonly keep: (key: string, paper: PaperOpened) => PaperOpened }
const shelves = new WeakMap<object, Shelf>()

/** Public papers lately opened, the least lately asked for dropped first. Erasing a person must empty it: restart, or `forgetPapers`. */
function shelf(open: Pick<Open, 'db'>): Shelf {
  const known = shelves.get(open.db)
  if (known) return known
  const papers = new Map<string, PaperOpened>()
  let size = 0
  const drop = (key: string) => {
    size -= papers.get(key)?.bytes.length ?? 0
    papers.delete(key)
  }
  const made: Shelf = {
    get(key) {
      const found = papers.get(key)
      if (found) papers.delete(key), papers.set(key, found)
      return found
    },
    keep(key, paper) {
      drop(key)
      papers.set(key, paper)
      size += paper.bytes.length
      for (const oldest of papers.keys()) if (size > mostBytes) drop(oldest)
      return paper
    },
  }
  shelves.set(open.db, made)
  return made
}

/** Empties the shelf, once particulars or papers were erased. */
export function forgetPapers(open: Pick<Open, 'db'>): void {
  shelves.delete(open.db)
}
