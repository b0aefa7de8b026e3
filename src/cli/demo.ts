import type { Accounts } from '#ports/accounts.ts'

type Io = { readonly out: (line: string) => void; readonly err: (line: string) => void; readonly demonstration: boolean; readonly accounts: Pick<Accounts, 'demoSecrets'> }

/** `tocapu demo accounts --json`: the log-in of each invented account; its secrets protect nothing. */
export async function demoCommand(args: readonly string[], io: Io): Promise<number> {
  const words = args.filter((a) => a !== '--json')
  if (words.length !== 1 || words[0] !== 'accounts') {
    io.err('tocapu demo accounts [--json]')
    return 2
  }
  if (!io.demonstration) {
    io.err('tocapu: this database is a real office: it has no demonstration accounts')
    return 1
  }
  const accounts = await io.accounts.demoSecrets()
  if (args.includes('--json')) io.out(JSON.stringify(accounts))
  else for (const a of accounts) io.out(`${a.role.padEnd(24)} ${a.email.padEnd(44)} ${a.password.padEnd(18)} ${a.totpSecret ?? ''}`)
  return 0
}
