import { spawnSync } from 'node:child_process'
import { beforeAll, describe, expect, test } from 'vitest'
import { aLivingOffice } from '#test/fixtures/living-office.ts'
import { aDatabase } from '#test/postgres.ts'
import { gazettePdf } from './gazette.ts'

const office = await aLivingOffice(await aDatabase(), '2027-03-01T15:00:00.000Z')
const poppler = spawnSync('pdftotext', ['-v']).error === undefined
const textOf = (pdf: Uint8Array | undefined) => spawnSync('pdftotext', ['-', '-'], { input: pdf ?? new Uint8Array(), encoding: 'utf8' }).stdout.replace(/\s+/g, ' ')

describe('the gazette of a day as PDF', () => {
  let number = ''
  beforeAll(async () => {
    const filed = await office.file({ sign: { kind: 'mixed', text: 'QANTU SUR', reproductions: [await office.picture()], description: 'Una flor' } })
    number = filed.number
    await office.pass(number)
    await office.daily()
  })

  test('tells sign, number, holder, goods and the last day to oppose, and nothing private', async (context) => {
    if (!poppler) context.skip()
    const text = textOf(await gazettePdf(office.open, '2027-03-01'))
    for (const told of ['n.º 1', 'QANTU SUR', `${number}/DSD`, 'Tejidos Qantu S. A. C.', 'camisas; ponchos', 'miércoles 14 de abril de 2027', 'GACETA-2027-03-01']) expect(text).toContain(told)
    expect(text).not.toMatch(/SECRETO|secreto@|20131312955/)
  })

  test('the same issue gives the same bytes, asked for twice at once', async () => {
    const [one, two] = await Promise.all([gazettePdf(office.open, '2027-03-01'), gazettePdf(office.open, '2027-03-01')])
    expect(new TextDecoder('latin1').decode(one?.slice(0, 5))).toBe('%PDF-')
    expect(Buffer.from(one ?? []).equals(Buffer.from(two ?? []))).toBe(true)
  })

  test('an erratum of a later day stands under its heading, with what it says now', async (context) => {
    if (!poppler) context.skip()
    await office.later(1)
    await office.act('account-gazette', 'gazetteEditor', number, 'publishErratum', { corrects: ['classes'], changes: { classes: [{ number: 25, terms: ['camisas'] }] } })
    const text = textOf(await gazettePdf(office.open, office.clock.today()))
    for (const told of ['Fe de erratas', 'Se corrige las clases y sus productos o servicios', 'clase 25: camisas']) expect(text).toContain(told)
  })

  test.each(['2027-03-06', 'ayer', '', '2027-02-30'])('%j, a day without an issue, has none', async (day) => {
    expect(await gazettePdf(office.open, day)).toBeUndefined()
  })
})
