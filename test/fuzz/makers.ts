import fc from 'fast-check'

/** Texts that have broken programs before, and whatever else. */
const known = [
  '', ' ', '\t', '\n', '\r\n', '\u0000', 'a\u0000b', '\u0007\u001b[31m', '\u007f', '\u0085', '\ufeff', '\uffff', '\ufffe', '\ud800', 'x\udfff', '\ud83d',
  '\u202egnp.exe', '\u2066rtl\u2069', '\u200b\u200d', 'שלום', 'مرحبا', '商標', '👩‍👩‍👧‍👦', '🇵🇪'.repeat(50), 'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢', 'ñ'.normalize('NFD'), 'ﷺ', 'ß', 'İ', 'ǆ', '\u1e9e', 'ﬀ',
  "'; drop table record.events; --", "' or '1'='1", '$1', '$$', '\\', "\\'; --", '%', '_', '{1,2}', '{"a"', '(,)', 'null', 'undefined', 'NaN', 'true', '[object Object]',
  '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '{{7*7}}', '${7*7}', '#{1}', '../../../../etc/passwd', '..%2f', '%00', '%ff', 'file:///etc/passwd', 'javascript:alert(1)', 'C:\\con',
  '__proto__', 'constructor', 'toString', 'hasOwnProperty', '-1', '0', '1e309', '0x10', '٣', '²', '1.5', '99999999999999999999', '9007199254740993', '2147483648', '-0',
  '2026-02-30', '0000-00-00', '2026-13-01', '9999-12-31', '1899-12-31', '2201-01-01', '2026-1-1', '26-01-01', '2026-01-01T00:00:00Z', '+002026-01-01', '-271821-04-20',
  'x'.repeat(300), 'ñ'.repeat(5000), 'a b '.repeat(6000), '🦙'.repeat(3000), '\n'.repeat(2000), '((((((((((', 'a@b', '@', `${'a'.repeat(300)}@correo.example`,
] as const

export const nastyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...known) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.array(fc.constantFrom(...known.slice(0, 40)), { maxLength: 4 }).map((all) => all.join('')) },
)

/** As a browser would send it: lone halves of a pair cannot be written in a URL. */
export const segment = (text: string) => encodeURIComponent(text.toWellFormed().slice(0, 1500).toWellFormed())

/** Money below nothing, more than the world has, and halves of a céntimo; as JSON can say them. */
export const nastyNumber: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(-1, 0, -0, 0.5, -534.99, 1e308, -1e308, 5e-324, 2 ** 31, -(2 ** 31) - 1, 2 ** 32, 2 ** 53, 2 ** 53 + 2, 2 ** 63, 46, 100, 1e21),
  fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }),
)

/** Any value of JSON, of the wrong type more often than not. */
export const nastyValue: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: 'small', withCrossShrink: true }, nastyText, nastyNumber, fc.constantFrom(null, true, false, [], {}), tie('list'), tie('object')),
  list: fc.array(tie('value'), { maxLength: 4 }),
  object: fc.dictionary(fc.oneof(nastyText, fc.string({ maxLength: 8 })), tie('value'), { maxKeys: 4 }),
})).value

/** Deeper than anything that is meant. */
export const deep: fc.Arbitrary<unknown> = fc.integer({ min: 5, max: 200 }).map((levels) => {
  let value: unknown = 'x'
  for (let i = 0; i < levels; i++) value = i % 2 ? [value] : { sign: value }
  return value
})

/** Many times as much as is meant. */
export const huge: fc.Arbitrary<unknown> = fc.tuple(fc.integer({ min: 100, max: 1000 }), fc.constantFrom<unknown>('camisas', 1, null, {}, { number: 25, terms: ['x'] })).map(([n, one]) => Array.from({ length: n }, () => one))

export const wrong: fc.Arbitrary<unknown> = fc.oneof({ weight: 8, arbitrary: nastyValue }, { weight: 1, arbitrary: deep }, { weight: 1, arbitrary: huge })

/** A value with one place of it spoiled: another value there, nothing there, or something beside it. */
export function spoiled(valid: unknown): fc.Arbitrary<unknown> {
  const places = paths(valid)
  return fc.tuple(fc.constantFrom(...places), fc.constantFrom('replace', 'replace', 'replace', 'remove', 'add'), wrong, nastyText).map(([path, how, value, name]) => at(valid, path, how, value, name))
}

type Path = readonly (string | number)[]

function paths(value: unknown, here: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [here]
  return [here, ...Object.entries(value).flatMap(([name, inner]) => paths(inner, [...here, Array.isArray(value) ? Number(name) : name]))]
}

function at(value: unknown, [step, ...rest]: Path, how: string, put: unknown, name: string): unknown {
  if (step === undefined) {
    if (how !== 'add' || typeof value !== 'object' || value === null) return put
    return Array.isArray(value) ? [...value, put] : { ...value, [name]: put }
  }
  if (Array.isArray(value)) return value.flatMap((inner: unknown, i) => (i !== step ? [inner] : rest.length === 0 && how === 'remove' ? [] : [at(inner, rest, how, put, name)]))
  return Object.fromEntries(Object.entries(value as object).flatMap(([key, inner]: [string, unknown]) => (key !== step ? [[key, inner]] : rest.length === 0 && how === 'remove' ? [] : [[key, at(inner, rest, how, put, name)]])))
}
