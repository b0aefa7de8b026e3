import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Asset, Assets } from '../site.ts'

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
}

type Entry = { readonly file: string; readonly assets?: readonly string[] }

/** Reads `build/web/client` whole into memory (about 200 KB). Throws where the build is missing. */
export async function openAssets(folder: string): Promise<Assets> {
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Record<string, Entry>
  const files = new Map<string, Asset>()
  for (const name of await readdir(join(folder, 'assets'))) files.set(`/assets/${name}`, await read(join(folder, 'assets', name)))
  const entry = (source: string): string => `/${manifest[source]?.file ?? source}`
  return {
    script: entry('src/web/client/enhance.ts'),
    style: entry('src/web/styles.css'),
    preload: [...files.keys()].filter((name) => /-latin-(400|600)-normal-.*\.woff2$/.test(name)).sort(),
    file: (path) => files.get(path),
  }
}

async function read(path: string): Promise<Asset> {
  const body = new Uint8Array(await readFile(path))
  const gzip = new Uint8Array(gzipSync(body, { level: 9 }))
  return { body, gzip: gzip.length < body.length * 0.9 ? gzip : null, type: types[extname(path)] ?? 'application/octet-stream' }
}
