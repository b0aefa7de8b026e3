import type { Resource } from './operation.ts'
import { accounts } from './resources/accounts.ts'
import { administration } from './resources/administration.ts'
import { applications } from './resources/applications.ts'
import { cases } from './resources/cases.ts'
import { composer } from './resources/composer.ts'
import { decisionDrafts } from './resources/decision-drafts.ts'
import { documents } from './resources/documents.ts'
import { drafts } from './resources/drafts.ts'
import { earlierSigns } from './resources/earlier-signs.ts'
import { law } from './resources/law.ts'
import { own } from './resources/own.ts'
import { owed } from './resources/owed.ts'
import { people } from './resources/people.ts'
import { payments } from './resources/payments.ts'
import { record } from './resources/record.ts'
import { register } from './resources/register.ts'
import { searches } from './resources/search.ts'
import { watches } from './resources/watches.ts'
import { work } from './resources/work.ts'

/** Every door of the API. A path with a name of its own stands before one with a variable part in the same place. */
export const resources: readonly Resource[] = [
  ...documents, ...applications, ...drafts, ...cases, ...decisionDrafts, ...searches, ...earlierSigns, ...register, ...composer, ...payments, ...people, ...owed, ...law, ...own, ...watches, ...work, ...record, ...administration, ...accounts,
]
