import { accessibility, privacy } from './public/statements.tsx'
import { enterDemonstration, logIn, logInCode, logOut } from './public/logIn.tsx'
import { fees } from './public/fees.tsx'
import { guide } from './public/guide.tsx'
import { home } from './public/home.tsx'
import { sign } from './public/sign.ts'
import { terms } from './public/terms.tsx'
import { portal } from './portal/routes.ts'
import { staffRoutes } from './staff/index.ts'
import { caseFile, caseFileWithSlash } from './public/caseFile/caseFile.tsx'
import { byEmail, byEmailPaper } from './public/byEmail.tsx'
import { documents, documentsAsPdf } from './public/documents.tsx'
import { figures, figuresCsv } from './public/figures/figures.tsx'
import { gazette, gazetteDay } from './public/gazette/gazette.tsx'
import { gazetteAtom, gazetteJson, gazettePdf } from './public/gazette/forms.ts'
import { register } from './public/register/register.tsx'
import { registerExtract } from './public/register/extract.tsx'
import { searchBatch } from './public/search/batch.tsx'
import { search } from './public/search/search.tsx'
import { verification, verified } from './public/verification/verification.tsx'
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
  search,
  searchBatch,
  caseFile,
  caseFileWithSlash,
  register,
  registerExtract,
  gazette,
  gazetteDay,
  gazettePdf,
  gazetteJson,
  gazetteAtom,
  verification,
  verified,
  byEmail,
  byEmailPaper,
  documentsAsPdf,
  documents,
  figures,
  figuresCsv,
  accessibility,
  privacy,
  ...staffRoutes,
  ...portal,
]
