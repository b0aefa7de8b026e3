import { peru } from '#law/peru/index.ts'
import { describe, expect, test } from 'vitest'
import { feeCommand } from './fee.ts'
import { termCommand } from './term.ts'

async function run(command: 'term' | 'fee', args: string, stdin: readonly (string | Uint8Array)[] = []) {
  const out: string[] = []
  const err: string[] = []
  const io = { law: peru, stdin: pieces(stdin), out: (line: string) => void out.push(line), err: (line: string) => void err.push(line) }
  const code = await (command === 'term' ? termCommand : feeCommand)(args.split(' '), io)
  return { code, out, err, json: () => out.map((line) => JSON.parse(line) as Record<string, unknown>) }
}

async function* pieces(parts: readonly (string | Uint8Array)[]) {
  yield* parts
}

describe('tocapu term', () => {
  test('prints the last day first, then why', async () => {
    const { code, out, err } = await run('term', 'D-TM-OPP --from 2026-06-01')
    expect([code, out[0], err]).toEqual([0, '2026-07-14', []])
    expect(out[2]).toContain('No se cuentan sábados, domingos ni el lunes 29 de junio')
  })

  test('--json gives the whole proof', async () => {
    const { code, json } = await run('term', 'D-TM-OPP --from 2026-06-01 --json')
    expect(code).toBe(0)
    expect(json()).toHaveLength(1)
    expect(json()[0]).toMatchObject({ rule: 'D-TM-OPP', from: '2026-06-01', due: '2026-07-14', firstDay: '2026-06-02', article: 'D486 art. 146; DS071 art. 6.2', skipped: [{ date: '2026-06-29', norm: 'DL 713 art. 6' }] })
  })

  test('the suspensions are applied only where they are asked for', async () => {
    expect((await run('term', 'D-APPEAL --from 2020-03-13 --json')).json()[0]?.due).toBe('2020-04-03')
    expect((await run('term', 'D-APPEAL --from 2020-03-13 --json --with-suspensions')).json()[0]?.due).toBe('2020-07-02')
  })

  test('distance comes from the table of two departments, by name or code, or as days; without the option there is none', async () => {
    const due = async (args: string) => (await run('term', `D-APPEAL --from 2026-06-01 --json ${args}`.trim())).json()[0]
    expect(await due('')).toMatchObject({ due: '2026-06-22' })
    expect(await due('')).not.toHaveProperty('distanceDays')
    expect(await due('--distance Cusco,Lima')).toMatchObject({ due: '2026-06-25', dueWithoutDistance: '2026-06-22', distanceDays: 3, distance: { from: 'Cusco', to: 'Lima', confidence: 'verify' } })
    expect(await due('--distance 08,15')).toEqual(await due('--distance cusco,LIMA'))
    expect(await due('--distance 3')).toMatchObject({ due: '2026-06-25', distanceDays: 3 })
    expect(await due('--distance Lima,Lima')).toMatchObject({ due: '2026-06-22' })
    expect((await due('--distance Cusco,Lima'))?.explanation).toMatchObject({ es: expect.stringContaining('término de la distancia de 3 días de Cusco a Lima (LPAG art. 135; propuesta de este paquete de normas) vence el jueves 25 de junio de 2026. La tabla de distancias está por confirmar.') as string })
    expect(await run('term', 'D-APPEAL --from 2026-06-01 --json --distance Atlantis,Lima')).toMatchObject({ code: 1 })
    expect((await run('term', 'D-APPEAL --from 2026-06-01 --distance Cusco')).code).toBe(2)
    // A window that all read in one gazette, a term of the office, and months take none (LPAG art. 135).
    for (const rule of ['D-TM-OPP', 'D-TM-FORMAL', 'D-JUDICIAL']) {
      const [plain, far] = [await run('term', `${rule} --from 2026-06-01 --json`), await run('term', `${rule} --from 2026-06-01 --json --distance Cusco,Lima`)]
      expect(far.json()).toEqual(plain.json().map((j) => ({ ...j, calendarVersion: far.json()[0]?.calendarVersion })))
    }
  })

  test('a batch takes the same options', async () => {
    const { json } = await run('term', '- --json --distance Cusco,Lima', ['D-APPEAL 2026-06-01\nD-TM-OPP 2026-06-01\n'])
    expect(json().map((j) => j.due)).toEqual(['2026-06-25', '2026-07-14'])
  })

  test('the days of one department count only where it is asked for', async () => {
    const due = async (args: string) => (await run('term', `D-APPEAL --from 2026-06-15 --json ${args}`.trim())).json()[0]
    expect(await due('')).toMatchObject({ due: '2026-07-07' })
    expect(await due('--region Cusco')).toMatchObject({ due: '2026-07-08', skipped: [{ date: '2026-06-24', kind: 'regional', region: '08' }, { date: '2026-06-29' }] })
    expect(await due('--region Tacna')).toMatchObject({ due: '2026-07-07' })
    expect(await run('term', 'D-APPEAL --from 2026-06-15 --json --region Atlantis')).toMatchObject({ code: 1 })
  })

  test('a refusal gives 1 and one line', async () => {
    const { code, json } = await run('term', 'D-REIV --from 2026-06-01 --json')
    expect(code).toBe(1)
    expect(json()[0]).toMatchObject({ rule: 'D-REIV', from: '2026-06-01', due: null, refusal: { code: 'term.two-triggers' } })
    expect(await run('term', 'D-TM-OPP --from ayer')).toMatchObject({ code: 1, out: [] })
  })

  test.each(['D-TM-OPP', '--from 2026-06-01', 'D-TM-OPP --from', 'D-TM-OPP --from --json', 'D-TM-OPP D-APPEAL --from 2026-06-01', 'D-TM-OPP --from 2026-06-01 --what', '- --from 2026-06-01'])('%s is wrong usage', async (args) => {
    expect(await run('term', args)).toMatchObject({ code: 2, out: [] })
  })

  test('a batch answers a line for each line, whatever it holds and however it is cut', async () => {
    const text = 'D-TM-OPP 2026-06-01\r\nD-TM-EXAM 2026-06-01\nD-INF-LIMIT 2026-06-01\nNADA 2026-06-01\nD-APPEAL 2026-02-30\nD-APPEAL\n\nñandú 2026-01-01 x\nD-HEARING-RESCH 2026-07-30'
    const bytes = new TextEncoder().encode(text)
    const { code, json } = await run('term', '- --json', Array.from({ length: Math.ceil(bytes.length / 7) }, (_, i) => bytes.slice(i * 7, i * 7 + 7)))
    expect(code).toBe(0)
    expect(json().map((j) => j.due ?? (j.refusal as { code: string }).code)).toEqual(['2026-07-14', 'term.no-length', 'term.two-triggers', 'term.unknown-rule', 'term.invalid-date', 'term.malformed-line', 'term.malformed-line', 'term.malformed-line', '2026-07-22'])
    expect(json()[7]).toMatchObject({ rule: 'ñandú' })
  })
})

describe('tocapu fee', () => {
  test('adds repeated codes and quantities', async () => {
    const { code, json } = await run('fee', 'TM-REG-C1 TM-REG-CADD TM-REG-CADD=2 TM-REG-CADDx1 --on 2026-06-01 --json')
    expect(code).toBe(0)
    expect(json()[0]).toMatchObject({ currency: 'PEN', total: 266819, lines: [{ code: 'TM-REG-C1', quantity: 1, amount: 53499, source: 'S004' }, { code: 'TM-REG-CADD', quantity: 4, amount: 213320 }] })
  })
  test('says what has no figure', async () => {
    const { code, out } = await run('fee', 'TM-OPP --on 2026-06-01')
    expect(code).toBe(0)
    expect(out.join('\n')).toContain('sin monto publicado')
  })
  test('refuses with 1, and wrong usage with 2', async () => {
    expect((await run('fee', 'XX --on 2026-06-01 --json')).code).toBe(1)
    expect((await run('fee', 'TM-OPP=0 --on 2026-06-01')).code).toBe(1)
    expect((await run('fee', 'TM-OPP')).code).toBe(2)
  })
  test('the small enterprise pays three quarters', async () => {
    expect((await run('fee', 'TM-REG-C1 --on 2026-06-01 --json --small-enterprise')).json()[0]).toMatchObject({ total: 40124 })
  })
})
