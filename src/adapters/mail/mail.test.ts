import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import type { Letter } from '#ports/mail.ts'
import { loopbackMail, read } from '#test/loopback-mail.ts'
import { openMail } from './index.ts'
import { written } from './letters.ts'

const officeName = 'Oficina de Propiedad Intelectual'
const from = 'avisos@oficina.example'
type Kind = Exclude<Letter['kind'], 'watch'>
const kinds: readonly Kind[] = ['confirmation', 'alreadyRegistered', 'passwordReset', 'invitation', 'passwordChanged', 'linkDecided', 'payment', 'notice']
const letter = (kind: Kind, language: 'es' | 'en' = 'es'): Letter => ({
  kind, to: { email: 'rosa@correo.example', name: 'Rosa Ñahui', language }, link: 'https://oficina.example/casilla?a=1&b=2',
})

describe('letters over SMTP', () => {
  let server: Awaited<ReturnType<typeof loopbackMail>>
  let mail: ReturnType<typeof openMail>
  beforeAll(async () => {
    server = await loopbackMail()
    mail = openMail({ smtpUrl: server.url, from, officeName })
  })
  afterAll(async () => {
    mail.close()
    await server.close()
  })

  it('arrive as text and as HTML, in the reader’s language, marked as automatic', async () => {
    const arrived = server.next('rosa@correo.example')
    await mail.send(letter('notice'))
    const { headers, text, html, from: sender } = await arrived
    expect(sender).toBe(from)
    expect(headers).toContain('Subject: Tiene una notificación en su casilla')
    expect(headers).toContain('Auto-Submitted: auto-generated')
    expect(headers).toMatch(/To: "?Rosa Ñahui"? <rosa@correo\.example>/)
    expect(text).toContain('Estimado(a) Rosa Ñahui:')
    expect(text).toContain('https://oficina.example/casilla?a=1&b=2')
    expect(html).toContain('href="https://oficina.example/casilla?a=1&amp;b=2"')
  })

  it('in English are English to the last word', async () => {
    const arrived = server.next('rosa@correo.example')
    await mail.send(letter('notice', 'en'))
    const { headers, text } = await arrived
    expect(headers).toContain('Subject: You have a notice in your mailbox')
    expect(text).toContain('Dear Rosa Ñahui,')
  })

  it('keep a name with line breaks from adding a header or a second reader', async () => {
    const arrived = server.next('rosa@correo.example')
    await mail.send({ ...letter('confirmation'), to: { email: 'rosa@correo.example', name: 'Rosa\r\nBcc: todos@correo.example', language: 'es' } })
    const { headers, to } = await arrived
    expect(to).toEqual(['rosa@correo.example'])
    expect(headers).not.toMatch(/^Bcc:/m)
    expect(headers).toContain('Rosa Bcc: todos@correo.example')
  })

  it('that the next server refuses are an error, so that the job tries again', async () => {
    const refusing = await loopbackMail({ refuses: true })
    const other = openMail({ smtpUrl: refusing.url, from, officeName })
    await expect(other.send(letter('notice'))).rejects.toThrow()
    other.close()
    await refusing.close()
  })
})

test('a letter of a watch tells each sign with its lines, escapes them, and can be stopped by one press (RFC 8058)', async () => {
  const server = await loopbackMail()
  const mail = openMail({ smtpUrl: server.url, from, officeName })
  const arrived = server.next('rosa@correo.example')
  await mail.send({ kind: 'watch', to: letter('notice').to, link: 'https://oficina.example/vigilancia', stop: 'https://oficina.example/vigilancia/baja?clave=K', total: 3, alerts: [{ heading: 'KUYCHI <b>', lines: ['Se parece a «KUYCHI».', 'Último día para oponerse: 14 de julio.'] }] })
  const { headers, text, html } = await arrived
  expect(headers).toContain('List-Unsubscribe: <https://oficina.example/vigilancia/baja?clave=K>')
  expect(headers).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
  for (const said of ['KUYCHI <b>', 'Último día para oponerse', 'Hay 2 más', 'no una notificación']) expect(text).toContain(said)
  expect(html).toContain('KUYCHI &lt;b&gt;')
  mail.close()
  await server.close()
})

describe('letters without a mail server', () => {
  it('are kept as files that only the program reads, and the log says that nobody receives them', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'outbox-'))
    const said: string[] = []
    const mail = openMail({ from, officeName, outbox: join(folder, 'outbox'), log: (line) => said.push(line) })
    await mail.send(letter('passwordReset'))
    const [name] = await readdir(join(folder, 'outbox'))
    expect(name).toMatch(/^\d{4}-\d\d-\d\dT.*\.eml$/)
    const { headers, text } = read(await readFile(join(folder, 'outbox', name!), 'utf8'))
    expect(headers).toContain('Subject: Elija otra contraseña')
    expect(text).toContain('https://oficina.example/casilla?a=1&b=2')
    expect((await stat(join(folder, 'outbox', name!))).mode & 0o077).toBe(0)
    expect((await stat(join(folder, 'outbox'))).mode & 0o077).toBe(0)
    expect(said).toEqual([expect.stringContaining('nobody receives them')])
    await rm(folder, { recursive: true })
  })

  it('and without an outbox do not start at all', () => {
    expect(() => openMail({ from, officeName })).toThrow(/SMTP_URL/)
  })
})

describe('the words of the letters', () => {
  it('exist for every letter in both languages, name the office and hold the one link', () => {
    for (const kind of kinds) {
      for (const language of ['es', 'en'] as const) {
        const { subject, text, html } = written(letter(kind, language), officeName)
        expect(subject.length).toBeGreaterThan(5)
        for (const body of [text, html]) {
          expect(body).toContain(officeName)
          expect(body).not.toMatch(/\{|!(?!doctype)/)
        }
        expect(text.match(/https?:\/\//g)).toHaveLength(1)
        expect(html).not.toMatch(/<img|<script|src=/)
      }
    }
  })

  it('of a notice say only that something is there (LPAG art. 25.2): no number, no mark, no date', () => {
    const { subject, text } = written(letter('notice'), officeName)
    expect(`${subject} ${text.replace(/https:\S+/, '')}`).not.toMatch(/\d/)
  })

  it('let no markup through a name', () => {
    const { html } = written({ ...letter('notice'), to: { email: 'a@b.example', name: '<script>alert(1)</script>', language: 'es' } }, officeName)
    expect(html).not.toContain('<script>')
  })
})
