import type { ReactNode } from 'react'
import { useFace } from './face.tsx'
import { Status } from './status.tsx'

export type Check = {
  /** Rule id, `R-DS-06`; names of the inputs derive from it. */
  readonly rule: string
  readonly asks: string
  readonly found: string
  readonly met: boolean | null
  readonly article: string
  /** What the examiner said instead of the rule, with the reason. */
  readonly overruled?: { readonly met: boolean; readonly reason: string }
  /** The examiner's form for this line (confirm, or overrule with a reason); absent for readers. */
  readonly answer?: ReactNode
}

/** Each rule, what was found, its article, and the examiner's word on it. */
export function CheckList({ checks }: { checks: readonly Check[] }) {
  const { t } = useFace()
  return (
    <ul className="checks">
      {checks.map((check) => (
        <li key={check.rule}>
          <div>
            <p className="check-asks">{check.asks}</p>
            <p className="hint">{check.found} · <span className="num">{check.rule}</span> · {check.article}</p>
            {check.overruled === undefined ? null : <p className="overruled">{t('parts.overruled', { reason: check.overruled.reason })}</p>}
            {check.answer}
          </div>
          <Verdict met={check.overruled?.met ?? check.met} />
        </li>
      ))}
    </ul>
  )
}

function Verdict({ met }: { met: boolean | null }) {
  const { t } = useFace()
  if (met === null) return <Status tone="neutral">{t('parts.unchecked')}</Status>
  return met ? <Status tone="done">{t('parts.met')}</Status> : <Status tone="danger">{t('parts.missing')}</Status>
}
