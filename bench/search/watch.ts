import { pictures } from '#adapters/pictures/index.ts'
import { openSimilar } from '#adapters/engine/index.ts'
import { chance, type Chance } from '#demonstration/chance.ts'
import { isRefusal } from '#casefile/refusal.ts'
import { peru } from '#law/peru/index.ts'
import type { Open } from '#office/open.ts'
import { watchIssue } from '#office/watching/run.ts'
import { markSource } from '#store/marks.ts'
import { openOffice, type BenchOffice, type Figure } from '../record/office.ts'
import { fillRegister } from './register.ts'

const issue = '2027-03-01'

/**
 * An issue of 300 signs against 100,000 watches, three in five of them holders' own marks, in a register of a million;
 * every third sign is like one that is watched.
 */
export async function watch({ watches = 100_000, signs = 300, register = 1_000_000 } = {}): Promise<readonly Figure[]> {
  const office = await openOffice()
  const similar = openSimilar({ source: markSource(office.pool), report: (error) => console.error(error) })
  try {
    const open = openedOn(office, similar)
    await fill(office, { watches, signs })
    await fillRegister(office.cluster.url('app'), register)
    await similar.upToDate()
    const [begun, before] = [performance.now(), process.cpuUsage()]
    const { alerts } = await watchIssue(open, issue)
    const seconds = (performance.now() - begun) / 1000
    const spent = process.cpuUsage(before)
    const again = await watchIssue(open, issue)
    const { rows: [letters] } = await office.pool.query<{ n: number }>(`select count(*)::int as n from graphile_worker._private_jobs`)
    const floor = Number(peru.settings.find((s) => s.id === 'watch.score')?.value)
    const [same, plain] = [await agreement(office, floor), await ordinary(open, floor)]
    return [
      { name: `an issue of ${signs} signs against ${watches} watches in a register of ${register + watches * 0.6 + signs}, alerts written`, value: seconds, unit: 's', reach: '≤ 60 s', ok: seconds <= 60 && alerts > 0 && again.alerts === 0, detail: `${alerts} alerts from a score of ${floor} on, ${letters?.n ?? 0} letters due; ${((spent.user + spent.system) / 1e6).toFixed(0)} s of this process's own work; engine ${similar.state().version?.engine ?? '?'}; run again it writes nothing` },
      { name: 'published signs whose own-mark alerts are what the ordinary search shows, scores alike', value: plain.equal / plain.signs, unit: 'of 1', reach: '1', ok: plain.equal === plain.signs, detail: `${plain.signs} signs searched for again` },
      { name: 'alerts on asked watches that the ordinary search shows once they are put into the register', value: same.both / (same.pairs || 1), unit: 'of 1', reach: '≥ 0.95', ok: same.both >= 0.95 * same.pairs, detail: `${same.pairs} pairs, shown or told, of 120 published signs; scores at most ${same.apart.toFixed(3)} apart` },
    ]
  } finally {
    await similar.close()
    await office.close()
  }
}

function openedOn({ pool, desk }: BenchOffice, similar: Open['similar']): Open {
  return {
    desk: { ...desk, law: () => peru }, db: { query: async <T>(text: string, values: readonly unknown[] = []) => (await pool.query(text, [...values])).rows as readonly T[] },
    now: async () => `${issue}T15:00:00.000Z`, documents: async () => new Map(), bytes: async () => new Map(), terms: () => ({ has: () => true }), pictures, papers: undefined as never, similar,
  }
}

/** A thousand watches, and all that were told, put into the register as marks and searched for as anybody would. */
async function agreement(office: BenchOffice, floor: number) {
  await office.pool.query(
    `insert into views.marks (stream, found, case_number, kind, text, classes, standing, status, filed_on, owner)
     select 'watch ' || w.id, 'docket', '', 'word', w.text, w.classes, 'pending', 'filed', '2027-01-04', w.account_id from office.watches w
     where w.note = 'probe' or exists (select from office.watch_alerts a where a.watch = 'watch ' || w.id)`)
  const probe = openSimilar({ source: markSource(office.pool), report: (error) => console.error(error) })
  try {
    await probe.upToDate()
    const { rows } = await office.pool.query<{ stream: string; text: string; classes: number[]; told: { watch: string; score: number }[] }>(
      `select d.stream, d.sign_text as text, d.classes, coalesce((select json_agg(json_build_object('watch', a.watch, 'score', a.score)) from office.watch_alerts a where a.stream = d.stream and a.watch like 'watch %'), '[]') as told
       from views.docket d where d.stream like 'published-%' order by d.stream limit 120`)
    let [pairs, both, apart] = [0, 0, 0]
    for (const { stream, text, classes, told } of rows) {
      const found = await probe.search({ text, classes, limit: 200, filters: { standing: ['pending', 'inForce'] }, without: [stream] })
      if (isRefusal(found)) throw new Error(found.code)
      const shown = new Map(found.candidates.filter((c) => c.score >= floor && c.stream.startsWith('watch ')).map((c) => [c.stream, c.score]))
      const same = told.filter((t) => shown.has(t.watch))
      pairs += new Set([...shown.keys(), ...told.map((t) => t.watch)]).size
      both += same.length
      apart = Math.max(apart, ...same.map((t) => Math.abs(t.score - (shown.get(t.watch) ?? 0))))
    }
    return { pairs, both, apart }
  } finally {
    await probe.close()
  }
}

/** Own marks told by the run, each searched for in the register as anybody would. */
async function ordinary(open: Open, floor: number) {
  const signs = await open.db.query<{ stream: string; text: string; classes: number[]; told: { watch: string; score: number }[] }>(
    `select d.stream, d.sign_text as text, d.classes, coalesce((select json_agg(json_build_object('watch', a.watch, 'score', a.score)) from office.watch_alerts a where a.stream = d.stream and a.watch like 'own own-%'), '[]') as told
     from views.docket d where d.stream like 'published-%' order by d.stream limit 60`)
  let equal = 0
  for (const { stream, text, classes, told } of signs) {
    const found = await open.similar.search({ text, classes, limit: 200, filters: { standing: ['pending', 'inForce'] }, without: [stream] })
    if (isRefusal(found)) throw new Error(found.code)
    const shown = found.candidates.filter((c) => c.score >= floor && c.stream.startsWith('own-'))
    if (shown.length === told.length && shown.every((c) => told.some((t) => t.watch === `own ${c.stream}` && Math.abs(t.score - c.score) < 0.001))) equal += 1
  }
  return { signs: signs.length, equal }
}

const starts = ['b', 'br', 'c', 'ch', 'cl', 'd', 'f', 'fl', 'g', 'gr', 'h', 'j', 'k', 'l', 'll', 'm', 'n', 'ñ', 'p', 'pl', 'qu', 'r', 's', 't', 'tr', 'v', 'w', 'x', 'y', 'z', '']
const vowels = ['a', 'e', 'i', 'o', 'u', 'ia', 'au', 'ie']
const ends = ['', '', '', 'n', 'r', 's', 'l', 'x']
const word = (c: Chance) => Array.from({ length: c.between(2, 4) }, () => c.pick(starts) + c.pick(vowels) + c.pick(ends)).join('')
/** Invented signs of one to three words, the later ones from a short list, as in a register. */
const sign = (c: Chance) => [word(c), ...Array.from({ length: c.pick([0, 0, 1, 1, 2]) }, () => c.pick(common))].join(' ').toUpperCase()
const common = ['del sur', 'plus', 'andino', 'perú', 'natural', 'group', 'café', 'digital', 'express', 'kids', 'home', 'farma', 'gold', 'mar', 'inca']
const respelt = (text: string) => text.replaceAll('K', 'C').replaceAll('V', 'B').replaceAll('LL', 'Y').replaceAll('Z', 'S').replace(/H(?!U)/g, '')

async function fill({ pool }: BenchOffice, { watches, signs }: { readonly watches: number; readonly signs: number }): Promise<void> {
  const c = chance(146)
  const own = Math.floor(watches * 0.6)
  const texts = Array.from({ length: watches }, () => sign(c))
  // Every sixth published sign is like a register mark, every sixth like one that somebody asked to watch.
  const asked = texts.slice(own)
  const published = Array.from({ length: signs }, (_, i) => (i % 6 === 0 ? respelt(c.pick(texts.slice(0, own))) : i % 3 === 0 ? respelt(c.pick(asked)) : sign(c)))
  const file = (filer: string) => `insert into views.docket (stream, number, status, sign_kind, sign_text, classes, goods, filed_on, rank, filer, channel, version)
    select s, lpad((o + $5::int)::text, 6, '0') || '-2027', $4, 'word', t, array[1 + o % 45]::int[], '[]', '2027-01-04', o + $5::int, '${filer}-' || (o % 20000), 'online', 1 from unnest($1::text[], $2::text[]) with ordinality u(s, t, o) where $3::int = 1`
  const mark = `insert into views.marks (stream, found, case_number, kind, text, classes, standing, status, filed_on, owner)
    select d.stream, 'docket', d.number, 'word', d.sign_text, d.classes, 'pending', d.status, d.filed_on, d.filer from views.docket d`
  await pool.query(file('account'), [Array.from({ length: own }, (_, i) => `own-${i}`), texts.slice(0, own), 1, 'registrability', 0])
  await pool.query(file('publisher'), [Array.from({ length: signs }, (_, i) => `published-${i}`), published, 1, 'oppositionWindow', 500_000])
  await pool.query(mark)
  await pool.query(`insert into views.gazette (stream, issue, gazette_number, position) select 'published-' || i, $1, 1, i + 1 from generate_series(0, $2::int - 1) i`, [issue, signs])
  await pool.query(`insert into office.watches (id, account_id, text, classes, note, made_at) select gen_random_uuid(), 'asker-' || (o % 20000), t, array[1 + o % 45]::int[], case when o <= 1000 then 'probe' end, now() from unnest($1::text[]) with ordinality u(t, o)`, [asked])
  await pool.query('analyze')
}
