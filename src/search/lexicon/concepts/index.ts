// Every file of concepts, one line each. Ids are unique over all of them.
import { mammals } from './mammals.ts'

export const conceptTexts: readonly string[] = [
  mammals,
]
