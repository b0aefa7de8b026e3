import type { Compared, Examination, Weighed } from '#office/read/index.ts'
import { useFace } from '../../components/face.tsx'
import { moment } from '../../locales/dates.ts'
import type { Key } from '../../locales/say.ts'
import { KeyButton, Wish } from '../parts.tsx'
import { pathOf, type Around } from './around.ts'

export const grounds = ['136-a', '136-b', '136-c', '136-d', '136-h'] as const
/** In the order of their keys: 1 to 5. */
export const reasons = ['different', 'unrelatedGoods', 'weakElement', 'sameHolder', 'noEarlierRight'] as const

type Props = { readonly examined: Examination; readonly around: Around; readonly names: ReadonlyMap<string, string>; readonly wide?: boolean }

/** What one may do with a candidate: cite it, dismiss it for a reason, take the note back. Each press is kept at once. */
export function Verdict({ examined, around, names, wide = false }: Props) {
  const visit = useFace()
  const { t } = visit
  const { here, weighed } = around
  if (examined.mayWeigh !== true) return <Noted weighed={weighed} names={names} />
  const hidden = <><Wish /><input type="hidden" name="signo" value={here} /><input type="hidden" name="luego" value={around.then ?? here} />{wide ? <input type="hidden" name="vista" value="comparar" /> : null}</>
  const action = visit.href(`/trabajo/${examined.number}/anteriores`)
  return (
    <div className="verdict">
      <Noted weighed={weighed} names={names} />
      <form method="post" action={action} className="cite-form">
        {hidden}
        <label htmlFor="causal">{t('examination.ground')}</label>
        <select id="causal" name="causal" defaultValue={weighed?.ground ?? '136-a'}>{grounds.map((g) => <option key={g} value={g}>{t(`workspace.cite_${g}`)}</option>)}</select>
        <KeyButton k="x" name="acto" value="cite">{t('examination.cite')}</KeyButton>
      </form>
      <form method="post" action={action} className="dismiss-form">
        {hidden}
        <fieldset>
          <legend>{t('examination.dismiss')}</legend>
          {reasons.map((reason, i) => <KeyButton key={reason} k={String(i + 1)} kind="secondary" name="acto" value={`dismiss ${reason}`}>{t(`examination.why_${reason}`)}</KeyButton>)}
        </fieldset>
      </form>
      <form method="post" action={action} className="dismiss-words" data-keep={`${examined.number} ${here} why`}>
        {hidden}
        <label htmlFor="palabras">{t('examination.otherReason')} <kbd aria-hidden="true">d</kbd></label>
        <input id="palabras" name="palabras" maxLength={2000} autoComplete="off" data-focus-key="d" defaultValue={weighed?.words ?? ''} />
        <KeyButton kind="secondary" name="acto" value="dismiss other">{t('examination.dismissWords')}</KeyButton>
      </form>
      {weighed === undefined ? null : <form method="post" action={action} className="undo-form">{hidden}<KeyButton k="u" kind="quiet" name="acto" value="undo">{t('examination.undo')}</KeyButton></form>}
    </div>
  )
}

/** Who thought what of it, and when. */
export function Noted({ weighed, names }: { weighed: Weighed | undefined; names: ReadonlyMap<string, string> }) {
  const { t, language } = useFace()
  if (weighed === undefined) return null
  const facts = { name: names.get(weighed.accountId) ?? t('worklist.somebody'), at: moment(weighed.at, language) }
  return (
    <p className={`noted ${weighed.verdict}`}>
      {weighed.verdict === 'cited' ? t('examination.citedBy', { ...facts, ground: t(`workspace.cite_${weighed.ground}` as Key) }) : t('examination.dismissedBy', { ...facts, reason: t(`examination.why_${weighed.reason}`) })}
      {weighed.words === null ? null : ` ${weighed.words}`}
    </p>
  )
}

/** Around a candidate: the one before, the one after, full size, its file. */
export function Steps({ examined, around, compared, wide = false }: { examined: Examination; around: Around; compared: Compared; wide?: boolean }) {
  const visit = useFace()
  const { t } = visit
  const { mark } = compared
  const link = (k: string, path: string, words: string) => <a className="button quiet" href={visit.href(path)} data-key={k} aria-keyshortcuts={k}>{words}<kbd aria-hidden="true">{k}</kbd></a>
  return (
    <p className="steps">
      {around.before === undefined ? null : link('k', pathOf(examined.number, around.before, wide), t('examination.previous'))}
      {around.after === undefined ? null : link('j', pathOf(examined.number, around.after, wide), t('examination.next'))}
      {link('c', pathOf(examined.number, around.here, !wide), wide ? t('examination.title') : t('examination.compare'))}
      {link('o', mark.certificateNumber === null ? `/expedientes/${mark.caseNumber}` : `/registros/${mark.certificateNumber}`, t('examination.openFile'))}
      {around.place === null ? null : <span className="hint num">{t('examination.place', around.place)}</span>}
    </p>
  )
}
