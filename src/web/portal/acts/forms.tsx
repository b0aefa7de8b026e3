import { useFace } from '../../components/face.tsx'
import { CheckField, Field, FileField, RadioField, SelectField } from '../../components/field.tsx'
import { longDate } from '../../locales/dates.ts'
import type { Visit } from '../../visit.ts'
import { countryName } from '../countries.ts'
import { papersAccepted } from '../filing/representative.tsx'
import { ClaimFields, readClaim } from '../filing/priority.tsx'
import { chosen, given, isId, ticked, written, writtenAll } from '../typing.ts'
import { takeIn } from '../uploads.ts'
import { ApplicantsMend } from './mend.tsx'
import { mendFields, readApplicants } from './mendRead.ts'
import { goodsOf, type ActForm, type ActSheet, type Claims } from './shape.ts'

/** Cuts the list or corrects particulars; never widens, never changes the sign in substance (D486 art. 143). */
export const amend: ActForm = {
  act: 'amend', title: 'files.act_amend', lead: 'files.amendLead', button: 'files.sendAmend',
  body: (sheet) => <Amending sheet={sheet} />,
  read: async (visit, sheet) => {
    const kept = writtenAll(visit.form, 'queda')
    const classes = goodsOf(sheet.filed.classes).map((one) => ({ ...one, terms: one.terms.filter((term) => kept.includes(`${one.number}|${term}`)) })).filter((one) => one.terms.length > 0)
    const cut = JSON.stringify(classes) !== JSON.stringify(goodsOf(sheet.filed.classes))
    const parties = readApplicants(visit, sheet)
    return { input: { changes: { ...parties.changes, ...(cut ? { classes } : {}) }, ...given('text', written(visit.form, 'respuesta')) }, errors: parties.errors, kept: [] }
  },
  fields: mendFields,
}

function Amending({ sheet }: { sheet: ActSheet }) {
  const visit = useFace()
  const { t } = visit
  const sent = visit.request.method === 'POST'
  const kept = writtenAll(visit.form, 'queda')
  return (
    <>
      <fieldset className="mend" id="queda" tabIndex={-1}>
        <legend>{t('files.amendGoods')}</legend>
        <p className="hint">{t('files.amendGoodsHint')}</p>
        {goodsOf(sheet.filed.classes).map((one) => (
          <div key={one.number}>
            <p className="label">{t('filing.classNumber', { number: one.number })}</p>
            {one.terms.map((term, i) => (
              <div className="check" key={term}>
                <input type="checkbox" id={`q${one.number}-${i}`} name="queda" value={`${one.number}|${term}`} defaultChecked={!sent || kept.includes(`${one.number}|${term}`)} />
                <label htmlFor={`q${one.number}-${i}`}>{term}</label>
              </div>
            ))}
          </div>
        ))}
      </fieldset>
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
  body: ({ errors }) => <Withdrawing errors={errors} />,
  read: async (visit) => {
    if (!ticked(visit.form, 'seguro')) return { input: {}, errors: [{ field: 'seguro', message: visit.t('files.withdrawSure') }], kept: [] }
    const taken = await takeIn(visit, 'withdrawalPower', chosen(visit.form, 'poder').slice(0, 1), 'poder')
    return { input: { scope: written(visit.form, 'alcance') === 'claim' ? 'claim' : 'procedure', ...given('power', taken.papers[0]?.id ?? '') }, errors: taken.errors, kept: [] }
  },
  fields: () => ({ scope: 'alcance', power: 'poder' }),
}

function Withdrawing({ errors }: Pick<ActSheet, 'errors'>) {
  const visit = useFace()
  const { t, person } = visit
  return (
    <>
      <RadioField
        name="alcance" label={t('files.withdrawScope')} value={written(visit.form, 'alcance') || 'procedure'} errors={errors}
        options={[{ value: 'procedure', label: t('files.withdrawProcedure'), hint: t('files.withdrawProcedureHint') }, { value: 'claim', label: t('files.withdrawClaim'), hint: t('files.withdrawClaimHint') }]}
      />
      {person?.roles.includes('representative') === true ? <FileField name="poder" accept={papersAccepted} label={t('files.withdrawPower')} hint={t('files.withdrawPowerHint')} errors={errors} /> : null}
      <CheckField name="seguro" label={t('files.withdrawConfirm')} errors={errors} />
    </>
  )
}

/** Claims a priority after filing (D486 arts 9–10). */
export const claim: ActForm = {
  act: 'claim', title: 'files.act_claim', lead: 'files.claimLead', button: 'files.sendClaim',
  body: (sheet) => <ClaimFields claim={undefined} sheet={sheet} />,
  read: async (visit) => {
    const { claim: asked, errors } = await readClaim(visit)
    return { input: { claim: asked }, errors, kept: [] }
  },
  fields: () => ({ 'claim.basis': 'base', 'claim.number': 'numero', 'claim.country': 'pais', 'claim.firstFiledOn': 'fecha', 'claim.documents': 'copia' }),
}

/** Files the certified copy that a claimed priority waits for (D486 art. 10). */
export const fileDocuments: ActForm = {
  act: 'fileDocuments', title: 'files.act_fileDocuments', lead: 'files.fileDocumentsLead', button: 'files.sendDocuments',
  body: (sheet) => <Filing sheet={sheet} />,
  read: async (visit, sheet) => {
    const taken = await takeIn(visit, 'priorityCopy', chosen(visit.form, 'adjunto'), 'adjunto')
    const documents = [...sheet.kept.filter(isId), ...taken.papers.map((paper) => paper.id)]
    return { input: { claimId: written(visit.form, 'prioridad') || sheet.claims[0]?.id, documents }, errors: taken.errors, kept: documents }
  },
  fields: () => ({ claimId: 'prioridad', documents: 'adjunto' }),
}

function Filing({ sheet }: { sheet: ActSheet }) {
  const visit = useFace()
  const { t } = visit
  const waiting = sheet.claims.filter((one) => one.status === 'documentsPending' || one.status === 'claimed')
  return (
    <>
      <SelectField name="prioridad" label={t('files.whichPriority')} value={written(visit.form, 'prioridad')} options={waiting.map((one) => ({ value: one.id, label: claimWords(one, visit) }))} errors={sheet.errors} />
      <FileField name="adjunto" accept={papersAccepted} multiple label={t('filing.priorityCopy')} hint={t('filing.paperHint')} errors={sheet.errors} />
    </>
  )
}

function claimWords(one: Claims[number], { t, language }: Visit): string {
  return [t(`filing.basis_${one.basis}`), one.number ?? '', one.country === undefined ? '' : countryName(one.country, language), one.firstFiledOn === undefined ? '' : longDate(one.firstFiledOn, language)].filter((text) => text !== '').join(' · ')
}
