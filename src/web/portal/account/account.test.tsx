import { expect, test } from 'vitest'
import { accountsOver, codeOf, cookiesOf, password } from '#test/accounts.ts'
import { aSite } from '#test/journeys/site.ts'
import { aDatabase } from '#test/postgres.ts'
import { webApp } from '../../server.tsx'

const database = await aDatabase()
const people = await accountsOver(database.pool)
const { accounts } = people
const app = webApp(aSite({ accounts, own: accounts }))
const plain = (text: string) => text.replaceAll('&#x27;', "'").replaceAll('&quot;', '"').replaceAll('\u00A0', ' ')
const asked = async (path: string, fields?: Record<string, string>, cookies: readonly string[] = []) => {
  const answer = await app.request(`http://127.0.0.1:8080${path}`, {
    ...(fields === undefined ? {} : { method: 'POST', body: new URLSearchParams(fields) }),
    headers: { host: '127.0.0.1:8080', cookie: cookies.map((one) => one.split(';')[0]).join('; '), 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0' },
  })
  return { status: answer.status, to: answer.headers.get('location'), text: plain(await answer.text()), cookies: answer.headers.getSetCookie() }
}

test('an account is asked for, confirmed by its letter, and logs in', async () => {
  const wish = { nombre: 'Ana Quispe', correo: 'ana@correo.example', clave: 'lluvia mesa tambor azul', como: 'applicant' }
  const short = await asked('/cuenta/nueva', { ...wish, clave: 'corta' })
  expect(short.status).toBe(422)
  expect(short.text).toContain('La contraseña es corta')
  expect(short.text).toContain('value="ana@correo.example"')
  expect(short.text).not.toContain('value="corta"')
  const letter = people.server.next('ana@correo.example')
  expect((await asked('/cuenta/nueva', wish)).text).toContain('Revise su correo')
  await people.settled()
  const code = codeOf((await letter).text)
  expect((await asked(`/cuenta/confirmar?codigo=${encodeURIComponent(code)}`)).text).toContain('Confirmar mi correo')
  expect((await asked('/cuenta/confirmar', { codigo: code })).text).toContain('Su cuenta está lista')
  expect((await asked('/cuenta/confirmar', { codigo: code })).status).toBe(422)
  expect((await asked('/entrar', { correo: wish.correo, clave: wish.clave })).status).toBe(303)
})

test('asking for another password says the same of a known and of an unknown e-mail', async () => {
  const { email } = await people.someone()
  const known = await asked('/cuenta/clave', { correo: email })
  const unknown = await asked('/cuenta/clave', { correo: 'nadie@correo.example' })
  const main = (text: string) => text.slice(text.indexOf('<main'), text.indexOf('</main>'))
  expect(main(known.text)).toBe(main(unknown.text))
  expect((await asked('/cuenta/clave', { codigo: 'x'.repeat(30), clave: 'lluvia mesa tambor azul' })).status).toBe(422)
})

test('sessions are seen and closed, a token is shown once and revoked, the password changes', async () => {
  const { email } = await people.someone()
  const here = cookiesOf(await people.logIn(email))
  await people.logIn(email)
  const page = await asked('/cuenta', undefined, here)
  expect(page.text.match(/name="sesion"/g)).toHaveLength(1)
  expect(page.text).toContain('esta sesión')
  const other = /name="sesion" value="([^"]+)"/.exec(page.text)?.[1] ?? ''
  expect((await asked('/cuenta', { accion: 'cerrar', sesion: other }, here)).to).toBe('/cuenta?hecho=sesion')
  expect((await asked('/cuenta', undefined, here)).text).not.toContain('name="sesion"')

  const made = await asked('/cuenta', { accion: 'token', etiqueta: 'sistema del estudio', dias: '30' }, here)
  const token = /<code class="token">([^<]+)</.exec(made.text)?.[1] ?? ''
  expect((await accounts.tokenHolder(token))?.roles).toEqual(['applicant'])
  const after = await asked('/cuenta', undefined, here)
  expect(after.text).not.toContain(token)
  const id = /name="token" value="([^"]+)"/.exec(after.text)?.[1] ?? ''
  await asked('/cuenta', { accion: 'revocar', token: id }, here)
  expect(await accounts.tokenHolder(token)).toBeNull()

  expect((await asked('/cuenta', { accion: 'clave', actual: 'no es esta clave', nueva: 'otra clave muy larga' }, here)).text).toContain('La contraseña actual no es esa')
  const changed = await asked('/cuenta', { accion: 'clave', actual: password, nueva: 'otra clave muy larga' }, here)
  expect(changed.to).toBe('/cuenta?hecho=clave')
  expect((await asked('/cuenta', undefined, changed.cookies)).text).toContain('esta sesión')
  expect((await asked('/cuenta', undefined, [])).to).toBe('/entrar?volver=%2Fcuenta')
})
