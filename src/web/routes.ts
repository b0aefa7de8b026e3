import { accessibility, privacy } from './public/statements.tsx'
import { enterDemonstration, logIn, logInCode, logOut } from './public/logIn.tsx'
import { fees } from './public/fees.tsx'
import { guide } from './public/guide.tsx'
import { home } from './public/home.tsx'
import { sign } from './public/sign.ts'
import { terms } from './public/terms.tsx'
import type { Route } from './visit.ts'

/** Every page of the site, one line each. Menus show only what is listed here. */
export const routes: readonly Route[] = [
  home,
  terms,
  fees,
  guide,
  logIn,
  logInCode,
  enterDemonstration,
  logOut,
  sign,
  accessibility,
  privacy,
]
