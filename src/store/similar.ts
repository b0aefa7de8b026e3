import type { Db } from '#ports/db.ts'
import type { Candidate, Reason, Similar, SimilarAsk } from '#ports/trigrams.ts'

type Found = Omit<Candidate, 'reasons'> & { readonly folded: string; readonly whole: number; readonly part: number }

/**
 * Signs on file and in the register by trigrams of their folded text (pg_trgm), accents and Ñ folded for the measure
 * (unaccent). Both indexes serve the operators; the threshold of whole texts is 0.3, of a part 0.6.
 */
const FIND = `with sought as (select $1::text as text, extensions.unaccent($1::text) as plain),
  texts as (
    select 'docket' as found, d.stream, d.number as case_number, d.certificate_number, d.sign_kind, d.sign_text, d.folded_text, d.picture, d.classes, d.status
      from views.docket d, sought s
      where d.number is not null and d.certificate_number is null
        and (d.folded_text operator(extensions.%) s.text or s.text operator(extensions.<%) d.folded_text or (s.plain <> s.text and d.folded_text operator(extensions.%) s.plain))
    union all
    select 'register', r.stream, r.case_number, r.certificate_number, r.sign_kind, r.sign_text, r.folded_text, r.picture, r.classes, r.status
      from views.register r, sought s
      where r.folded_text operator(extensions.%) s.text or s.text operator(extensions.<%) r.folded_text or (s.plain <> s.text and r.folded_text operator(extensions.%) s.plain)),
  measured as (
    select t.*, extensions.similarity(extensions.unaccent(t.folded_text), s.plain) as whole,
      extensions.word_similarity(s.plain, extensions.unaccent(t.folded_text)) as part, t.classes && $2::int[] as same
    from texts t, sought s)
  select found, stream, case_number as "caseNumber", certificate_number as "certificateNumber", sign_kind as kind, sign_text as text, folded_text as folded,
    picture, classes, status, greatest(whole, part * 0.9)::float8 as score, whole::float8 as whole, part::float8 as part
  from measured
  order by greatest(whole, part * 0.9) + case when same then 0.1 else 0 end desc, found desc, case_number
  limit $3`

/** The first similarity list, behind the port that a better engine takes over. */
export function trigramSimilar(db: Db): Similar {
  return {
    async search(ask) {
      if (ask.text === '') return []
      const rows = await db.query<Found>(FIND, [ask.text, ask.classes, ask.limit])
      return rows.map((row) => candidate(row, ask))
    },
  }
}

function candidate({ folded, whole, part, ...row }: Found, ask: SimilarAsk): Candidate {
  return { ...row, score: Math.round(row.score * 1000) / 1000, reasons: [...textual(folded, ask.text, Math.max(whole, part)), ...classes(row.classes, ask.classes)] }
}

function textual(folded: string, sought: string, share: number): readonly Reason[] {
  const percent = `${Math.round(share * 100)} %`
  const shared: Reason = { code: 'sharedTrigrams', es: `Comparte el ${percent} de sus grupos de tres letras`, en: `It shares ${percent} of its groups of three letters` }
  if (folded === sought) return [{ code: 'identical', es: 'Las palabras son idénticas', en: 'The words are identical' }]
  if (inWords(folded, sought)) return [{ code: 'contains', es: 'Contiene el texto buscado', en: 'It contains the text sought' }, shared]
  if (inWords(sought, folded)) return [{ code: 'contained', es: 'Está contenida en el texto buscado', en: 'It is contained in the text sought' }, shared]
  return [shared]
}

const inWords = (text: string, words: string) => ` ${text} `.includes(` ${words} `)

function classes(own: readonly number[], asked: readonly number[]): readonly Reason[] {
  const same = own.filter((c) => asked.includes(c))
  if (same.length === 0) return []
  return [same.length === 1
    ? { code: 'sameClass', es: `Está en la misma clase: ${same[0]}`, en: `It is in the same class: ${same[0]}` }
    : { code: 'sameClass', es: `Está en las mismas clases: ${same.join(', ')}`, en: `It is in the same classes: ${same.join(', ')}` }]
}
