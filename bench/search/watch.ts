import { pictures } from '#adapters/pictures/index.ts'
import { openSimilar } from '#adapters/engine/index.ts'
import { chance, type Chance } from '#demonstration/chance.ts'
import { isRefusal } from '#casefile/refusal.ts'
import { peru } from '#law/peru/index.ts'
import type { Open } from '#office/open.ts'
import { alertsOf } from '#office/watching/alerts.ts'
import { watchIssue } from '#office/watching/run.ts'
import { markSource } from '#store/marks.ts'
import { openOffice, type BenchOffice, type Figure } from '../record/office.ts'

const issue = '2027-03-01'

/** An issue of 300 signs against 100,000 watches, three in five of them holders' own marks; every third sign is like one that is watched. */
export async function watch({ watches = 100_000, signs = 300 } = {}): Promise<readonly Figure[]> {
  const office = await openOffice()
  const similar = openSimilar({ source: markSource(office.pool), report: (error) => console.error(error) })
  try {
    const open = openedOn(office, similar)
    await fill(office, { watches, signs })
    await similar.upToDate()
    const begun = performance.now()
    const { alerts } = await watchIssue(open, issue)
    const seconds = (performance.now() - begun) / 1000
    const again = await watchIssue(open, issue)
    const { rows: [letters] } = await office.pool.query<{ n: number }>(`select count(*)::int as n from graphile_worker._private_jobs`)
    const same = await agreement(open)
    return [
      { name: `an issue of ${signs} signs against ${watches} watches, alerts written`, value: seconds, unit: 's', reach: '≤ 60 s', ok: seconds <= 60 && alerts > 0 && again.alerts === 0, detail: `${alerts} alerts, ${letters?.n ?? 0} letters due; engine ${similar.state().version?.engine ?? '?'}; run again it writes nothing` },
      { name: 'alerts that the ordinary search of the watched sign shows too, with the same score', value: same.equal / same.asked, unit: 'of 1', reach: '1', ok: same.equal === same.asked, detail: `${same.asked} watches, each searched for by itself; ${same.missed} signs that it shows and the run did not tell` },
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

/** Watches whose sign the ordinary search finds in the issue, against what the run told. */
async function agreement(open: Open) {
  const floor = Number(peru.settings.find((s) => s.id === 'watch.score')?.value)
  const asked = await open.db.query<{ account_id: string; text: string; classes: number[]; told: { stream: string; score: number }[] }>(
    `select w.account_id, w.text, w.classes, coalesce((select json_agg(json_build_object('stream', a.stream, 'score', a.score)) from office.watch_alerts a where a.watch = 'watch ' || w.id), '[]') as told
     from office.watches w order by (select count(*) from office.watch_alerts a where a.watch = 'watch ' || w.id) desc, w.id limit 200`)
  let equal = 0
  let missed = 0
  for (const { text, classes, told } of asked) {
    const found = await open.similar.search({ text, classes, limit: 500, filters: { status: ['oppositionWindow'] } })
    if (isRefusal(found)) throw new Error(found.code)
    const shown = found.candidates.filter((c) => c.score >= floor)
    missed += shown.filter((c) => !told.some((t) => t.stream === c.stream)).length
    if (shown.length === told.length && shown.every((c) => told.some((t) => t.stream === c.stream && Math.abs(t.score - c.score) < 0.001))) equal += 1
  }
  await alertsOf(open, asked[0]?.account_id ?? '')
  return { asked: asked.length, equal, missed }
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
  const published = Array.from({ length: signs }, (_, i) => (i % 3 === 0 ? respelt(c.pick(texts)) : sign(c)))
  const file = `insert into views.docket (stream, number, status, sign_kind, sign_text, classes, goods, filed_on, rank, filer, channel, version)
    select s, lpad((o + $5::int)::text, 6, '0') || '-2027', $4, 'word', t, array[1 + o % 45]::int[], '[]', '2027-01-04', o + $5::int, 'account-' || (o % 20000), 'online', 1 from unnest($1::text[], $2::text[]) with ordinality u(s, t, o) where $3::int = 1`
  const mark = `insert into views.marks (stream, found, case_number, kind, text, classes, standing, status, filed_on, owner)
    select d.stream, 'docket', d.number, 'word', d.sign_text, d.classes, 'pending', d.status, d.filed_on, d.filer from views.docket d`
  await pool.query(file, [Array.from({ length: own }, (_, i) => `own-${i}`), texts.slice(0, own), 1, 'registrability', 0])
  await pool.query(file, [Array.from({ length: signs }, (_, i) => `published-${i}`), published, 1, 'oppositionWindow', 500_000])
  await pool.query(mark)
  await pool.query(`insert into views.gazette (stream, issue, gazette_number, position) select 'published-' || i, $1, 1, i + 1 from generate_series(0, $2::int - 1) i`, [issue, signs])
  await pool.query(`insert into office.watches (id, account_id, text, classes, made_at) select gen_random_uuid(), 'account-' || (o % 20000), t, array[1 + o % 45]::int[], now() from unnest($1::text[]) with ordinality u(t, o)`, [texts.slice(own)])
  await pool.query('analyze')
}
