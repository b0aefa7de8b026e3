import { randomUUID } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport, type SendMailOptions } from 'nodemailer'
import type { Letter, Mailer } from '#ports/mail.ts'
import { written } from './letters.ts'

export type MailSettings = {
  /** An `smtp:` or `smtps:` address, with account and port as the server asks, and `?requireTLS=true`. Without it letters go to the outbox. */
  readonly smtpUrl?: string
  /** The office's own address: `avisos@marcas.example.pe`. */
  readonly from: string
  readonly officeName: string
  /** A folder for letters as `.eml` files, where no server is set. */
  readonly outbox?: string
  /** Tells once where letters go; never a letter's content, nor its addressee. */
  readonly log?: (line: string) => void
}

/** Opens the office's mail. Throws where neither a server nor an outbox is given. `close` lets go of the connections. */
export function openMail(settings: MailSettings): Mailer & { readonly close: () => void } {
  if (settings.smtpUrl) return bySmtp(settings, settings.smtpUrl)
  if (settings.outbox) return toOutbox(settings, settings.outbox)
  throw new Error('mail needs a server (SMTP_URL) or a folder for the outbox')
}

/** Nothing in a letter may make this program read a file or fetch an address. */
const closed = { disableFileAccess: true, disableUrlAccess: true } as const

function bySmtp(settings: MailSettings, url: string): ReturnType<typeof openMail> {
  const transport = createTransport({ url, pool: true, maxConnections: 2, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000, ...closed })
  settings.log?.(`letters go out by ${new URL(url).hostname}`)
  return {
    send: async (letter) => void (await transport.sendMail(message(settings, letter))),
    close: () => transport.close(),
  }
}

/** Letters hold links that open an account: the folder and its files are the program's alone. */
function toOutbox(settings: MailSettings, folder: string): ReturnType<typeof openMail> {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows', ...closed })
  settings.log?.(`no mail server is set (SMTP_URL): letters are written to ${folder} and nobody receives them`)
  return {
    async send(letter) {
      const { message: bytes } = await composer.sendMail(message(settings, letter))
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const name = `${Temporal.Now.instant().toString({ smallestUnit: 'millisecond' }).replaceAll(':', '-')}-${randomUUID()}`
      const draft = join(folder, `.${name}`)
      await writeFile(draft, bytes as Buffer, { mode: 0o600 })
      await rename(draft, join(folder, `${name}.eml`))
    },
    close: () => composer.close(),
  }
}

function message(settings: MailSettings, asked: Letter): SendMailOptions {
  // A name is typed by anybody: one line, or readers of mail may take its second line for a header.
  const letter = { ...asked, to: { ...asked.to, name: asked.to.name.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim() } }
  return {
    from: { name: settings.officeName, address: settings.from },
    // One address, not a list: what a person typed as e-mail is never parsed again.
    to: { name: letter.to.name, address: letter.to.email },
    ...written(letter, settings.officeName),
    headers: {
      'Auto-Submitted': 'auto-generated', 'Content-Language': letter.to.language,
      // RFC 8058: the reader's own mail program offers to stop them, by one press.
      ...(letter.kind === 'watch' && { 'List-Unsubscribe': `<${letter.stop}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
    },
  }
}
