import { useFace } from '../../components/face.tsx'
import { CheckField, Field, FileField, RadioField, SelectField } from '../../components/field.tsx'
import { longDate } from '../../locales/dates.ts'
import type { Visit } from '../../visit.ts'
import { countries, countryName } from '../countries.ts'
import { papersAccepted } from '../filing/representative.tsx'
import { ClaimFields, typedClaim } from '../filing/priority.tsx'
import { given, ticked, written } from '../typing.ts'
import { bring, KeptPapers } from './kept.tsx'
import { ApplicantsMend, GoodsKept } from './mend.tsx'
import { mendFields, readApplicants, readKept } from './mendRead.ts'
import type { ActForm, ActSheet, Claims } from './shape.ts'

/** Cuts the list or corrects particulars; never widens, never changes the sign in substance (D486 art. 143). */
export const amend: ActForm = {
  act: 'amend', title: 'files.act_amend', lead: 'files.amendLead', button: 'files.sendAmend',
  body: (sheet) => <Amending sheet={sheet} />,
  read: async (visit, sheet) => {
    const parties = readApplicants(visit, sheet)
    return { input: { changes: { ...parties.changes, ...readKept(visit, sheet) }, ...given('text', written(visit.form, 'respuesta')) }, errors: parties.errors, kept: [] }
  },
  fields: mendFields,
}

function Amending({ sheet }: { sheet: ActSheet }) {
  const visit = useFace()
  const { t } = visit
  return (
    <>
      <GoodsKept sheet={sheet} />
      <details className="more" open={sheet.errors.length > 0}>
        <summary>{t('files.amendParties')}</summary>
        <p className="hint">{t('files.amendPartiesHint')}</p>
        <ApplicantsMend sheet={sheet} />
      </details>
      <Field name="respuesta" label={t('files.amendWhy')} lines={4} value={written(visit.form, 'respuesta')} errors={sheet.errors} />
    </>
  )
}

/** Ends the application, by who applies; a representative shows a notarised power (DL1075 art. 15). */
export const withdraw: ActForm = {
  act: 'withdraw', title: 'files.act_withdraw', lead: 'files.withdrawLead', button: 'files.sendWithdraw',
  body: (sheet) => <Withdrawing sheet={sheet} />,
  read: async (visit, sheet) => {
    const papers = await bring(visit, sheet, 'poder', { as: 'withdrawalPower', most: 1 })
    const errors = [...papers.errors, ...(ticked(visit.form, 'seguro') ? [] : [{ field: 'seguro', message: visit.t('files.withdrawSure') }])]
    return { input: { scope: written(visit.form, 'alcance') === 'claim' ? 'claim' : 'procedure', ...given('power', papers.ids[0] ?? '') }, errors, kept: papers.kept }
  },
  fields: () => ({ scope: 'alcance', power: 'poder' }),
}

function Withdrawing({ sheet }: { sheet: ActSheet }) {
  const visit = useFace()
  const { t, person } = visit
  const { errors } = sheet
  return (
    <>
      <RadioField
        name="alcance" label={t('files.withdrawScope')} value={written(visit.form, 'alcance') || 'procedure'} errors={errors}
        options={[{ value: 'procedure', label: t('files.withdrawProcedure'), hint: t('files.withdrawProcedureHint') }, { value: 'claim', label: t('files.withdrawClaim'), hint: t('files.withdrawClaimHint') }]}
      />
      <KeptPapers sheet={sheet} field="poder" />
      {person?.roles.includes('representative') === true ? <FileField name="poder" accept={papersAccepted} label={t('files.withdrawPower')} hint={t('files.withdrawPowerHint')} errors={errors} /> : null}
      <CheckField name="seguro" label={t('files.withdrawConfirm')} errors={errors} />
    </>
  )
}

/** Claims a priority after filing (D486 arts 9–10). */
export const claim: ActForm = {
  act: 'claim', title: 'files.act_claim', lead: 'files.claimLead', button: 'files.sendClaim',
  body: (sheet) => <Claiming sheet={sheet} />,
  read: async (visit, sheet) => {
    const papers = await bring(visit, sheet, 'copia', { as: written(visit.form, 'base') === 'exhibition' ? 'exhibitionCertificate' : 'priorityCopy' })
    return { input: { claim: typedClaim(visit.form, papers.ids) }, errors: papers.errors, kept: papers.kept }
  },
  fields: () => ({ 'claim.basis': 'base', 'claim.number': 'numero', 'claim.country': 'pais', 'claim.firstFiledOn': 'fecha', 'claim.documents': 'copia' }),
}

function Claiming({ sheet }: { sheet: ActSheet }) {
  const { form, request } = useFace()
  return (
    <>
      <KeptPapers sheet={sheet} field="copia" />
      <ClaimFields claim={request.method === 'POST' ? typedClaim(form, []) : undefined} sheet={sheet} />
    </>
  )
}

/** Files the certified copy that a claimed priority waits for (D486 art. 10). */
export const fileDocuments: ActForm = {
  act: 'fileDocuments', title: 'files.act_fileDocuments', lead: 'files.fileDocumentsLead', button: 'files.sendDocuments',
  body: (sheet) => <Filing sheet={sheet} />,
  read: async (visit, sheet) => {
    const papers = await bring(visit, sheet, 'adjunto', { as: 'priorityCopy' })
    const stated = { ...given('number', written(visit.form, 'numero')), ...given('country', written(visit.form, 'pais')), ...given('firstFiledOn', written(visit.form, 'fecha')) }
    return { input: { claimId: written(visit.form, 'prioridad') || waitingIn(sheet)[0]?.id, documents: papers.ids, ...(Object.keys(stated).length === 0 ? {} : { stated }) }, errors: papers.errors, kept: papers.kept }
  },
  fields: () => ({ claimId: 'prioridad', documents: 'adjunto', 'stated.number': 'numero', 'stated.country': 'pais', 'stated.firstFiledOn': 'fecha' }),
}

const waitingIn = ({ claims }: Pick<ActSheet, 'claims'>) => claims.filter((one) => one.status === 'documentsPending' || one.status === 'claimed')

function Filing({ sheet }: { sheet: ActSheet }) {
  const visit = useFace()
  const { t } = visit
  const waiting = waitingIn(sheet)
  const lacks = (what: 'number' | 'country' | 'firstFiledOn') => waiting.some((one) => one[what] === undefined && (what === 'firstFiledOn' || one.basis !== 'exhibition'))
  return (
    <>
      <SelectField name="prioridad" label={t('files.whichPriority')} value={written(visit.form, 'prioridad')} options={waiting.map((one) => ({ value: one.id, label: claimWords(one, visit) }))} errors={sheet.errors} />
      {lacks('number') || lacks('country') || lacks('firstFiledOn') ? <p className="hint">{t('files.claimLacks')}</p> : null}
      {lacks('number') ? <Field name="numero" label={t('filing.priorityNumber')} value={written(visit.form, 'numero')} width="medium" errors={sheet.errors} /> : null}
      {lacks('country') ? <SelectField name="pais" label={t('filing.priorityCountry')} value={written(visit.form, 'pais')} empty={t('filing.chooseCountry')} filter={t('filing.filterCountries')} options={countries(visit.language)} errors={sheet.errors} /> : null}
      {lacks('firstFiledOn') ? <Field name="fecha" label={t('filing.priorityDate')} type="date" value={written(visit.form, 'fecha')} width="medium" errors={sheet.errors} /> : null}
      <KeptPapers sheet={sheet} field="adjunto" />
      <FileField name="adjunto" accept={papersAccepted} multiple label={t('filing.priorityCopy')} hint={t('filing.paperHint')} errors={sheet.errors} />
    </>
  )
}

function claimWords(one: Claims[number], { t, language }: Visit): string {
  return [t(`filing.basis_${one.basis}`), one.number ?? '', one.country === undefined ? '' : countryName(one.country, language), one.firstFiledOn === undefined ? '' : longDate(one.firstFiledOn, language)].filter((text) => text !== '').join(' · ')
}
