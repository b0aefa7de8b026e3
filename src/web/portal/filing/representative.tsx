import type { Draft } from '#office/drafts.ts'
import type { Filing } from '#office/intake/filing.ts'
import { useFace } from '../../components/face.tsx'
import { Field, FileField, RadioField } from '../../components/field.tsx'
import type { Line } from '../../components/lists.tsx'
import type { Visit } from '../../visit.ts'
import type { OwnVisit } from '../entry.tsx'
import { PartyFields } from '../party/partyFields.tsx'
import { partyFlaws, partyLine, readParty } from '../party/readParty.ts'
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
  body: (sheet) => <RepresentativeBody sheet={sheet} />,
  read, lines,
}

function RepresentativeBody({ sheet }: { sheet: Sheet }) {
  const visit = useFace()
  const { t, person } = visit
  const { form: { representative: party }, errors, around } = sheet
  const needed = around.wants.some((want) => want.rule === 'R-DS-16')
  if (party === undefined && !needed && !visit.query.has('si')) return <Choice />
  return (
    <>
      {needed ? <p className="note">{t('filing.representativeNeeded')}</p> : null}
      <input type="hidden" name="hay" value="si" />
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
  if (has === 'quiere') return { part: {}, to: `${path}?si` }
  if (has === 'no' || form.has('quitar')) return { part: draft.form.representative === undefined ? {} : { representative: null }, to: `/presentar/${draft.id}` }
  const taken = await takeIn(visit, 'power', chosen(form, 'poder').slice(0, 1), 'poder')
  const kept = form.has('quitarPoder') ? undefined : [written(form, 'poderActual')].find(isId)
  const power = taken.papers[0]?.id ?? kept
  const part = { representative: { ...readParty(form), ...given('power', power ?? ''), ...given('registryEntry', written(form, 'partida')) } }
  return { part, errors: taken.errors, ...(form.has('quitarPoder') ? { to: path } : {}) }
}

function lines({ representative: party }: Filing, visit: Visit): readonly Line[] {
  const { t } = visit
  if (party === undefined) return [{ label: t('filing.representative'), value: t('filing.none') }]
  return [
    { label: t('filing.representative'), value: partyLine(party, visit) },
    { label: t('filing.power'), value: party.power !== undefined ? <a href={picturePath(party.power)}>{t('filing.powerFiled')}</a> : party.registryEntry ?? t('filing.none') },
  ]
}
