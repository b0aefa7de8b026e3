import type { Draft } from '#office/drafts.ts'
import type { Filing } from '#office/intake/filing.ts'
import type { Power, PowerDoubt } from '#office/powers.ts'
import { useFace } from '../../components/face.tsx'
import { Button } from '../../components/buttons.tsx'
import { Field, FileField, RadioField, SelectField } from '../../components/field.tsx'
import type { Line } from '../../components/lists.tsx'
import { shortDate } from '../../locales/dates.ts'
import type { Visit } from '../../visit.ts'
import type { OwnVisit } from '../entry.tsx'
import { PartyFields } from '../party/partyFields.tsx'
import { partyFlaws, partyLine, readParty } from '../party/readParty.ts'
import { PowerLink } from '../people/powers.tsx'
import { chosen, given, isId, written } from '../typing.ts'
import { takeIn } from '../uploads.ts'
import { SaveButtons } from './frame.tsx'
import type { Reading, Sheet, Task } from './shape.ts'
import { picturePath } from './side.tsx'
import { taskPath } from './tasks.ts'

export const papersAccepted = 'application/pdf,image/png,image/jpeg,image/tiff,.pdf,.png,.jpg,.jpeg,.tif,.tiff'

export const representative: Task = {
  slug: 'representante', parts: ['representative'], autosave: true, maxBytes: 16 * 1024 * 1024,
  fields: { ...partyFlaws('representative'), 'representative.power': 'poder', 'representative.registryEntry': 'partida' },
  body: async (sheet, visit) => <RepresentativeBody sheet={sheet} {...(await knownPowers(visit, sheet))} />,
  read, lines,
}

/** Powers that a new file may show. */
async function usable(visit: OwnVisit): Promise<readonly Power[]> {
  const mine = await visit.site.office.powers.mine(visit.person)
  return 'refused' in mine ? [] : mine.filter((power) => power.revokedAt === null)
}

type Known = { readonly known: readonly Power[]; readonly chosen: { readonly power: Power; readonly doubts: readonly PowerDoubt[] } | null }

async function knownPowers(visit: OwnVisit, { form }: Sheet): Promise<Known> {
  const known = await usable(visit)
  const power = known.find((one) => one.document === form.representative?.power)
  return { known, chosen: power === undefined ? null : { power, doubts: await visit.site.office.powers.doubts(power, form.applicants) } }
}

function RepresentativeBody({ sheet, known, chosen: used }: { sheet: Sheet } & Known) {
  const visit = useFace()
  const { t, person } = visit
  const { form: { representative: party }, errors, around } = sheet
  const needed = around.wants.some((want) => want.rule === 'R-DS-16')
  if (party === undefined && !needed && !visit.query.has('si')) return <><KnownPowers known={known} /><Choice /></>
  return (
    <>
      {needed ? <p className="note">{t('filing.representativeNeeded')}</p> : null}
      <input type="hidden" name="hay" value="si" />
      <KnownPowers known={known} />
      {used === null ? null : <Chosen chosen={used} />}
      <PartyFields party={party ?? {}} errors={errors} {...(person?.roles.includes('representative') === true && party === undefined ? { mine: person.name } : {})} />
      <h2>{t('filing.power')}</h2>
      <p>{t('filing.powerText')}</p>
      {party?.power === undefined ? null : (
        <p>
          <input type="hidden" name="poderActual" value={party.power} />
          <a href={picturePath(party.power)}>{t('filing.powerFiled')}</a>{' '}
          <button type="submit" className="button quiet" name="quitarPoder" value="si">{t('filing.remove')}<span className="unseen"> {t('filing.power')}</span></button>
        </p>
      )}
      <FileField name="poder" accept={papersAccepted} label={t('filing.powerFile')} hint={t('filing.paperHint')} errors={errors} />
      <Field name="partida" label={t('filing.registryEntry')} hint={t('filing.registryEntryHint')} value={party?.registryEntry ?? ''} width="medium" errors={errors} />
      <SaveButtons />
      {party === undefined ? null : <p className="after-buttons"><button type="submit" className="button quiet" name="quitar" value="si">{t('filing.noRepresentative')}</button></p>}
    </>
  )
}

/** A power recorded before fills in the rest: nothing is typed or uploaded again. */
function KnownPowers({ known }: { known: readonly Power[] }) {
  const { t, language } = useFace()
  if (known.length === 0) return null
  return (
    <div className="known-powers">
      <SelectField
        name="poderConocido" label={t('people.choosePower')} hint={t('people.choosePowerHint')} empty={t('people.noneChosen')}
        options={known.map((power) => ({ value: power.id, label: t('people.powerOption', { grantor: power.grantor.name, representative: power.representative.name, on: shortDate(power.grantedOn, language) }) }))}
      />
      <p><Button kind="secondary" name="usarPoder" value="si">{t('people.usePower')}</Button> <PowerLink /></p>
    </div>
  )
}

/** The power that was chosen, and what may be wrong with it for these applicants and on this day. */
function Chosen({ chosen: { power, doubts } }: { chosen: NonNullable<Known['chosen']> }) {
  const { t, language } = useFace()
  return (
    <>
      <p className="note done">{t('people.powerUsed', { grantor: power.grantor.name, on: shortDate(power.grantedOn, language) })}</p>
      {doubts.map((doubt) => <p className="note" key={doubt}>{t(`people.doubt_${doubt}`)}</p>)}
    </>
  )
}

function Choice() {
  const { t } = useFace()
  return (
    <>
      <p className="lead">{t('filing.representativeLead')}</p>
      <RadioField
        name="hay" label={t('filing.representativeQuestion')} value="no"
        options={[{ value: 'no', label: t('filing.representativeNo'), hint: t('filing.representativeNoHint') }, { value: 'quiere', label: t('filing.representativeYes'), hint: t('filing.representativeYesHint') }]}
      />
      <SaveButtons word={t('filing.goOn')} />
    </>
  )
}

async function read(visit: OwnVisit, draft: Draft): Promise<Reading> {
  const { form } = visit
  const path = taskPath(draft.id, 'representante')
  const has = written(form, 'hay')
  if (form.has('usarPoder')) return chosenPower(visit, path)
  if (has === 'quiere') return { part: {}, to: `${path}?si` }
  if (has === 'no' || form.has('quitar')) return { part: draft.form.representative === undefined ? {} : { representative: null }, to: `/presentar/${draft.id}` }
  const taken = await takeIn(visit, 'power', chosen(form, 'poder').slice(0, 1), 'poder')
  const kept = form.has('quitarPoder') ? undefined : [written(form, 'poderActual')].find(isId)
  const power = taken.papers[0]?.id ?? kept
  const part = { representative: { ...readParty(form), ...given('power', power ?? ''), ...given('registryEntry', written(form, 'partida')) } }
  return { part, errors: taken.errors, ...(form.has('quitarPoder') ? { to: path } : {}) }
}

/** The representative and the paper of a recorded power, as the draft keeps them. */
async function chosenPower(visit: OwnVisit, path: string): Promise<Reading> {
  const power = (await usable(visit)).find((one) => one.id === written(visit.form, 'poderConocido'))
  if (power === undefined) return { part: {}, errors: [{ field: 'poderConocido', message: visit.t('people.choosePower') }] }
  return { part: { representative: { ...power.representative, power: power.document, ...given('registryEntry', power.registryEntry ?? '') } }, to: path, merges: true }
}

function lines({ representative: party }: Filing, visit: Visit): readonly Line[] {
  const { t } = visit
  if (party === undefined) return [{ label: t('filing.representative'), value: t('filing.none') }]
  return [
    { label: t('filing.representative'), value: partyLine(party, visit) },
    { label: t('filing.power'), value: party.power !== undefined ? <a href={picturePath(party.power)}>{t('filing.powerFiled')}</a> : party.registryEntry ?? t('filing.none') },
  ]
}
