import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { committedFiles, root } from './planting.ts'

/** Each sample is written in two halves, so that this file passes its own test. */
const leaks: readonly { readonly what: string; readonly pattern: RegExp; readonly sample: string }[] = [
  { what: 'a path of one machine', pattern: /(?<![\w.-])\/(work|tmp|root|mnt|Users)\/[\w.-]/, sample: 'see /wo' + 'rk/main/x' },
  { what: 'a path of one machine', pattern: /(?<![\w.-])\/(work|tmp|root|mnt|Users)\/[\w.-]/, sample: "'/t" + "mp/bash_jobs'" },
  { what: 'a home folder', pattern: /(?<![\w.-])\/home\/[a-z_][\w-]*\//, sample: '/ho' + 'me/ana/tocapu' },
  { what: 'a folder of one Windows machine', pattern: /\b[A-Z]:\\Users\\/, sample: 'C:' + '\\Users\\ana' },
  { what: 'a private key', pattern: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/, sample: '-----BEGIN ' + 'EC PRIVATE KEY-----' },
  { what: 'an access key', pattern: /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/, sample: 'AK' + 'IAABCDEFGHIJKLMNOP' },
  { what: 'a token of a code host', pattern: /\b(?:gh[pousr]_\w{30,}|github_pat_\w{30,}|glpat-[\w-]{20,}|npm_\w{36})\b/, sample: 'gh' + 'p_' + 'a'.repeat(36) },
  { what: 'a token of an online product', pattern: /\b(?:sk-[\w-]{20,}|xox[abprs]-[\w-]{10,}|SG[.][\w-]{20,}[.][\w-]{20,})/, sample: 'sk' + '-' + 'a1'.repeat(20) },
  { what: 'a password in an address', pattern: /\b(?:postgres(?:ql)?|smtps?|https?|redis):\/\/[\w.-]+:(?![$<{*])[^\s/@:'"`]{3,}@(?!(?:localhost|127[.]0[.]0[.]1|\$|\[::1\]|[\w.-]*example[.](?:com|org|net|pe)))[\w.-]+/, sample: 'postgresql://u:hun' + 'ter2@db.office.pe/x' },
]

/** What a text must not carry into a clone. */
const leaksIn = (text: string) => [...new Set(leaks.filter(({ pattern }) => pattern.test(text)).map(({ what }) => what))]

test.each(leaks)('$what is seen', ({ what, sample }) => {
  expect(leaksIn(`const planted = "${sample}"\n`)).toContain(what)
})

test.each(['src/work/x.ts', 'https://example.org/tmp/a', 'framework/main', 'postgresql://tocapu:secret@localhost/x', 'smtp://user:password@mail.example.org', 'docs/home/ana/'])('%s is nobody’s secret', (text) => {
  expect(leaksIn(text)).toEqual([])
})

test('no committed file names a machine’s path or holds a secret', async () => {
  const found: string[] = []
  for (const file of await committedFiles()) {
    const bytes = await readFile(join(root, file)).catch(() => undefined)
    // Pictures and fonts are not read as text; a file that was deleted and not yet committed is not there.
    if (bytes === undefined || bytes.subarray(0, 8000).includes(0)) continue
    found.push(...leaksIn(bytes.toString('utf8')).map((what) => `${file}: ${what}`))
  }
  expect(found).toEqual([])
})

test('no committed file is one that only a machine makes', async () => {
  const made = (await committedFiles()).filter((file) => /(^|\/)(node_modules|build|coverage|data|test-results)\/|[.](log|p12|pem|key|env)$|(^|\/)[.]env/.test(file))
  expect(made).toEqual([])
})
