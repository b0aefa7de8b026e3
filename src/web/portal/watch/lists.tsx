import type { OwnMark, Watch, Watching } from '#office/read/index.ts'
import type { ReactNode } from 'react'
import { useFace } from '../../components/face.tsx'
import { Field, type FieldError } from '../../components/field.tsx'
import { Button, Buttons } from '../../components/buttons.tsx'
import { ClassTags } from '../../components/signCard.tsx'
import { shortDate } from '../../locales/dates.ts'

export type Typed = { readonly text: string; readonly classes: string; readonly note: string }

/** Signs that somebody asked to watch. */
export function Watches({ watches }: { watches: readonly Watch[] }) {
  const { t, language } = useFace()
  if (watches.length === 0) return <p>{t('watch.none')}</p>
  return (
    <ul className="watch-list">
      {watches.map((w) => (
        <li key={w.id}>
          <div><strong>{w.text}</strong> {w.classes.length === 0 ? <span className="hint">{t('watch.anyClass')}</span> : <ClassTags classes={w.classes} />} <span className="hint num">{t('watch.since', { date: shortDate(w.madeAt.slice(0, 10) as never, language) })}</span>{w.note === null ? null : <p className="hint">{w.note}</p>}</div>
          <Press act="remove" hidden={{ vigilancia: w.id }} label={t('watch.removeOf', { text: w.text })}>{t('watch.remove')}</Press>
        </li>
      ))}
    </ul>
  )
}

export function AddWatch({ typed, errors }: { typed: Typed; errors: readonly FieldError[] }) {
  const visit = useFace()
  const { t } = visit
  return (
    <form method="post" action={visit.href('/vigilancia')} noValidate>
      <Field name="texto" label={t('watch.text')} value={typed.text} errors={errors} />
      <Field name="clases" label={t('watch.classes')} hint={t('watch.classesHint')} value={typed.classes} errors={errors} width="medium" />
      <Field name="nota" label={t('watch.note')} value={typed.note} errors={errors} />
      <Buttons><Button name="acto" value="add">{t('watch.go')}</Button></Buttons>
    </form>
  )
}

/** One's own marks, watched unless one says otherwise: all of them, or one by one. */
export function OwnMarks({ watching }: { watching: Watching }) {
  const { t } = useFace()
  const { own, ownMarks } = watching
  return (
    <>
      <p className="hint">{t('watch.ownHint')}</p>
      <p>{t(ownMarks ? 'watch.ownOn' : 'watch.ownOff')} <Press act={ownMarks ? 'own-off' : 'own-on'} hidden={{}}>{t(ownMarks ? 'watch.turnOff' : 'watch.turnOn')}</Press></p>
      {own.length === 0 ? <p>{t('watch.ownNone')}</p> : <ul className="watch-list">{own.map((mark) => <li key={mark.stream}><Own mark={mark} all={ownMarks} /></li>)}</ul>}
    </>
  )
}

function Own({ mark, all }: { mark: OwnMark; all: boolean }) {
  const { t } = useFace()
  return (
    <>
      <div><strong>{mark.text}</strong> <span className="hint num">{mark.number}</span> <ClassTags classes={mark.classes} />{mark.watched ? null : <span className="hint"> {t('watch.notWatched')}</span>}</div>
      {!all ? null : mark.watched ? <Press act="mark-off" hidden={{ marca: mark.stream }} label={t('watch.removeOf', { text: mark.text })}>{t('watch.remove')}</Press>
        : <Press act="mark-on" hidden={{ marca: mark.stream }} label={t('watch.againOf', { text: mark.text })}>{t('watch.again')}</Press>}
    </>
  )
}

export function Letters({ letters }: { letters: boolean }) {
  const { t } = useFace()
  return <p>{t(letters ? 'watch.lettersOn' : 'watch.lettersOff')} <Press act={letters ? 'letters-off' : 'letters-on'} hidden={{}}>{t(letters ? 'watch.lettersTurnOff' : 'watch.lettersTurnOn')}</Press></p>
}

/** A form of one button. */
function Press({ act, hidden, label, children }: { act: string; hidden: Readonly<Record<string, string>>; label?: string; children: ReactNode }) {
  const visit = useFace()
  return (
    <form method="post" action={visit.href('/vigilancia')} className="press">
      {Object.entries(hidden).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      <button type="submit" name="acto" value={act} className="button quiet" {...(label === undefined ? {} : { 'aria-label': label })}>{children}</button>
    </form>
  )
}
