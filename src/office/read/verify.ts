import type { Instant } from '#calendar/date.ts'
import { shownCaseNumber } from '#casefile/numbers.ts'
import { fileByCode, type FileRow } from '#views/docket/queries.ts'
import { orderByCode } from '#views/payments/queries.ts'
import { anchorOver, paper as paperOf } from '#views/record/queries.ts'
import { entryByNumber } from '#views/register/queries.ts'
import type { Open } from '../open.ts'
import { fileOf } from './access.ts'
import { chainHolds, sha256 } from './chain.ts'
import { namesOf } from './content-shown.ts'
import { keptMime, keptPaper, wholePaper } from './kept-paper.ts'
import { envelopeOf, loadRow, type Loaded } from './load.ts'
import { papersIn } from './papers-of.ts'
import { readReport, reportMime } from '../search/report.ts'
import type { Verified } from './shapes-of-publications.ts'

type Stored = NonNullable<Awaited<ReturnType<typeof paperOf>>>

/**
 * What a verification code proves: the paper, its number, day and holders as then, the state of its file or entry now,
 * the bytes against the commitment in the record, the chain of its stream, and the anchor over it. Undefined: unknown code.
 */
export async function verify(open: Open, code: string): Promise<Verified | undefined> {
  const typed = code.trim().toUpperCase()
  if (!/^[A-Z0-9-]{4,64}$/.test(typed)) return undefined
  const stored = await paperOf(open.db, typed)
  if (stored?.kind === 'extract') return registerExtract(open, typed, stored)
  if (stored?.mime === reportMime) return searchReport(open, typed, stored)
  if (stored?.mime === keptMime) return officePaper(open, typed, stored)
  const row = await fileByCode(open.db, typed)
  return row ? certificate(open, typed, row) : order(open, typed)
}

/** An extract is kept as it was signed; no act refers to it, so its own seal and the register's chain are its proof. */
async function registerExtract(open: Open, code: string, stored: Stored): Promise<Verified | undefined> {
  const entry = await entryByNumber(open.db, stored.title)
  if (!entry) return undefined
  const acts = (await open.desk.store.read([entry.stream])).streams.get(entry.stream) ?? []
  const last = acts.at(-1)
  return {
    code, kind: 'registerExtract', number: entry.certificateNumber, caseNumber: shownCaseNumber(entry.caseNumber), issuedAt: stored.recordedAt as Instant,
    holders: [], statusNow: entry.status, sha256: sha256(open.desk, stored.bytes), bytesHold: null,
    chain: { holds: chainHolds(open.desk, acts), acts: acts.length }, anchor: last ? ((await anchorOver(open.db, last.position)) ?? null) : null,
  }
}

/** Receipts, notices and decisions: the paper names its own file. An uploaded paper has no code that verifies. */
async function officePaper(open: Open, code: string, stored: Stored): Promise<Verified | undefined> {
  const kept = keptPaper(stored.bytes)
  const row = await fileOf(open, kept.caseNumber ?? kept.number)
  if (!row) return undefined
  const file = await loadRow(open, row)
  const whole = await wholePaper(open, { holders: kept.holders ?? [], filedBy: kept.filedBy ?? null })
  const holders = whole.holders.length > 0 ? whole.holders.map((h) => h.name) : whole.filedBy === null ? [] : [whole.filedBy]
  return { code, kind: kept.kind, number: kept.number, caseNumber: shownCaseNumber(file.number), issuedAt: kept.issuedAt as Instant, holders, statusNow: file.state.status, ...(await proof(open, file, stored)) }
}

/** A search report names its file; whose it is the file says. */
async function searchReport(open: Open, code: string, stored: Stored): Promise<Verified | undefined> {
  const report = readReport(stored.bytes)
  const row = report && (await fileOf(open, report.caseNumber))
  if (!report || !row) return undefined
  const file = await loadRow(open, row)
  return { code, kind: 'searchReport', number: shownCaseNumber(file.number), caseNumber: shownCaseNumber(file.number), issuedAt: report.at, holders: [], statusNow: file.state.status, ...(await proof(open, file, stored)) }
}

async function certificate(open: Open, code: string, row: FileRow): Promise<Verified | undefined> {
  const file = await loadRow(open, row)
  const made = file.state.certificate
  const sealed = file.stored.map(envelopeOf).find((e) => e.event.type === 'CertificateSealed')
  if (!made?.document || !sealed) return undefined
  const entry = await entryByNumber(open.db, made.number)
  const parties = file.state.content?.applicants ?? []
  const known = await namesOf(open, parties)
  return {
    code, kind: 'certificate', number: made.number, caseNumber: shownCaseNumber(file.number), issuedAt: sealed.at, statusNow: entry?.status ?? file.state.status,
    holders: parties.map((p) => known.get(`${p.partyId}/${p.version}`) ?? 'Datos suprimidos'), ...(await proof(open, file, await paperOf(open.db, made.document.id))),
  }
}

/** The bytes against the commitment of the act that refers to them, the chain of the stream, and the anchor over that act. */
async function proof(open: Open, file: Loaded, stored: Stored | undefined): Promise<Pick<Verified, 'sha256' | 'bytesHold' | 'chain' | 'anchor'>> {
  const act = stored && file.stored.find((s) => papersIn(envelopeOf(s).event).some((ref) => ref.id === stored.id))
  const ref = act && papersIn(envelopeOf(act).event).find((r) => r.id === stored.id)
  return {
    sha256: stored ? sha256(open.desk, stored.bytes) : null, bytesHold: stored && ref ? open.desk.commit(stored.salt, stored.bytes) === ref.commitment : null,
    chain: { holds: chainHolds(open.desk, file.stored), acts: file.stored.length }, anchor: act ? ((await anchorOver(open.db, act.position)) ?? null) : null,
  }
}

/** A payment order bears a code too; only its state is told. */
async function order(open: Open, code: string): Promise<Verified | undefined> {
  const found = await orderByCode(open.db, code)
  if (!found) return undefined
  const stored = (await open.desk.store.read([found.stream])).streams.get(found.stream) ?? []
  const at = (JSON.parse(stored[0]?.content ?? '{}') as { at?: Instant }).at
  return at && {
    code, kind: 'paymentOrder', number: found.code, caseNumber: null, issuedAt: at, holders: [], statusNow: found.status, sha256: null, bytesHold: null,
    chain: { holds: chainHolds(open.desk, stored), acts: stored.length }, anchor: stored[0] ? ((await anchorOver(open.db, stored[0].position)) ?? null) : null,
  }
}
