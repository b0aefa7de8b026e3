import type { LearntLater, RegisterActShown, RegisterEntry } from '#office/read/index.ts'
import { useFace } from '../../components/face.tsx'
import { ActsLine, type Act } from '../../components/story.tsx'
import { longDate } from '../../locales/dates.ts'
import type { Say } from '../../locales/say.ts'
import { actWord } from '../caseFile/acts.tsx'

/** What was recorded after the day on show, beside it and never mixed with it. */
export function Later({ entry }: { entry: RegisterEntry }) {
  const { t, language } = useFace()
  if (entry.learntLater.length === 0) return null
  return (
    <aside className="learnt-later" aria-labelledby="despues">
      <h2 id="despues">{t('register.later')}</h2>
      <p className="hint num">{t('register.laterLead', { date: longDate(entry.on, language) })}</p>
      <ul>
        {entry.learntLater.map((one, i) => (
          <li key={i}><time className="num" dateTime={one.recordedOn}>{longDate(one.recordedOn, language)}</time>: {learnt(one, t)}</li>
        ))}
      </ul>
    </aside>
  )
}

function learnt(one: LearntLater, t: Say): string {
  if (one.what === 'act') return actWord(one.type, t)
  return one.name === null ? t('register.laterErased') : t('register.laterName', { name: one.name })
}

export function EntryStory({ entry }: { entry: RegisterEntry }) {
  const { t } = useFace()
  if (entry.acts.length === 0) return null
  return (
    <section aria-labelledby="historia" className="file-story">
      <h2 id="historia">{t('register.acts')}</h2>
      <ActsLine acts={entry.acts.map((act) => shown(act, t))} />
    </section>
  )
}

function shown(act: RegisterActShown, t: Say): Act {
  return { id: String(act.version), at: act.at, title: actWord(act.type, t), hash: { text: act.hash.slice(0, 12), holds: act.holds } }
}
