import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { coverageOf, united, type Coverage } from './coverage.ts'

const require = createRequire(import.meta.url)

/**
 * The fonts of the papers, in the order a character looks for them: package, folders inside it, family.
 * All under the SIL Open Font License. Typst reads TTF and OTF only, so the web's WOFF2 files do not serve here.
 */
const FONTS = [
  ['@expo-google-fonts/source-sans-3', ['300Light', '400Regular', '400Regular_Italic', '600SemiBold', '700Bold'], 'Source Sans 3'],
  ['@expo-google-fonts/cactus-classical-serif', ['400Regular'], 'Cactus Classical Serif'],
  ['@expo-google-fonts/gowun-dodum', ['400Regular'], 'Gowun Dodum'],
  ['@embedpdf/fonts-arabic', ['fonts'], 'Noto Naskh Arabic'],
  ['@expo-google-fonts/noto-sans-hebrew', ['400Regular'], 'Noto Sans Hebrew'],
  ['@expo-google-fonts/noto-sans-devanagari', ['400Regular'], 'Noto Sans Devanagari'],
  ['@expo-google-fonts/noto-sans-thai', ['400Regular'], 'Noto Sans Thai'],
  ['@expo-google-fonts/noto-sans-symbols-2', ['400Regular'], 'Noto Sans Symbols 2'],
  ['@expo-google-fonts/noto-emoji', ['400Regular'], 'Noto Emoji'],
] as const

/** Family names in order of preference, for the templates. */
export const FAMILIES: readonly string[] = FONTS.map(([, , family]) => family)

/** Folders that hold the fonts, wherever npm has put their packages. */
export function fontFolders(): string[] {
  return FONTS.flatMap(([name, folders]) => folders.map(folder => join(packageFolder(name), folder)))
}

let known: Coverage | undefined

/** What the fonts can draw together, read once: 75,000 characters. A family counts what all its faces have. */
export function fontCoverage(): Coverage {
  known ??= united(FONTS.map(([name, folders]) => coverageOf(fontFile(join(packageFolder(name), folders[0])))))
  return known
}

function fontFile(folder: string): string {
  const file = readdirSync(folder).find(entry => /(Regular|Light).*\.(ttf|otf)$/.test(entry))
  if (file === undefined) throw new Error(`no font in ${folder}`)
  return join(folder, file)
}

/** A package's folder by way of its licence or entry point: some packages export nothing else. */
function packageFolder(name: string): string {
  for (const folder of require.resolve.paths(name) ?? []) {
    try {
      readdirSync(join(folder, name))
      return join(folder, name)
    } catch {
      continue
    }
  }
  return dirname(require.resolve(name))
}
