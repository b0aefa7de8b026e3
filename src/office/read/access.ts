import { fileByNumber, linkedStreams, type FileRow } from '#views/docket/queries.ts'
import { barredFrom, sides } from '#views/people/queries.ts'
import type { Open } from '../open.ts'
import type { FileSeen } from '../permissions.ts'

/** A number as it stands in a URL: no slash, no case, no spaces around. Undefined where no number looks like that. */
export function typedNumber(text: string): string | undefined {
  const number = text.trim().toUpperCase().replace(/\/(DSD|CSD)$/, '')
  return /^[A-Z0-9-]{1,40}$/.test(number) ? number : undefined
}

/** The file of a case or custody number. */
export async function fileOf(open: Open, number: string): Promise<FileRow | undefined> {
  const typed = typedNumber(number)
  return typed === undefined ? undefined : fileByNumber(open.db, typed)
}

/** What permissions need of a file. */
export async function seenOf(open: Open, file: FileRow): Promise<FileSeen> {
  const { linked, conflicts } = await sides(open.db, file.stream)
  return { ...seenIn(file), partyAccounts: linked, conflicts }
}

/** A reader with the files of a list on whose side, or against which, it stands. */
export type Reader = { readonly accountId: string; readonly linked: readonly string[]; readonly barred: readonly string[] }

export async function readerOf(open: Open, accountId: string, files: readonly { readonly stream: string }[]): Promise<Reader> {
  const [linked, barred] = await Promise.all([linkedTo(open, accountId), barredFrom(open.db, accountId, files.map((f) => f.stream))])
  return { accountId, linked, barred }
}

/** The same in a list, where the reader's own linked files were asked for once. */
export function seenIn(file: FileRow, reader?: Reader): FileSeen {
  const { channel, filer, mailbox, representativeAccount, formalExaminer, registrabilityExaminer } = file
  return { channel, filer, mailbox, representativeAccount, formalExaminer, registrabilityExaminer, partyAccounts: reader?.linked.includes(file.stream) ? [reader.accountId] : [], conflicts: reader?.barred.includes(file.stream) ? [reader.accountId] : [] }
}

export const linkedTo = (open: Open, accountId: string) => linkedStreams(open.db, accountId)
