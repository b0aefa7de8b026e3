// Common words of French, Italian and Portuguese with their Spanish and English.
export const romanceWords = `
concrete.adj|concreto,específico|specific|concret/concrète,spécifique|concreto,specifico|concreto,específico|||!abstract
sigh|suspiro|sigh|soupir|sospiro|suspiro|||~breath ~to.sigh
patient.adj|paciente|patient|patient|paziente|paciente|||~patience !impatient
content.thing|contenido|contents,content|contenu|contenuto|conteúdo|||~to.contain
`
