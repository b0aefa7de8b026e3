import type { Demonym, ExaminationLists, Place } from '#law/examination-lists.ts'
import { fold, type Aid } from './shape.ts'

/** A place may tell where goods come from (135 e), or mislead about it (135 i, l): which, the examiner weighs. */
export function placeAids(text: string, lists: ExaminationLists): readonly Aid[] {
  const { places, countries, demonyms, sources } = lists
  const names = namesOf(places)
  const here = places.filter((_, i) => text.includes(names[i] as string)).map((p): Aid => ({ ground: '135-l', found: fold(p.name), source: sources.places, ...placeWords(p) }))
  const abroad = countries.flatMap((c): readonly Aid[] => {
    const found = [c.es, c.en].find((name) => text.includes(` ${fold(name)} `))
    return found === undefined ? [] : [{ ground: '135-l', found: fold(found), source: sources.countries, sentenceEs: `${c.es} es un país o territorio.`, sentenceEn: `${c.en} is a country or territory.` }]
  })
  return [...here, ...abroad, ...demonyms.flatMap((one) => demonymAid(text, one, sources.demonyms))]
}

/** Two thousand names, folded once for every sign that is asked about. */
const foldedNames = new WeakMap<readonly Place[], readonly string[]>()
function namesOf(places: readonly Place[]): readonly string[] {
  const known = foldedNames.get(places) ?? places.map((p) => ` ${fold(p.name)} `)
  foldedNames.set(places, known)
  return known
}

function placeWords({ name, kind, of }: Place): Pick<Aid, 'sentenceEs' | 'sentenceEn'> {
  switch (kind) {
    case 'department': return { sentenceEs: `${name} es un departamento del Perú.`, sentenceEn: `${name} is a department of Peru.` }
    case 'province': return { sentenceEs: `${name} es una provincia de ${of}.`, sentenceEn: `${name} is a province of ${of}.` }
    case 'district': return { sentenceEs: `${name} es un distrito del Perú (${of}).`, sentenceEn: `${name} is a district of Peru (${of}).` }
    default: return kind satisfies never
  }
}

function demonymAid(text: string, { forms, es, en }: Demonym, source: Aid['source']): readonly Aid[] {
  const found = forms.find((one) => text.includes(` ${fold(one)} `))
  return found === undefined ? [] : [{ ground: '135-l', found: fold(found), source, sentenceEs: `«${found}» dice que algo es de ${es}.`, sentenceEn: `“${found}” says that something is from ${en}.` }]
}
