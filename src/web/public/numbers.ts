/**
 * Numbers as people type them, brought to the form of this office's addresses. They may carry the directorate
 * (`001234-2026/DSD`), leave out zeros (`1234-2026`, `P 12345`) or be in small letters. Undefined: it is no number.
 */
export function typedCaseNumber(text: string): string | undefined {
  const found = /^0*(\d{1,6})\s*-\s*(\d{4})(?:\s*\/\s*(?:DSD|CSD))?$/i.exec(text.trim())
  return found === null ? undefined : `${(found[1] ?? '').padStart(6, '0')}-${found[2] ?? ''}`
}

export function typedCertificate(text: string): string | undefined {
  const found = /^([PSM])\s*-?\s*0*(\d{1,8})$/i.exec(text.trim())
  return found === null ? undefined : `${(found[1] ?? '').toUpperCase()}${(found[2] ?? '').padStart(8, '0')}`
}

/** Where a number leads, or undefined where the text is none. */
export function pathOfNumber(text: string): string | undefined {
  const file = typedCaseNumber(text)
  if (file !== undefined) return `/expedientes/${file}`
  const certificate = typedCertificate(text)
  return certificate === undefined ? undefined : `/registros/${certificate}`
}

/** A verification code: capitals in fours; O is read as 0, I and L as 1, which the office does not use. */
export function typedCode(text: string): string {
  const letters = text.toUpperCase().replace(/[^A-Z0-9]/g, '')
  if (letters.length !== 16) return text.trim().toUpperCase()
  return grouped(letters.replace(/O/g, '0').replace(/[IL]/g, '1'))
}

export const grouped = (letters: string): string => letters.match(/.{1,4}/g)?.join('-') ?? ''
