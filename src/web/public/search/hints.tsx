import type { Aid } from '#casefile/aids.ts'
import { useFace } from '../../components/face.tsx'
import type { Key } from '../../locales/say.ts'
import { messages } from '../../locales/messages.ts'

const most = 6

/** What may speak against the name by itself, whatever marks there are: each with its source, and none certain. */
export function Hints({ aids }: { aids: readonly Aid[] }) {
  const { t, language } = useFace()
  if (aids.length === 0) return null
  return (
    <section className="name-hints" aria-labelledby="avisos">
      <h2 id="avisos">{t('search.hints')}</h2>
      <p>{t('search.hintsText')}</p>
      <ul>
        {aids.slice(0, most).map((aid) => {
          const key = `ground_${aid.ground.replace('-', '')}`
          return (
            <li key={aid.ground + aid.found}>
              {language === 'es' ? aid.sentenceEs : aid.sentenceEn} {key in messages.search ? t(`search.${key}` as Key) : ''}
              <span className="cite"> {t('search.source', { source: aid.source[language] })}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
