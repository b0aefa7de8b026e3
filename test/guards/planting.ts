import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export const root = join(import.meta.dirname, '../..')

/** A broken import rule, as dependency-cruiser tells it. */
export type Violation = { readonly rule: { readonly name: string }; readonly from: string; readonly to: string }

/**
 * Writes the files (path → text) into an empty folder that has this project's packages and settings, runs this
 * project's import rules over its `src`, and gives what they say. The folder is gone afterwards.
 */
export async function cruise(files: Readonly<Record<string, string>>): Promise<readonly Violation[]> {
  const folder = await mkdtemp(join(tmpdir(), 'tocapu-guard-'))
  try {
    for (const setting of ['package.json', 'tsconfig.json', '.dependency-cruiser.mjs']) {
      await writeFile(join(folder, setting), await readFile(join(root, setting)))
    }
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), text)
    }
    const report = JSON.parse(await depcruise(folder)) as { summary: { violations: Violation[] } }
    return report.summary.violations
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The program says with its exit status how many rules broke: that is an answer here, not a failure. */
function depcruise(folder: string): Promise<string> {
  const program = join(root, 'node_modules/.bin/depcruise')
  const call = [program, '--config', '.dependency-cruiser.mjs', '--output-type', 'json', 'src']
  return new Promise((resolve, reject) => {
    execFile(process.execPath, call, { cwd: folder, maxBuffer: 64 * 2 ** 20 }, (error, out, err) => {
      if (out.startsWith('{')) resolve(out)
      else reject(new Error(err || out || String(error)))
    })
  })
}

/** The files git holds or would take: what a clone of the next commit has. */
export function committedFiles(): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const call = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
    execFile('git', call, { cwd: root, maxBuffer: 64 * 2 ** 20 }, (error, out) => {
      if (error) reject(error)
      else resolve(out.split('\0').filter(Boolean))
    })
  })
}
