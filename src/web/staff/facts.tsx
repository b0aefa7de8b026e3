import type { WholeCase } from '#office/read/index.ts'
import { Link } from '../components/buttons.tsx'
import { useFace } from '../components/face.tsx'
import { SummaryList } from '../components/lists.tsx'
import { Shown } from '../components/signCard.tsx'
import { Term } from '../components/term.tsx'
import { Tocapu } from '../components/tocapu.tsx'
import { moment } from '../locales/dates.ts'
import type { Key } from '../locales/say.ts'
import { priorityText } from '../public/caseFile/facts.tsx'
import type { Visit } from '../visit.ts'

/** The left side: the sign as it will be published, who asks for it, its terms and its papers. */
export function FileFacts({ file }: { file: WholeCase }) {
  const visit = useFace()
  const { t, language } = visit
  const { sign } = file
  return (
    <section className="facts" aria-label={t('workspace.facts')}>
      <Shown name={sign.text ?? sign.description ?? t('worklist.noWords')} picture={sign.picture ?? undefined} />
      <h1>{sign.text ?? t('worklist.noWords')}</h1>
      <p className="sign-number"><Tocapu seed={file.tocapuSeed} size={28} /> <span className="num">{file.number}</span> · {t(`workspace.kind_${sign.kind}` as Key)}</p>
      <p><strong>{t(`states.${file.status}` as Key)}</strong></p>
      {file.terms.map((term) => <Term key={term.of} term={term.term} plain />)}
      <h2>{t('workspace.goods')}</h2>
      <ul className="file-goods">{file.classes.map((c) => <li key={c.number}><span className="class-tag num">{c.number}</span> {c.terms.join('; ')}</li>)}</ul>
      <SummaryList lines={[
        { label: t('workspace.applicants'), value: file.applicants.map((a) => named(visit, a)).join('; ') },
        ...(file.representative === null ? [] : [{ label: t('workspace.representative'), value: named(visit, file.representative) }]),
        { label: t('workspace.filed'), value: file.filedAt === null ? t('workspace.custody') : <span className="num">{moment(file.filedAt, language)} · {t('workspace.rank', { rank: file.rank ?? 0 })}</span> },
        { label: t('workspace.channel'), value: t(file.channel === 'counter' ? 'workspace.channel_counter' : 'workspace.channel_online') },
        { label: t('workspace.service'), value: t(`workspace.service_${file.service}`) },
        ...text(t('workspace.description'), sign.description), ...text(t('workspace.colours'), sign.coloursClaimed), ...text(t('workspace.translation'), sign.translation),
        ...file.priorities.map((p) => ({ label: t('workspace.priority'), value: `${priorityText(p, visit)} (${t(`workspace.priority_${p.status}`)})` })),
      ]}
      />
      {visit.site.staff.may(visit.person, 'partyParticulars') !== true ? null : <p><Link href={`/trabajo/${file.number}/datos`}>{t('workspace.particulars')}</Link> <span className="hint">{t('workspace.particularsLogged')}</span></p>}
      <h2>{t('workspace.documents')}</h2>
      {file.documents.length === 0 ? <p className="hint">{t('workspace.noDocuments')}</p> : (
        <ul className="documents">{file.documents.map((d) => <li key={d.id}><a href={d.url}>{d.title === '' ? t('workspace.erasedPaper') : d.title}</a> <span className="hint">{t(`workspace.paper_${d.kind}` as Key)}{d.isPublic ? '' : ` · ${t('workspace.private')}`}</span></li>)}</ul>
      )}
    </section>
  )
}

const text = (label: string, value: string | null) => (value === null || value === '' ? [] : [{ label, value }])

function named({ t }: Visit, party: { readonly name: string | null; readonly country: string | null }): string {
  return `${party.name ?? t('worklist.erased')}${party.country === null ? '' : ` (${party.country})`}`
}
