import type { Appellation, ExaminationLists, NotedWord } from '#law/examination-lists.ts'
import { fold, meant, type Aid, type SignToExamine } from './shape.ts'

/** Wines and spirits need no confusion (135 k); the others do (135 j). */
export function protectedNames(text: string, { classes }: SignToExamine, { appellations, sources }: ExaminationLists): readonly Aid[] {
  return appellations.flatMap((one): readonly Aid[] => {
    const found = [one.name, ...one.evokedBy].find((words) => text.includes(` ${fold(words)} `))
    if (found === undefined) return []
    const spirits = one.product === 'winesAndSpirits' && classes.some((c) => c.number === 33 || c.number === 32)
    return [{ ground: spirits ? '135-k' : '135-j', found: fold(found), source: sources.appellations, ...appellationWords(one) }]
  })
}

function appellationWords({ name, area, confidence, declaredOn }: Appellation): Pick<Aid, 'sentenceEs' | 'sentenceEn'> {
  const unsure = confidence === 'verify'
  return {
    sentenceEs: `«${name}» es una denominación de origen protegida desde ${declaredOn} (${area}).${unsure ? ' La fecha y la zona están por confirmar.' : ''}`,
    sentenceEn: `“${name}” is an appellation of origin protected since ${declaredOn} (${area}).${unsure ? ' Date and area are to be confirmed.' : ''}`,
  }
}

/** Grounds whose words count in any language: what goods are like, and what deceives. */
const inAnyLanguage: ReadonlySet<string> = new Set(['135-e', '135-i'])

export function notedAids(text: string, { meanings }: SignToExamine, { words, sources }: ExaminationLists): readonly Aid[] {
  const said = words.filter((w) => text.includes(` ${fold(w.word)} `)).map((w) => noted(w, fold(w.word), '', '', sources.words))
  const told = meanings.flatMap((m) => words.filter((w) => inAnyLanguage.has(w.ground) && m.es.some((es) => fold(es) === fold(w.word))).map((w) => {
    const { es, en } = meant(m, w.word)
    return noted(w, fold(m.word), `${es}. `, `${en}. `, { es: `diccionario del buscador y ${sources.words.es}`, en: `the search’s dictionary and ${sources.words.en}` })
  }))
  return [...said, ...told]
}

function noted(w: NotedWord, found: string, beforeEs: string, beforeEn: string, source: Aid['source']): Aid {
  return { ground: w.ground, found, source, sentenceEs: `${beforeEs}«${w.word}»: ${w.es}.`, sentenceEn: `${beforeEn}“${w.word}”: ${w.en}.` }
}

/** Many owners have the word in theirs: nobody's alone in that trade, perhaps its usual name (135 g). */
export function commonAids({ common }: SignToExamine): readonly Aid[] {
  return common.map(({ element, owners, class: number }): Aid => {
    const where = number === null ? { es: 'en todas las clases', en: 'in all classes' } : { es: `en la clase ${number}`, en: `in class ${number}` }
    return {
      ground: '135-g', found: fold(element), source: { es: 'conteo del buscador sobre el registro y las solicitudes', en: 'the search’s count of the register and of applications' },
      sentenceEs: `${owners} titulares tienen «${element}» en sus marcas ${where.es}: es de uso común, un elemento débil.`,
      sentenceEn: `${owners} owners have “${element}” in their marks ${where.en}: it is in common use, a weak element.`,
    }
  })
}

/** A colour alone is no mark; delimited by a shape it may be one (D486 arts 134 e, 135 h). */
export function lonelyColour({ kind }: SignToExamine): readonly Aid[] {
  if (kind !== 'colour') return []
  return [{
    ground: '135-h', found: '', source: { es: 'tipo de signo declarado', en: 'kind of sign declared' },
    sentenceEs: 'El signo es un color: compruebe que esté delimitado por una forma.', sentenceEn: 'The sign is a colour: check that a shape delimits it.',
  }]
}
