import { peru } from '#law/peru/index.ts'

/**
 * The composition root: the only file that names a country. Commands that need no database come first, and load nothing
 * that they do not use.
 */
const [command = 'help', ...args] = process.argv.slice(2)
const out = (line: string) => void process.stdout.write(`${line}\n`)
const err = (line: string) => void process.stderr.write(`${line}\n`)

// A reader that closed the pipe has read enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

process.exitCode = await main().catch((error: unknown) => {
  err(error instanceof Error ? (process.env.TOCAPU_DEBUG ? (error.stack ?? error.message) : `tocapu: ${error.message}`) : String(error))
  // What is half open would keep the program alive.
  setTimeout(() => process.exit(1), 50)
  return 1
})

async function main(): Promise<number> {
  switch (command) {
    case 'term': return (await import('#cli/term.ts')).termCommand(args, { law: peru, stdin: process.stdin.setEncoding('utf8'), out, err })
    case 'fee': return (await import('#cli/fee.ts')).feeCommand(args, { law: peru, out, err })
    // What is sought among files needs no office; what an office's record says does.
    case 'search': return args[0] === 'replay' ? inOffice() : (await import('#cli/search.ts')).searchCommand(args, { out, err })
    case 'serve': return (await import('./main/serve.ts')).serve(await pack(), { out, err })
    default: return inOffice()
  }
}

/** Commands that open a database. */
async function inOffice(): Promise<number> {
  const { commands } = await import('./main/commands.ts')
  const run = commands[command]
  if (run) return run(args, { pack: await pack(), out, err })
  err(`tocapu: ${command === 'help' ? 'a command is needed' : `no such command: ${command}`}. Commands: serve, term, fee, ${Object.keys(commands).join(', ')}`)
  return 2
}

/** Everything that Peru brings, read only where an office is opened. */
async function pack() {
  const [{ starterTerms: terms }, { starterHeadings: headings }, { examinationLists: lists }] = await Promise.all([import('#law/andean/nice/terms.ts'), import('#law/andean/nice/classes.ts'), import('#law/peru/examination.ts')])
  return { law: peru, starter: { terms, headings }, lists }
}
