import { percentile, type Figure } from '../record/office.ts'

/** What people and programs type: each must have an answer or a clear word, soon. */
const texts: Readonly<Record<string, string>> = {
  'one letter': 'a', 'another letter': 'ñ', 'two letters': 'la', '500 letters': 'x'.repeat(500), '500 letters of words': 'casa blanca del sol '.repeat(25), 'common words': 'grupo el sol de los andes del perú', 'punctuation': '¡¿!?…—«»', digits: '12345', 'one digit': '7', 'many digits': '1234567890'.repeat(20),
  emoji: '🦙☕🎉', 'emoji and a word': '🦙 LLAMA', Cyrillic: 'Московский дом', Arabic: 'نور الشمس', Chinese: '中文商标', Japanese: 'ことり', Hebrew: 'שמש', zalgo: 'z\u0300\u0301\u0302\u0303\u0304'.repeat(40), controls: '\u0001\u0007\u001b[31m', 'a half of a pair': '\uD800x', 'right to left': '\u202Eabc',
  'a paragraph': 'Solicito el registro de una marca para distinguir café tostado y molido de los valles de La Convención y Lares, en envases de un kilo. '.repeat(30),
  SQL: `'; drop table views.marks; --`, 'more SQL': `" or 1=1) union select * from accounts.accounts --`, markup: '<script>alert(1)</script>', 'per cent': '%_%', slashes: '../../etc/passwd', spaces: '   \t  ', nothing: '', 'the same word': 'sol '.repeat(50), 'one sound': 'aeiou'.repeat(30), 'no vowel': 'bcdfghjk', 'look-alikes': 'O0OO0Il1l',
}

const times = 3

/** Every text over the page and the interface for programs: never a fault of ours, never over a second. */
export async function badInput(office: string): Promise<readonly Figure[]> {
  const all: { readonly name: string; readonly ms: number; readonly status: number }[] = []
  for (let i = 0; i < times; i++) {
    for (const [name, text] of Object.entries(texts)) {
      const q = encodeURIComponent(text.toWellFormed())
      for (const path of [`/buscar?q=${q}`, `/api/v1/search?q=${q}`]) {
        const begun = performance.now()
        const answer = await fetch(office + path)
        await answer.arrayBuffer()
        all.push({ name: `${name} ${path.slice(0, 4)}`, ms: performance.now() - begun, status: answer.status })
      }
    }
  }
  const begun = performance.now()
  const batch = await fetch(`${office}/api/v1/search/batch`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ texts: Object.values(texts).map((t) => t.toWellFormed().slice(0, 2000)) }) })
  const items = batch.ok ? ((await batch.json()) as { items: readonly unknown[] }).items.length : 0
  const batchMs = performance.now() - begun
  const wrong = all.filter((one) => one.status !== 200 && one.status !== 400 && one.status !== 422)
  const p99 = percentile(all.map((one) => one.ms), 0.99)
  const slowest = [...all].sort((a, b) => b.ms - a.ms).slice(0, 5).map((one) => `${one.name} ${one.ms.toFixed(0)}`).join(', ')
  return [{
    name: `${Object.keys(texts).length} bad inputs over page and interface, 99th percentile`, value: p99, unit: 'ms', reach: '≤ 1000, no fault', ok: wrong.length === 0 && p99 <= 1000 && items === Object.keys(texts).length,
    detail: `${all.length} asked; slowest: ${slowest} ms; ${wrong.map((one) => `${one.name} gave ${one.status}`).join(', ') || 'none a fault'}; all in one batch ${batchMs.toFixed(0)} ms`,
  }]
}
