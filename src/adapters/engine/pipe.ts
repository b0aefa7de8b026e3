import { MessageChannel, receiveMessageOnPort, type MessagePort } from 'node:worker_threads'

/** The end that a thread drinks from. */
export type Mouth = { readonly port: MessagePort; readonly sent: Int32Array }

export type Pipe = {
  readonly mouth: Mouth
  /** Resolves once the thread is no more than a few loads behind; rejects where it is gone. */
  readonly send: (rows: Uint8Array) => Promise<void>
  readonly end: () => void
}

/** Loads that may wait for the thread: it never stands still, and memory stays small. */
const mostWaiting = 3

/**
 * Rows on their way to a thread that builds from them as they come: it waits for each load without giving its turn back,
 * so that a function which wants an iterable can be fed from another thread.
 */
export function openPipe(): Pipe {
  const { port1: port, port2: mouth } = new MessageChannel()
  const sent = new Int32Array(new SharedArrayBuffer(4))
  let [waiting, gone] = [0, false]
  let behind: (() => void)[] = []
  const look = () => {
    const all = behind
    behind = []
    for (const done of all) done()
  }
  port.on('message', () => {
    waiting--
    look()
  })
  port.on('close', () => {
    gone = true
    look()
  })
  port.unref()
  const post = (rows: Uint8Array | null) => {
    port.postMessage(rows)
    Atomics.add(sent, 0, 1)
    Atomics.notify(sent, 0)
  }
  return {
    mouth: { port: mouth, sent },
    async send(rows) {
      waiting++
      post(rows)
      while (waiting > mostWaiting && !gone) await new Promise<void>((done) => void behind.push(done))
      if (gone) throw new Error('the thread that takes in the marks is gone')
    },
    end: () => post(null),
  }
}

/** In the thread: each load as it comes, until the other end is closed. */
export function* poured({ port, sent }: Mouth): Generator<Uint8Array> {
  for (let had = 0; ; had++) {
    while (Atomics.load(sent, 0) === had) Atomics.wait(sent, 0, had)
    const rows = (receiveMessageOnPort(port) as { readonly message: Uint8Array | null } | undefined)?.message
    if (!rows) break
    port.postMessage(null)
    yield rows
  }
  port.close()
}
