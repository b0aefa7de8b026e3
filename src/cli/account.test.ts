import { expect, test } from 'vitest'
import { accountsOver } from '#test/accounts.ts'
import { aDatabase } from '#test/postgres.ts'
import { accountCommand } from './account.ts'

const { accounts } = await accountsOver((await aDatabase()).pool)

async function run(...args: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []]
  const code = await accountCommand(args, { accounts, out: (line) => void out.push(line), err: (line) => void err.push(line) })
  return { code, out, err, json: out[0]?.startsWith('{') ? (JSON.parse(out[0]) as { accountId: string; password: string; totpSecret: string }) : undefined }
}

test('the first administrator of a real office is made on the machine, with a password and a second factor', async () => {
  const made = await run('create', 'ana@oficina.example', '--name', 'Ana Quispe', '--role', 'administrator', '--json')
  expect(made).toMatchObject({ code: 0, err: [], json: { email: 'ana@oficina.example', roles: ['administrator'], password: expect.stringMatching(/^.{20}$/), totpSecret: expect.stringMatching(/^[A-Z2-7]{32,}$/) } })
  expect(await accounts.find(made.json!.accountId)).toMatchObject({ name: 'Ana Quispe', roles: ['administrator'], confirmed: true, secondFactor: true })
  const request = new Request('http://oficina.example/entrar')
  expect(await accounts.logIn({ step: 'password', email: 'ana@oficina.example', password: made.json!.password }, request)).toMatchObject({ status: 'codeNeeded' })
})

test('the same e-mail twice is refused and nothing is made; what cannot be read is wrong usage', async () => {
  expect(await run('create', 'ana@oficina.example', '--name', 'Otra', '--role', 'auditor', '--json')).toMatchObject({ code: 1, json: { accountId: null, refusal: { code: 'account.email-taken' } } })
  expect(await run('create', 'ana@oficina.example', '--name', 'Otra', '--role', 'auditor')).toMatchObject({ code: 1, out: [], err: ['Ya hay una cuenta con ese correo.'] })
  expect(await run('create', 'sin-arroba', '--name', 'Otra', '--role', 'auditor')).toMatchObject({ code: 1 })
  for (const line of [[], ['create'], ['create', 'a@b.pe', '--name', 'Ana'], ['create', 'a@b.pe', '--name', 'Ana', '--role', 'system'], ['create', 'a@b.pe', '--role', 'auditor'], ['delete', 'a@b.pe', '--name', 'A', '--role', 'auditor']]) {
    expect(await run(...line)).toMatchObject({ code: 2, out: [] })
  }
})
