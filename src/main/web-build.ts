import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { WebDoor } from '../web/site.ts'
import { projectRoot } from './settings.ts'

const built = join(projectRoot, 'build/web/server.js')
const stamp = join(projectRoot, 'build/web/built-from')

/** The pages' bundle, built first where it is missing or older than its sources. */
export async function openWeb(): Promise<{ readonly door: WebDoor; readonly folder: string }> {
  const sources = fingerprint(join(projectRoot, 'src/web')) 
  if (!existsSync(built) || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== sources) {
    const { createBuilder } = await import('vite')
    const builder = await createBuilder({ root: projectRoot, configFile: join(projectRoot, 'vite.config.ts'), logLevel: 'error' })
    await builder.buildApp()
    writeFileSync(stamp, sources)
  }
  return { door: (await import(pathToFileURL(built).href)) as WebDoor, folder: join(projectRoot, 'build/web/client') }
}

/** Names, sizes and times of every source: cheap to take, different where something was edited. */
function fingerprint(folder: string): string {
  const hash = createHash('sha256')
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }).filter((e) => e.isFile()).sort((a, b) => (join(a.parentPath, a.name) < join(b.parentPath, b.name) ? -1 : 1))) {
    const path = join(entry.parentPath, entry.name)
    const { size, mtimeMs } = statSync(path)
    hash.update(`${path} ${size} ${Math.round(mtimeMs)}\n`)
  }
  return hash.digest('hex')
}
