import type { Demonym } from '../examination-lists.ts'
import { countries } from './countries.ts'

/** How things of a country are called, by ISO code: Spanish in the masculine, then English where it differs. By common knowledge; countries not here have their names only. */
const listed = `
AD andorrano Andorran
AE emiratí Emirati
AF afgano Afghan
AL albanés Albanian
AM armenio Armenian
AO angoleño Angolan
AR argentino Argentine Argentinian
AT austriaco austríaco Austrian
AU australiano Australian
AZ azerbaiyano Azerbaijani
BA bosnio Bosnian
BD bangladesí Bangladeshi
BE belga Belgian
BG búlgaro Bulgarian
BO boliviano Bolivian
BR brasileño brasilero Brazilian
BY bielorruso Belarusian
CA canadiense Canadian
CH suizo helvético Swiss
CL chileno Chilean
CM camerunés Cameroonian
CN chino Chinese
CO colombiano Colombian
CR costarricense Costarican
CU cubano Cuban
CY chipriota Cypriot
CZ checo Czech
DE alemán German
DK danés Danish
DO dominicano Dominican
DZ argelino Algerian
EC ecuatoriano Ecuadorian
EE estonio Estonian
EG egipcio Egyptian
ES español Spanish
ET etíope Ethiopian
FI finlandés finés Finnish
FR francés French
GB británico inglés escocés galés British English Scottish Welsh
GE georgiano Georgian
GH ghanés Ghanaian
GR griego Greek
GT guatemalteco Guatemalan
HN hondureño Honduran
HR croata Croatian
HT haitiano Haitian
HU húngaro Hungarian
ID indonesio Indonesian
IE irlandés Irish
IL israelí Israeli
IN indio hindú Indian
IQ iraquí Iraqi
IR iraní persa Iranian Persian
IS islandés Icelandic
IT italiano Italian
JM jamaiquino jamaicano Jamaican
JO jordano Jordanian
JP japonés nipón Japanese
KE keniano Kenyan
KH camboyano Cambodian
KR coreano surcoreano Korean
KW kuwaití Kuwaiti
KZ kazajo Kazakh
LB libanés Lebanese
LK cingalés Srilankan
LT lituano Lithuanian
LU luxemburgués Luxembourgish
LV letón Latvian
MA marroquí Moroccan
MC monegasco Monegasque
MG malgache Malagasy
MN mongol Mongolian
MT maltés Maltese
MX mexicano Mexican
MY malasio Malaysian
NG nigeriano Nigerian
NI nicaragüense Nicaraguan
NL holandés neerlandés Dutch
NO noruego Norwegian
NP nepalí Nepalese
NZ neozelandés neocelandés
PA panameño Panamanian
PE peruano Peruvian
PH filipino Filipino
PK pakistaní Pakistani
PL polaco Polish
PR puertorriqueño boricua
PT portugués luso Portuguese
PY paraguayo Paraguayan
QA catarí Qatari
RO rumano Romanian
RS serbio Serbian
RU ruso Russian
SA saudí saudita Saudi
SE sueco Swedish
SG singapurense Singaporean
SI esloveno Slovenian
SK eslovaco Slovak
SN senegalés Senegalese
SV salvadoreño Salvadoran
SY sirio Syrian
TH tailandés Thai
TN tunecino Tunisian
TR turco Turkish
TW taiwanés Taiwanese
UA ucraniano Ukrainian
UY uruguayo Uruguayan
UZ uzbeko Uzbek
VE venezolano Venezuelan
VN vietnamita Vietnamese
ZA sudafricano
`

/** Masculine, feminine, and their plurals. */
export function formsOf(word: string): readonly string[] {
  if (/o$/.test(word)) return [word, word.replace(/o$/, 'a'), `${word}s`, word.replace(/o$/, 'as')]
  const open = word.replace(/[áéíó](.)$/, (whole, last: string) => `${({ á: 'a', é: 'e', í: 'i', ó: 'o' })[whole[0] as 'á'] ?? ''}${last}`)
  if (/[áéó][nsl]$/.test(word) || /ol$/.test(word)) return [word, `${open}a`, `${open}es`, `${open}as`]
  return /[íú]$/.test(word) ? [word, `${word}es`, `${word}s`] : [word, `${word}s`]
}

export const countryDemonyms: readonly Demonym[] = listed.trim().split('\n').flatMap((line): readonly Demonym[] => {
  const [code, ...words] = line.split(' ')
  const country = countries.find((one) => one.code === code)
  return country === undefined ? [] : [{ forms: [...new Set(words.flatMap((word) => formsOf(word.toLowerCase())))], es: country.es, en: country.en }]
})
