import { z } from 'zod'
import { isRefusal } from '#casefile/refusal.ts'
import { caller, operation, type Resource } from '../operation.ts'
import { tags } from '../said.ts'
import { anything, gazetteIssue } from '../shapes.ts'
import { shown } from './paging.ts'

const issue = z.object({ cases: z.array(z.string().regex(/^[A-Za-z0-9-]{1,40}$/, { error: 'id.malformed' })).min(1, { error: 'gazette.nothing-to-publish' }).max(2000) })

/** The gazette before it appears. */
export const composer: readonly Resource[] = [
  {
    path: '/v1/gazette-dry-run', tag: tags.office,
    operations: {
      GET: operation({
        id: 'dryRunGazette', access: 'account', answers: { 200: anything },
        summary: { es: 'Cómo saldría hoy la gaceta, y qué problema tiene cada anuncio', en: 'How the gazette would appear today, and what is wrong with each entry' },
        run: async (call) => shown(await call.doors.read.gazetteDryRun(caller(call))),
      }),
    },
  },
  {
    path: '/v1/gazette-issues', tag: tags.office,
    operations: {
      POST: operation({
        id: 'issueGazette', access: 'account', body: issue, answers: { 201: gazetteIssue },
        summary: { es: 'Publicar expedientes en la gaceta de hoy', en: 'Publish files in today’s gazette' },
        async run(call) {
          const { doors, body, commandId } = call
          const issued = await doors.office.issueGazette(caller(call), [...new Set(body.cases)], commandId)
          if (isRefusal(issued)) return issued
          const date = await doors.office.today()
          return { status: 201, body: await doors.read.gazetteIssue(date), location: `/v1/gazette/${date}` }
        },
      }),
    },
  },
]
