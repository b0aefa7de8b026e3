import type { Demonym, ExaminationLists, Place } from '#law/examination-lists.ts'
import { fold, type Aid } from './shape.ts'

/** A place may tell where goods come from (135 e), or mislead about it (135 i, l): which, the examiner weighs. */
export function placeAids(text: string, { places, countries, demonyms, sources }: ExaminationLists): readonly Aid[] {
  const here = places.filter((p) => text.includes(` ${fold(p.name)} `)).map((p): Aid => ({ ground: '135-l', found: fold(p.name), source: sources.places, ...placeWords(p) }))
  const abroad = countries.flatMap((c): readonly Aid[] => {
    const found = [c.es, c.en].find((name) => text.includes(` ${fold(name)} `))
    return found === undefined ? [] : [{ ground: '135-l', found: fold(found), source: sources.countries, sentenceEs: `${c.es} es un país o territorio.`, sentenceEn: `${c.en} is a country or territory.` }]
  })
  return [...here, ...abroad, ...demonyms.flatMap((one) => demonymAid(text, one, sources.demonyms))]
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
