import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What the environment says; every door has a default. */
export type Settings = {
  readonly host: string
  readonly port: number
  /** All files of the office: database, keys, outbox. */
  readonly folder: string
  readonly databaseUrl?: string
  readonly databaseOwnerUrl?: string
  readonly smtpUrl?: string
  /** What QR codes, letters and cookies name. */
  readonly origin: string
  /** Whether an empty database becomes a demonstration. */
  readonly demonstration: boolean
  readonly demonstrationPublic: boolean
  readonly officeName: string
  /** Requests a minute to the API for an account or an address, where not the usual ones. */
  readonly apiAllowance?: number
  /** Searches a minute for an address or an account, where not the usual ones. */
  readonly searchAllowance?: number
  /** Threads of the prior-rights engine: one a core, at most four. */
  readonly searchThreads: number
}

export function settings(env: Readonly<Record<string, string | undefined>>): Settings {
  const host = env.HOST || '127.0.0.1'
  const port = env.PORT === undefined || env.PORT === '' ? 8080 : Number(env.PORT)
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`PORT is no port: ${env.PORT}`)
  const searchThreads = Number(env.TOCAPU_SEARCH_THREADS || Math.min(availableParallelism(), 4))
  if (!Number.isInteger(searchThreads) || searchThreads < 1 || searchThreads > 64) throw new Error(`TOCAPU_SEARCH_THREADS is no number of threads: ${env.TOCAPU_SEARCH_THREADS}`)
  return {
    host, port, searchThreads, folder: resolve(env.TOCAPU_DATA || defaultFolder()),
    ...(env.DATABASE_URL && { databaseUrl: env.DATABASE_URL }), ...(env.DATABASE_OWNER_URL && { databaseOwnerUrl: env.DATABASE_OWNER_URL }),
    ...(env.SMTP_URL && { smtpUrl: env.SMTP_URL }),
    origin: env.TOCAPU_ORIGIN || `http://${host === '0.0.0.0' ? 'localhost' : host}:${port}`,
    // A real office on its own server is never filled with invented files by oversight.
    demonstration: env.TOCAPU_DEMO === undefined ? env.DATABASE_URL === undefined : env.TOCAPU_DEMO !== '0',
    demonstrationPublic: env.TOCAPU_DEMO_PUBLIC === '1',
    ...(env.TOCAPU_SEARCH_ALLOWANCE && { searchAllowance: Number(env.TOCAPU_SEARCH_ALLOWANCE) }),
    ...(env.TOCAPU_API_ALLOWANCE && { apiAllowance: Number(env.TOCAPU_API_ALLOWANCE) }),
    officeName: env.TOCAPU_OFFICE || 'Oficina de Propiedad Industrial',
  }
}

/** The clone's own root. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url))

const defaultFolder = () => `${projectRoot}data`
