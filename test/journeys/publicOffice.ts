import { extract } from '#office/extract.ts'
import { gazettePdf } from '#office/papers/gazette.ts'
import { isRefusal } from '#casefile/refusal.ts'
import type { Assets, Site } from '#web/site.ts'
import type { TestDatabase } from '../postgres.ts'
import { aFilingOffice } from './filingOffice.ts'
import { noAssets } from './site.ts'

/**
 * The public pages over a real office that has lived a little, from Monday 1 March 2027: QANTU SUR went from filing to
 * its certificate, CAMISAS FINAS was refused with reasons, QANTU NORTE is published, QANTUTA has a requirement, and one filing is in custody.
 */
export async function aPublicOffice(database: TestDatabase) {
  const { living, site: filing } = await aFilingOffice(database, '2027-03-01T15:00:00.000Z')
  const { open } = living
  const registered = (await living.file({ sign: { kind: 'mixed', text: 'QANTU SUR', reproductions: [await living.picture()], description: 'Una flor sobre una franja' } })).number
  const refused = (await living.file({ sign: { kind: 'word', text: 'CAMISAS FINAS' } }, 'account-other')).number
  await living.pass(refused)
  await living.register(registered)
  await living.decide(refused, 'refuse', { reasons: { grounds: ['135-e'], citations: [{ number: registered, ground: '135-e' }], text: 'El signo describe los productos que distingue.' } })
  const required = (await living.file({ sign: { kind: 'word', text: 'QANTUTA' } }, 'account-other')).number
  await living.act('account-formal', 'formalExaminer', required, 'startFormalExam')
  await living.act('account-formal', 'formalExaminer', required, 'requireCure', { findings: [{ requirement: 'R-DS-17' }] })
  const published = (await living.file({ sign: { kind: 'word', text: 'QANTU NORTE' }, classes: [{ number: 30, terms: ['café'] }, { number: 43, terms: ['servicios de cafetería'] }] }, 'account-other')).number
  await living.pass(published)
  await living.daily()
  const site = (assets: Assets = noAssets, changes: Partial<Site> = {}): Site => filing(assets, {
    gazettePdf: (date) => gazettePdf(open, date),
    extract: async (number, on) => {
      const made = await extract(open, number, on)
      return isRefusal(made) ? undefined : made.bytes
    },
    figures: async () => ({ issue: null, pace: null, floor: null }), ...changes,
  })
  return { living, site, registered, refused, required, published }
}
