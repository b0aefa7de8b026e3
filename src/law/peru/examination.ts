import { countries } from '../andean/countries.ts'
import type { ExaminationLists } from '../examination-lists.ts'
import { appellations } from './appellations.ts'
import { notedWords } from './noted-words.ts'
import { places } from './places.ts'

/** What the aids of an examiner in Peru look a sign up in. */
export const examinationLists: ExaminationLists = {
  places, countries, appellations, words: notedWords,
  sources: {
    places: { es: 'departamentos y provincias del Perú, lista del programa', en: 'departments and provinces of Peru, the program’s own list' },
    countries: { es: 'nombres de países del CLDR de Unicode', en: 'names of countries in the Unicode CLDR' },
    appellations: { es: 'denominaciones de origen del Perú', en: 'appellations of origin of Peru' },
    words: { es: 'lista breve del programa', en: 'the program’s own short list' },
  },
}
