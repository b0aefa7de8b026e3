import type { DecisionShown, PublicCase } from '#office/read/index.ts'
import { LinkButton, Link } from '../../components/buttons.tsx'
import { useFace } from '../../components/face.tsx'
import { SummaryList } from '../../components/lists.tsx'
import { longDate } from '../../locales/dates.ts'
import { pathOfNumber } from '../numbers.ts'
import { caseNumberShown } from '../signWords.ts'
import { ClassList } from './facts.tsx'

/** What was decided, by whom, why, and what was set against the sign (D486 art. 150: a decision gives its reasons). */
export function Decision({ file }: { file: Pick<PublicCase, 'decision'> }) {
  const { t, language } = useFace()
  const { decision } = file
  if (decision === null) return null
  const day = (on: Parameters<typeof longDate>[0] | null) => <span className="num">{on === null ? t('caseFile.notYet') : longDate(on, language)}</span>
  return (
    <section className="decision-box" aria-labelledby="resolucion">
      <h2 id="resolucion">{t(`caseFile.decided_${decision.outcome}`)}</h2>
      <p className="num">{t('caseFile.decisionLine', { number: decision.number.replace(/-(\w+)$/, '/$1'), body: t(`caseFile.body_${decision.body}`) })}</p>
      <SummaryList lines={[
        { label: t('caseFile.decidedOn'), value: day(decision.decidedOn) },
        { label: t('caseFile.notifiedOn'), value: day(decision.notifiedOn) },
        { label: t('caseFile.finalOn'), value: day(decision.finalOn) },
      ]} />
      <Grounds decision={decision} />
      {decision.outcome === 'partiallyGranted' ? <><h3>{t('caseFile.grantedFor')}</h3><ClassList classes={decision.granted} /></> : null}
      {decision.document === null ? null : <p><Link href={decision.document.url}>{t('caseFile.readDecision')}</Link></p>}
    </section>
  )
}

function Grounds({ decision }: { decision: DecisionShown }) {
  const { t, language, site } = useFace()
  if (decision.grounds.length === 0) return <p>{t('caseFile.noGrounds')}</p>
  return (
    <>
      <h3>{t('caseFile.grounds')}</h3>
      <ul className="grounds">
        {decision.grounds.map((ground) => (
          <li key={ground.id}>
            {language === 'es' ? ground.es : ground.en} <span className="cite">{site.cite(ground.article, language)}</span>
            <Citations numbers={decision.citations.filter((one) => one.ground === ground.id).map((one) => one.number)} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** Earlier signs: those of this office lead to their pages. */
function Citations({ numbers }: { numbers: readonly string[] }) {
  const { t } = useFace()
  if (numbers.length === 0) return null
  const [before, after] = t('caseFile.against', { numbers: '\u0000' }).split('\u0000')
  return (
    <p className="hint num">
      {before}
      {numbers.map((number, i) => {
        const path = pathOfNumber(number)
        return <span key={number}>{i > 0 ? ', ' : ''}{path === undefined ? number : <Link href={path}>{caseNumberShown(number)}</Link>}</span>
      })}
      {after}
    </p>
  )
}

/** How a file ended without a decision on the merits. */
export function Ended({ file }: { file: Pick<PublicCase, 'abandonment' | 'acts'> }) {
  const { t } = useFace()
  const { abandonment } = file
  if (abandonment === null) return null
  const paper = file.acts.find((act) => act.type === 'ApplicationAbandoned')?.documents[0]
  return (
    <section className="decision-box">
      <p className="num"><strong>{t('caseFile.abandonment', { number: abandonment.number.replace(/-(\w+)$/, '/$1') })}</strong></p>
      <p>{t(`caseFile.abandon_${abandonment.cause}`)}</p>
      {paper === undefined ? null : <p><Link href={paper.url}>{t('caseFile.readDecision')}</Link></p>}
    </section>
  )
}

export function Registered({ file }: { file: PublicCase }) {
  const { t } = useFace()
  const { certificate } = file
  if (certificate === null) return null
  return (
    <section className="registered-box">
      <h2 className="num">{t('caseFile.certificate', { number: certificate.number })}</h2>
      <div className="buttons">
        <LinkButton href={`/registros/${certificate.number}`} kind="secondary">{t('caseFile.openRegister')}</LinkButton>
        {certificate.document === null ? null : <Link href={certificate.document.url}>{t('caseFile.readCertificate')}</Link>}
      </div>
    </section>
  )
}
