import { existsSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { openKit } from '../../src/cli/search/kit.ts'
import { chance } from '#search/evaluate/chance.ts'
import { inventedMarks } from '#search/evaluate/names.ts'
import { copyIn } from './copy-in.ts'
import { kitFolder } from './ground.ts'

/** The kit's marks first, then invented ones, in the order of the same seed; without a kit all are invented. */
export function* registerTexts(count: number): Generator<string> {
  const kit = existsSync(join(kitFolder, 'pairs.csv')) ? openKit(kitFolder, {}).corpus : []
  let told = 0
  for (const text of kit) if (told < count && text.trim() !== '') {
    told++
    yield text.trim()
  }
  yield* inventedMarks(count - told, chance(10))
}

const statuses = [['register', 'inForce', 'inForce'], ['docket', 'pending', 'oppositionWindow'], ['docket', 'pending', 'registrability'], ['register', 'ended', 'cancelled'], ['docket', 'ended', 'finalRefused']] as const

/**
 * Fills the views that the search reads, as a million lives would: each mark with its classes, its standing, and a holder
 * whose particulars lie in the record; five marks a holder at the mean. No act is written: such an office is for
 * searching and filing, not for opening these files.
 */
export async function fillRegister(url: string, count: number): Promise<{ readonly marks: number; readonly seconds: number }> {
  const client = new pg.Client(url)
  await client.connect()
  const begun = performance.now()
  try {
    const next = chance(77)
    const marks = [...registerTexts(count)].map((text, i) => ({ text, i, holder: Math.floor(count / 5 * next() * next()), as: statuses[next() < 0.8 ? 0 : Math.floor(1 + 4 * next())] as typeof statuses[number] }))
    await client.query('begin')
    await copyIn(client, 'record.party_versions (party_id, version, salt, content, recorded_at)', marks, ({ i, holder }) => [party(i), 1, `\\x${'00'.repeat(32)}`, JSON.stringify(particulars(holder)), '2020-01-02T10:00:00Z'])
    await copyIn(client, 'views.case_parties', marks, ({ i, as }) => [stream(i), as[0] === 'register' ? 'holder' : 'applicant', 0, party(i), 1, 'PE'])
    await copyIn(client, 'views.marks (stream, found, case_number, certificate_number, kind, text, classes, standing, status, filed_on, granted_on, expires_on, owner)', marks, ({ i, text, as: [found, standing, status] }) => {
      const year = 2000 + (i % 26)
      return [stream(i), found, `${String(1 + Math.floor(i / 26)).padStart(6, '0')}-${year}`, found === 'register' ? `P${String(i).padStart(8, '0')}` : null, i % 7 === 0 ? 'mixed' : 'word', text,
        `{${i % 5 === 0 ? `${1 + (i % 44)},${2 + (i % 44)}` : 1 + (i % 45)}}`, standing, status, `${year}-03-02`, found === 'register' ? `${year}-11-02` : null, found === 'register' ? `${year + 10}-11-02` : null, party(i)]
    })
    await client.query('commit')
    for (const table of ['views.marks', 'views.case_parties', 'record.party_versions']) await client.query(`analyze ${table}`).catch(() => undefined)
    return { marks: marks.length, seconds: (performance.now() - begun) / 1000 }
  } finally {
    await client.end()
  }
}

const stream = (i: number) => `0b${String(i).padStart(6, '0').slice(0, 6)}-0000-4000-8000-${String(i).padStart(12, '0')}`
const party = (i: number) => `1b000000-0000-4000-8000-${String(i).padStart(12, '0')}`
const particulars = (holder: number) => ({ kind: 'company', name: `Titular Inventada ${holder} S. A. C.`, document: { kind: 'RUC', number: `20${String(holder).padStart(9, '0')}` }, country: 'PE', address: 'Calle Inventada 1, Lima', domiciledInPeru: true })
