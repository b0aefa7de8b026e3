import type { PowerOnFile } from '#office/powers.ts'
import { useFace } from '../../components/face.tsx'
import { SummaryList } from '../../components/lists.tsx'
import { shortDate } from '../../locales/dates.ts'

/** The power that stands in a file: who granted it, to whom, for what and when, and what may be wrong with it. */
export function PowerShown({ power: { document, recorded, doubts }, number }: { power: PowerOnFile; number: string }) {
  const { t, language } = useFace()
  const paper = <a href={`/documentos/${document}?expediente=${number}`}>{t('people.seePaper')}</a>
  return (
    <section>
      <h2>{t('people.onFile')}</h2>
      {recorded === null ? <p>{t('people.onFileAlone')} {paper}</p> : (
        <>
          {doubts.map((doubt) => <p className="note" key={doubt}>{t(`people.doubt_${doubt}`)}</p>)}
          <SummaryList lines={[
            { label: t('people.grantor'), value: `${recorded.grantor.name}${recorded.grantor.document === undefined ? '' : ` · ${recorded.grantor.document.kind} ${recorded.grantor.document.number}`}${recorded.signerCapacity === undefined ? '' : ` · ${recorded.signerCapacity}`}` },
            { label: t('people.representative'), value: recorded.representative.name },
            { label: t('people.scope'), value: `${t(`people.scope_${recorded.scope}`)}${recorded.matters === undefined ? '' : `: ${recorded.matters}`}${recorded.notarised ? ` · ${t('people.notarised')}` : ''}` },
            { label: t('people.grantedOn'), value: <span className="num">{shortDate(recorded.grantedOn, language)} · {recorded.until === undefined ? t('people.noEnd') : `${t('people.until')} ${shortDate(recorded.until, language)}`}</span> },
            { label: t('people.paper'), value: paper },
          ]}
          />
        </>
      )}
    </section>
  )
}
