// Regular forms, by rule and language: a form is cut back to the word it may come from, and counts only where that
// language of the lexicon has that word. Irregular forms stand in the lexicon itself, after a slash.
import { languages, type Language } from './lines.ts'

type Rule = { readonly ending: string; readonly instead: string; readonly shortest: number; readonly mask: number; readonly beside: boolean }

/** What a form may come from, and the languages (bits by place in `languages`) in which the rule holds. */
export type Stem = { readonly word: string; readonly mask: number }

export const maskOf = (language: Language): number => 1 << languages.indexOf(language)

/** `endings>instead,instead` with endings separated by spaces; `_` is nothing; `:n` the shortest rest, 3 unless told; `+` before what
 * holds beside an entry that the form has of its own: plurals, and the other gender of participles and adjectives. */
const written: readonly (readonly [Language, string])[] = [
  ['es', '+s es>_ ; +ces>z:2 ; as a>o ; oras ora>or ; onas ona>on:2 ; anas ana>an:3 ; inas ina>in:3 ; esas esa>es ; olas ola>ol'],
  ['es', 'isimo isima isimos isimas>o,e,_ ; mente>_:4 ; amente>o:4'],
  ['es', '+ado ada ados adas>ar ; +ido ida idos idas>er,ir ; +ada adas>ado ; +ida idas>ido ; +osa osas>oso ; +iva ivas>ivo ; +ica icas>ico ; ando acion aciones>ar ; iendo>er,ir ; icion iciones>ir'],
  ['en', '+s es>_:2 ; +ies>y:1 ; +ves>f,fe:2 ; ing>_,e:3 ; nning>n:2 ; mming>m:2 ; pping>p:2 ; tting>t:2 ; gging>g:2 ; bbing>b:2 ; ed>_,e:4 ; est>_,e:4 ; iest>y ; ggest>g:2'],
  ['en', 'nned>n:2 ; mmed>m:2 ; pped>p:2 ; tted>t:2 ; gged>g:2 ; lled lling>l ; rred rring>r:2 ; ied>y:2 ; ly ness>_:4 ; ily iness>y:4 ; bly>ble ; ation ations>ate,e'],
  ['fr', '+s x>_ ; +aux>al ; euse euses>eur,eux ; ienne iennes>ien ; onne onnes>on ; elle elles>el ; iere ieres>ier ; trice trices>teur ; ee ees>e ; ette ettes>e,_:4'],
  ['fr', 'ise ises>is ; aise aises>ais ; oise oises>ois ; ande andes>and ; ente entes>ent ; ante antes>ant ; ine ines>in ; aine aines>ain ; erte ertes>ert ; eue eues>eu ; ive ives>if ; euve euves>euf ; ale ales>al ; ie ies>i ; ue ues>u'],
  ['fr', 'ee ees ation ations>er ; ement>_,e:4 ; amment>ant ; emment>ent'],
  ['it', 'i>o,e,io ; isti>ista ; e>a ; chi>co ; ghi>go ; che>ca,co ; ghe>ga,go ; ce>cia ; ge>gia ; a>o:4 ; ino ini>o:4 ; ina>a:4 ; etto etti>o:4 ; etta ette>a:4'],
  ['it', 'ato ata ati ate ando azione azioni>are ; uto uta uti ute>ere ; ito ita iti ite>ire ; endo>ere,ire ; issimo issima issimi issime>o,e ; amente>o:4 ; mente>_,e:4'],
  ['pt', '+s es>_ ; +oes aes aos>ao:2 ; +ais>al:2 ; +eis>el:2 ; +ois>ol:2 ; +is>il:3 ; +uis>ul:2 ; +ns>m:2 ; as a>o:4 ; oras ora>or ; esas esa>es ; onas ona oas oa>ao:2'],
  ['pt', 'inho inhos>o,_ ; inha inhas>a,_ ; zinho zinhos zinha zinhas>_ ; quinho quinhos>co ; quinha quinhas>ca'],
  ['pt', 'ado ada ados adas ando acao acoes>ar ; ido ida idos idas>er,ir ; endo>er ; indo>ir ; issimo issima issimos issimas>o,e ; amente>o:4 ; mente>_,e:4'],
  ['de', 'e en er es em n s>_'],
  ['qu', 'kuna kunas cuna cunas>_ ; cha chakuna>_:4 ; y>_:4 ; nchik nchis>_'],
  ['ay', 'naka nakasa>_'],
]

/** Spanish diminutives and augmentatives: a word in -o or -a keeps its gender, any other takes the ending whole. */
const spanishDiminutives = ['it', 'ill', 'az'].flatMap((heart) => ['o', 'a', 'os', 'as'].map((gender) => {
  const own = gender[0]
  const ending = `${heart}${gender}`
  const across = own === 'a' ? `,o` : ''
  const soft = heart === 'az' ? '' : ` ; c${ending} ec${ending}>_ ; c${ending}>z${own} ; cec${ending}>z:2 ; qu${ending}>c${own} ; gu${ending}>g${own}`
  return `${ending}>${own},_${across}:${heart === 'ill' ? 4 : 3}${soft}`
})).join(' ; ')

const rules: readonly Rule[] = [...written, ['es', spanishDiminutives] as const].flatMap(([language, text]) => text.split(';').flatMap((one) => {
  const beside = one.trim().startsWith('+')
  const [endings = '', result = ''] = one.trim().replace('+', '').split('>')
  const [instead = '', shortest = '3'] = result.split(':')
  return endings.split(' ').flatMap((ending) => instead.split(',').map((i) => (
    { ending: ending === '_' ? '' : ending, instead: i === '_' ? '' : i, shortest: Number(shortest), mask: maskOf(language), beside })))
})).filter((rule) => rule.ending !== rule.instead)

/** The same cut in two languages is one rule. Kept by the last letter, and by the last two where the ending has them. */
const merged = [...Map.groupBy(rules, (r) => `${r.ending}>${r.instead}>${r.shortest}${r.beside}`).values()].map((same) => ({ ...same[0] as Rule, mask: same.reduce((mask, r) => mask | r.mask, 0) }))
const byLast = Map.groupBy(merged.filter((r) => r.ending.length === 1), (r) => r.ending.charCodeAt(0))
const byLastTwo = Map.groupBy(merged.filter((r) => r.ending.length > 1), (r) => lastTwo(r.ending))
const noRules: readonly Rule[] = []

/** Hands each stem that a form may come from to `take`, as the rules stand. */
export function eachStem(form: string, take: (word: string, mask: number, beside: boolean) => void): void {
  const length = form.length
  if (length < 4) return
  for (const rule of byLast.get(form.charCodeAt(length - 1)) ?? noRules) if (length - 1 >= rule.shortest) take(cut(form, rule), rule.mask, rule.beside)
  for (const rule of byLastTwo.get(lastTwo(form)) ?? noRules) if (length - rule.ending.length >= rule.shortest && form.endsWith(rule.ending)) take(cut(form, rule), rule.mask, rule.beside)
}

function cut(form: string, { ending, instead }: Rule): string {
  const rest = form.slice(0, form.length - ending.length)
  return instead === '' ? rest : rest + instead
}

function lastTwo(form: string): number {
  return form.charCodeAt(form.length - 2) * 65_536 + form.charCodeAt(form.length - 1)
}
