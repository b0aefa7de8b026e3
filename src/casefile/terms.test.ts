import { buildCalendar } from '#calendar/build.ts'
import { isWorkingDay } from '#calendar/count.ts'
import { parseDate, type PlainDate } from '#calendar/date.ts'
import { peru } from '#law/peru/index.ts'
import { describe, expect, test } from 'vitest'
import { isRefusal } from './refusal.ts'
import { explain, term, type Term } from './terms.ts'

const calendar = buildCalendar(peru.closedDays)
const due = (rule: string, from: PlainDate) => (term(peru, calendar, rule, from) as Term).due

test('there are 108 time limits, each with one id', () => {
  expect(peru.timeLimits).toHaveLength(108)
  expect(new Set(peru.timeLimits.map((t) => t.id)).size).toBe(108)
})

const refusals: Readonly<Record<string, string>> = {
  'D-TM-EXAM': 'term.no-length', 'D-CERT': 'term.no-length',
  'D-REIV': 'term.two-triggers', 'D-PAT-NULOWN': 'term.two-triggers', 'D-INF-LIMIT': 'term.two-triggers',
}

test.each(peru.timeLimits.map((t) => [t.id, t] as const))('%s answers a last day with its proof, or says why it cannot', (id, limit) => {
  for (const from of ['2017-12-29', '2024-02-29', '2025-08-31', '2026-06-01'] as const) {
    const answer = term(peru, calendar, id, from)
    if (isRefusal(answer)) {
      expect(answer.code).toBe(refusals[id])
      continue
    }
    expect(refusals[id]).toBeUndefined()
    expect(parseDate(answer.due)).toBe(answer.due)
    expect(limit.direction === 'after' ? answer.due > from : answer.due < from).toBe(true)
    if (limit.rollsToWorkingDay) expect(isWorkingDay(answer.due, calendar)).toBe(true)
    for (const text of [explain(answer, 'es'), explain(answer, 'en')]) {
      expect(text).not.toMatch(/undefined|NaN|null|\[|\s{2}/)
      expect(text).toContain(String(answer.period.amount))
    }
  }
})

describe('a table a lawyer can check', () => {
  test.each([
    ['D-TM-OPP', '2026-06-01', '2026-07-14'],
    ['D-TM-FORMREQ', '2026-06-26', '2026-09-25'],
    ['D-APPEAL', '2025-12-19', '2026-01-15'],
    ['D-RECONS', '2024-07-15', '2024-08-09'],
    ['D-PRIO-TM', '2024-08-31', '2025-02-28'],
    ['D-PRIO-PAT', '2025-12-15', '2026-12-15'],
    ['D-TM-TERM', '2016-07-28', '2026-07-28'],
    ['D-TM-GRACE', '2026-02-28', '2026-08-28'],
    ['D-TM-RENWIN', '2026-07-28', '2026-01-28'],
    ['D-JUDICIAL', '2026-03-30', '2026-06-30'],
    ['D-JUDICIAL', '2024-11-30', '2025-03-03'],
    ['D-HEARING-RESCH', '2026-07-30', '2026-07-22'],
    ['D-CAN-USE', '2026-03-30', '2023-03-30'],
    ['D-COP-SCHED', '2026-05-29', '2026-06-05'],
    ['D-BOR-REGREN', '2026-01-01', '2026-01-30'],
    ['D-PCT-NAT', '2024-01-10', '2026-07-10'],
    ['D-NOTIFY', '2026-06-26', '2026-07-06'],
  ] as const)('%s from %s is due on %s', (rule, from, expected) => expect(due(rule, from)).toBe(expected))
})

describe('the explanation', () => {
  test('tells the day, the rule, the trigger, each day skipped and the article', () => {
    const opposition = term(peru, calendar, 'D-TM-OPP', '2026-06-01') as Term
    expect(explain(opposition, 'es')).toBe('Vence el martes 14 de julio de 2026: 30 días hábiles desde la publicación en la Gaceta Electrónica (lunes 1 de junio de 2026), contados desde el día hábil siguiente (martes 2 de junio). No se cuentan sábados, domingos ni el lunes 29 de junio (San Pedro y San Pablo, DL 713 art. 6). Base: D486 art. 146; DS 071-2017-PCM art. 6.2.')
    expect(explain(opposition, 'en')).toContain('Due on Tuesday 14 July 2026: 30 working days from publication in the Electronic Gazette')
  })

  test('says which month-end rule ruled, and over which day the term rolled', () => {
    const text = explain(term(peru, calendar, 'D-PRIO-TM', '2025-08-31') as Term, 'es')
    expect(text).toContain('Ese mes no tiene día 31: rige el último día del mes (D486 art. 5).')
    expect(text).toContain('El sábado 28 de febrero no es hábil: pasa al siguiente día hábil (D486 art. 5; LPAG art. 145.2).')
  })

  test('cites Law 27444 by the number valid on the day', () => {
    expect((term(peru, calendar, 'D-APPEAL', '2026-04-29') as Term).article).toContain('LPAG 218.2')
    expect((term(peru, calendar, 'D-APPEAL', '2026-04-30') as Term).article).toBe('DL1075 art. 132; LPAG 207.2')
  })

  test('says that a norm was repealed and still counts for the files it governs', () => {
    const old = term(peru, calendar, 'D-PAT-PUBACT', '2026-01-05') as Term
    expect(old).toMatchObject({ inForce: false, ruledUntil: '2017-06-29' })
    expect(explain(old, 'es')).toContain('La norma rigió hasta el jueves 29 de junio de 2017')
    expect(term(peru, calendar, 'D-PAT-PUBACT', '2026-01-05', { on: '2016-01-05' })).toMatchObject({ inForce: true })
  })
})

describe('the term of distance', () => {
  test('is told with and without, and only where the rule admits it', () => {
    expect(term(peru, calendar, 'D-APPEAL', '2026-06-01', { distanceDays: 3 })).toMatchObject({ due: '2026-06-25', dueWithoutDistance: '2026-06-22', distanceDays: 3 })
    expect(term(peru, calendar, 'D-TM-OPP', '2026-06-01', { distanceDays: 3 })).toEqual(term(peru, calendar, 'D-TM-OPP', '2026-06-01'))
  })
})

describe('refusals', () => {
  test.each([
    ['D-NONE', '2026-06-01', {}, 'term.unknown-rule'],
    ['constructor', '2026-06-01', {}, 'term.unknown-rule'],
    ['D-TM-OPP', '2026-02-30', {}, 'term.invalid-date'],
    ['D-TM-OPP', '', {}, 'term.invalid-date'],
    ['D-TM-OPP', '9999-12-31', {}, 'term.invalid-date'],
    ['D-TM-FORMREQ', '2026-06-01', { extended: true }, 'term.not-extendable'],
    ['D-APPEAL', '2026-06-01', { distanceDays: -1 }, 'term.invalid-distance'],
  ] as const)('%s %s %o → %s', (rule, from, options, code) => {
    expect(term(peru, calendar, rule, from as PlainDate, options)).toMatchObject({ refused: true, code })
  })
})

test('an extension granted adds its days and says so', () => {
  const longer = term(peru, calendar, 'D-TM-ANS', '2026-03-30', { extended: true }) as Term
  expect(longer.due).toBe('2026-06-25')
  expect(explain(longer, 'es')).toContain('Incluye la prórroga de 30 días hábiles')
})
