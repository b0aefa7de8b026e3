import { longDate } from '#calendar/words.ts'
import { explain } from '#casefile/terms.ts'
import type { Addressee, WatchLetter, WatchTold } from '#ports/mail.ts'
import type { Open } from '../open.ts'
import { alertsOfRun, type Alert } from './alerts.ts'
import { keyOf, watchingOf } from './watches.ts'

/** Alerts that a letter tells; the rest are counted. */
const most = 20

/** The letter of one run for one account; undefined where there is nothing to tell or letters were stopped meanwhile. */
export async function watchLetter(open: Open, accountId: string, run: string, to: Addressee): Promise<WatchLetter | undefined> {
  const { letters } = await watchingOf(open, accountId)
  const { alerts, total } = letters ? await alertsOfRun(open, accountId, run, most) : { alerts: [], total: 0 }
  if (total === 0) return undefined
  const { origin } = open.desk
  const page = to.language === 'en' ? '/en/vigilancia' : '/vigilancia'
  return { kind: 'watch', to, link: `${origin}${page}`, stop: `${origin}${page}/baja?clave=${encodeURIComponent(await keyOf(open, accountId))}`, alerts: alerts.map((a) => told(a, to.language)), total }
}

function told({ published, watchedText, reasons, oppose, issue }: Alert, language: 'es' | 'en'): WatchTold {
  const es = language === 'es'
  const who = published.applicants.map((a) => a.name).filter((n) => n !== null).join('; ')
  const one = published.classes.length === 1
  const classes = `${es ? (one ? 'clase' : 'clases') : one ? 'class' : 'classes'} ${published.classes.join(', ')}`
  const name = published.text ?? ''
  return {
    heading: es ? `${name}, expediente ${published.number}, ${classes}${who === '' ? '' : `, de ${who}`}` : `${name}, file ${published.number}, ${classes}${who === '' ? '' : `, of ${who}`}`,
    lines: [
      es ? `Se parece a «${watchedText}», que usted vigila. Gaceta del ${longDate(issue, 'es')}.` : `It is like “${watchedText}”, which you watch. Gazette of ${longDate(issue, 'en')}.`,
      ...reasons.map((r) => r[language]),
      ...(oppose === null ? [] : [
        es ? `Último día para oponerse: ${longDate(oppose.term.due, 'es')}.` : `Last day to oppose: ${longDate(oppose.term.due, 'en')}.`,
        explain(oppose.term, language),
      ]),
    ],
  }
}
