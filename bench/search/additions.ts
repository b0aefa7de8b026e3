import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'

const syllables = ['qa', 'wi', 'llu', 'ñe', 'to', 'pa', 'xi', 'ru', 'mo', 'che', 'ja', 'zu']
/** Words that no register has. */
const coined = (n: number) => Array.from({ length: 5 }, (_, i) => syllables[Math.floor(n / 12 ** i) % 12] ?? '').join('').toUpperCase()

/**
 * Adds marks one by one, as an act adds them (its event and its row in one transaction), and every tenth time asks each
 * office until it finds the one just added. Gives milliseconds from commit to the last answer.
 */
export async function additions(client: pg.Client, offices: readonly string[], { rate, seconds }: { readonly rate: number; readonly seconds: number }): Promise<{ readonly added: number; readonly delays: readonly number[] }> {
  const seed = Math.floor(Math.random() * 12 ** 5)
  const [began, delays, asking]: [number, number[], Promise<void>[]] = [performance.now(), [], []]
  const total = rate * seconds
  for (let i = 0; i < total; i++) {
    await pause(Math.max(0, began + (i * 1000) / rate - performance.now()))
    const text = `${coined(seed + i * 7)} ${i}`
    await add(client, text)
    const committed = performance.now()
    if (i % 10 === 0) asking.push(Promise.all(offices.map((office) => untilFound(office, text))).then(() => void delays.push(performance.now() - committed)))
  }
  await Promise.all(asking)
  return { added: total, delays }
}

async function add(client: pg.Client, text: string): Promise<void> {
  const stream = randomUUID()
  await client.query('begin')
  await client.query(`insert into record.events (stream, version, kind, type, recorded_at, command_id, content, hash) values ($1, 1, 'payment', 'Added', now(), $2, '{}', decode(repeat('00', 32), 'hex'))`, [stream, randomUUID()])
  await client.query(`insert into views.marks (stream, found, case_number, kind, text, classes, standing, status, filed_on, owner) values ($1, 'docket', '999999-2027', 'word', $2, '{25}', 'pending', 'filed', current_date, $1)`, [stream, text])
  await client.query('commit')
}

async function untilFound(office: string, text: string): Promise<void> {
  for (;;) {
    const answer = await fetch(`${office}/api/v1/search?limit=3&q=${encodeURIComponent(text)}`)
    const { items } = (await answer.json()) as { items?: readonly { text: string }[] }
    if (items?.some((one) => one.text === text)) return
    await pause(20)
  }
}
