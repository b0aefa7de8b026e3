import type { Route } from '../visit.ts'
import { account, accounts, newAccount } from './accounts.tsx'
import { administration } from './administration.tsx'
import { audit } from './audit.tsx'
import { bank } from './bank.tsx'
import { clock } from './clock.tsx'
import { closedDays } from './closed-days.tsx'
import { composer } from './composer.tsx'
import { conflictRegister, ownConflicts } from './conflicts.tsx'
import { counter } from './counter.tsx'
import { distances } from './distances.tsx'
import { erasure } from './erasure.tsx'
import { compareSigns, earlierSigns } from './earlier/page.tsx'
import { erratum } from './erratum.tsx'
import { linkDesk, linkRequest } from './link-desk.tsx'
import { particulars } from './particulars.tsx'
import { paymentDesk } from './payment-desk.tsx'
import { receivePaper, received } from './receive.tsx'
import { staffSearch } from './search.tsx'
import { recordService } from './notice-outcome.tsx'
import { noticesWaiting } from './serve-notice.tsx'
import { feeSchedule, setFee } from './set-fees.tsx'
import { nextOne, worklist } from './worklist.tsx'
import { workspace } from './workspace.tsx'

/** Every page of the office's own side. Fixed paths stand before those with a number: the first that fits answers. */
export const staffRoutes: readonly Route[] = [
  counter, receivePaper, received, noticesWaiting, recordService, bank, linkDesk, linkRequest, paymentDesk,
  worklist, nextOne, ownConflicts, conflictRegister, staffSearch, workspace, particulars, earlierSigns, compareSigns,
  composer, erratum,
  administration, closedDays, distances, erasure, feeSchedule, setFee, accounts, newAccount, account, clock, audit,
]
