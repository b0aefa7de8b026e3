import type { SignKind } from '#casefile/sign.ts'
import type { SearchAsk } from '#office/read/index.ts'
import type { FieldError } from '../../components/field.tsx'
import { typed, type Visit } from '../../visit.ts'
import { typedCaseNumber, typedCertificate } from '../numbers.ts'

/** States by what a reader wants to know: does it run, does it rule, or is it over. */
export const statusGroups = {
  tramite: ['filed', 'formalExamination', 'formalRequirement', 'readyToPublish', 'oppositionWindow', 'opposed', 'evidence', 'suspended', 'registrability', 'granted', 'partiallyGranted', 'refused', 'reconsideration', 'appeal', 'finalGranted', 'judicialReview'],
  vigente: ['registered', 'inForce'],
  terminado: ['abandoned', 'withdrawn', 'finalRefused', 'deemedNotFiled', 'expired'],
} as const satisfies Readonly<Record<string, readonly string[]>>
export type StatusGroup = keyof typeof statusGroups
export const groups = Object.keys(statusGroups) as readonly StatusGroup[]

export const kinds: readonly SignKind[] = ['word', 'stylised', 'figurative', 'mixed', 'threeDimensional', 'sound', 'olfactory', 'taste', 'tactile', 'colour', 'position', 'motion', 'hologram', 'other']

/** The question in the address: `?q=qantu&clase=25,35&estado=tramite&tipo=mixed&titular=sur`. */
export type Asked = {
  readonly q: string
  readonly classes: string
  readonly status: string
  readonly kind: string
  readonly holder: string
  readonly cursor: string
  readonly errors: readonly FieldError[]
  /** Nothing was asked yet. */
  readonly empty: boolean
  readonly filtered: boolean
  readonly ask: SearchAsk
}

export function readAsked({ query, t }: Visit): Asked {
  const q = typed(query, 'q', 200)
  const [classes, status, kind, holder, cursor] = [typed(query, 'clase', 100), typed(query, 'estado', 20), typed(query, 'tipo', 30), typed(query, 'titular', 100), typed(query, 'pagina', 200)]
  const numbers = classNumbers(classes)
  const group = groups.find((one) => one === status)
  const sought = kinds.find((one) => one === kind)
  return {
    q, classes, status: group ?? '', kind: sought ?? '', holder, cursor,
    errors: numbers === undefined ? [{ field: 'clase', message: t('search.wrongClass') }] : [],
    empty: q === '' && holder === '', filtered: classes !== '' || group !== undefined || sought !== undefined || (holder !== '' && q !== ''),
    ask: {
      q: typedCaseNumber(q) ?? typedCertificate(q) ?? q, classes: numbers ?? [], cursor: cursor === '' ? null : cursor,
      only: { classes: numbers ?? [], status: group === undefined ? [] : statusGroups[group], kind: sought === undefined ? [] : [sought], holder },
    },
  }
}

/** The same question with something of it changed: every answer has an address that can be kept and sent. */
export function addressOf(asked: Asked, changes: Readonly<Partial<Record<'clase' | 'estado' | 'tipo' | 'titular' | 'pagina', string>>> = {}): string {
  const fields = { q: asked.q, clase: asked.classes, estado: asked.status, tipo: asked.kind, titular: asked.holder, pagina: '', ...changes }
  const query = new URLSearchParams(Object.entries(fields).filter(([, value]) => value !== ''))
  return query.size === 0 ? '/buscar' : `/buscar?${query.toString()}`
}

/** Numbers from 1 to 45, or undefined where something else was typed. */
function classNumbers(text: string): readonly number[] | undefined {
  const parts = text.split(/[\s,;]+/).filter((part) => part !== '')
  const numbers = parts.map((part) => (/^\d{1,2}$/.test(part) ? Number(part) : 0))
  return numbers.every((one) => one >= 1 && one <= 45) ? [...new Set(numbers)] : undefined
}
