import type { Draft } from '#office/drafts.ts'
import type { Filing } from '#office/intake/filing.ts'
import type { ReactNode } from 'react'
import { Button, Buttons } from '../../components/buttons.tsx'
import { useFace } from '../../components/face.tsx'
import { Field, SelectField } from '../../components/field.tsx'
import type { Line } from '../../components/lists.tsx'
import { ClassTags } from '../../components/signCard.tsx'
import { typed, type Visit } from '../../visit.ts'
import type { OwnVisit } from '../entry.tsx'
import { written, writtenAll } from '../typing.ts'
import { SaveButtons } from './frame.tsx'
import { withGoods, withoutClass, withoutTerm, type Goods } from './goodsList.ts'
import { Results } from './goodsFound.tsx'
import { heading } from './heading.ts'
import type { Reading, Sheet, Task } from './shape.ts'
import { taskPath } from './tasks.ts'

export const goods: Task = {
  slug: 'productos', parts: ['classes'],
  fields: { classes: 'libres' },
  above: (sheet) => <Search sheet={sheet} />,
  body: goodsBody,
  read, lines,
}

/** The search is a form of its own, above: its answer is in the address, and lists while one types. */
function Search({ sheet }: { sheet: Sheet }) {
  const visit = useFace()
  const { t } = visit
  return (
    <>
      <p className="lead">{t('filing.goodsLead')}</p>
      <form method="get" action={visit.href(taskPath(sheet.draft.id, 'productos'))} data-live="#hallados" className="goods-search" role="search">
        <Field name="q" type="search" label={t('filing.goodsSearch')} hint={t('filing.goodsSearchHint')} value={textOf(visit)} errors={sheet.errors} />
        <Button kind="secondary">{t('filing.search')}</Button>
      </form>
    </>
  )
}

/** What is looked for: in the address, or sent along with what was ticked. */
function textOf(visit: Visit): string {
  return typed(visit.form, 'q', 200) || typed(visit.query, 'q', 200)
}

async function goodsBody(sheet: Sheet, visit: OwnVisit) {
  const text = textOf(visit)
  const [found, classes] = text === '' ? [[], []] : await Promise.all([visit.site.terms.search(text, visit.language, { limit: 24 }), visit.site.terms.classesFor(text, visit.language)])
  return <GoodsBody sheet={sheet} results={<Results text={text} found={found} classes={classes} chosen={sheet.form.classes} />} />
}

function GoodsBody({ sheet, results }: { sheet: Sheet; results: ReactNode }) {
  const visit = useFace()
  const { t } = visit
  const { form, errors } = sheet
  return (
    <>
      <div id="hallados" aria-live="polite">{results}</div>
      <h2 id="lista">{t('filing.goodsChosen')}</h2>
      <Chosen classes={form.classes} />
      <details className="more" open={errors.some((error) => error.field === 'libres' || error.field === 'clase')}>
        <summary>{t('filing.goodsFree')}</summary>
        <p className="hint">{t('filing.goodsFreeHint')}</p>
        <SelectField name="clase" label={t('filing.class')} empty={t('filing.chooseClass')} value={typed(visit.form, 'clase', 4)} options={classOptions(visit)} errors={errors} />
        <Field name="libres" label={t('filing.goodsOwnWords')} hint={t('filing.goodsOwnWordsHint')} lines={3} value={errors.length > 0 ? written(visit.form, 'libres') : ''} errors={errors} />
        <Buttons><Button kind="secondary" name="accion" value="anadir">{t('filing.add')}</Button></Buttons>
      </details>
      {form.classes.length === 0 ? null : <p className="hint">{t('filing.goodsNarrow')}</p>}
      <SaveButtons />
    </>
  )
}

function Chosen({ classes }: { classes: Goods }) {
  const visit = useFace()
  const { t } = visit
  if (classes.length === 0) return <p className="hint">{t('filing.goodsNone')}</p>
  return (
    <ol className="goods-list">
      {classes.map((one) => (
        <li key={one.number}>
          <div className="goods-class">
            <h3><ClassTags classes={[one.number]} /> {heading(visit, one.number)}</h3>
            <button type="submit" className="button quiet" name="quitarClase" value={one.number}>{t('filing.removeClass', { number: one.number })}</button>
          </div>
          <ul>
            {one.terms.map((term) => (
              <li key={term}>
                <span>{term}{visit.site.terms.has(one.number, term) ? null : <span className="free-term">{t('filing.freeText')}</span>}</span>
                <button type="submit" className="button quiet" name="quitar" value={`${one.number}|${term}`}>{t('filing.remove')}<span className="unseen"> {term}</span></button>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}

function classOptions(visit: Visit) {
  return Array.from({ length: 45 }, (_, i) => ({ value: String(i + 1), label: `${i + 1}${heading(visit, i + 1) === '' ? '' : `: ${heading(visit, i + 1)}`}` }))
}

/** Adds or takes away, on whatever is saved by then; a search is only an address. */
function read(visit: OwnVisit, draft: Draft): Reading {
  const { form, t } = visit
  const path = taskPath(draft.id, 'productos')
  const text = typed(form, 'q', 200)
  const search = text === '' ? '' : `?q=${encodeURIComponent(text)}`
  const merges = true
  const { classes } = draft.form
  const [quit, quitClass] = [written(form, 'quitar'), written(form, 'quitarClase')]
  if (quit !== '') return { part: { classes: withoutTerm(classes, quit) }, merges, to: `${path}${search}#lista` }
  if (quitClass !== '') return { part: { classes: withoutClass(classes, Number(quitClass)) }, merges, to: `${path}${search}#lista` }
  const picked = writtenAll(form, 'agregar')
  const own = written(form, 'libres').split(/[\n;]+/).map((one) => one.trim()).filter((one) => one !== '')
  const chosenClass = written(form, 'clase')
  if (own.length > 0 && !/^([1-9]|[1-3]\d|4[0-5])$/.test(chosenClass)) return { part: {}, merges, errors: [{ field: 'clase', message: t('filing.chooseClassFirst') }] }
  const added = withGoods(classes, [...picked, ...own.map((one) => `${chosenClass}|${one}`)])
  if (written(form, 'accion') === 'seguir' || written(form, 'accion') === 'salir') return { part: { classes: added }, merges }
  return { part: picked.length + own.length > 0 ? { classes: added } : {}, merges, to: `${path}${search}${picked.length + own.length > 0 ? '#lista' : '#hallados'}` }
}

function lines({ classes }: Filing, { t }: Visit): readonly Line[] {
  return classes.map((one) => ({ label: t('filing.classNumber', { number: one.number }), value: one.terms.join('; ') }))
}
