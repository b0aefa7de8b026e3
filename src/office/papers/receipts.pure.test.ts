import { buildCalendar } from '#calendar/build.ts'
import { peru } from '#law/peru/index.ts'
import { aFiling } from '#test/fixtures/filings.ts'
import { expect, test } from 'vitest'
import { custodyReceipt, filingReceipt } from './receipts.ts'

const s = { law: peru, calendar: buildCalendar(peru.closedDays), on: '2026-07-14', at: '2026-07-14T19:05:09.000Z', office: 'Oficina', origin: 'http://oficina.example', demonstration: true, written: () => undefined, code: 'AAAA-BBBB-CCCC-DDDD' } as const
const receipt = { number: '000001-2026', at: s.at, on: s.on, rank: 1 } as const
const content = aFiling()
const state = { status: 'filed', content, receipt, priorities: [], requirements: [], notices: [] } as never

test('who hands in paper is told on the receipt how many sheets were taken; online there are none', () => {
  expect(filingReceipt(state, { receipt, sheets: 12 }, s)).toMatchObject({ sheets: '12' })
  expect(filingReceipt(state, { receipt }, s)).not.toHaveProperty('sheets')
  expect(custodyReceipt({ type: 'IncompleteApplicationReceived', receipt, content, channel: 'counter', filer: 'a', missing: [], sheets: 4 }, s)).toMatchObject({ sheets: '4' })
})
