import type { Route } from '../visit.ts'
import { account } from './account/account.tsx'
import { confirm } from './account/confirm.tsx'
import { newPassword } from './account/newPassword.tsx'
import { secondFactor } from './account/secondFactor.tsx'
import { signUp } from './account/signUp.tsx'
import { partyAct, respond } from './acts/routes.ts'
import { links } from './people/links.tsx'
import { newPower } from './people/newPower.tsx'
import { powers } from './people/powers.tsx'
import { letter, mailbox } from './files/mailbox.tsx'
import { myFile } from './files/myFile.tsx'
import { myFiles } from './files/myFiles.tsx'
import { owed } from './files/owed.tsx'
import { payments } from './files/payments.tsx'
import { stopLetters, watching } from './watch/page.tsx'
import { tasks } from './filing/catalogue.ts'
import { taskRoute } from './filing/draft.tsx'
import { filed } from './filing/filed.tsx'
import { list } from './filing/list.tsx'
import { review } from './filing/review.tsx'
import { start } from './filing/start.tsx'

/** The applicant's side: filing, own files, mailbox, payments, account. */
export const portal: readonly Route[] = [
  start,
  list,
  ...tasks.map(taskRoute),
  review,
  filed,
  myFiles,
  links,
  powers,
  newPower,
  myFile,
  owed,
  mailbox,
  letter,
  stopLetters,
  watching,
  payments,
  respond,
  partyAct,
  account,
  signUp,
  confirm,
  newPassword,
  secondFactor,
]
