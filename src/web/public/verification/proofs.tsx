import type { Verified } from '#office/read/index.ts'
import { useFace } from '../../components/face.tsx'
import { Status } from '../../components/status.tsx'
import { longDate, moment } from '../../locales/dates.ts'

/** Bytes, chain and anchor, each in a sentence with its sign. */
export function Proofs({ found }: { found: Verified }) {
  const { t, language, today } = useFace()
  const { bytesHold, chain, anchor, sha256 } = found
  const bytes = bytesHold === null ? (sha256 === null ? null : 'bytesGone') : bytesHold ? 'bytesHold' : 'bytesBroken'
  return (
    <ul className="proofs">
      {bytes === null ? null : <li><Status tone={bytes === 'bytesHold' ? 'done' : bytes === 'bytesGone' ? 'neutral' : 'danger'}>{t(`verification.${bytes}`)}</Status></li>}
      {chain === null ? null : <li><Status tone={chain.holds ? 'done' : 'danger'}>{chain.holds ? t('verification.chainHolds', { count: chain.acts }) : t('verification.chainBroken')}</Status></li>}
      <li>
        {anchor === null
          ? <Status tone="neutral">{t('verification.notAnchored')}</Status>
          : <Status tone="done">{t('verification.anchored', { number: anchor.number, date: moment(anchor.at, language) })}</Status>}
      </li>
      <li className="hint num">{t('verification.checkedOn', { date: longDate(today, language) })}</li>
    </ul>
  )
}

/** The hash of the bytes kept; of a signed PDF anybody can compare their own, here or with any program. */
export function Hash({ found }: { found: Verified }) {
  const { t } = useFace()
  if (found.sha256 === null) return null
  const whole = found.kind === 'certificate' || found.kind === 'registerExtract'
  return (
    <>
      <h3>{t('verification.hash')}</h3>
      <p className="sha"><code>{found.sha256}</code></p>
      <p className="hint">{t(whole ? 'verification.hashOfPdf' : 'verification.hashOfKept')}</p>
      {whole ? (
        <div className="field" hidden data-needs-script>
          <label htmlFor="comparar">{t('verification.compare')}</label>
          <p className="hint" id="comparar-hint">{t('verification.compareHint')}</p>
          <input
            type="file" id="comparar" aria-describedby="comparar-hint" accept="application/pdf" data-compare={found.sha256}
            data-same={t('verification.same')} data-different={t('verification.different')}
          />
          <p role="status" data-compared />
        </div>
      ) : null}
    </>
  )
}
