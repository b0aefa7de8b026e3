import type { Draft } from '#office/drafts.ts'
import { Link, LinkButton } from '../../components/buttons.tsx'
import { useFace } from '../../components/face.tsx'
import { partyFlaws, isBlank, partyLine, partyLines, readParty } from '../party/readParty.ts'
import { PartyFields } from '../party/partyFields.tsx'
import { written } from '../typing.ts'
import type { OwnVisit } from '../entry.tsx'
import { SaveButtons } from './frame.tsx'
import { indexOf, placeOf } from './oneOf.ts'
import type { Reading, Sheet, Task } from './shape.ts'
import { taskPath } from './tasks.ts'

const most = 20

export const applicants: Task = {
  slug: 'solicitantes', parts: ['applicants'], autosave: true,
  fields: Object.assign({}, ...Array.from({ length: most }, (_, i) => partyFlaws(`applicants.${i}`)), { applicants: 'nombre' }) as Record<string, string>,
  body: (sheet) => <ApplicantsBody sheet={sheet} />,
  read,
  lines: ({ applicants: parties }, visit) => partyLines(visit.t('filing.applicant'), parties, visit),
}

/** Who applies: one a page; from the second on there is a list to add to. */
function ApplicantsBody({ sheet }: { sheet: Sheet }) {
  const { t, person } = useFace()
  const { form, errors, draft, n } = sheet
  const parties = form.applicants
  const index = indexOf(n, parties.length) ?? (parties.length === 0 ? 0 : undefined)
  if (index === undefined) return <ApplicantList sheet={sheet} />
  const party = parties[index]
  return (
    <>
      {n === '' ? <input type="hidden" name="n" value="nuevo" /> : null}
      {parties.length > 1 ? <h2>{t('filing.applicantNumber', { count: index + 1 })}</h2> : null}
      <PartyFields party={party ?? {}} errors={errors} {...(index === 0 && person?.roles.includes('applicant') === true && party === undefined ? { mine: person.name } : {})} />
      <SaveButtons />
      {parties.length > 0 ? <p className="after-buttons"><Link href={taskPath(draft.id, 'solicitantes')}>{t('filing.toApplicants')}</Link></p> : null}
    </>
  )
}

function ApplicantList({ sheet }: { sheet: Sheet }) {
  const visit = useFace()
  const { t } = visit
  const path = taskPath(sheet.draft.id, 'solicitantes')
  return (
    <>
      <ul className="entries">
        {sheet.form.applicants.map((party, i) => (
          <li key={i}>
            <p>{partyLine(party, visit)}</p>
            <p className="entry-tools">
              <Link href={`${path}?n=${i}`}>{t('filing.change')}<span className="unseen"> {party.name}</span></Link>
              <button type="submit" className="button quiet" name="quitar" value={i}>{t('filing.remove')}<span className="unseen"> {party.name}</span></button>
            </p>
          </li>
        ))}
      </ul>
      {sheet.form.applicants.length >= most ? null : <p><LinkButton kind="secondary" href={`${path}?n=nuevo`}>{t('filing.addApplicant')}</LinkButton></p>}
      <SaveButtons word={t('filing.goOn')} />
    </>
  )
}

function read({ form }: OwnVisit, draft: Draft): Reading {
  const parties = draft.form.applicants
  const path = taskPath(draft.id, 'solicitantes')
  const removed = indexOf(written(form, 'quitar'), parties.length)
  if (removed !== undefined && form.has('quitar')) return { part: { applicants: parties.filter((_, i) => i !== removed) }, to: path }
  const party = readParty(form)
  const index = placeOf(written(form, 'n'), parties, party)
  if (index === undefined || (index >= parties.length && isBlank(party))) return { part: {}, then: path }
  const next = index >= parties.length ? [...parties, party] : parties.map((one, i) => (i === index ? party : one))
  return { part: { applicants: next }, n: String(index), ...(next.length > 1 ? { then: path } : {}) }
}
