import type { NotedWord } from '../examination-lists.ts'

/**
 * Short lists of our own that draw an examiner's eye: praise, signs of the State and of organisations, marks of
 * conformity, words that mislead and coarse words. Each can be wrong: a word changes with its context.
 */
const listed = `
135-e | palabra laudatoria | word of praise | super, súper, premium, extra, óptimo, excelente, mejor, selecto, fino, calidad, gourmet, deluxe, de luxe, plus, top, ideal, perfecto, best, fine, quality, select, gold, oro
135-e | calidad o característica del producto | quality or feature of the goods | fresco, natural, puro, rápido, económico, barato, artesanal, casero, light, diet, fresh, pure, fast, cheap, nuevo, moderno, grande, mini, dulce, suave, express
135-i | palabra que engaña si no es cierta | word that deceives unless true | orgánico, ecológico, biológico, bio, suizo, alemán, francés, italiano, belga, importado, medicinal, curativo, milagroso, certificado, oficial, organic, swiss, french, italian, miracle
135-m | símbolo del Estado | symbol of the State | bandera, escudo nacional, escudo patrio, escudo de armas, escarapela, gran sello, himno nacional, emblema nacional, flag, coat of arms, presidencia, ministerio, congreso de la república, policía nacional, fuerza aérea, poder judicial
135-m | organización internacional o su sigla | international organisation or its initials | naciones unidas, onu, unesco, unicef, oms, fao, ompi, wipo, omc, oea, cruz roja, interpol, comunidad andina, unión europea, otan, fifa, comité olímpico, olimpiadas, olímpico
135-n | signo de conformidad con normas técnicas | sign of conformity with technical standards | iso, iso 9001, norma técnica, inacal, haccp, certificación de calidad, norma oficial
135-p | palabra grosera u ofensiva | coarse or offensive word | mierda, carajo, puta, puto, cojudo, conchatumadre, huevón, pendejo, culo, verga, coño, maricón, fuck, shit, bitch, nazi
`

export const notedWords: readonly NotedWord[] = listed.trim().split('\n').flatMap((line) => {
  const [ground = '', es = '', en = '', words = ''] = line.split(' | ')
  return words.split(', ').map((word): NotedWord => ({ word, ground: ground as NotedWord['ground'], es, en }))
})
