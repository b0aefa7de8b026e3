import { SMTPServer } from 'smtp-server'

export type Received = { readonly from: string; readonly to: readonly string[]; readonly raw: string; readonly headers: string; readonly text: string; readonly html: string }

/** A real mail server on a free port of this machine, that keeps what it receives. */
export async function loopbackMail(options: { readonly refuses?: boolean; readonly port?: number } = {}) {
  const letters: Received[] = []
  const waiting: { readonly to: string; readonly done: (letter: Received) => void }[] = []
  const server = new SMTPServer({
    authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'], logger: false,
    onRcptTo: (_, __, done) => done(options.refuses ? Object.assign(new Error('no such mailbox'), { responseCode: 550 }) : undefined),
    onData(stream, session, done) {
      const pieces: Buffer[] = []
      stream.on('data', (piece: Buffer) => pieces.push(piece))
      stream.on('end', () => {
        const raw = Buffer.concat(pieces).toString('utf8')
        const from = session.envelope.mailFrom
        const letter = { from: from === false ? '' : from.address, to: session.envelope.rcptTo.map((r) => r.address), ...read(raw) }
        letters.push(letter)
        for (const one of waiting.splice(0)) {
          if (letter.to.includes(one.to)) one.done(letter)
          else waiting.push(one)
        }
        done()
      })
    },
  })
  await new Promise<void>((done) => server.listen(options.port ?? 0, '127.0.0.1', done))
  const address = server.server.address()
  if (typeof address !== 'object' || address === null) throw new Error('no port')
  return {
    url: `smtp://127.0.0.1:${address.port}`, port: address.port,
    letters,
    /** The next letter to somebody. */
    next: (to: string) => new Promise<Received>((done) => waiting.push({ to, done })),
    close: () => new Promise<void>((done) => server.close(() => done())),
  }
}

/** A letter as its reader sees it: headers unfolded and decoded, and the two bodies. */
export function read(raw: string): Omit<Received, 'from' | 'to'> {
  const [head = ''] = raw.split('\r\n\r\n', 1)
  const headers = head.replace(/\?=\s+=\?/g, '?==?').replace(/\r\n[ \t]+/g, ' ').replace(/=\?utf-8\?(q|b)\?(.*?)\?=/gi, (_, how: string, word: string) =>
    (how.toLowerCase() === 'b' ? Buffer.from(word, 'base64').toString('utf8') : printable(word.replaceAll('_', ' '))))
  const body = (type: string) => {
    const part = new RegExp(`Content-Type: ${type}[^]*?\\r\\n\\r\\n([^]*?)\\r\\n--`, 'i').exec(raw)
    const encoding = /Content-Transfer-Encoding: (\S+)/i.exec(part?.[0] ?? '')?.[1]
    if (encoding === 'base64') return Buffer.from(part?.[1] ?? '', 'base64').toString('utf8')
    return encoding === 'quoted-printable' ? printable(part?.[1] ?? '') : part?.[1] ?? ''
  }
  return { raw, headers, text: body('text/plain'), html: body('text/html') }
}

function printable(text: string): string {
  const joined = text.replace(/=\r?\n/g, '')
  return Buffer.from(joined.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))), 'latin1').toString('utf8')
}
