import { open, readdir, stat } from 'node:fs/promises'
import { dirname, extname, join, relative } from 'node:path'
import { columnsOf } from './csv-list.ts'

export type Shape = 'structure' | 'texts' | 'csv' | 'json'
export type FoundFile = { readonly path: string; readonly name: string; readonly shape: Shape }

/** The lists at a place, and the files of the same kinds that are something else. Undefined where there is nothing there. */
export type FoundFiles = { readonly files: readonly FoundFile[]; readonly others: readonly string[]; readonly folder: boolean }

const head = 8192

/** Looks at a file, or at all the files of a folder and its folders. Beside texts in XML, the structure they need is found. */
export async function findFiles(path: string): Promise<FoundFiles | undefined> {
  const there = await stat(path).catch(() => undefined)
  if (there === undefined || !(there.isFile() || there.isDirectory())) return undefined
  const folder = there.isDirectory()
  const root = folder ? path : dirname(path)
  const found = await look(folder ? await under(path) : [path], root)
  if (!folder && found.files[0]?.shape === 'texts') {
    const beside = await look((await readdir(root)).filter((name) => name.endsWith('.xml')).map((name) => join(root, name)), root)
    return { ...found, files: [...beside.files.filter((file) => file.shape === 'structure'), ...found.files], folder }
  }
  return { ...found, folder }
}

async function under(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && ['.xml', '.csv', '.json'].includes(extname(entry.name).toLowerCase()))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

async function look(paths: readonly string[], root: string): Promise<{ readonly files: readonly FoundFile[]; readonly others: readonly string[] }> {
  const [files, others]: [FoundFile[], string[]] = [[], []]
  for (const path of paths) {
    const shape = shapeOf(await beginning(path))
    const name = relative(root, path)
    if (shape === undefined) others.push(name)
    else files.push({ path, name, shape })
  }
  return { files, others }
}

async function beginning(path: string): Promise<string> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(head), 0, head, 0)
    return buffer.subarray(0, bytesRead).toString('utf8')
  } finally {
    await file.close()
  }
}

/** What a file is, by its beginning: its name says nothing sure. */
function shapeOf(text: string): Shape | undefined {
  const start = text.replace(/^\uFEFF/, '').trimStart()
  if (start.startsWith('<')) {
    const [, root] = /<(?:\w+:)?(ClassificationTopStructure|ClassificationTexts)[\s>]/.exec(start) ?? []
    return root === undefined ? undefined : root === 'ClassificationTexts' ? 'texts' : 'structure'
  }
  if (start.startsWith('{')) return /"classes"\s*:/.test(start) ? 'json' : undefined
  return columnsOf((start.split(/\r?\n/)[0] ?? '').replaceAll('"', '').split(',')) ? 'csv' : undefined
}
