import type { RegisterEntry } from '#office/read/index.ts'
import { Button, Link } from '../../components/buttons.tsx'
import { useFace } from '../../components/face.tsx'
import { parseDate } from '../../dates.ts'
import { longDate } from '../../locales/dates.ts'
import { typed, type Route } from '../../visit.ts'
import { notThere } from '../notThere.tsx'
import { typedCertificate } from '../numbers.ts'

/**
 * `/registros/P00000123/extracto?al=2027-03-15`: a signed extract for a court. It is made and kept when it is asked for
 * by its button, never by opening an address: a program that follows links would fill the archive.
 */
export const registerExtract: Route = {
  path: '/registros/:number/extracto',
  get: async (visit) => {
    const asked = visit.params['number'] ?? ''
    const entry = await visit.site.read.registerEntry(typedCertificate(asked) ?? asked, parseDate(typed(visit.query, 'al', 20)))
    if (entry === undefined) return notThere(visit, 'register', asked.slice(0, 40))
    const title = visit.t('register.extractTitle', { number: entry.certificateNumber })
    return { title, seed: entry.tocapuSeed, unlisted: true, body: <Extract entry={entry} title={title} /> }
  },
  post: async (visit) => {
    const asked = visit.params['number'] ?? ''
    const number = typedCertificate(asked) ?? ''
    const pdf = await visit.site.extract(number, parseDate(typed(visit.form, 'al', 20)))
    if (pdf === undefined) return notThere(visit, 'register', asked.slice(0, 40))
    return new Response(new Uint8Array(pdf), {
      headers: { 'content-type': 'application/pdf', 'content-disposition': `attachment; filename="extracto-${number}.pdf"`, 'cache-control': 'no-store' },
    })
  },
}

function Extract({ entry, title }: { entry: RegisterEntry; title: string }) {
  const { t, language } = useFace()
  return (
    <div className="prose">
      <h1>{title}</h1>
      <p className="lead num">{t('register.extractDay', { date: longDate(entry.on, language) })}</p>
      <p>{t('register.extractHint')}</p>
      <ExtractButton entry={entry} />
      <p><Link href={`/registros/${entry.certificateNumber}?al=${entry.on}`}>{t('register.extractBack')}</Link></p>
    </div>
  )
}

export function ExtractButton({ entry }: { entry: RegisterEntry }) {
  const { t, href } = useFace()
  return (
    <form method="post" action={href(`/registros/${entry.certificateNumber}/extracto`)}>
      <input type="hidden" name="al" value={entry.on} />
      <Button kind="secondary">{t('register.extract')}</Button>
    </form>
  )
}
