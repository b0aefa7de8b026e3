import type { Instant } from '#calendar/date.ts'
import type { Candidate, EngineVersion, Filters, FrozenSearch, SimilarAsk, Snapshot } from '#ports/similar.ts'

export const reportMime = 'application/vnd.tocapu.search-report+json'

/** What a report was asked for: enough to ask it again. Names of persons are not part of it. */
export type ReportQuery = {
  readonly text: string
  readonly classes: readonly number[]
  readonly filters: Filters
  readonly without: readonly string[]
  readonly limit: number
}

/**
 * A search as it was made. Everything that it rests on is named, so that anybody can make it again from the record:
 * the marks (a position of the record and a hash of what it showed), the engine, the question, the answer and its reasons.
 */
export type SearchReport = {
  readonly format: 'tocapu-search-report-1'
  /** The code that it is kept under. */
  readonly code: string
  readonly caseNumber: string
  readonly at: Instant
  readonly snapshot: Snapshot
  readonly engine: EngineVersion
  readonly query: ReportQuery
  /** What was searched for, where the text was too long. */
  readonly cut: string | null
  readonly total: number
  readonly more: boolean
  readonly hidden: FrozenSearch['found']['hidden']
  readonly results: readonly (Candidate & { readonly place: number })[]
}

export type ReportHead = Pick<SearchReport, 'code' | 'caseNumber' | 'at' | 'query'>

/** One way to put a report together, so that the same search gives the same bytes. */
export function compose({ code, caseNumber, at, query }: ReportHead, { snapshot, engine, found }: FrozenSearch): SearchReport {
  return {
    format: 'tocapu-search-report-1', code, caseNumber, at,
    snapshot: { position: { installation: snapshot.position.installation, snapshot: snapshot.position.snapshot }, marks: snapshot.marks, hash: snapshot.hash },
    engine: { engine: engine.engine, weights: engine.weights, lexicon: engine.lexicon },
    query: { text: query.text, classes: query.classes, filters: inOrder(query.filters), without: query.without, limit: query.limit },
    cut: found.cut, total: found.total, more: found.more, hidden: found.hidden, results: found.candidates.map(result),
  }
}

export const askOf = ({ text, classes, filters, without, limit }: ReportQuery): SimilarAsk => ({ text, classes, filters, without, limit })

export function bytesOf(report: SearchReport): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(report, null, 1)}\n`)
}

/** The report of some bytes; undefined where they are none. */
export function readReport(bytes: Uint8Array): SearchReport | undefined {
  try {
    const read = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as SearchReport | null
    return read?.format === 'tocapu-search-report-1' && typeof read.code === 'string' && typeof read.snapshot?.position?.snapshot === 'string' && Array.isArray(read.results) ? read : undefined
  } catch {
    return undefined
  }
}

function inOrder({ classes, standing, status, kind, dates, rank }: Filters): Filters {
  return {
    ...(classes && { classes }), ...(standing && { standing }), ...(status && { status }), ...(kind && { kind }),
    ...(dates && { dates: { ...(dates.from && { from: dates.from }), ...(dates.until && { until: dates.until }) } }),
    ...(rank && { rank: { on: rank.on, number: rank.number } }),
  }
}

function result(c: Candidate, index: number): Candidate & { readonly place: number } {
  return {
    place: index + 1, found: c.found, stream: c.stream, caseNumber: c.caseNumber, certificateNumber: c.certificateNumber, kind: c.kind, text: c.text, picture: c.picture,
    classes: c.classes, standing: c.standing, status: c.status, filedOn: c.filedOn, priorityOn: c.priorityOn, grantedOn: c.grantedOn, expiresOn: c.expiresOn,
    owner: c.owner, score: c.score, because: c.because, reasons: c.reasons,
  }
}
