import { z } from 'zod'
import { roles } from '#casefile/actor.ts'
import { isRefusal, type Refusal } from '#casefile/refusal.ts'
import { day, line } from '#office/intake/text.ts'
import { mayRead } from '#office/permissions.ts'
import type { Person } from '#ports/accounts.ts'
import { door } from '../http/refused.ts'
import { caller, operation, type Call, type Resource } from '../operation.ts'
import { tags } from '../said.ts'
import { anything, items } from '../shapes.ts'
import { listed, shown } from './paging.ts'

const role = z.array(z.enum(roles)).max(roles.length)
const newAccount = z.object({ email: z.string().max(254), name: line(200), roles: role, language: z.enum(['es', 'en']).default('es') })

/** The administrator behind a call, or why not. */
function administrator(call: Call, route: 'accounts' | 'demonstrationClock'): Person | Refusal {
  const permitted = mayRead(call.who, route)
  return permitted === true ? caller(call) : permitted
}

/** Accounts of the office, and the clock of a demonstration. */
export const accounts: readonly Resource[] = [
  {
    path: '/v1/accounts', tag: tags.office,
    operations: {
      GET: operation({
        id: 'listAccounts', access: 'account', answers: { 200: items },
        summary: { es: 'Las cuentas y sus encargos', en: 'The accounts and their roles' },
        async run(call) {
          const admin = administrator(call, 'accounts')
          return isRefusal(admin) ? admin : listed(await call.doors.staff.register.list())
        },
      }),
      POST: operation({
        id: 'createAccount', access: 'account', body: newAccount, answers: { 201: anything },
        summary: { es: 'Crear una cuenta: una carta invita a elegir la clave', en: 'Make an account: a letter invites to choose the password' },
        async run(call) {
          const admin = administrator(call, 'accounts')
          if (isRefusal(admin)) return admin
          const made = await call.doors.staff.register.createAccount(call.body, admin.accountId)
          return isRefusal(made) ? made : { status: 201, body: { accountId: made.accountId } }
        },
      }),
    },
  },
  {
    path: '/v1/accounts/:id/roles', tag: tags.office,
    operations: {
      PUT: operation({
        id: 'setRoles', access: 'account', body: z.object({ roles: role }), answers: { 204: 'nothing' },
        summary: { es: 'Dar y quitar encargos a una cuenta', en: 'Give roles to an account and take them' },
        run: (call) => changing(call, (id, by) => call.doors.staff.register.setRoles(id, call.body.roles, by)),
      }),
    },
  },
  {
    path: '/v1/accounts/:id/suspension', tag: tags.office,
    operations: {
      PUT: operation({
        id: 'setSuspended', access: 'account', body: z.object({ suspended: z.boolean() }), answers: { 204: 'nothing' },
        summary: { es: 'Suspender una cuenta o levantar la suspensión; sus actos quedan', en: 'Suspend an account or lift it; its acts stay' },
        run: (call) => changing(call, (id, by) => call.doors.staff.register.setSuspended(id, call.body.suspended, by)),
      }),
    },
  },
  {
    path: '/v1/clock', tag: tags.office,
    operations: {
      GET: operation({
        id: 'readClock', access: 'account', answers: { 200: anything },
        summary: { es: 'El día de la oficina y, en una demostración, los días que están pasando', en: 'The office’s day and, in a demonstration, the days that are passing' },
        async run(call) {
          const admin = administrator(call, 'demonstrationClock')
          return isRefusal(admin) ? admin : shown({ today: await call.doors.office.today(), demonstration: call.doors.staff.clock !== null, passing: call.doors.staff.clock?.passing() ?? null })
        },
      }),
      POST: operation({
        id: 'passDays', access: 'account', body: z.object({ to: day }), answers: { 202: anything },
        summary: { es: 'Adelantar el reloj de una demostración, haciendo el trabajo de cada día', en: 'Move a demonstration’s clock ahead, doing the work of each day' },
        async run(call) {
          const admin = administrator(call, 'demonstrationClock')
          if (isRefusal(admin)) return admin
          const { clock } = call.doors.staff
          if (clock === null) return door.realOffice()
          const begun = clock.passDays(call.body.to)
          if (begun === 'tooFar') return door.clockTooFar(call.body.to, clock.mostDays)
          return begun === 'backwards' ? door.clockBackwards(call.body.to) : { status: 202, body: { state: begun, to: call.body.to } }
        },
      }),
    },
  },
]

async function changing(call: Call, change: (accountId: string, by: string) => Promise<unknown>) {
  const admin = administrator(call, 'accounts')
  if (isRefusal(admin)) return admin
  const id = call.params.id ?? ''
  if ((await call.doors.staff.register.find(id)) === null) return undefined
  const done = await change(id, admin.accountId)
  return isRefusal(done) ? done : ({ status: 204 } as const)
}
