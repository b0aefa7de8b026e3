import { percentile, type Figure } from '../record/office.ts'
import { served, type Served } from './child.ts'

type Filed = { readonly caseNumber: string; readonly receivedAt: string; readonly rank: number }

const json = (token: string, key: string) => ({ 'content-type': 'application/json', authorization: `Bearer ${token}`, 'idempotency-key': key })

async function token(s: Served, role: string): Promise<string> {
  const accounts = JSON.parse(await s.command('demo', 'accounts', '--json')) as { role: string; token: string }[]
  const found = accounts.find((a) => a.role === role)
  if (!found) throw new Error(`no demonstration account of role ${role}`)
  return found.token
}

/** A filing as an API client makes it: a payment order, its payment, then the application. Gives the application's own time. */
async function file(s: Served, bearer: string, name: string): Promise<{ readonly filed: Filed; readonly ms: number; readonly orderMs: number }> {
  const key = `${name}-${crypto.randomUUID()}`
  const classes = [{ number: 25, terms: ['chompas de alpaca', 'gorros'] }]
  const before = performance.now()
  const order = await post<{ orderCode: string }>(`${s.url}/api/v1/payment-orders`, json(bearer, `o-${key}`), { classes })
  await post(`${s.url}/api/v1/payment-orders/${order.orderCode}/demonstration-payment`, json(bearer, `p-${key}`), {})
  const begun = performance.now()
  const filed = await post<Filed>(`${s.url}/api/v1/applications`, json(bearer, key), {
    sign: { kind: 'word', text: name }, classes, applicants: [{ kind: 'person', name: 'Persona Ficticia', document: { kind: 'DNI', number: '45678912' }, country: 'PE', address: 'Calle Inventada 1, Lima' }],
    service: { means: 'mailbox', consent: true }, signedBy: 'applicant', payment: { orderCode: order.orderCode },
  })
  return { filed, ms: performance.now() - begun, orderMs: begun - before }
}

async function post<T>(url: string, headers: Record<string, string>, body: unknown): Promise<T> {
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })
  if (!answer.ok) throw new Error(`${answer.status} ${url}: ${(await answer.text()).slice(0, 300)}`)
  return (await answer.json()) as T
}

/** Filing over HTTP, twenty at once, and fifty at the same instant, twenty rounds: numbers gapless, unique, in rank order. */
export async function filings({ rounds = 20 } = {}): Promise<readonly Figure[]> {
  const s = await served({ TOCAPU_API_ALLOWANCE: '1000000' })
  try {
    const bearer = await token(s, 'applicant')
    const times: number[] = []
    const orders: number[] = []
    await Promise.all(Array.from({ length: 20 }, async (_, w) => {
      for (let i = 0; i < 10; i++) {
        const { ms, orderMs } = await file(s, bearer, `Bancaria ${w} ${i}`)
        times.push(ms)
        orders.push(orderMs)
      }
    }))
    const faults: string[] = []
    for (let round = 0; round < rounds; round++) {
      const filed = (await Promise.all(Array.from({ length: 50 }, (_, i) => file(s, bearer, `Ronda ${round} ${i}`)))).map((f) => f.filed).sort((a, b) => a.rank - b.rank)
      const ordinals = filed.map((f) => Number(f.caseNumber.split('-')[0]))
      const first = ordinals[0] ?? 0
      if (ordinals.some((n, i) => n !== first + i)) faults.push(`round ${round}: not gapless in rank order`)
      if (filed.some((f, i) => i > 0 && f.receivedAt < (filed[i - 1]?.receivedAt ?? ''))) faults.push(`round ${round}: times out of rank order`)
    }
    const p95 = percentile(times, 0.95)
    return [
      { name: 'filing over HTTP, 20 at once, 95th percentile', value: p95, unit: 'ms', reach: '≤ 400 ms', ok: p95 <= 400, detail: `median ${percentile(times, 0.5).toFixed(0)} ms of the application itself; order and payment before it, median ${percentile(orders, 0.5).toFixed(0)} ms` },
      { name: `50 filings at the same instant, ${rounds} rounds, rounds with a fault`, value: faults.length, unit: '', reach: '0', ok: faults.length === 0, detail: faults.join('; ') || 'numbers gapless, unique, in the order of rank and time; none lost' },
    ]
  } finally {
    await s.stop()
  }
}

/** Birth of a demonstration, and the first page of a warm start. */
export async function starts(): Promise<readonly Figure[]> {
  const born = await served()
  const cold = born.readyMs / 1000
  await born.halt()
  const warm = await served({}, born.folder)
  const begun = performance.now()
  await (await fetch(warm.url)).text()
  const first = (warm.readyMs + performance.now() - begun) / 1000
  await warm.stop()
  return [
    { name: 'start on an empty folder, the demonstration made, until ready', value: cold, unit: 's', reach: '≤ 40 s', ok: cold <= 40, detail: 'after npm ci; the web build is included where it is missing' },
    { name: 'the demonstration office made, alone', value: born.bornIn ?? Infinity, unit: 's', reach: '≤ 15 s', ok: (born.bornIn ?? Infinity) <= 15, detail: 'over 210 files, every state, as the program itself tells it: within the start above' },
    { name: 'first page on a warm clone', value: first, unit: 's', reach: '≤ 5 s', ok: first <= 5, detail: 'program started, database started, home page answered' },
  ]
}

/** Whole simulated lives a second. */
export async function lives({ cases = 300 } = {}): Promise<readonly Figure[]> {
  const s = JSON.parse(await (await import('./run-command.ts')).run(['simulate', '--cases', String(cases), '--seed', '1', '--from', '2026-01-05', '--json'])) as { seconds: number; derailed: readonly string[]; floor: number; stages: Record<string, { min: number }> }
  const rate = cases / s.seconds
  return [{ name: 'whole simulated lives', value: rate, unit: 'a second', reach: '≥ 20', ok: rate >= 20 && s.derailed.length === 0, detail: `${cases} lives in ${s.seconds} s, certificates typeset and signed; fastest ${s.stages.filedToCertificate?.min} working days, floor ${s.floor}` }]
}
