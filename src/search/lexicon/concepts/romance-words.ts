// Common words of French, Italian and Portuguese with their Spanish and English.
export const romanceWords = `
concrete.adj|concreto,específico|specific|concret/concrète,spécifique|concreto,specifico|concreto,específico|||konkret/konkrete/konkreter/konkretes/konkreten,spezifisch/spezifische/spezifischer/spezifisches/spezifischen|!abstract ~tangible
sigh|suspiro|sigh|soupir|sospiro|suspiro|||seufzer|~breath ~to.sigh
patient.adj|paciente|patient|patient|paziente|paciente|||geduldig/geduldige/geduldiger/geduldiges/geduldigen|~patience !impatient
content.thing|contenido|contents,content|contenu|contenuto|conteúdo|||inhalt|~to.contain
`
