import type { Instant } from '#calendar/date.ts'
import type { ReactNode } from 'react'
import { moment } from '../locales/dates.ts'
import { Link } from './buttons.tsx'
import { useFace } from './face.tsx'
import { Icon } from './icon.tsx'

export type Act = {
  readonly id: string
  readonly at: Instant
  readonly title: string
  readonly actor?: string
  /** What it did to the terms, in a sentence. */
  readonly effect?: string
  readonly documents?: readonly { readonly name: string; readonly href: string }[]
  /** First characters of the hash, and whether the record was seen to hold up to here. */
  readonly hash?: { readonly text: string; readonly holds: boolean }
}

/** The file's story, newest first. */
export function ActsLine({ acts }: { acts: readonly Act[] }) {
  const { language, t } = useFace()
  return (
    <ol className="acts" reversed>
      {acts.map((act) => (
        <li key={act.id}>
          <time className="num" dateTime={act.at}>{moment(act.at, language)}</time>
          <div>
            <p className="act-title">{act.title}</p>
            {act.actor === undefined ? null : <p className="hint">{act.actor}</p>}
            {act.effect === undefined ? null : <p>{act.effect}</p>}
            {act.documents?.map((paper) => <p key={paper.href}><Link href={paper.href}>{paper.name}</Link></p>)}
            {act.hash === undefined ? null : (
              <p className={act.hash.holds ? 'hash' : 'hash error'}>
                <Icon name={act.hash.holds ? 'lock' : 'warning'} />
                <span>{t(act.hash.holds ? 'parts.hashHolds' : 'parts.hashBroken')} <code>{act.hash.text}</code></span>
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}

export type Stage = {
  readonly name: string
  readonly state: 'done' | 'now' | 'next'
  /** A date, a term or what happens here. */
  readonly detail?: ReactNode
  /** Working days of like files; absent where there are none to tell. */
  readonly pace?: { readonly p50: number; readonly p90: number; readonly cases: number }
}

/** Where the file is and what comes, with the pace of like files. */
export function ExpectedPath({ stages }: { stages: readonly Stage[] }) {
  const { t } = useFace()
  return (
    <ol className="path">
      {stages.map((stage) => (
        <li key={stage.name} className={stage.state} {...(stage.state === 'now' ? { 'aria-current': 'step' as const } : {})}>
          <Icon name={stage.state === 'done' ? 'check' : stage.state === 'now' ? 'half' : 'dot'} />
          <div>
            <p className="path-name">{stage.name}<span className="unseen"> ({t(`parts.stage_${stage.state}`)})</span></p>
            {stage.detail === undefined ? null : <div className="path-detail">{stage.detail}</div>}
            {stage.pace === undefined ? null : <p className="hint num">{t('parts.pace', stage.pace)}</p>}
          </div>
        </li>
      ))}
    </ol>
  )
}
