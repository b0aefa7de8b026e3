import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { buildLexicon, conceptTexts, lexicon } from '#search/lexicon/index.ts'
import { importedLexicons, lexiconChannel, lexiconStore } from '#store/lexicon.ts'
import { listen } from '#store/listen.ts'
import { openPool } from '#store/pool.ts'
import { aDatabase } from '#test/postgres.ts'
import { importLexicon } from './import.ts'

const database = await aDatabase()
const folder = mkdtempSync(join(tmpdir(), 'tocapu-lexicon-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

async function run(...args: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []]
  let opened = 0
  const openLexicons = async () => {
    opened++
    return lexiconStore(openPool(database.url('app'), () => undefined))
  }
  const code = await importLexicon(args, { openLexicons, out: (line) => void out.push(line), err: (line) => void err.push(line) })
  return { code, out, err, opened }
}

const textOf = async (source: string) => (await importedLexicons(database.pool)).find((l) => l.source === source)?.text
const asked = async (word: string) => {
  const all = buildLexicon([...conceptTexts, ...(await importedLexicons(database.pool)).map((l) => l.text)])
  return { version: all.version, words: all.senses(word).map((s) => all.entry(s.concept)) }
}

describe('tocapu import lexicon', () => {
  test('what is kept is in the lexicon of the office, under another version, and can be taken out again', async () => {
    expect((await asked('zutanazo')).words).toEqual([])
    expect(lexicon().version).toBe((await asked('x')).version)
    const path = file('propio.txt', '# de la casa\r\nzutano|zutano,zutanito/zutanitos|so-and-so||||||~person\nmengano|mengano|||||||~zutano\n')
    expect(await run(path)).toMatchObject({ code: 0, opened: 1, err: [], out: [expect.stringMatching(/^propio: 2 conceptos \([0-9a-f]{12}\); nuevo$/)] })
    const { version, words } = await asked('zutano')
    expect(version).not.toBe(lexicon().version)
    expect(words).toEqual([{ id: 'propio:zutano', words: { es: ['zutano', 'zutanito'], en: ['so-and-so'] } }])
    expect(await textOf('propio')).toContain('|~person')
    expect(await textOf('propio')).toContain('|~propio:zutano')
    expect((await run(path, '--lang', 'en')).out[0]).toMatch(/it was there, nothing changed$/)
    expect((await run(file('otro.txt', 'x|perengano|nobody\n'), '--name', 'propio')).out[0]).toMatch(/propio: 1 conceptos .* reemplaza a uno de 2$/)
    expect(await run('--remove', 'propio')).toMatchObject({ code: 0, out: ['Se retiró el diccionario propio.'] })
    expect(await run('--remove', 'propio', '--json')).toMatchObject({ code: 1, out: ['{"removed":null}'] })
    expect((await asked('x')).version).toBe(lexicon().version)
  })

  test('every process hears of an import, and of none where nothing changed', async () => {
    const heard: string[] = []
    const ear = listen(database.url('app'), { [lexiconChannel]: () => void heard.push('') }, () => undefined)
    const path = file('eco.tsv', 'zorzal de ensayo\ttest thrush\n')
    await expect.poll(async () => (await run(path), await run('--remove', 'eco'), heard.length), { timeout: 20_000 }).toBeGreaterThan(1)
    await ear.close()
  })

  test.each([
    ['pares.tsv', 'perro, can\tdog; hound (animal)\nvino\tthe wine\n', ['perro,can|dog,hound', 'vino|wine']],
    ['sinónimos.json', '[["alegre", "contento, feliz", "risueño (poco usado)"], ["solo"]]', ['alegre,contento,feliz,risueño']],
    ['tesauro.txt', '# nota\nalegre;contento;feliz\n', ['alegre,contento,feliz']],
    ['red.tab', '# x\tspa\n00000001-n\tspa:lemma\tperro\n00000001-n\teng:lemma\tdog\n00000001-n\teng:def\tan animal\n00000002-n\tspa:lemma\tsolo\n', ['perro|dog']],
    ['dic.xml', '<?xml version="1.0"?><dic from="es" to="en"><l><w><c>perro</c><d>dog, hound (animal)</d><t>{m}</t></w><w><c>perros</c><d>plural form of perro</d></w><w><c>-ito</c><d>little</d></w><w><c>correr</c><d>to run</d></w></l></dic>', ['perro|dog,hound', 'correr|run']],
  ])('%s', async (name, content, lines) => {
    expect(await run(file(name, content))).toMatchObject({ code: 0, err: [] })
    const source = name.replace(/\.\w+$/, '')
    expect(await textOf(source)).toBe(lines.map((line, i) => `${source}:${i + 1}|${line}\n`).join(''))
    await run('--remove', source)
  })

  test.each([
    ['malo.txt', 'a|uno|one\nb|dos,dos\na|tres\nc|cuatro|||||||~zzz\n', ['malo.txt:2: «dos» está dos veces en su columna', 'malo.txt:3: «a» ya está en la línea 1', 'malo.txt:4: «c» enlaza a «zzz», que no es otro concepto', 'No se importó nada.']],
    ['malo.tsv', 'uno\tone\ndos\n\tthree\n', ['malo.tsv:2: tiene 1 columnas llenas o vacías; deben ser dos, llenas (español y, tras un tabulador, inglés)', 'malo.tsv:3: tiene 2 columnas llenas o vacías; deben ser dos, llenas (español y, tras un tabulador, inglés)', 'No se importó nada.']],
    ['malo.json', '[["a"], 7]', ['malo.json: el elemento 2 no es una lista de palabras', 'No se importó nada.']],
    ['malo.xml', '<dic from="es" to="xx"/>', ['malo.xml:1: no dice de qué idioma a cuál (from, to)', 'No se importó nada.']],
    ['vacío.tsv', '# nada\n', ['vacío.tsv: no es un diccionario de los formatos conocidos', 'No se importó nada.']],
    ['foto.png', new Uint8Array([0x89, 0x50, 0xff, 0xfe]), ['foto.png:1: desde esta línea o poco después el archivo no está en UTF-8', 'No se importó nada.']],
  ])('%s is told by line and nothing of it is kept', async (name, content, err) => {
    expect(await run(file(name, content))).toEqual({ code: 1, out: [], err, opened: 0 })
    expect(await importedLexicons(database.pool)).toEqual([])
  })

  test.each([[[]], [['a', 'b']], [['--remove']], [['x', '--remove', 'y']], [['--remove', 'x', '--name', 'y']], [['x', '--name', '<b>']], [['x', '--lang', 'fr']], [['x', '--all']], [['/no/such/place']], [['/tmp']]])('%j is wrong usage', async (args) => {
    expect(await run(...args)).toMatchObject({ code: 2, out: [], opened: 0 })
  })
})

const archive = fileURLToPath(new URL('../../../../shared/data/archive', import.meta.url))
const unpacked = ((): boolean => {
  try {
    for (const name of ['lexicon-es-en', 'lexicon-es-sinonimos', 'lexicon-wordnet-es']) execFileSync('tar', ['-xf', join(archive, `${name}.tar.xz`), '-C', folder], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

test.skipIf(!unpacked)(`the dictionaries of ../shared/data${unpacked ? '' : ' (skipped: no archive, or no tar with xz)'}`, async () => {
  const total = async (path: string) => {
    const { code, out, err } = await run(join(folder, path), '--json')
    expect([code, err]).toEqual([0, []])
    return (JSON.parse(out[0] ?? '') as { imported: { concepts: number } }).imported.concepts
  }
  expect(await total('lexicon-es-en/es-en.xml')).toBeGreaterThan(20_000)
  expect(await total('lexicon-es-sinonimos/sinonimos.json')).toBeGreaterThan(8_000)
  expect(await total('lexicon-es-sinonimos/Thesaurus_es_ES.txt')).toBeGreaterThan(5_000)
  expect(await total('lexicon-wordnet-es/wn-wikt-spa.tab')).toBeGreaterThan(3_000)
  expect((await asked('avefria')).words.map((e) => e.words.en?.[0])).toContain('lapwing')
})
