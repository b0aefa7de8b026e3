import { z } from 'zod'
import { isRefusal } from '#casefile/refusal.ts'
import { filing } from '#office/intake/filing.ts'
import type { Filed } from '#office/submit.ts'
import { caller, operation, type Answer, type Resource } from '../operation.ts'
import { ruled } from '../ruled.ts'
import { tags } from '../said.ts'
import { checked, filed, inCustody, quote } from '../shapes.ts'

const how = {
  incomplete: z.boolean().default(false),
  sheets: z.int().min(1, { error: 'input.too-small' }).max(10_000, { error: 'input.too-big' }).exactOptional(),
}
const application = filing.extend(how)

export const applications: readonly Resource[] = [
  {
    path: '/v1/applications', tag: tags.filing,
    operations: {
      POST: operation({
        id: 'fileApplication', access: 'account', body: application, answers: { 201: filed, 202: inCustody },
        summary: { es: 'Presentar una solicitud: número, fecha, hora, minuto, segundo y orden; con «incomplete», en custodia si falta el mínimo', en: 'File an application: number, day, hour, minute, second and rank; with “incomplete”, into custody where the minimum is missing' },
        async run(call) {
          const { incomplete, sheets, ...form } = call.body
          const done = await call.doors.office.file(caller(call), form, { commandId: call.commandId, ...(incomplete && { incomplete }), ...(sheets !== undefined && { sheets }) })
          if (isRefusal(done)) return done
          if (!done.custody) return received(done)
          const missing = await call.doors.office.check(caller(call), form)
          return received(done, ruled(call, isRefusal(missing) ? [] : missing.bars))
        },
      }),
    },
  },
  {
    path: '/v1/applications/check', tag: tags.filing,
    operations: {
      POST: operation({
        id: 'checkApplication', access: 'account', safe: true, body: filing, answers: { 200: checked },
        summary: { es: 'Revisar sin presentar: qué impide la fecha y qué se puede subsanar', en: 'Check without filing: what bars a filing date and what can be cured' },
        async run(call) {
          const found = await call.doors.office.check(caller(call), call.body)
          return isRefusal(found) ? found : { status: 200, body: { bars: ruled(call, found.bars), curable: ruled(call, found.curable) } }
        },
      }),
    },
  },
  {
    path: '/v1/applications/quote', tag: tags.money,
    operations: {
      POST: operation({
        id: 'quoteApplication', access: 'everybody', safe: true, body: filing.pick({ classes: true, priorities: true, smallEnterprise: true }), answers: { 200: quote },
        summary: { es: 'Cuánto cuesta presentar esta solicitud hoy', en: 'What filing this application costs today' },
        async run({ doors, body }) {
          const quoted = await doors.office.quoteFiling(body)
          return isRefusal(quoted) ? quoted : { status: 200, body: quoted }
        },
      }),
    },
  },
]

/** A filing's answer: with a number and a rank, or in custody without either being a filing date. */
export function received({ number, receivedAt, rank, custody }: Filed, missing: readonly unknown[] = []): Answer {
  const location = `/v1/cases/${number}`
  return custody
    ? { status: 202, location, body: { custodyNumber: number, receivedAt, rank, missing } }
    : { status: 201, location, body: { caseNumber: number, receivedAt, rank } }
}
