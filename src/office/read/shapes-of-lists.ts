import type { Instant } from '#calendar/date.ts'
import type { SignKind } from '#casefile/sign.ts'
import type { CaseNotice, OpenTerm, Page, PartyShown } from './shapes.ts'

/** A file in a list. */
export type FileCard = {
  readonly number: string
  readonly custody: boolean
  readonly tocapuSeed: string
  readonly status: string
  readonly kind: SignKind
  readonly text: string | null
  readonly picture: string | null
  readonly classes: readonly number[]
  readonly applicants: readonly PartyShown[]
  readonly filedAt: Instant | null
}

export type MyFile = FileCard & { /** The term that waits for the party. */ readonly term: OpenTerm | null; readonly waitsForMe: boolean }
export type MailboxNotice = { readonly file: FileCard; readonly notice: CaseNotice; /** The term that runs from it. */ readonly term: OpenTerm | null }
export type NoticeToServe = { readonly file: FileCard; readonly notice: CaseNotice; /** Working days since it was issued. */ readonly waiting: number }
export type WorkItem = FileCard & {
  readonly term: OpenTerm | null
  readonly formalExaminer: string | null
  readonly registrabilityExaminer: string | null
  /** Something was asked of the party and its term runs. */
  readonly waitsForParty: boolean
  readonly mustAbstain: boolean
}
export type WorkStage = 'formal' | 'formalRequirement' | 'publication' | 'opposition' | 'registrability' | 'decided' | 'challenged'
export type ExaminerLoad = { readonly examiner: string | null; readonly files: number; readonly overdue: number }
export type Worklist = Page<WorkItem> & { readonly stage: WorkStage; readonly load: readonly ExaminerLoad[] }
export type DraftToSign = FileCard & { readonly drafter: string; readonly act: string | null; readonly updatedAt: Instant; /** The reader may sign: whoever drafted it may not. */ readonly signable: boolean }
