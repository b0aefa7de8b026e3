import { z } from 'zod'
import type { WorkStage } from '#office/read/index.ts'
import { mayRead } from '#office/permissions.ts'
import { caller, operation, type Resource } from '../operation.ts'
import { tags } from '../said.ts'
import { anything, page } from '../shapes.ts'
import { day, paging, shown, yes } from './paging.ts'

const stages = ['formal', 'formalRequirement', 'publication', 'opposition', 'registrability', 'decided', 'challenged'] as const satisfies readonly WorkStage[]
const listed = z.object(paging)

/** What waits for the office. */
export const work: readonly Resource[] = [
  {
    path: '/v1/worklist', tag: tags.office,
    operations: {
      GET: operation({
        id: 'worklist', access: 'account', query: z.object({ ...paging, stage: z.enum(stages).default('formal'), mine: yes.default(false) }), answers: { 200: page(anything) },
        summary: { es: 'Los expedientes de una etapa, por urgencia, y la carga de cada examinador', en: 'The files of a stage, by urgency, and the load of each examiner' },
        run: async (call) => shown(await call.doors.read.worklist(caller(call), { ...call.query, cursor: call.query.cursor ?? null })),
      }),
    },
  },
  {
    path: '/v1/notices-to-serve', tag: tags.office,
    operations: {
      GET: operation({
        id: 'noticesToServe', access: 'account', query: listed, answers: { 200: page(anything) },
        summary: { es: 'Notificaciones por entregar en persona', en: 'Notices to be served in person' },
        run: async (call) => shown(await call.doors.read.noticesToServe(caller(call), call.query.cursor, call.query.limit)),
      }),
    },
  },
  {
    path: '/v1/ready-to-publish', tag: tags.office,
    operations: {
      GET: operation({
        id: 'readyToPublish', access: 'account', query: listed, answers: { 200: page(anything) },
        summary: { es: 'Expedientes listos para la gaceta', en: 'Files ready for the gazette' },
        run: async (call) => shown(await call.doors.read.readyToPublish(caller(call), call.query.cursor, call.query.limit)),
      }),
    },
  },
  {
    path: '/v1/drafts-to-sign', tag: tags.office,
    operations: {
      GET: operation({
        id: 'draftsToSign', access: 'account', query: listed, answers: { 200: page(anything) },
        summary: { es: 'Proyectos de decisión que esperan firma', en: 'Draft decisions that wait for a signature' },
        run: async (call) => shown(await call.doors.read.draftsToSign(caller(call), call.query.cursor, call.query.limit)),
      }),
    },
  },
  {
    path: '/v1/statistics', tag: tags.office,
    operations: {
      GET: operation({
        id: 'statistics', access: 'account', query: z.object({ from: day, to: day }), answers: { 200: anything },
        summary: { es: 'Días hábiles por etapa entre dos fechas', en: 'Working days per stage between two dates' },
        async run({ doors, who, query }) {
          const permitted = mayRead(who, 'internalStatistics')
          return permitted === true ? shown(await doors.read.statistics(query)) : permitted
        },
      }),
    },
  },
  {
    path: '/v1/figures', tag: tags.record,
    operations: {
      GET: operation({
        id: 'figures', access: 'everybody', answers: { 200: anything },
        summary: { es: 'Lo que la oficina mide de sí misma', en: 'What the office measures of itself' },
        run: async ({ doors }) => shown(await doors.read.figures()),
      }),
    },
  },
]
