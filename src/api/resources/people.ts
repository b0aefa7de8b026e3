import { z } from 'zod'
import { isRefusal } from '#casefile/refusal.ts'
import { conflictForm, lifting, linkDecision, linkForm, powerForm } from '#office/intake/people.ts'
import { caller, operation, type Call, type Resource } from '../operation.ts'
import { tags } from '../said.ts'
import { anything, items } from '../shapes.ts'
import { listed, shown } from './paging.ts'

/** Read by the office's own form, once the permission is given. */
const received = z.looseObject({})
const made = async (answer: Promise<object>) => {
  const done = await answer
  return isRefusal(done) ? done : ({ status: 201, body: done } as const)
}
const gone = async (answer: Promise<unknown>) => {
  const done = await answer
  return isRefusal(done) ? done : ({ status: 204 } as const)
}
const uuid = ({ params }: Call) => params.uuid ?? ''
const number = ({ params }: Call) => params.number ?? ''

/** Powers of attorney, links of accounts to parties, and causes to abstain. */
export const people: readonly Resource[] = [
  {
    path: '/v1/me/powers', tag: tags.own,
    operations: {
      GET: operation({
        id: 'myPowers', access: 'account', answers: { 200: items },
        summary: { es: 'Mis poderes: el documento de cada uno sirve en todo expediente que el poder cubra', en: 'My powers: the paper of each serves in every file that the power covers' },
        run: async (call) => listed(await call.doors.office.powers.mine(caller(call))),
      }),
      POST: operation({
        id: 'recordPower', access: 'account', body: received, documented: powerForm, answers: { 201: anything },
        summary: { es: 'Registrar un poder una sola vez, sobre un documento que se subió como poder', en: 'Record a power once, on a paper that was uploaded as a power' },
        run: (call) => made(call.doors.office.powers.record(caller(call), call.body)),
      }),
    },
  },
  {
    path: '/v1/me/powers/:uuid', tag: tags.own,
    operations: {
      DELETE: operation({
        id: 'revokePower', access: 'account', answers: { 204: 'nothing' },
        summary: { es: 'Decir que un poder ya no rige: los expedientes que lo tienen lo conservan', en: 'Say that a power is no longer in force: the files that have it keep it' },
        run: (call) => gone(call.doors.office.powers.revoke(caller(call), uuid(call))),
      }),
    },
  },
  {
    path: '/v1/cases/:number/power', tag: tags.cases,
    operations: {
      GET: operation({
        id: 'powerOnFile', access: 'account', answers: { 200: anything },
        summary: { es: 'El poder que obra en un expediente, y qué puede estar mal con él', en: 'The power that stands in a file, and what may be wrong with it' },
        run: async (call) => shown(await call.doors.office.powers.onFile(call.who, number(call))),
      }),
    },
  },
  {
    path: '/v1/me/links', tag: tags.own,
    operations: {
      GET: operation({
        id: 'myLinks', access: 'account', answers: { 200: items },
        summary: { es: 'Mis pedidos de vinculación con un expediente y su respuesta', en: 'My requests to be linked with a file, and their answer' },
        run: async (call) => listed(await call.doors.office.links.mine(caller(call))),
      }),
      POST: operation({
        id: 'askLink', access: 'account', body: received, documented: linkForm, answers: { 201: anything },
        summary: { es: 'Pedir que mi cuenta se vincule con quien solicita o representa en un expediente', en: 'Ask that my account be linked with who applies or represents in a file' },
        run: (call) => made(call.doors.office.links.ask(caller(call), call.body)),
      }),
    },
  },
  {
    path: '/v1/me/links/:uuid', tag: tags.own,
    operations: {
      DELETE: operation({
        id: 'takeBackLink', access: 'account', answers: { 204: 'nothing' },
        summary: { es: 'Retirar un pedido o una vinculación propia', en: 'Take back a request or a link of one’s own' },
        run: (call) => gone(call.doors.office.links.takeBack(caller(call), uuid(call))),
      }),
    },
  },
  {
    path: '/v1/link-requests', tag: tags.office,
    operations: {
      GET: operation({
        id: 'linkRequests', access: 'account', answers: { 200: items },
        summary: { es: 'Pedidos de vinculación por resolver y vinculaciones vigentes', en: 'Requests for a link to be answered, and links in force' },
        run: async (call) => listed(await call.doors.office.links.desk(caller(call))),
      }),
    },
  },
  {
    path: '/v1/link-requests/:uuid', tag: tags.office,
    operations: {
      GET: operation({
        id: 'weighLink', access: 'account', answers: { 200: anything },
        summary: { es: 'Un pedido con las partes de su expediente; la lectura queda anotada', en: 'A request with the parties of its file; the read is noted' },
        run: async (call) => shown(await call.doors.office.links.weigh(caller(call), uuid(call))),
      }),
    },
  },
  {
    path: '/v1/link-requests/:uuid/decision', tag: tags.office,
    operations: {
      POST: operation({
        id: 'decideLink', access: 'account', body: received, documented: linkDecision, answers: { 204: 'nothing' },
        summary: { es: 'Confirmar una vinculación sobre lo que se tuvo a la vista, o negarla con su razón', en: 'Confirm a link on what was seen, or refuse it with a reason' },
        run: (call) => gone(call.doors.office.links.decide(caller(call), uuid(call), call.body)),
      }),
    },
  },
  {
    path: '/v1/link-requests/:uuid/revocation', tag: tags.office,
    operations: {
      POST: operation({
        id: 'revokeLink', access: 'account', body: received, documented: lifting, answers: { 204: 'nothing' },
        summary: { es: 'Dejar sin efecto una vinculación, con su razón', en: 'Revoke a link, with its reason' },
        run: (call) => gone(call.doors.office.links.revoke(caller(call), uuid(call), call.body)),
      }),
    },
  },
  {
    path: '/v1/cases/:number/conflicts', tag: tags.office,
    operations: {
      POST: operation({
        id: 'declareConflict', access: 'account', body: received, documented: conflictForm, answers: { 201: anything },
        summary: { es: 'Declarar una causal de abstención en un expediente o con una de sus partes: lo que se tenía pasa a otra persona', en: 'Declare a cause to abstain from a file or from one of its parties: what was held goes to a colleague' },
        run: (call) => made(call.doors.office.conflicts.declare(caller(call), number(call), call.body)),
      }),
    },
  },
  {
    path: '/v1/cases/:number/examiners', tag: tags.office,
    operations: {
      GET: operation({
        id: 'freeExaminers', access: 'account', query: z.object({ stage: z.enum(['formal', 'registrability']).default('formal') }), answers: { 200: items },
        summary: { es: 'Quién puede llevar un expediente, primero quien tiene menos; sin quienes deben abstenerse', en: 'Who may have a file, the one with the fewest first; without those that must abstain' },
        run: async (call) => listed(await call.doors.office.conflicts.free(caller(call), number(call), call.query.stage)),
      }),
    },
  },
  {
    path: '/v1/me/conflicts', tag: tags.office,
    operations: {
      GET: operation({
        id: 'myConflicts', access: 'account', answers: { 200: items },
        summary: { es: 'Las causales de abstención que declaré', en: 'The causes to abstain that I declared' },
        run: async (call) => listed(await call.doors.office.conflicts.mine(caller(call))),
      }),
    },
  },
  {
    path: '/v1/conflicts', tag: tags.office,
    operations: {
      GET: operation({
        id: 'conflicts', access: 'account', answers: { 200: items },
        summary: { es: 'Todas las causales declaradas: administración y auditoría', en: 'Every declared cause: administration and audit' },
        run: async (call) => listed(await call.doors.office.conflicts.all(caller(call))),
      }),
    },
  },
  {
    path: '/v1/conflicts/:uuid/lifting', tag: tags.office,
    operations: {
      POST: operation({
        id: 'liftConflict', access: 'account', body: received, documented: lifting, answers: { 204: 'nothing' },
        summary: { es: 'Levantar una causal declarada, con su razón', en: 'Lift a declared cause, with its reason' },
        run: (call) => gone(call.doors.office.conflicts.lift(caller(call), uuid(call), call.body)),
      }),
    },
  },
]
