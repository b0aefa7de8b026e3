import { serve } from '@hono/node-server'
import type { Hono } from 'hono'
import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createBuilder } from 'vite'
import type { Assets, WebDoor } from '#web/site.ts'

const root = new URL('../..', import.meta.url).pathname

export type Opened = { readonly url: string; readonly close: () => Promise<void> }

/** The pages as `vite build` makes them, served on a free port of the loopback. `app` may mount other pages on the same assets. */
export async function openPages(app: (door: WebDoor, assets: Assets) => Hono): Promise<Opened> {
  // Inside the project, so that the bundle finds the packages it left outside.
  const folder = await mkdtemp(join(root, 'node_modules', '.pages-'))
  const builder = await createBuilder({
    root,
    configFile: join(root, 'vite.config.ts'),
    environments: { ssr: { build: { outDir: folder } }, client: { build: { outDir: join(folder, 'client') } } },
  })
  await builder.buildApp()
  const door = (await import(/* @vite-ignore */ pathToFileURL(join(folder, 'server.js')).href)) as WebDoor
  const assets = await door.openAssets(join(folder, 'client'))
  const server = serve({ fetch: app(door, assets).fetch, port: 0, hostname: '127.0.0.1' })
  await new Promise<void>((resolve) => { server.once('listening', resolve) })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      await new Promise<void>((resolve) => { server.close(() => resolve()) })
      await rm(folder, { recursive: true, force: true })
    },
  }
}
