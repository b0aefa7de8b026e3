import type { MarkLine } from '#ports/marks.ts'

/** Marks from loads of whole rows, as COPY writes them: a tab between fields, a line a row, `\N` for nothing. */
export function* linesIn(loads: Iterable<Uint8Array>): Generator<MarkLine> {
  const lists = new Map<string, readonly number[]>()
  const classesOf = (text: string): readonly number[] => {
    let list = lists.get(text)
    if (list === undefined) lists.set(text, (list = text === '{}' ? [] : text.slice(1, -1).split(',').map(Number)))
    return list
  }
  for (const load of loads) {
    for (const row of Buffer.from(load.buffer, load.byteOffset, load.length).toString('utf8').split('\n')) {
      if (row === '') continue
      const [stream, text, classes, owner, standing, status, kind, filedOn, priorityOn, caseNumber] = row.split('\t') as string[] & { length: 10 }
      yield [
        plain(stream), plain(text), classesOf(classes as string), plain(owner), plain(standing), plain(status), plain(kind),
        filedOn as string, priorityOn === '\\N' ? null : (priorityOn as string), plain(caseNumber),
      ]
    }
  }
}

const signs: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }
const plain = (field = ''): string => (field.includes('\\') ? field.replace(/\\(.)/gs, (_, sign: string) => signs[sign] ?? sign) : field)
