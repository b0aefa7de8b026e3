import type { ErratumForeseen } from '#office/erratum-foreseen.ts'
import { Button, Buttons, Link } from '../components/buttons.tsx'
import { ErrorSummary } from '../components/errorSummary.tsx'
import { useFace } from '../components/face.tsx'
import type { FieldError } from '../components/field.tsx'
import { Shown } from '../components/signCard.tsx'
import { Status } from '../components/status.tsx'
import { Table } from '../components/table.tsx'
import { longDate, shortDate } from '../locales/dates.ts'
import type { Key } from '../locales/say.ts'
import type { OwnVisit } from '../portal/entry.tsx'
import { written } from '../portal/typing.ts'
import { redirect, typed, type Answer, type Route } from '../visit.ts'
import { compose } from './composer.tsx'
import { isRefused, refusedView, staffPage } from './entry.tsx'
import { ErratumFields, readErratum, type Correctable } from './erratum-fields.tsx'
import { asErrors, Wish, wishOf } from './parts.tsx'

/**
 * `/gaceta/componer/errata?expediente=`: what the gazette printed wrong, corrected under «Fe de Erratas» (DS071 art. 7).
 * First it is seen before and after; then it is published, with the same words.
 */
export const erratum: Route = {
  path: '/gaceta/componer/errata',
  get: staffPage('gazetteComposer', (visit) => show(visit, typed(visit.query, 'expediente', 40), [], null)),
  post: staffPage('gazetteComposer', async (visit) => {
    const number = written(visit.form, 'expediente')
    const outcome = await asked(visit, number)
    if (outcome instanceof Response) return outcome
    return 'corrections' in outcome ? show(visit, number, [], outcome) : show(visit, number, outcome, null)
  }),
}

async function correctable(visit: OwnVisit, number: string): Promise<Correctable | 'unknown' | Awaited<ReturnType<OwnVisit['site']['read']['wholeCase']>>> {
  const { site: { read, office }, person } = visit
  const [file, found] = await Promise.all([read.wholeCase(person, number), office.find(number)])
  if (file === undefined || isRefused(found)) return 'unknown'
  if (isRefused(file)) return file
  const { content, priorities } = found.state
  const parties = [...(content?.applicants ?? []), ...(content?.representative ? [content.representative.party] : [])].map(({ partyId }) => partyId)
  const printed = [...file.applicants, ...(file.representative ? [file.representative] : [])]
  return { file, parties: parties.map((partyId, i) => ({ partyId, name: printed[i]?.name ?? '', country: printed[i]?.country ?? '', applies: i < file.applicants.length })), priorities }
}

const isReady = (found: Awaited<ReturnType<typeof correctable>>): found is Correctable => typeof found === 'object' && 'parties' in found

async function show(visit: OwnVisit, number: string, errors: readonly FieldError[], foreseen: ErratumForeseen | null): Promise<Answer> {
  const found = await correctable(visit, number)
  if (!isReady(found)) return isRefused(found) ? refusedView(visit, found, 403) : compose(visit, [{ field: 'expediente', message: visit.t(number === '' ? 'composer.numberMissing' : 'composer.numberUnknown', { number }) }])
  return { title: visit.t('composer.errata'), seed: found.file.tocapuSeed, unlisted: true, status: errors.length > 0 ? 422 : 200, body: <Erratum of={found} errors={errors} foreseen={foreseen} /> }
}

/** Before and after; or, where the button says so, published. */
async function asked(visit: OwnVisit, number: string): Promise<Response | ErratumForeseen | readonly FieldError[]> {
  const { form, site: { office }, person, t } = visit
  const found = await correctable(visit, number)
  if (!isReady(found)) return [{ field: 'main', message: t('workspace.gone') }]
  const { input, errors } = readErratum(visit, found)
  if (errors.length > 0) return errors
  if (written(form, 'accion') !== 'publicar') {
    const seen = await office.foreseeErratum(person, number, input)
    return isRefused(seen) ? asErrors(visit, seen) : seen
  }
  const done = await office.act({ who: person, number, act: 'publishErratum', input, commandId: wishOf(form) })
  return isRefused(done) ? asErrors(visit, done) : redirect(visit, '/gaceta/componer?hecho=erratum')
}

function Erratum({ of, errors, foreseen }: { of: Correctable; errors: readonly FieldError[]; foreseen: ErratumForeseen | null }) {
  const visit = useFace()
  const { t, language } = visit
  const { file } = of
  return (
    <>
      <p><Link href="/gaceta/componer">{t('composer.title')}</Link></p>
      <ErrorSummary errors={errors} />
      <h1>{t('composer.errata')} <span className="num">{file.number}</span></h1>
      {file.publication === null ? <p className="note">{t('composer.notPublished')}</p> : <p>{t('composer.published', { number: file.publication.gazetteNumber, on: shortDate(file.publication.issue, language) })}</p>}
      <div className="erratum-sign"><Shown name={file.sign.text ?? t('worklist.noWords')} picture={file.sign.picture ?? undefined} /></div>
      <form method="post" action={visit.href('/gaceta/componer/errata')} className="prose" noValidate>
        <Wish /><input type="hidden" name="expediente" value={file.number} />
        {foreseen === null ? null : <Foreseen foreseen={foreseen} of={of} />}
        <ErratumFields of={of} errors={errors} />
        <p className="note">{t('composer.windowNote')}</p>
        <Buttons><Button kind={foreseen === null ? 'primary' : 'secondary'} name="accion" value="ver">{t('composer.seeErratum')}</Button></Buttons>
      </form>
    </>
  )
}

/** What was printed and how it will read, side by side, and the last day to oppose under each. */
function Foreseen({ foreseen: { corrections, restartsWindow, opposeBy }, of }: { foreseen: ErratumForeseen; of: Correctable }) {
  const { t, language } = useFace()
  return (
    <section className="effect" role="status" aria-label={t('composer.beforeAfter')}>
      <h2>{t('composer.beforeAfter')}</h2>
      {corrections.length === 0 ? <p>{t('composer.noChange')}</p> : (
        <Table
          caption={t('composer.beforeAfter')} hideCaption rows={corrections} keyOf={(one) => `${one.part}.${one.field}`}
          columns={[
            { head: t('composer.what'), cell: (one) => fieldWord(t, of, one.part, one.field) }, { head: t('composer.before'), cell: (one) => <del>{one.before ?? t('workspace.none')}</del> },
            { head: t('composer.after'), cell: (one) => <strong>{one.after ?? t('workspace.none')}</strong> },
          ]}
        />
      )}
      <p>
        {restartsWindow ? <Status tone="attention">{t('composer.restarts')}</Status> : <Status tone="done">{t('composer.keepsWindow')}</Status>}{' '}
        {opposeBy.before === null || opposeBy.after === null ? '' : opposeBy.before === opposeBy.after ? t('composer.opposeStays', { on: longDate(opposeBy.after, language) }) : t('composer.opposeMoves', { before: longDate(opposeBy.before, language), after: longDate(opposeBy.after, language) })}
      </p>
      <Buttons><Button name="accion" value="publicar">{t('composer.publishErratum')}</Button></Buttons>
    </section>
  )
}

function fieldWord(t: (key: Key, facts?: Readonly<Record<string, string | number>>) => string, of: Correctable, part: string, field: string): string {
  if (part === 'classes') return t('filing.classNumber', { number: field })
  const last = field.split('.').at(-1) ?? field
  const whose = part === 'applicants' || part === 'representative' ? of.parties.find((p) => field.startsWith(p.partyId))?.name : undefined
  return `${t(`composer.field_${last}` as Key)}${whose === undefined ? '' : ` (${whose})`}`
}
