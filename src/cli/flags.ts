/** What was typed, told apart: words, switches that stand alone, and options with a value. */
export type Typed = {
  readonly words: readonly string[]
  readonly switches: ReadonlySet<string>
  readonly values: ReadonlyMap<string, string>
}

/**
 * Reads `WORD… --switch --option VALUE --option=VALUE`. Undefined where an option is not known,
 * lacks its value or is given twice: the command then shows its usage and exits 2.
 */
export function readFlags(args: readonly string[], known: { readonly switches: readonly string[]; readonly values: readonly string[] }): Typed | undefined {
  const words: string[] = []
  const switches = new Set<string>()
  const values = new Map<string, string>()
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? ''
    if (!arg.startsWith('--')) {
      words.push(arg)
      continue
    }
    const at = arg.indexOf('=')
    const name = arg.slice(2, at < 0 ? undefined : at)
    if (known.switches.includes(name) && at < 0) switches.add(name)
    else if (known.values.includes(name) && !values.has(name)) {
      const value = at < 0 ? args[++i] : arg.slice(at + 1)
      if (value === undefined || value === '' || (at < 0 && value.startsWith('--'))) return undefined
      values.set(name, value)
    } else return undefined
  }
  return { words, switches, values }
}
