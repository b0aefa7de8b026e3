import type { Verified } from '#office/read/index.ts'
import { Link, LinkButton, ShareTools } from '../../components/buttons.tsx'
import { useFace } from '../../components/face.tsx'
import { SummaryList, type Line } from '../../components/lists.tsx'
import { Status } from '../../components/status.tsx'
import { Tocapu } from '../../components/tocapu.tsx'
import { moment } from '../../locales/dates.ts'
import { messages } from '../../locales/messages.ts'
import type { Key, Say } from '../../locales/say.ts'
import type { Visit } from '../../visit.ts'
import { pathOfNumber } from '../numbers.ts'
import { statusTone, statusWord } from '../signWords.ts'
import { Hash, Proofs } from './proofs.tsx'

/** What a code proves, in the order in which a person holding the paper asks. */
export function VerifiedPage({ found }: { found: Verified }) {
  const visit = useFace()
  const { t } = visit
  const holds = found.bytesHold !== false && found.chain?.holds !== false
  return (
    <article className="verified">
      <p className="eyebrow num">{t('verification.code')} {found.code}</p>
      <h1>{t(holds ? 'verification.authentic' : 'verification.broken')}</h1>
      <p className={`verified-verdict ${holds ? 'done' : 'danger'}`}>
        <Status tone={holds ? 'done' : 'danger'}>{t(holds ? 'verification.authenticText' : 'verification.brokenText')}</Status>
      </p>
      <div className="two-sides">
        <section aria-labelledby="que">
          <h2 id="que">{t('verification.what')}</h2>
          <SummaryList lines={facts(found, visit)} />
          <Open found={found} />
        </section>
        <section aria-labelledby="pruebas">
          <h2 id="pruebas">{t('verification.proof')}</h2>
          <Proofs found={found} />
          <Hash found={found} />
        </section>
      </div>
      <p><Link href="/verificar">{t('verification.another')}</Link></p>
      <ShareTools />
    </article>
  )
}

function facts(found: Verified, { t, language }: Visit): readonly Line[] {
  const file = found.caseNumber === null ? undefined : pathOfNumber(found.caseNumber)
  return [
    { label: t('verification.kind'), value: <strong>{kindWord(found.kind, t)}</strong> },
    { label: t('verification.number'), value: <span className="num"><Tocapu seed={seedOf(found)} size={24} /> {found.number}</span> },
    ...(found.caseNumber === null || found.caseNumber === found.number ? [] : [{ label: t('verification.caseFile'), value: file === undefined ? found.caseNumber : <Link href={file}><span className="num">{found.caseNumber}</span></Link> }]),
    { label: t('verification.issuedAt'), value: <span className="num">{moment(found.issuedAt, language)}</span> },
    ...(found.holders.length === 0 ? [] : [{ label: t('verification.holders'), value: found.holders.map((name, i) => <span key={i} className="text-line">{name}</span>) }]),
    { label: t('verification.now'), value: <Status tone={statusTone(found.statusNow)}>{nowWord(found, t)}</Status> },
  ]
}

const publicKinds = new Set(['certificate', 'decision', 'requirementNotice'])

/** Where the paper itself and what it is about can be read. */
function Open({ found }: { found: Verified }) {
  const { t } = useFace()
  const entry = found.kind === 'certificate' || found.kind === 'registerExtract' ? pathOfNumber(found.number) : undefined
  const file = found.caseNumber === null ? undefined : pathOfNumber(found.caseNumber)
  return (
    <>
      {publicKinds.has(found.kind) && file !== undefined
        ? <p><LinkButton href={`/documentos/${found.code}.pdf`} kind="secondary">{t('verification.open')}</LinkButton></p>
        : <p className="hint">{t('verification.private')}</p>}
      <p className="paper-ways">
        {entry === undefined ? null : <Link href={entry}>{t('verification.openEntry')}</Link>}
        {file === undefined ? null : <Link href={file}>{t('verification.openFile')}</Link>}
      </p>
    </>
  )
}

function kindWord(kind: string, t: Say): string {
  return `kind_${kind}` in messages.verification ? t(`verification.kind_${kind}` as Key) : t('verification.kind_other')
}

function nowWord({ kind, statusNow }: Verified, t: Say): string {
  return kind === 'paymentOrder' && `order_${statusNow}` in messages.verification ? t(`verification.order_${statusNow}` as Key) : statusWord(statusNow, t)
}

/** The seed on the paper: the file's number, or the certificate's. */
const seedOf = ({ kind, number, caseNumber }: Verified): string => (kind === 'certificate' || caseNumber === null ? number : caseNumber.replace(/\/.*$/, ''))
