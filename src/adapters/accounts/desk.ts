import { createHmac } from 'node:crypto'
import type pg from 'pg'
import type { Role } from '#casefile/actor.ts'
import type { Mailer } from '#ports/mail.ts'
import type { Auth } from './auth.ts'

export type AccountsSettings = {
  /** The program's own role. */
  readonly pool: pg.Pool
  /** Takes the letters that the job hands over. */
  readonly mail: Mailer
  /** At least 32 characters, the same in every process of the installation, never in the database. */
  readonly secret: string
  /** `https://marcas.example.pe`, without a slash at the end. */
  readonly origin: string
  /** True behind HTTPS: cookies carry Secure. */
  readonly secure: boolean
  readonly officeName?: string
  /** Milliseconds of the world's clock, never the demonstration's: sessions, links and codes live outside the file. */
  readonly clock?: () => number
  /** The client's address as the server saw it, for limits and the list of sessions. */
  readonly addressOf?: (request: Request) => string | null
  readonly report?: (problem: string) => void
}

/** What the parts of this adapter share. */
export type AccountsDesk = Required<AccountsSettings> & { readonly auth: Auth }

/** Roles that count only with a second factor. */
export const staff: ReadonlySet<Role> = new Set([
  'filingDesk', 'formalExaminer', 'registrabilityExaminer', 'gazetteEditor', 'decisionMaker', 'secondInstance', 'administrator', 'auditor',
])

/** The site's pages that letters lead to; `/en` goes before them in English. */
export const paths = { confirm: '/cuenta/confirmar', password: '/cuenta/clave', logIn: '/entrar', links: '/mis-expedientes/vincular' } as const

export function link(origin: string, language: 'es' | 'en', page: keyof typeof paths, token?: string): string {
  return `${origin}${language === 'en' ? '/en' : ''}${paths[page]}${token === undefined ? '' : `?codigo=${encodeURIComponent(token)}`}`
}

/** A name for something personal that tells nothing by itself. */
export function keyed(secret: string, ...parts: readonly string[]): string {
  return createHmac('sha256', secret).update(parts.join('\u0000')).digest('base64url')
}
