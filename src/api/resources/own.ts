import { z } from 'zod'
import { caller, operation, type Resource } from '../operation.ts'
import { tags } from '../said.ts'
import { anything, page } from '../shapes.ts'
import { paging, shown } from './paging.ts'

const listed = z.object(paging)

/** What belongs to the account behind the token. */
export const own: readonly Resource[] = [
  {
    path: '/v1/me', tag: tags.own,
    operations: {
      GET: operation({
        id: 'whoAmI', access: 'account', answers: { 200: anything },
        summary: { es: 'La cuenta del código de acceso y sus encargos', en: 'The account of the token and its tasks' },
        async run(call) {
          const { name, roles, language, waiting } = caller(call)
          return { status: 200, body: { name, roles, language, waiting } }
        },
      }),
    },
  },
  {
    path: '/v1/me/cases', tag: tags.own,
    operations: {
      GET: operation({
        id: 'myCases', access: 'account', query: listed, answers: { 200: page(anything) },
        summary: { es: 'Mis expedientes: primero los que esperan por mí', en: 'My files: first those that wait for me' },
        run: async (call) => shown(await call.doors.read.myFiles(caller(call), call.query.cursor, call.query.limit)),
      }),
    },
  },
  {
    path: '/v1/me/notices', tag: tags.own,
    operations: {
      GET: operation({
        id: 'myNotices', access: 'account', query: listed, answers: { 200: page(anything) },
        summary: { es: 'Mi casilla: cada notificación con su depósito y su efecto', en: 'My mailbox: each notice with its deposit and its effect' },
        run: async (call) => shown(await call.doors.read.mailbox(caller(call), call.query.cursor, call.query.limit)),
      }),
    },
  },
  {
    path: '/v1/me/notices/:id', tag: tags.own,
    operations: {
      GET: operation({
        id: 'openNotice', access: 'account', answers: { 200: anything },
        summary: { es: 'Abrir una notificación: se anota cuándo, y nada cambia para el plazo', en: 'Open a notice: when is noted, and nothing changes for the term' },
        run: async (call) => shown(await call.doors.read.readNotice(caller(call), call.params.id ?? '')),
      }),
    },
  },
  {
    path: '/v1/me/payments', tag: tags.own,
    operations: {
      GET: operation({
        id: 'myPayments', access: 'account', query: listed, answers: { 200: page(anything) },
        summary: { es: 'Mis órdenes de pago', en: 'My payment orders' },
        run: async (call) => shown(await call.doors.read.paymentsOf(caller(call), call.query.cursor, call.query.limit)),
      }),
    },
  },
  {
    path: '/v1/me/tokens', tag: tags.own,
    operations: {
      GET: operation({
        id: 'myTokens', access: 'account', answers: { 200: z.object({ items: z.array(anything) }) },
        summary: { es: 'Mis códigos de acceso: cuándo se usaron y cuándo vencen', en: 'My access tokens: when they were used and when they expire' },
        run: async (call) => shown({ items: await call.doors.own.tokens(caller(call).accountId) }),
      }),
    },
  },
  {
    path: '/v1/me/tokens/:uuid', tag: tags.own,
    operations: {
      DELETE: operation({
        id: 'revokeToken', access: 'account', answers: { 204: 'nothing' },
        summary: { es: 'Anular un código de acceso', en: 'Revoke an access token' },
        run: async (call) => ((await call.doors.own.revokeToken(caller(call).accountId, call.params.uuid ?? '')) ? { status: 204 } : undefined),
      }),
    },
  },
]
