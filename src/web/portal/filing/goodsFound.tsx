import type { FoundClass, FoundTerm } from '#ports/terms.ts'
import { Button, Buttons } from '../../components/buttons.tsx'
import { useFace } from '../../components/face.tsx'
import type { Goods } from './goodsList.ts'
import { heading } from './heading.ts'

type ResultsProps = { readonly text: string; readonly found: readonly FoundTerm[]; readonly classes: readonly FoundClass[]; readonly chosen: Goods }

/** What the list has for some words, class by class, to be ticked. The file is in Spanish: a term found in English is added in Spanish. */
export function Results({ text, found, classes, chosen }: ResultsProps) {
  const { t } = useFace()
  if (text === '') return null
  const numbers = [...new Set([...classes.map((one) => one.class), ...found.map((one) => one.class)])].filter((number) => found.some((one) => one.class === number))
  return (
    <>
      <input type="hidden" name="q" value={text} />
      <h2>{t('filing.goodsFound', { text })}</h2>
      {found.length === 0 ? <p>{t('filing.goodsNotFound')}</p> : numbers.map((number) => <OneClass key={number} number={number} found={found.filter((one) => one.class === number)} chosen={chosen} />)}
      {found.length === 0 ? null : <Buttons><Button kind="secondary" name="accion" value="anadir">{t('filing.addTicked')}</Button></Buttons>}
    </>
  )
}

function OneClass({ number, found, chosen }: { number: number; found: readonly FoundTerm[]; chosen: Goods }) {
  const visit = useFace()
  const { t } = visit
  const held = chosen.find((one) => one.number === number)?.terms ?? []
  return (
    <fieldset className="found-class">
      <legend>{t('filing.classNumber', { number })}{heading(visit, number) === '' ? '' : `: ${heading(visit, number)}`}</legend>
      {found.map((term, i) => {
        const spanish = term.language === 'es' ? term.text : term.other ?? term.text
        const other = term.language === 'es' ? null : term.text
        const id = `t${number}-${i}`
        return (
          <div className="check" key={id}>
            <input type="checkbox" id={id} name="agregar" value={`${number}|${spanish}`} disabled={held.includes(spanish)} />
            <label htmlFor={id}>{spanish}{other === null || other === spanish ? null : <span className="cite"> {other}</span>}{held.includes(spanish) ? <span className="cite"> {t('filing.alreadyThere')}</span> : null}</label>
          </div>
        )
      })}
    </fieldset>
  )
}
