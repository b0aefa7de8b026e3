import type { PowerOnFile } from '#office/powers.ts'
import type { ParticularsShown } from '#office/read/index.ts'
import { Link } from '../components/buttons.tsx'
import { useFace } from '../components/face.tsx'
import { SummaryList } from '../components/lists.tsx'
import { PowerShown } from '../portal/people/powerShown.tsx'
import { problem } from '../public/problem.tsx'
import type { Route } from '../visit.ts'
import { isRefused, refusedView, staffPage } from './entry.tsx'

/** `/trabajo/{n}/datos`: what is not public of the parties. Opening it is written to the log. */
export const particulars: Route = {
  path: '/trabajo/:number/datos',
  get: staffPage('staffSearch', async (visit) => {
    const number = visit.params['number'] ?? ''
    const parties = await visit.site.read.particulars(visit.person, number)
    if (parties === undefined) return problem(visit, 404)
    if (isRefused(parties)) return refusedView(visit, parties, 403)
    const power = await visit.site.office.powers.onFile(visit.person, number)
    return { title: `${visit.t('workspace.particulars')} · ${number}`, seed: number, unlisted: true, body: <Particulars number={number} parties={parties} power={power === undefined || isRefused(power) ? null : power} /> }
  }),
}

function Particulars({ number, parties, power }: { number: string; parties: readonly ParticularsShown[]; power: PowerOnFile | null }) {
  const { t } = useFace()
  return (
    <>
      <p><Link href={`/trabajo/${number}`}>{t('workspace.back')}</Link></p>
      <h1>{t('workspace.particulars')} <span className="num">{number}</span></h1>
      <p className="note">{t('workspace.particularsNote')}</p>
      {parties.map((party) => {
        const p = party.particulars
        return (
          <section key={party.partyId}>
            <h2>{t(party.role === 'applicant' ? 'workspace.applicants' : 'workspace.representative')}</h2>
            {p === null ? <p>{t('worklist.erased')}</p> : (
              <SummaryList lines={[
                { label: t('workspace.name'), value: p.name }, { label: t('workspace.identity'), value: p.document === null ? t('workspace.none') : `${p.document.kind} ${p.document.number}` },
                { label: t('workspace.tax'), value: p.taxNumber ?? t('workspace.none') }, { label: t('workspace.country'), value: p.country ?? t('workspace.none') },
                { label: t('workspace.address'), value: p.address ?? t('workspace.none') }, { label: t('workspace.email'), value: p.email ?? t('workspace.none') }, { label: t('workspace.phone'), value: p.phone ?? t('workspace.none') },
              ]}
              />
            )}
          </section>
        )
      })}
      {power === null ? <p className="hint">{t('people.noPowerOnFile')}</p> : <PowerShown power={power} number={number} />}
    </>
  )
}
