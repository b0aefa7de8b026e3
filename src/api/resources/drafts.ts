import { z } from 'zod'
import { isRefusal } from '#casefile/refusal.ts'
import type { Draft } from '#office/drafts.ts'
import { filing } from '#office/intake/filing.ts'
import { caller, operation, type Resource } from '../operation.ts'
import { received } from './applications.ts'
import { tags } from '../said.ts'
import { draft, draftSaved, filed, inCustody, page } from '../shapes.ts'

/** A part of a form: what is left out stays as it is, so no default may be filled in before the office has seen it. */
const part = z.looseObject({})
const saved = ({ id, version, updatedAt }: Draft) => ({ id, version, updatedAt })

export const drafts: readonly Resource[] = [
  {
    path: '/v1/drafts', tag: tags.filing,
    operations: {
      GET: operation({
        id: 'listDrafts', access: 'account', answers: { 200: page(draft) },
        summary: { es: 'Mis borradores, el último primero', en: 'My drafts, the latest first' },
        async run({ doors, who }) {
          const items = await doors.office.drafts.list(who)
          return isRefusal(items) ? items : { status: 200, body: { items, next: null } }
        },
      }),
      POST: operation({
        id: 'createDraft', access: 'account', body: part, documented: filing, answers: { 201: draftSaved },
        summary: { es: 'Empezar un borrador', en: 'Begin a draft' },
        async run({ doors, who, body }) {
          const made = await doors.office.drafts.create(who, body)
          return isRefusal(made) ? made : { status: 201, body: saved(made), version: made.version, location: `/v1/drafts/${made.id}` }
        },
      }),
    },
  },
  {
    path: '/v1/drafts/:uuid', tag: tags.filing,
    operations: {
      GET: operation({
        id: 'readDraft', access: 'account', answers: { 200: draft },
        summary: { es: 'Un borrador', en: 'A draft' },
        async run({ doors, who, params }) {
          const read = await doors.office.drafts.read(who, params.uuid ?? '')
          return isRefusal(read) ? read : { status: 200, body: read, version: read.version }
        },
      }),
      PATCH: operation({
        id: 'saveDraft', access: 'account', body: part, documented: filing, match: 'must', answers: { 200: draftSaved },
        summary: { es: 'Guardar partes de un borrador sobre la versión que se vio', en: 'Save parts of a draft over the version that was seen' },
        async run({ doors, who, params, body, seen }) {
          const kept = await doors.office.drafts.save(who, params.uuid ?? '', body, seen)
          return isRefusal(kept) ? kept : { status: 200, body: saved(kept), version: kept.version }
        },
      }),
      DELETE: operation({
        id: 'discardDraft', access: 'account', answers: { 204: 'nothing' },
        summary: { es: 'Descartar un borrador', en: 'Discard a draft' },
        async run({ doors, who, params }) {
          const gone = await doors.office.drafts.discard(who, params.uuid ?? '')
          return isRefusal(gone) ? gone : { status: 204 }
        },
      }),
    },
  },
  {
    path: '/v1/drafts/:uuid/submission', tag: tags.filing,
    operations: {
      POST: operation({
        id: 'submitDraft', access: 'account', body: z.object({ incomplete: z.boolean().default(false) }), answers: { 201: filed, 202: inCustody },
        summary: { es: 'Presentar un borrador', en: 'File a draft' },
        async run(call) {
          const done = await call.doors.office.drafts.submit(caller(call), call.params.uuid ?? '', call.body.incomplete ? { incomplete: true } : {})
          return isRefusal(done) ? done : received(done)
        },
      }),
    },
  },
]
