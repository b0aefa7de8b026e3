import { afterAll, expect, it } from 'vitest'
import { openMail } from '#adapters/mail/index.ts'
import { drain } from '#jobs/worker.ts'
import { codeOf, password, visit } from '#test/accounts.ts'
import { loopbackMail, type Received } from '#test/loopback-mail.ts'
import { aDatabase } from '#test/postgres.ts'
import { openAccounts } from './index.ts'

const { pool } = await aDatabase()
const first = await loopbackMail()
await first.close()
const opened = () => openMail({ smtpUrl: first.url, from: 'avisos@oficina.example', officeName: 'Oficina' })
let mail = opened()
const accounts = openAccounts({ pool, mail: { send: (letter) => mail.send(letter) }, secret: 'a secret of this test that is long enough to be one', origin: 'http://127.0.0.1:8080', secure: false })
const failures: string[] = []
/** The queue as a worker finds it when the time to try again has come. */
const work = async () => {
  // A job that failed a moment ago may still be held by its worker: it is looked at again.
  for (let round = 0; round < 3; round++) {
    await pool.query('update graphile_worker._private_jobs set run_at = now()')
    await drain(pool, { mailLetter: (p) => accounts.sendLetter((p as { letter: string }).letter) }, { error: (_, message) => failures.push(message) })
  }
}
const waiting = async () => (await pool.query<{ kind: string }>('select kind from accounts.letters order by written_at')).rows.map((r) => r.kind)
/** The program keeps its connections: they go first, or the server waits for them. */
const closed = async (server: Awaited<ReturnType<typeof loopbackMail>>) => {
  mail.close()
  mail = opened()
  await server.close()
}
afterAll(() => mail.close())

it('letters written while the mail server is down wait, are tried again, and arrive once it is up', async () => {
  expect(await accounts.register({ email: 'espera@correo.example', name: 'Espera', password }, visit())).toBe('sent')
  await accounts.createAccount({ email: 'invitada@correo.example', name: 'Invitada', roles: ['applicant'] })
  await work()
  await work()
  expect(failures.length).toBeGreaterThanOrEqual(2)
  expect(await waiting()).toEqual(['confirmation', 'invitation'])
  const server = await loopbackMail({ port: first.port })
  await work()
  expect(server.letters.map((l) => l.to[0]).sort()).toEqual(['espera@correo.example', 'invitada@correo.example'])
  expect(await waiting()).toEqual([])
  const to = (email: string) => server.letters.find((l) => l.to.includes(email)) as Received
  expect(await accounts.confirm(codeOf(to('espera@correo.example').text))).toBe('confirmed')
  expect(await accounts.reset(codeOf(to('invitada@correo.example').text), password)).toBe('changed')
  await work()
  expect(server.letters).toHaveLength(2)
  await closed(server)
})

it('a letter stands or falls with its cause, and a changed password always writes one', async () => {
  const email = 'cambia@correo.example'
  await accounts.createAccount({ email, name: 'Cambia', roles: ['applicant'], password, confirmed: true })
  await expect(pool.query(`with gone as (update accounts.credentials set password = 'otro' returning 1) select 1 / 0 from gone`)).rejects.toThrow()
  expect(await waiting()).toEqual([])
  await pool.query(`update accounts.credentials set password = 'otro' where account_id = (select id from accounts.accounts where email = $1)`, [email])
  expect(await waiting()).toEqual(['passwordChanged'])
})

it('a letter of an older password opens nothing: the link is bound to what was asked', async () => {
  const email = 'victima@correo.example'
  await accounts.register({ email, name: 'Dueña', password }, visit([], '192.0.2.8'))
  await accounts.register({ email, name: 'Ladrón', password: 'clave del que roba' }, visit([], '192.0.2.9'))
  const server = await loopbackMail({ port: first.port })
  await work()
  const codes = server.letters.filter((l) => l.to.includes(email)).map((l) => codeOf(l.text))
  const answers = []
  for (const code of codes) answers.push(await accounts.confirm(code))
  expect(answers.filter((a) => a === 'confirmed')).toHaveLength(1)
  await closed(server)
})
