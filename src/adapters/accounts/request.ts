import { addressHeader } from './auth.ts'
import type { AccountsDesk } from './desk.ts'

/** What better-auth may see of a request: the browser, the address, and the one cookie that the step is about. */
export async function cookiesOf({ auth, addressOf }: AccountsDesk, request: Request, which: 'session' | 'challenge' | null): Promise<Headers> {
  const context = await auth.$context
  const name = which === 'session' ? context.authCookies.sessionToken.name : context.createAuthCookie('two_factor').name
  const cookie = which === null ? undefined : (request.headers.get('cookie') ?? '').split(/;\s*/).find((one) => one.startsWith(`${name}=`))
  const address = addressOf(request)
  return new Headers({
    ...(cookie !== undefined && { cookie }), ...(address !== null && { [addressHeader]: address }),
    'user-agent': (request.headers.get('user-agent') ?? '').slice(0, 200),
  })
}
