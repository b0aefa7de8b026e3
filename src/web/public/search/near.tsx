import type { Aid } from '#casefile/aids.ts'
import type { Refusal } from '#casefile/refusal.ts'
import type { MarksFound } from '#office/read/index.ts'
import { Link } from '../../components/buttons.tsx'
import { Refused } from '../../components/emptyState.tsx'
import { useFace } from '../../components/face.tsx'
import type { Visit } from '../../visit.ts'
import { Answer } from './answer.tsx'
import { searchPath } from './ask.ts'
import { NearMark } from './batch.tsx'
import { Hints } from './hints.tsx'
import { judge } from './verdict.ts'

export type NearName = { readonly q: string; readonly classes: readonly number[]; readonly found: MarksFound | Refusal; readonly aids: readonly Aid[] }

type Named = { readonly text: string; readonly kind: string; readonly classes: readonly { readonly number: number; readonly terms: readonly string[] }[] }

/** What there is near a name about to be filed; undefined where it has no words. */
export async function nearName({ site, request }: Visit, sign: Named): Promise<NearName | undefined> {
  const q = sign.text.trim().slice(0, 200)
  if (q === '') return undefined
  const classes = sign.classes.map((one) => one.number)
  const found = await site.fairUse(request, 1) ?? await site.read.searchMarks({ q, classes }, request.signal)
  return { q, classes, found, aids: await site.aids(sign, 'refused' in found ? [] : found.items) }
}

/** The same answer as the public search, short: the sentence, the nearest three, and what speaks against the name by itself. */
export function Near({ near: { q, classes, found, aids } }: { near: NearName }) {
  const { t } = useFace()
  return (
    <section className="near-name" aria-labelledby="antes-de-presentar">
      <h2 id="antes-de-presentar">{t('search.beforeFiling')}</h2>
      {'refused' in found ? <Refused refusal={found} /> : (
        <>
          <Answer q={q} classes={classes} judged={judge(found, q, classes)} />
          {found.items.length === 0 ? null : <ul>{found.items.slice(0, 3).map((mark) => <li key={mark.caseNumber + mark.found}><NearMark mark={mark} /></li>)}</ul>}
          <p><Link href={searchPath({ q, para: classes.join(', ') })}>{t('batch.whole')}</Link></p>
        </>
      )}
      <Hints aids={aids} />
    </section>
  )
}
