import { z } from 'zod'
import { isRefusal } from '#casefile/refusal.ts'
import { actForms } from '#office/intake/acts.ts'
import { caller, operation, type Answer, type Call, type Resource } from '../operation.ts'
import { tags } from '../said.ts'
import { actDone, actOffered, actShown, caseShown, anything } from '../shapes.ts'

/** Every act with what it takes. The office reads it by the act's own form once the permission is given. */
const asked = z.discriminatedUnion('act', Object.entries(actForms).map(([act, form]) => (form as z.ZodObject).extend({ act: z.literal(act) })) as unknown as [z.ZodObject, ...z.ZodObject[]])
const named = z.looseObject({ act: z.string().max(60) })

export const cases: readonly Resource[] = [
  {
    path: '/v1/cases/:number', tag: tags.cases,
    operations: {
      GET: operation({
        id: 'readCase', access: 'everybody', answers: { 200: caseShown },
        summary: { es: 'Un expediente: lo público para cualquiera, completo para sus partes y la oficina', en: 'A case file: what is public for anybody, whole for its parties and the office' },
        run: readCase,
      }),
    },
  },
  {
    path: '/v1/cases/:number/particulars', tag: tags.cases,
    operations: {
      GET: operation({
        id: 'readParticulars', access: 'account', answers: { 200: z.object({ items: z.array(anything) }) },
        summary: { es: 'Datos personales de las partes: para ellas y para la oficina, que deja constancia de cada lectura', en: 'Particulars of the parties: for them and for the office, which notes each read' },
        async run({ doors, who, params }) {
          const items = await doors.read.particulars(who, params.number ?? '')
          return items === undefined || isRefusal(items) ? items : { status: 200, body: { items } }
        },
      }),
    },
  },
  {
    path: '/v1/cases/:number/acts', tag: tags.cases,
    operations: {
      GET: operation({
        id: 'readActs', access: 'everybody', answers: { 200: z.array(actShown) },
        summary: { es: 'Los actos del expediente, el último primero, con su huella encadenada', en: 'The acts of the file, the latest first, with their chained hash' },
        async run({ doors, params }) {
          const acts = await doors.read.publicActs(params.number ?? '')
          return acts && { status: 200, body: acts, ...(acts[0] && { version: acts[0].version }) }
        },
      }),
      POST: operation({
        id: 'act', access: 'account', body: named, documented: asked, match: 'may', answers: { 200: actDone, 202: actDone },
        summary: { es: 'Hacer un acto; la decisión de un examinador queda como proyecto que otra persona firma', en: 'Do an act; an examiner’s decision is kept as a draft that another person signs' },
        run: act,
      }),
    },
  },
  {
    path: '/v1/cases/:number/available-acts', tag: tags.cases,
    operations: {
      GET: operation({
        id: 'availableActs', access: 'everybody', answers: { 200: z.array(actOffered) },
        summary: { es: 'Cada acto del procedimiento: si usted puede hacerlo ahora y, si no, por qué', en: 'Every act of the procedure: whether you may do it now and, if not, why' },
        async run({ doors, who, params }) {
          const offered = await doors.office.availableActs(who ?? nobody, params.number ?? '')
          return isRefusal(offered) ? offered : { status: 200, body: offered.map(({ act, allowed, refusal }) => ({ act, allowed, refusal: refusal && { code: refusal.code, article: refusal.article, facts: refusal.facts } })) }
        },
      }),
    },
  },
]

/** Anybody: no act is open to them, and each says to whom it is. */
const nobody = { accountId: '', roles: ['public'] } as const

async function readCase({ doors, who, params }: Call): Promise<Answer> {
  const number = params.number ?? ''
  const whole = who === null ? undefined : await doors.read.wholeCase(who, number)
  const shown = whole === undefined || isRefusal(whole) ? await doors.read.publicCase(number) : whole
  return shown && { status: 200, body: shown, version: shown.version }
}

async function act(call: Call<unknown, { readonly act: string }>): Promise<Answer> {
  const { act: name, ...input } = call.body
  const number = call.params.number ?? ''
  const done = await call.doors.office.act({ who: caller(call), number, act: name, input, commandId: call.commandId, ...(call.seen !== undefined && { seen: call.seen }) })
  if (isRefusal(done)) return done
  if (done.status === 'drafted') return { status: 202, body: { act: name, outcome: 'drafted', caseNumber: number, version: null, at: null, events: [] } }
  const { version, at, events, state } = done.done
  const receipt = (state as { readonly receipt?: { readonly number: string } } | undefined)?.receipt
  return { status: 200, version, body: { act: name, outcome: 'done', caseNumber: receipt?.number ?? number, version, at, events: events.filter((e) => e.kind === 'application').map((e) => e.type) } }
}
