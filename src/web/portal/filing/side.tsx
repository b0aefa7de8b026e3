import type { Filing } from '#office/intake/filing.ts'
import { Link } from '../../components/buttons.tsx'
import { useFace } from '../../components/face.tsx'
import { ClassTags, Shown } from '../../components/signCard.tsx'
import { Status } from '../../components/status.tsx'
import { Tocapu } from '../../components/tocapu.tsx'
import { clock, longDate, shortDate, soles } from '../../locales/dates.ts'
import { countryName } from '../countries.ts'
import { kindWord } from './kinds.ts'
import { cleaned } from './cleaned.ts'
import type { Sheet } from './shape.ts'
import { taskPath } from './tasks.ts'

/** What the person always sees: how it will be published, what it costs, what it lacks, and that it is saved. */
export function Side({ sheet }: { sheet: Pick<Sheet, 'draft' | 'around' | 'form'> & Partial<Pick<Sheet, 'other'>> }) {
  const { t, language } = useFace()
  return (
    <aside className="filing-side" id="lado" aria-label={t('filing.side')}>
      <p className="saved" id="guardado" role="status">
        {(sheet.other ?? null) === null
          ? <Status tone="done">{t('filing.savedAt', { time: clock(sheet.draft.updatedAt, language) })}</Status>
          : <Status tone="attention" icon="warning">{t('filing.notSavedConflict')}</Status>}
      </p>
      <Entry form={sheet.form} seed={sheet.draft.id} />
      <Cost sheet={sheet} />
      <Lacking sheet={sheet} />
    </aside>
  )
}

/** The entry of the gazette as it would be today. */
export function Entry({ form, seed }: { form: Filing; seed: string }) {
  const { t, language, today } = useFace()
  const { classes, applicants, priorities } = form
  const sign = form.sign && cleaned(form.sign)
  const name = sign?.text ?? (sign === undefined ? t('filing.noSignYet') : t(kindWord[sign.kind]))
  const pictures = sign?.reproductions ?? []
  return (
    <section className="entry" aria-labelledby="entrada">
      <h2 id="entrada">{t('filing.previewTitle')}</h2>
      <article className="sign-card">
        {sign === undefined ? <div className="shown"><span className="nothing">{name}</span></div> : pictures.length > 1
          ? <div className="shown views">{pictures.map((id) => <img key={id} src={picturePath(id)} alt={name} />)}</div>
          : <Shown name={name} picture={pictures[0] === undefined ? undefined : picturePath(pictures[0])} />}
        <div className="sign-facts">
          <p className="sign-number"><Tocapu seed={seed} size={20} /> {t('filing.numberToCome')}{sign === undefined ? '' : ` · ${t(kindWord[sign.kind])}`}</p>
          {pictures.length > 0 && sign?.text !== undefined ? <h3>{sign.text}</h3> : null}
          {sign?.translation === undefined ? null : <p>{t('filing.meaning', { text: sign.translation })}</p>}
          <p>{applicants.length === 0 ? t('filing.noApplicantYet') : applicants.map((a) => `${a.name || '…'}${a.country === undefined ? '' : ` (${countryName(a.country, language)})`}`).join('; ')}</p>
          {classes.map((one) => <p key={one.number} className="entry-class"><ClassTags classes={[one.number]} /> {one.terms.join('; ')}</p>)}
          {classes.length === 0 ? <p className="hint">{t('filing.noGoodsYet')}</p> : null}
          {sign?.coloursClaimed === undefined ? null : <p>{t('filing.coloursClaimed', { text: sign.coloursClaimed })}</p>}
          {priorities.map((p, i) => <p key={i}>{t('filing.priorityLine', { number: p.number ?? '—', country: p.country === undefined ? '—' : countryName(p.country, language), date: p.firstFiledOn === undefined ? '—' : shortDate(p.firstFiledOn, language) })}</p>)}
        </div>
      </article>
      <p className="hint">{t('filing.previewHint', { date: longDate(today, language) })}</p>
    </section>
  )
}

/** A picture of one's own, as it will be published. */
export function picturePath(id: string): string {
  return `/documentos/${encodeURIComponent(id)}`
}

function Cost({ sheet }: { sheet: Pick<Sheet, 'draft' | 'around'> }) {
  const { t, language } = useFace()
  const { quote } = sheet.around
  if ('refused' in quote) return null
  return (
    <section className="cost">
      <h2>{t('filing.costTitle')}</h2>
      <p className="cost-total num">{quote.total === null ? t('fees.unknown') : soles(quote.total, language)}</p>
      <p className="hint"><Link href={taskPath(sheet.draft.id, 'pago')}>{t('filing.costWhy')}</Link></p>
    </section>
  )
}

function Lacking({ sheet }: { sheet: Pick<Sheet, 'draft' | 'around'> }) {
  const { t } = useFace()
  const { wants } = sheet.around
  const bars = wants.filter((want) => want.weight === 'bars')
  const others = wants.filter((want) => want.weight === 'curable' || want.weight === 'priority')
  return (
    <section className="lacking">
      <h2>{t('filing.lackingTitle')}</h2>
      <p>
        {bars.length === 0
          ? <Status tone="done">{t('filing.nothingBars')}</Status>
          : <Status tone="attention" icon="warning">{t('filing.barsCount', { count: bars.length })}</Status>}
      </p>
      <ul>{bars.map((want) => <li key={want.rule + want.field}><Link href={`${taskPath(sheet.draft.id, want.task)}${want.query ?? ''}#${want.field}`}>{want.message}</Link></li>)}</ul>
      {others.length === 0 ? null : <p className="hint"><Link href={`/presentar/${sheet.draft.id}/revisar`}>{t('filing.curableCount', { count: others.length })}</Link></p>}
    </section>
  )
}
