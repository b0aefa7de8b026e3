import { afterAll, beforeEach } from 'vitest'
import type pg from 'pg'
import { openAccounts } from '#adapters/accounts/index.ts'
import { openMail } from '#adapters/mail/index.ts'
import { isRefusal } from '#casefile/refusal.ts'
import { drain, startWorker } from '#jobs/worker.ts'
import type { Accounts, LogInOutcome, NewAccount } from '#ports/accounts.ts'
import { loopbackMail } from './loopback-mail.ts'

export const password = 'una clave larga y buena'

/** The accounts of a test file over a real database and a real mail server, and the words to speak of them. */
export async function accountsOver(pool: pg.Pool) {
  const server = await loopbackMail()
  const mail = openMail({ smtpUrl: server.url, from: 'avisos@oficina.example', officeName: 'Oficina' })
  const time = { now: Date.now() }
  const problems: string[] = []
  const open = (origin = 'http://127.0.0.1:8080', secure = false): Accounts => openAccounts({
    pool, mail, secret: 'a secret of this test that is long enough to be one', origin, secure, officeName: 'Oficina', clock: () => time.now,
    addressOf: (request) => request.headers.get('x-test-address'), report: (problem) => problems.push(problem),
  })
  const accounts = open()
  const tasks = { mailLetter: (payload: unknown) => accounts.sendLetter((payload as { letter: string }).letter) }
  const log = { error: (_: object, message: string) => void problems.push(message) }
  const worker = await startWorker(pool, { ...tasks, daily: async () => undefined }, log)
  let made = 0
  const someone = async (roles: NewAccount['roles'] = ['applicant'], more: Partial<NewAccount> = {}) => {
    const email = `persona${++made}@correo.example`
    const account = await accounts.createAccount({ email, name: `Persona ${made}`, roles, password, confirmed: true, ...more })
    if (isRefusal(account)) throw new Error(account.code)
    return { email, ...account }
  }
  beforeEach(() => {
    time.now = Date.now()
  })
  afterAll(async () => {
    await worker.stop()
    mail.close()
    await server.close()
  })
  return {
    accounts, open, server, time, problems, someone,
    /** Every letter that waits is sent. */
    settled: () => drain(pool, tasks, log),
    logIn: (email: string, word = password, request = visit()) => accounts.logIn({ step: 'password', email, password: word }, request),
    code: (digits: string, cookies: readonly string[]) => accounts.logIn({ step: 'code', code: digits }, visit(cookies)),
  }
}

/** A browser's request with the cookies it was given. */
export function visit(cookies: readonly string[] = [], address = '192.0.2.1'): Request {
  return new Request('http://127.0.0.1:8080/entrar', {
    headers: { cookie: cookies.map((c) => c.split(';')[0]).join('; '), 'user-agent': 'a browser', 'x-test-address': address },
  })
}

export function cookiesOf(outcome: LogInOutcome): readonly string[] {
  if (outcome.status !== 'in' && outcome.status !== 'codeNeeded') throw new Error(`not in: ${outcome.status}`)
  return outcome.cookies
}

/** The code in the link of a letter. */
export const codeOf = (letter: string): string => decodeURIComponent(/codigo=(\S+)/.exec(letter)?.[1] ?? '')
