import { fees } from './fees.ts'
import { guide } from './guide.ts'
import { home } from './home.ts'
import { logIn } from './logIn.ts'
import { parts } from './parts.ts'
import { problems } from './problems.ts'
import { roles } from './roles.ts'
import { shell } from './shell.ts'
import { states } from './states.ts'
import { statements } from './statements.ts'
import { terms } from './terms.ts'

/** Every word on a screen, by area: `t('home.title')`. A new area is a file like these and a line here. */
export const messages = { fees, guide, home, logIn, parts, problems, roles, shell, statements, states, terms }
