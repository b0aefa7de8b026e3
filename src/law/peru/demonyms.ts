import { formsOf } from '../andean/demonyms.ts'
import type { Demonym } from '../examination-lists.ts'

/** How things of a department, and of its best-known towns, are called. By common knowledge. */
const listed = `
Amazonas: amazonense, chachapoyano
Áncash: ancashino, huaracino, chimbotano
Apurímac: apurimeño, abanquino, andahuaylino
Arequipa: arequipeño, camanejo
Ayacucho: ayacuchano, huamanguino, huantino
Cajamarca: cajamarquino, chotano
Callao: chalaco
Cusco: cusqueño, cuzqueño
Huancavelica: huancavelicano
Huánuco: huanuqueño
Ica: iqueño, chinchano, pisqueño, nasqueño
Junín: huancaíno, jaujino, tarmeño
La Libertad: liberteño, trujillano
Lambayeque: lambayecano, chiclayano
Lima: limeño, cañetano, huaralino, barranquino, miraflorino
Loreto: loretano, iquiteño
Madre de Dios: madrediosense
Moquegua: moqueguano, ileño
Pasco: pasqueño, cerreño, oxapampino
Piura: piurano, paiteño, sullanero, catacaense
Puno: puneño, juliaqueño
San Martín: sanmartinense, tarapotino, moyobambino
Tacna: tacneño
Tumbes: tumbesino
Ucayali: ucayalino, pucallpino
`

export const peruvianDemonyms: readonly Demonym[] = listed.trim().split('\n').map((line) => {
  const [name = '', words = ''] = line.split(': ')
  return { forms: words.split(', ').flatMap(formsOf), es: `${name} (Perú)`, en: `${name} (Peru)` }
})
