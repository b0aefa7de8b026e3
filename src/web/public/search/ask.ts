import type { SignKind } from '#casefile/sign.ts'
import type { SearchAsk } from '#office/read/index.ts'
import type { FieldError } from '../../components/field.tsx'
import { parseDate } from '../../dates.ts'
import { typed, type Visit } from '../../visit.ts'
import { typedCaseNumber, typedCertificate } from '../numbers.ts'
import type { Meant } from './meant.ts'

/** What a reader wants to know of a mark: does it run, does it rule, or is it over. */
export const standings = { tramite: 'pending', vigente: 'inForce', terminado: 'ended' } as const
export type StatusGroup = keyof typeof standings
export const groups = Object.keys(standings) as readonly StatusGroup[]

export const kinds: readonly SignKind[] = ['word', 'stylised', 'figurative', 'mixed', 'threeDimensional', 'sound', 'olfactory', 'taste', 'tactile', 'colour', 'position', 'motion', 'hologram', 'other']

/** The question in the address: `?q=qantu&para=camisas&clase=25,35&estado=tramite&tipo=mixed&desde=2027-01-01&titular=sur`. */
export type Asked = {
  readonly q: string
  /** For which goods, services or classes: raises marks, hides none. */
  readonly para: string
  readonly classes: string
  readonly status: string
  readonly kind: string
  readonly from: string
  readonly until: string
  readonly holder: string
  readonly cursor: string
  readonly errors: readonly FieldError[]
  /** Nothing was asked yet. */
  readonly empty: boolean
  readonly filtered: boolean
  readonly ask: SearchAsk
}

export function readAsked({ query, t }: Pick<Visit, 'query' | 't'>, meant: Meant): Asked {
  const q = typed(query, 'q', 200)
  const [classes, status, kind, holder, cursor] = [typed(query, 'clase', 100), typed(query, 'estado', 20), typed(query, 'tipo', 30), typed(query, 'titular', 100), typed(query, 'pagina', 200)]
  const [from, until] = [typed(query, 'desde', 10), typed(query, 'hasta', 10)]
  const numbers = classNumbers(classes)
  const group = groups.find((one) => one === status)
  const sought = kinds.find((one) => one === kind)
  const [filedFrom, filedUntil] = [parseDate(from), parseDate(until)]
  return {
    q, para: meant.text, classes, status: group ?? '', kind: sought ?? '', from, until, holder, cursor,
    errors: [
      ...(numbers === undefined ? [{ field: 'clase', message: t('search.wrongClass') }] : []), ...meant.errors,
      ...[['desde', from, filedFrom], ['hasta', until, filedUntil]].flatMap(([field, text, day]) => (text === '' || day !== undefined ? [] : [{ field: String(field), message: t('search.wrongDate') }])),
    ],
    empty: q === '' && holder === '', filtered: classes !== '' || group !== undefined || sought !== undefined || from !== '' || until !== '' || (holder !== '' && q !== ''),
    ask: {
      q: typedCaseNumber(q) ?? typedCertificate(q) ?? q, classes: meant.classes.length > 0 ? meant.classes : numbers ?? [], cursor: cursor === '' ? null : cursor,
      only: {
        classes: numbers ?? [], standing: group === undefined ? [] : [standings[group]], kind: sought === undefined ? [] : [sought], holder,
        ...(filedFrom && { filedFrom }), ...(filedUntil && { filedUntil }),
      },
    },
  }
}

type Field = 'q' | 'para' | 'clase' | 'estado' | 'tipo' | 'desde' | 'hasta' | 'titular' | 'pagina'

/** The same question with something of it changed: every answer has an address that can be kept and sent. */
export function addressOf(asked: Asked, changes: Readonly<Partial<Record<Field, string>>> = {}): string {
  return searchPath({ q: asked.q, para: asked.para, clase: asked.classes, estado: asked.status, tipo: asked.kind, desde: asked.from, hasta: asked.until, titular: asked.holder, ...changes })
}

export function searchPath(fields: Readonly<Partial<Record<Field, string>>>): string {
  const query = new URLSearchParams(Object.entries(fields).filter(([, value]) => value !== ''))
  return query.size === 0 ? '/buscar' : `/buscar?${query.toString()}`
}

export const unfiltered = { clase: '', estado: '', tipo: '', desde: '', hasta: '' } as const

/** Numbers from 1 to 45, or undefined where something else was typed. */
function classNumbers(text: string): readonly number[] | undefined {
  const parts = text.split(/[\s,;]+/).filter((part) => part !== '')
  const numbers = parts.map((part) => (/^\d{1,2}$/.test(part) ? Number(part) : 0))
  return numbers.every((one) => one >= 1 && one <= 45) ? [...new Set(numbers)] : undefined
}
