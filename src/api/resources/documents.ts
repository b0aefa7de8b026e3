import { z } from 'zod'
import { parsed } from '#office/intake/door.ts'
import { line } from '#office/intake/text.ts'
import { isRefusal } from '#casefile/refusal.ts'
import { uploadKinds } from '#office/upload.ts'
import { door } from '../http/refused.ts'
import { operation, type Resource } from '../operation.ts'
import { tags } from '../said.ts'
import { uploaded } from '../shapes.ts'

const about = z.object({ as: z.enum(uploadKinds).exactOptional(), title: line(200).exactOptional() })
const fields = z.object({ as: z.enum(uploadKinds), title: line(200).default('') })

export const documents: readonly Resource[] = [
  {
    path: '/v1/documents', tag: tags.filing,
    operations: {
      POST: operation({
        id: 'uploadDocument', access: 'account', takesFile: true, query: about, answers: { 201: uploaded },
        summary: { es: 'Subir un archivo (hasta 20 MB): la representación de un signo, un poder, un escrito', en: 'Upload a file (up to 20 MB): the representation of a sign, a power, a writing' },
        async run({ doors, who, query, file }) {
          if (!file || file.bytes.length === 0) return door.fileMissing()
          const said = parsed(fields, { ...file.fields, ...query })
          if (isRefusal(said)) return said
          const kept = await doors.office.upload(who, { bytes: file.bytes, title: said.title || file.name || said.as, as: said.as })
          return isRefusal(kept) ? kept : { status: 201, body: kept, location: `/v1/documents/${kept.id}` }
        },
      }),
    },
  },
  {
    path: '/v1/documents/:id', tag: tags.cases,
    operations: {
      GET: operation({
        id: 'readDocument', access: 'everybody', answers: { 200: 'application/pdf' },
        query: z.object({ case: z.string().regex(/^[A-Za-z0-9-]{1,40}$/, { error: 'id.malformed' }).exactOptional() }),
        summary: { es: 'Un documento: los públicos, para cualquiera; los demás, para quien es parte y para la oficina', en: 'A document: public ones for anybody; the others for parties and for the office' },
        async run({ doors, who, params, query }) {
          const paper = await doors.read.documentFor(who, { id: params.id ?? '', within: query.case ?? null })
          if (paper === undefined || isRefusal(paper)) return paper
          return { status: 200, bytes: paper.bytes, mime: paper.mime, name: paper.title, everybody: paper.isPublic }
        },
      }),
    },
  },
]
