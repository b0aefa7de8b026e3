import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'

export type Tone = 'done' | 'progress' | 'attention' | 'danger' | 'neutral'

const icons: Readonly<Record<Tone, IconName>> = { done: 'check', progress: 'half', attention: 'clock', danger: 'warning', neutral: 'dot' }

/** A state told by an icon and a word, never by colour alone. */
export function Status({ tone, icon, children }: { tone: Tone; icon?: IconName | undefined; children: ReactNode }) {
  return (
    <span className={`status ${tone}`}>
      <Icon name={icon ?? icons[tone]} />
      <span>{children}</span>
    </span>
  )
}
