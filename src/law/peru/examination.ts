import { countries } from '../andean/countries.ts'
import { countryDemonyms } from '../andean/demonyms.ts'
import type { ExaminationLists } from '../examination-lists.ts'
import { appellations } from './appellations.ts'
import { peruvianDemonyms } from './demonyms.ts'
import { districts } from './districts.ts'
import { notedWords } from './noted-words.ts'
import { places } from './places.ts'

/** What the aids of an examiner in Peru look a sign up in. */
export const examinationLists: ExaminationLists = {
  places: [...places, ...districts], countries, demonyms: [...peruvianDemonyms, ...countryDemonyms], appellations, words: notedWords,
  sources: {
    places: { es: 'departamentos, provincias y distritos conocidos del Perú, lista del programa', en: 'departments, provinces and well-known districts of Peru, the program’s own list' },
    countries: { es: 'nombres de países del CLDR de Unicode', en: 'names of countries in the Unicode CLDR' },
    demonyms: { es: 'gentilicios, lista del programa', en: 'names for what is of a place, the program’s own list' },
    appellations: { es: 'denominaciones de origen del Perú', en: 'appellations of origin of Peru' },
    words: { es: 'lista breve del programa', en: 'the program’s own short list' },
  },
}
