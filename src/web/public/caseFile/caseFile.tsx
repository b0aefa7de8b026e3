import type { PublicCase, WholeCase } from '#office/read/index.ts'
import { useFace } from '../../components/face.tsx'
import { Term } from '../../components/term.tsx'
import { ExpectedPath } from '../../components/story.tsx'
import { WatchButton } from '../../portal/watch/button.tsx'
import { redirect, type Route, type Visit } from '../../visit.ts'
import { notThere } from '../notThere.tsx'
import { typedCaseNumber } from '../numbers.ts'
import { caseNumberShown, signName, statusWord } from '../signWords.ts'
import { Story } from './acts.tsx'
import { Decision, Ended, Registered } from './decision.tsx'
import { Facts, Goods, SignLarge } from './facts.tsx'
import { Meaning } from './meaning.tsx'
import { Mine } from './mine.tsx'
import { stagesOf } from './path.tsx'
import { Share } from './share.tsx'

/** `/expedientes/001234-2026`: everything public of a file, and what comes next. */
export const caseFile: Route = {
  path: '/expedientes/:number',
  get: async (visit) => {
    const asked = visit.params['number'] ?? ''
    const number = typedCaseNumber(asked) ?? asked
    const file = await visit.site.read.publicCase(number)
    if (file === undefined) return notThere(visit, 'caseFile', asked.slice(0, 40))
    if (file.number !== asked) return redirect(visit, `/expedientes/${file.number}`)
    const { t } = visit
    const facts = { sign: signName(file.sign, t), number: caseNumberShown(file.number), status: statusWord(file.status, t) }
    return {
      title: t('caseFile.title', facts), description: t('caseFile.description', facts), seed: file.tocapuSeed,
      body: <CaseFile file={file} mine={await ownSide(visit, file.number)} />,
    }
  },
}

/** The number as people write it, with its slash: `/expedientes/001234-2026/DSD`. */
export const caseFileWithSlash: Route = {
  path: '/expedientes/:number/:office{[dD][sS][dD]|[cC][sS][dD]}',
  get: (visit) => redirect(visit, `/expedientes/${encodeURIComponent(visit.params['number'] ?? '')}`),
}

/** What a party sees besides. Staff are not asked for: their reads of whole files are logged, and this is not their desk. */
async function ownSide({ site, person }: Visit, number: string): Promise<WholeCase | null> {
  if (person === null || !person.roles.some((role) => role === 'applicant' || role === 'representative')) return null
  const whole = await site.read.wholeCase(person, number)
  return whole === undefined || 'refused' in whole || whole.reader !== 'party' ? null : whole
}

function CaseFile({ file, mine }: { file: PublicCase; mine: WholeCase | null }) {
  const visit = useFace()
  const { t } = visit
  return (
    <article className="case-file">
      <SignLarge file={file}><Meaning status={file.status} /></SignLarge>
      <Mine file={file} mine={mine} />
      <div className="two-sides">
        <div>
          <Registered file={file} />
          <Decision file={file} />
          <Ended file={file} />
          <section aria-labelledby="en-que-va">
            <h2 id="en-que-va">{t('caseFile.path')}</h2>
            <ExpectedPath stages={stagesOf(file, visit)} />
          </section>
        </div>
        <div>
          <OpenTerms file={file} />
          <Facts file={file} />
        </div>
      </div>
      <Goods classes={file.classes} />
      <div className="watch-place"><WatchButton text={file.sign.text} classes={file.classes.map((one) => one.number)} /></div>
      <Story file={file} />
      <Share file={file} />
    </article>
  )
}

function OpenTerms({ file }: { file: PublicCase }) {
  const { t } = useFace()
  if (file.terms.length === 0) return null
  return (
    <section aria-labelledby="plazos">
      <h2 id="plazos">{t('caseFile.terms')}</h2>
      {file.terms.map(({ of, term }) => <Term key={`${of} ${term.rule}`} term={term} plain />)}
    </section>
  )
}
