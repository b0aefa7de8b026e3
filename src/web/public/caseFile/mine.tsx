import type { PublicCase, WholeCase } from '#office/read/index.ts'
import { Link, LinkButton } from '../../components/buttons.tsx'
import { useFace } from '../../components/face.tsx'
import type { Role } from '#casefile/actor.ts'

const desks: readonly Role[] = ['filingDesk', 'formalExaminer', 'registrabilityExaminer', 'gazetteEditor', 'decisionMaker', 'secondInstance']

/** The way from the public page to one's own side of the file. */
export function Mine({ file, mine }: { file: PublicCase; mine: WholeCase | null }) {
  const { t, person, serves } = useFace()
  if (mine !== null) return <PartySide file={file} mine={mine} />
  if (person === null || !serves('/trabajo') || !person.roles.some((role) => desks.includes(role))) return null
  return <p><LinkButton href={`/trabajo/${file.number}`} kind="secondary">{t('caseFile.staff')}</LinkButton></p>
}

function PartySide({ file, mine }: { file: PublicCase; mine: WholeCase }) {
  const { t, serves } = useFace()
  const own = mine.documents.filter((paper) => !paper.isPublic)
  const asked = mine.requirements.some((one) => !one.answered && one.term !== null)
  return (
    <section className="own-side" aria-labelledby="su-lado">
      <h2 id="su-lado">{t('caseFile.mine')}</h2>
      <div className="buttons">
        {asked && serves('/expedientes/:number/responder') ? <LinkButton href={`/expedientes/${file.number}/responder`}>{t('caseFile.mineAnswer')}</LinkButton> : null}
        {serves('/casilla') ? <Link href="/casilla">{t('caseFile.mineMailbox')}</Link> : null}
        {serves('/mis-expedientes') ? <Link href="/mis-expedientes">{t('caseFile.mineFiles')}</Link> : null}
      </div>
      {own.length === 0 ? null : (
        <details>
          <summary>{t('caseFile.minePapers')}</summary>
          <ul>{own.map((paper) => <li key={paper.id}><Link href={paper.url}>{paper.title}</Link></li>)}</ul>
        </details>
      )}
    </section>
  )
}
