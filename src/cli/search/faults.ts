import type { Language } from '#calendar/words.ts'

export type FileFault = { readonly path: string; readonly why: 'unreadable' | 'utf16' | 'unwritable' | 'overwritten' | 'notPairs' | 'packed' | 'noDistractors' | 'notAnswers'; readonly detail?: string }

/** A file that was named and cannot serve. */
export class BadFileError extends Error {
  readonly fault: FileFault
  constructor(fault: FileFault) {
    super(`${fault.path}: ${fault.why}`)
    this.fault = fault
  }
}

/** What is wrong with a file, and what to do. */
export function faultSentence({ path, why, detail = '' }: FileFault, language: Language): string {
  const es = language === 'es'
  switch (why) {
    case 'unreadable': return es ? `No se puede leer ${path}: no existe, es una carpeta o no tiene permiso.` : `${path} cannot be read: it does not exist, is a folder or is not permitted.`
    case 'utf16': return es ? `${path} está en UTF-16: guárdelo en UTF-8.` : `${path} is UTF-16: save it as UTF-8.`
    case 'unwritable': return es ? `No se puede escribir en ${path}.` : `${path} cannot be written.`
    case 'overwritten': return es ? `${path} es también un archivo de entrada: dé otro nombre a la salida.` : `${path} is also an input: give the output another name.`
    case 'notPairs': return es ? `${path} no es una lista de pares: ${detail}.` : `${path}: ${detail}.`
    case 'packed': return es ? `${path} está comprimido y aquí falta el programa xz: instálelo, o descomprima el archivo en otra máquina y deje el .txt a su lado.` : `${path} is packed and the program xz is not here: install it, or unpack the file elsewhere and put the .txt beside it.`
    case 'noDistractors': return es ? `Falta ${path} (o el mismo con .xz): es el registro entre el que se esconden los pares.` : `${path} is missing (or the same with .xz): it is the register among which the pairs hide.`
    case 'notAnswers': return es ? `${path} no tiene la forma que escribe «search batch»: ${detail}.` : `${path} is not of the form that "search batch" writes: ${detail}.`
    default: return why satisfies never
  }
}

/** What was odd in a file, told once at the end of reading. */
export type Oddities = { notUtf8: number; tooLong: number; notClasses: number }

export const noOddities = (): Oddities => ({ notUtf8: 0, tooLong: 0, notClasses: 0 })

/** What was odd in a file and how it was taken; nothing where nothing was. */
export function oddSentences(path: string, { notUtf8, tooLong, notClasses }: Oddities, language: Language): readonly string[] {
  const es = language === 'es'
  return [
    ...(notUtf8 > 0 ? [es ? `${path}: líneas que no son UTF-8: ${notUtf8}; lo ilegible se leyó como U+FFFD.` : `${path}: lines that are not UTF-8: ${notUtf8}; what is unreadable was read as U+FFFD.`] : []),
    ...(tooLong > 0 ? [es ? `${path}: líneas de más de 8192 caracteres: ${tooLong}; no son marcas y no se buscan.` : `${path}: lines longer than 8,192 characters: ${tooLong}; they are no marks and are not searched.`] : []),
    ...(notClasses > 0 ? [es ? `${path}: líneas cuyo texto tras el tabulador no son clases de Niza (1 a 45, con comas): ${notClasses}; se buscan sin clases.` : `${path}: lines whose text behind the tab is not Nice classes (1 to 45, comma-separated): ${notClasses}; they are searched without classes.`] : []),
  ]
}
