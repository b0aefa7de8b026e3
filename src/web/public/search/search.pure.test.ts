import { describe, expect, test } from 'vitest'
import type { MarkFound } from '#office/read/index.ts'
import { sayer } from '../../locales/say.ts'
import { firstCells, readNames } from './batchRead.ts'
import { bestReasons, groupOf, judge } from './verdict.ts'

const mark = (score: number, classes: readonly number[], standing: MarkFound['standing'] = 'inForce', because: MarkFound['because'] = []): MarkFound => ({
  found: 'register', caseNumber: '000001-2027', certificateNumber: 'P00000001', tocapuSeed: 'P00000001', kind: 'word', text: 'QANTU', picture: null, classes, holders: [], standing, status: 'inForce',
  filedOn: '2027-01-04', priorityOn: null, grantedOn: null, expiresOn: null, score, because, reasons: [],
})
const same = { channel: 'identical' } as const
const inClass = (same: readonly number[], related: readonly (readonly [number, number])[] = []) => ({ channel: 'classes', same, related }) as const

const heard = (sought: string, own: string) => ({ channel: 'sound', sought, mark: own, aligned: [], rules: [], language: 'es', alike: 1 }) as const

const meant = { channel: 'meaning', sought: 'qantu', mark: 'flor', relation: 'sister', entry: 'qantu · cantuta' } as const

describe('how a mark stands to the name and classes asked for', () => {
  test.each([
    ['identical, in force, the same class', mark(1, [25], 'inForce', [same, inClass([25])]), [25], 'same'],
    ['identical, pending, the same class', mark(1, [25], 'pending', [same, inClass([25])]), [25], 'same'],
    ['identical, no class asked for', mark(1, [30], 'inForce', [same]), [], 'same'],
    ['identical, a related class', mark(1, [35], 'inForce', [same, inClass([], [[25, 35]])]), [25], 'near'],
    ['identical, a class apart', mark(1, [9], 'inForce', [same]), [25], 'elsewhere'],
    ['identical, no longer in force', mark(1, [25], 'ended', [same, inClass([25])]), [25], 'ended'],
    ['very near, the same class', mark(0.85, [25], 'inForce', [meant, inClass([25])]), [25], 'near'],
    ['very near, a class apart', mark(0.85, [9], 'inForce', [meant]), [25], 'elsewhere'],
    ['near by its rank, with no word why', mark(0.9, [25], 'inForce', [inClass([25])]), [25], 'far'],
    ['sounding the same from end to end, whatever the score', mark(0.1, [25], 'inForce', [heard('qantu', 'qantu'), inClass([25])]), [25], 'near'],
    ['sounding the same in a part', mark(0.1, [25], 'inForce', [heard('qan', 'qantu'), inClass([25])]), [25], 'far'],
    ['something in common', mark(0.6, [25], 'inForce', [meant, inClass([25])]), [25], 'some'],
    ['hardly alike, over or not', mark(0.1, [25], 'ended'), [25], 'far'],
  ] as const)('%s', (_, found, classes, group) => expect(groupOf(found, 'QANTU', classes)).toBe(group))

  test('the gravest decides the answer; what is over or hardly alike says that nothing near was seen', () => {
    expect(judge({ items: [mark(0.6, [25]), mark(1, [25], 'inForce', [same, inClass([25])])] }, 'QANTU', [25])).toMatchObject({ verdict: 'same', count: 1 })
    expect(judge({ items: [mark(1, [25], 'ended', [same]), mark(0.1, [25])] }, 'QANTU', [25])).toMatchObject({ verdict: 'nothing', count: 0 })
  })

  test('the best reasons are what is most alike, and the class', () => {
    const shared = { channel: 'shared', element: 'sur', owners: 2, marks: 2, class: null, weak: false } as const
    const meaning = { channel: 'meaning', sought: 'luna', mark: 'moon', relation: 'translation', entry: 'luna · moon' } as const
    const best = (because: MarkFound['because']) => bestReasons({ because, reasons: because.map(({ channel }) => ({ channel, es: channel, en: channel })) }).map((one) => one.channel)
    expect(best([inClass([25]), shared, meaning, heard('kasabel', 'casavel')])).toEqual(['sound', 'meaning', 'classes'])
    expect(best([heard('sur', 'sur'), shared])).toEqual(['shared'])
    expect(best([same, shared, inClass([25])])).toEqual(['identical', 'classes'])
  })
})

test('no word of the answers promises anything', () => {
  const t = sayer('es')
  for (const verdict of ['same', 'near', 'elsewhere', 'some', 'nothing'] as const) {
    expect(`${t(`search.verdict_${verdict}`, { q: 'QANTU', where: '', count: 2 })} ${t(`search.next_${verdict}`)} ${t('search.decides')}`).not.toMatch(/disponible|puede registrar|libre|le corresponde|será? (conced|registr|deneg)|\{\w+\}/i)
  }
})

describe('a posted list', () => {
  const read = async (nombres: string, file?: Uint8Array<ArrayBuffer>) => {
    const form = new FormData()
    form.set('nombres', nombres)
    if (file !== undefined) form.set('archivo', new File([file], 'lista.csv'))
    return readNames({ form, t: sayer('es') })
  }
  test('is one name a line, each once, commas kept', async () => {
    expect(await read('QANTU, SUR\r\n\n  kasabel \nQANTU, SUR\nINTI\t25,35')).toEqual({ names: ['QANTU, SUR', 'kasabel', 'INTI'], errors: [] })
  })
  test('or the first column of a file, head and quotes aside, in the alphabets that spreadsheets write', async () => {
    expect(firstCells('\uFEFFMarca;Clases\r\n"QANTU; ""SUR""";25\nÑAN;35\n')).toEqual(['QANTU; "SUR"', 'ÑAN', ''])
    expect((await read('', Uint8Array.of(0xd1, 0x41, 0x4e, 0x2c, 0x35))).names).toEqual(['ÑAN'])
    expect((await read('', Uint8Array.of(0xff, 0xfe, 0x41, 0x00))).names).toEqual(['A'])
    expect((await read('', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x00))).errors).toEqual([{ field: 'archivo', message: 'El archivo no es de texto: guárdelo como CSV' }])
    expect(firstCells('"abierta\nmás\nmás')).toHaveLength(1)
  })
  test('says when there is nothing, too much or too long', async () => {
    expect((await read(' \n\t')).errors).toHaveLength(1)
    expect((await read(Array.from({ length: 130 }, (_, i) => `N${i}`).join('\n'))).errors[0]?.message).toContain('130')
    expect((await read('x'.repeat(300))).errors[0]?.message).toContain('200')
  })
})
