// How a spelling becomes sounds: rules tried in order, the first that fits wins.

/** `before|letters|after|sounds`: see `rule`. */
export type Rule = { readonly id: string; readonly letters: string; readonly before: Matcher; readonly after: Matcher; readonly sounds: string }
export type Rules = { readonly language: string; readonly byLetter: ReadonlyMap<string, readonly Rule[]> }

type Matcher = (word: string, at: number) => boolean

const vowels = 'aeiouy'
const sets: Readonly<Record<string, (c: string) => boolean>> = {
  V: (c) => c !== '' && vowels.includes(c),
  C: (c) => c !== '' && !vowels.includes(c),
  $: (c) => c === '',
  '^': (c) => c === '',
}

/**
 * Rules of a language from lines `before|letters|after|sounds`. In a context `V` is a vowel, `C` a consonant, `^` and
 * `$` an end of the word, `[ei]` one of some letters, `*` at the far end of `before` that a vowel came earlier, anything
 * else itself. A line without bars is a heading: its words name the rules that follow, as reasons show them.
 */
export function compile(language: string, text: string): Rules {
  const byLetter = new Map<string, Rule[]>()
  let name = ''
  for (const line of text.split('\n').map((l) => l.trim()).filter(Boolean)) {
    if (!line.includes('|')) {
      name = line
      continue
    }
    const [before = '', letters = '', after = '', sounds = ''] = line.split('|')
    const rule = { id: `${language}:${name}`, letters, before: backwards(before), after: forwards(after), sounds }
    const first = letters.charAt(0)
    byLetter.set(first, [...(byLetter.get(first) ?? []), rule])
  }
  return { language, byLetter }
}

const parts = (context: string) => context.match(/\[[^\]]+\]|./gu) ?? []
const test = (part: string) => sets[part] ?? (part.startsWith('[') ? (c: string) => c !== '' && part.includes(c) : (c: string) => c === part)
const always = () => true

function forwards(context: string): Matcher {
  if (context === '') return always
  const tests = parts(context).map(test)
  return (word, at) => tests.every((t, i) => t(word.charAt(at + i)))
}

function backwards(context: string): Matcher {
  if (context === '') return always
  if (context === '*') return earlierVowel
  const tests = parts(context.replace('*', '')).map(test).reverse()
  return (word, at) => (!context.startsWith('*') || earlierVowel(word, at - tests.length)) && tests.every((t, i) => t(word.charAt(at - 1 - i)))
}

function earlierVowel(word: string, at: number): boolean {
  for (let i = 0; i < at; i++) if (vowels.includes(word.charAt(i))) return true
  return false
}

/** The sounds of a word; `tell` hears each rule that was used and what it read. */
export function read(rules: Rules, word: string, tell?: (rule: Rule, at: number) => void): string {
  let sounds = ''
  for (let i = 0; i < word.length;) {
    const rule = rules.byLetter.get(word.charAt(i))?.find((r) => word.startsWith(r.letters, i) && r.before(word, i) && r.after(word, i + r.letters.length))
    if (rule === undefined) {
      i++
      continue
    }
    tell?.(rule, i)
    sounds += rule.sounds
    i += rule.letters.length
  }
  return closed(sounds)
}

/** A sound twice in a row is heard once. */
function closed(sounds: string): string {
  let out = ''
  for (let i = 0; i < sounds.length; i++) if (sounds[i] !== sounds[i - 1]) out += sounds[i]
  return out
}
