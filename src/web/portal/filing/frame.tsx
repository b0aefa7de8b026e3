import type { ReactNode } from 'react'
import { Button, Buttons, Link } from '../../components/buttons.tsx'
import { ErrorSummary } from '../../components/errorSummary.tsx'
import { useFace } from '../../components/face.tsx'
import { SummaryList } from '../../components/lists.tsx'
import { Icon } from '../../components/icon.tsx'
import { clock } from '../../locales/dates.ts'
import { fingerprint } from '../typing.ts'
import { partsOf, type Sheet, type Task } from './shape.ts'
import { Side } from './side.tsx'
import { taskPath, taskWord } from './tasks.ts'

/** A task's page: its question left, the gazette entry, the cost and what lacks right (below on a phone). */
export function Frame({ task, sheet, children }: { task: Task; sheet: Sheet; children: ReactNode }) {
  const visit = useFace()
  const { t } = visit
  const { draft, n } = sheet
  const lacking = visit.query.has('falta')
  return (
    <div className="filing">
      <div className="filing-main">
        <p className="eyebrow"><Link href={`/presentar/${draft.id}`}><Icon name="back" />{t('filing.toList')}</Link></p>
        <ErrorSummary errors={sheet.errors} />
        {lacking && sheet.errors.length > 0 ? (
          <p className="note">{t('filing.savedThough')} <Link href={`/presentar/${draft.id}`}>{t('filing.goOnAnyway')}</Link></p>
        ) : null}
        <div id="conflicto">{sheet.other === null ? null : <Conflict task={task} sheet={sheet} />}</div>
        <h1>{t(taskWord[task.slug])}</h1>
        {task.above?.(sheet)}
        <form
          method="post" encType="multipart/form-data" noValidate id="tarea"
          action={visit.href(`${taskPath(draft.id, task.slug)}${n === '' ? '' : `?n=${encodeURIComponent(n)}`}`)}
          {...(task.autosave === true ? { 'data-autosave': '', 'data-offline': t('filing.notSavedOffline'), 'data-wrong': t('filing.notSavedWrong'), 'data-session': t('filing.notSavedSession') } : {})}
        >
          {/* What Enter presses: else it would press the first button of the page, which may take something away. */}
          <button type="submit" name="accion" value="seguir" className="unseen" tabIndex={-1} aria-hidden="true" />
          <input type="hidden" name="antes" value={fingerprint(partsOf(task, sheet.other ?? draft.form))} />
          {n === '' ? null : <input type="hidden" name="n" value={n} />}
          {children}
        </form>
      </div>
      <Side sheet={sheet} />
    </div>
  )
}

/** Both values in sight; neither is lost until the person chooses. */
function Conflict({ task, sheet }: { task: Task; sheet: Sheet }) {
  const visit = useFace()
  const { t, language } = visit
  const there = sheet.other === null ? [] : task.lines(sheet.other, visit)
  const here = task.lines(sheet.form, visit)
  return (
    <section className="conflict" role="alert" aria-labelledby="conflicto-titulo">
      <h2 id="conflicto-titulo">{t('filing.conflictTitle')}</h2>
      <p>{t('filing.conflictText')}</p>
      <div className="conflict-sides">
        <div><h3>{t('filing.conflictThere', { time: clock(sheet.draft.updatedAt, language) })}</h3><SummaryList lines={there} /></div>
        <div><h3>{t('filing.conflictHere')}</h3><SummaryList lines={here} /></div>
      </div>
      <p>
        {t('filing.conflictChoose')} <Link href={taskPath(sheet.draft.id, task.slug)}>{t('filing.conflictKeepThere')}</Link>
      </p>
    </section>
  )
}

/** The buttons under every task: go on, or leave; either way everything typed is saved. */
export function SaveButtons({ word, second = false }: { word?: string; /** Another button of the page is the main one. */ second?: boolean }) {
  const { t } = useFace()
  return (
    <Buttons>
      <Button kind={second ? 'secondary' : 'primary'} name="accion" value="seguir">{word ?? t('filing.saveAndGoOn')}</Button>
      <Button kind="secondary" name="accion" value="salir">{t('filing.saveAndLeave')}</Button>
    </Buttons>
  )
}
