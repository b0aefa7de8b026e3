import { dayOf, type PlainDate } from '#calendar/date.ts'
import { becomeFinal, issueCertificate, sealCertificate, system } from '#office/automatic.ts'
import { couldNotSend, emailAddressee } from '#office/by-email.ts'
import { daily } from '#office/daily.ts'
import { emptied } from '#office/erase.ts'
import { publishIssue } from '#office/gazette.ts'
import type { Open } from '#office/open.ts'
import { watchLetter } from '#office/watching/letter.ts'
import { watchIssue } from '#office/watching/run.ts'
import type { Addressee, Mailer } from '#ports/mail.ts'

export type Task = (payload: unknown) => Promise<void>

export type JobSurroundings = {
  readonly open: Open
  readonly mail: Mailer
  /** The letter's address and language, or undefined where the account is gone. */
  readonly addressee: (accountId: string) => Promise<Addressee | undefined>
  /** Sends a letter of an account that waits under its id; throws where the mail server does not take it. */
  readonly sendLetter: (letterId: string) => Promise<void>
  readonly recountTerms: () => Promise<void>
  readonly makeAnchor: () => Promise<void>
  /** Deletes what has expired: sessions, links, stored answers. */
  readonly tidy: () => Promise<void>
}

/** What the program does by itself, by name. Each task may run twice: it finds done what is done. */
export function tasks({ open, mail, addressee, sendLetter, recountTerms, makeAnchor, tidy }: JobSurroundings): Readonly<Record<string, Task>> {
  const stream = (payload: unknown) => (payload as { stream: string }).stream
  return {
    becomeFinal: async (p) => void (await becomeFinal(open, stream(p))),
    issueCertificate: async (p) => void (await issueCertificate(open, stream(p))),
    sealCertificate: async (p) => void (await sealCertificate(open, stream(p))),
    publishIssue: async (p) => {
      const issue = stream(p).replace('gazette-', '') as PlainDate
      await publishIssue(open, issue, system)
      await watchIssue(open, issue)
    },
    mailWatch: async (p) => {
      const { accountId, run } = p as { accountId: string; run: string }
      const to = await addressee(accountId)
      const letter = to && (await watchLetter(open, accountId, run, to))
      if (letter) await mail.send(letter)
    },
    recountTerms,
    mailNotice: async (p) => {
      const to = await addressee((p as { accountId: string }).accountId)
      if (to) await mail.send({ kind: 'notice', to, link: `${open.desk.origin}/casilla` })
    },
    mailPayment: async (p) => {
      const to = await addressee((p as { accountId: string }).accountId)
      if (to) await mail.send({ kind: 'payment', to, link: `${open.desk.origin}/casilla` })
    },
    mailLetter: (p) => sendLetter((p as { letter: string }).letter),
    emailNotice: async (p) => {
      const { stream: of, noticeId } = p as { stream: string; noticeId: string }
      const to = await emailAddressee(open, of, noticeId)
      if (to) await mail.send({ kind: 'noticeByEmail', to: { ...to, language: 'es' }, link: `${open.desk.origin}/acuse/${noticeId}` })
      else await couldNotSend(open, of, noticeId)
    },
    erasePerson: async (p) => void (await emptied(open, (p as { partyId: string }).partyId)),
    daily: async () => {
      await daily(open, dayOf(await open.now()))
      await makeAnchor()
      await tidy()
    },
  }
}
