import type { PlainDate } from '#calendar/date.ts'
import type { Draft } from '#office/drafts.ts'
import type { Filing } from '#office/intake/filing.ts'
import { Link, LinkButton } from '../../components/buttons.tsx'
import { useFace } from '../../components/face.tsx'
import { Field, FileField, RadioField, SelectField } from '../../components/field.tsx'
import type { Line } from '../../components/lists.tsx'
import { Term } from '../../components/term.tsx'
import { parseDate } from '../../dates.ts'
import { longDate } from '../../locales/dates.ts'
import type { Visit } from '../../visit.ts'
import { countries, countryName } from '../countries.ts'
import type { OwnVisit } from '../entry.tsx'
import { chosen, given, isId, written, writtenAll } from '../typing.ts'
import { takeIn } from '../uploads.ts'
import { SaveButtons } from './frame.tsx'
import { indexOf, placeOf } from './oneOf.ts'
import { papersAccepted } from './representative.tsx'
import type { Reading, Sheet, Task } from './shape.ts'
import { picturePath } from './side.tsx'
import { taskPath } from './tasks.ts'

type Claim = Filing['priorities'][number]
const most = 10
const flaws = (i: number) => ({ [`priorities.${i}.number`]: 'numero', [`priorities.${i}.country`]: 'pais', [`priorities.${i}.firstFiledOn`]: 'fecha', [`priorities.${i}.documents`]: 'copia', [`priorities.${i}`]: 'numero' })

export const priority: Task = {
  slug: 'prioridad', parts: ['priorities'], autosave: true, maxBytes: 32 * 1024 * 1024,
  fields: Object.assign({}, ...Array.from({ length: most }, (_, i) => flaws(i)), { priorities: 'numero' }) as Record<string, string>,
  body: (sheet) => <PriorityBody sheet={sheet} />,
  read, lines,
}

function PriorityBody({ sheet }: { sheet: Sheet }) {
  const { t } = useFace()
  const index = indexOf(sheet.n, sheet.form.priorities.length)
  if (index === undefined) return <ClaimList sheet={sheet} />
  return (
    <>
      <ClaimFields claim={sheet.form.priorities[index]} sheet={sheet} />
      <SaveButtons />
      <p className="after-buttons"><Link href={taskPath(sheet.draft.id, 'prioridad')}>{t('filing.toPriorities')}</Link></p>
    </>
  )
}

function ClaimList({ sheet }: { sheet: Sheet }) {
  const visit = useFace()
  const { t } = visit
  const path = taskPath(sheet.draft.id, 'prioridad')
  const claims = sheet.form.priorities
  return (
    <>
      <p className="lead">{t('filing.priorityLead')}</p>
      <ul className="entries">
        {claims.map((claim, i) => (
          <li key={i}>
            <p>{claimLine(claim, visit)}</p>
            <p className="entry-tools">
              <Link href={`${path}?n=${i}`}>{t('filing.change')}<span className="unseen"> {claimLine(claim, visit)}</span></Link>
              <button type="submit" className="button quiet" name="quitar" value={i}>{t('filing.remove')}<span className="unseen"> {claimLine(claim, visit)}</span></button>
            </p>
          </li>
        ))}
      </ul>
      {claims.length >= most ? null : <p><LinkButton kind="secondary" href={`${path}?n=nuevo`}>{t(claims.length === 0 ? 'filing.claimPriority' : 'filing.claimAnother')}</LinkButton></p>}
      <SaveButtons word={t(claims.length === 0 ? 'filing.noPriority' : 'filing.goOn')} />
    </>
  )
}

/** What identifies a first filing or an exhibition (D486 arts 9, 10, 141), with the last day to claim it counted at once. */
export function ClaimFields({ claim, sheet }: { claim: Claim | undefined; sheet: Pick<Sheet, 'errors'> }) {
  const { t, language } = useFace()
  const { errors } = sheet
  return (
    <>
      <RadioField
        name="base" label={t('filing.priorityBasis')} value={claim?.basis ?? 'paris'} errors={errors}
        options={(['paris', 'andean', 'exhibition'] as const).map((value) => ({ value, label: t(`filing.basis_${value}`), hint: t(`filing.basisHint_${value}`) }))}
      />
      <Field name="numero" label={t('filing.priorityNumber')} hint={t('filing.priorityNumberHint')} value={claim?.number ?? ''} width="medium" errors={errors} />
      <SelectField name="pais" label={t('filing.priorityCountry')} value={claim?.country ?? ''} empty={t('filing.chooseCountry')} filter={t('filing.filterCountries')} options={countries(language)} errors={errors} />
      <Field name="fecha" label={t('filing.priorityDate')} type="date" value={claim?.firstFiledOn ?? ''} width="medium" errors={errors} />
      <LastDay claim={claim} />
      {claim === undefined || claim.documents.length === 0 ? null : (
        <ul className="papers">
          {claim.documents.map((id, i) => (
            <li key={id}>
              <input type="hidden" name="copias" value={id} />
              <a href={picturePath(id)}>{t('filing.copyNumber', { count: i + 1 })}</a>{' '}
              <button type="submit" className="button quiet" name="quitarCopia" value={id}>{t('filing.remove')}<span className="unseen"> {t('filing.copyNumber', { count: i + 1 })}</span></button>
            </li>
          ))}
        </ul>
      )}
      <FileField name="copia" accept={papersAccepted} multiple label={t('filing.priorityCopy')} hint={t('filing.priorityCopyHint')} errors={errors} />
    </>
  )
}

function LastDay({ claim }: { claim: Claim | undefined }) {
  const { site } = useFace()
  const on = claim?.firstFiledOn === undefined ? undefined : parseDate(claim.firstFiledOn)
  if (claim === undefined || on === undefined) return null
  const term = site.term({ rule: claim.basis === 'exhibition' ? 'D-TM-EXHPRIO' : 'D-PRIO-TM', from: on })
  return 'refused' in term ? null : <Term term={term} plain />
}

async function read(visit: OwnVisit, draft: Draft): Promise<Reading> {
  const { form } = visit
  const claims = draft.form.priorities
  const path = taskPath(draft.id, 'prioridad')
  const removed = indexOf(written(form, 'quitar'), claims.length)
  if (form.has('quitar') && removed !== undefined) return { part: { priorities: claims.filter((_, i) => i !== removed) }, to: path }
  const n = written(form, 'n')
  if (indexOf(n, claims.length) === undefined) return { part: {}, to: `/presentar/${draft.id}` }
  const { claim, errors } = await readClaim(visit)
  const index = placeOf(n, claims, claim) ?? claims.length
  const next = index >= claims.length ? [...claims, claim] : claims.map((one, i) => (i === index ? claim : one))
  const place = String(index)
  if (form.has('quitarCopia')) return { part: { priorities: next }, errors, n: place, to: `${path}?n=${place}` }
  return { part: { priorities: next }, errors, n: place, then: path }
}

/** A claim as typed, its copies taken in. */
async function readClaim(visit: OwnVisit): Promise<{ readonly claim: Claim; readonly errors: NonNullable<Reading['errors']> }> {
  const { form } = visit
  const basis = written(form, 'base')
  const taken = await takeIn(visit, basis === 'exhibition' ? 'exhibitionCertificate' : 'priorityCopy', chosen(form, 'copia'), 'copia')
  const kept = writtenAll(form, 'copias').filter((id) => isId(id) && id !== written(form, 'quitarCopia'))
  return { claim: typedClaim(form, [...kept, ...taken.papers.map((paper) => paper.id)]), errors: taken.errors }
}

/** A claim as its fields say it, with the papers that prove it. */
export function typedClaim(form: FormData, documents: readonly string[]): Claim {
  const [basis, date] = [written(form, 'base'), written(form, 'fecha')]
  return {
    basis: basis === 'andean' || basis === 'exhibition' ? basis : 'paris', documents: [...documents],
    ...given('number', written(form, 'numero')), ...given('country', written(form, 'pais')), ...(date === '' ? {} : { firstFiledOn: date as PlainDate }),
  }
}

function claimLine(claim: Claim, { t, language }: Visit): string {
  return [
    t(`filing.basis_${claim.basis}`), claim.number ?? '', claim.country === undefined ? '' : countryName(claim.country, language),
    claim.firstFiledOn === undefined ? '' : longDate(claim.firstFiledOn, language), t('filing.copies', { count: claim.documents.length }),
  ].filter((text) => text !== '').join(' · ')
}

function lines({ priorities }: Filing, visit: Visit): readonly Line[] {
  if (priorities.length === 0) return [{ label: visit.t('filing.task_priority'), value: visit.t('filing.none') }]
  return priorities.map((claim) => ({ label: visit.t('filing.task_priority'), value: claimLine(claim, visit) }))
}
