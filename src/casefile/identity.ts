export type IdentityDocument = 'DNI' | 'RUC' | 'CE' | 'passport' | 'foreign'

export type DocumentCheck =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly code: 'document.empty' | 'document.wrong-form' | 'document.wrong-prefix' | 'document.wrong-check-digit' }

/**
 * Whether a document number can exist, and its normal form (spaces, dots and hyphens removed, capitals).
 * It says nothing of whether it was issued: that is asked of RENIEC, SUNAT or Migraciones.
 */
export function checkDocument(kind: IdentityDocument, text: string): DocumentCheck {
  const value = text.trim().toUpperCase().replace(/[\s.-]/g, '')
  if (value === '') return wrong('document.empty')
  switch (kind) {
    case 'DNI': return dni(value)
    case 'RUC': return ruc(value)
    case 'CE': return matches(value, /^[A-Z0-9]{9,12}$/)
    case 'passport': return matches(value, /^[A-Z0-9]{6,12}$/)
    case 'foreign': return matches(value, /^[A-Z0-9/]{3,24}$/)
    default: return kind satisfies never
  }
}

const weights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]
/** Letters that older cards print instead of the digit, by the remainder that gives them. */
const letters = 'KABCDEFGHIJ'

/** Eight digits; the ninth of the card, a digit or a letter, is checked where it is given and not kept. */
function dni(value: string): DocumentCheck {
  if (!/^\d{8}[\dA-K]?$/.test(value)) return wrong('document.wrong-form')
  const digits = value.slice(0, 8)
  const check = value[8]
  // The digit of a DNI is that of the RUC `10` + DNI, so that a person's RUC can be told from the card.
  const fits = check === undefined || check === String(checkDigit(`10${digits}`)) || check === letters[(11 - (sum(`00${digits}`) % 11)) % 11]
  return fits ? { ok: true, value: digits } : wrong('document.wrong-check-digit')
}

/** Eleven digits: kind of taxpayer (10, 15, 16, 17 persons; 20 entities), eight more, and the check digit. */
function ruc(value: string): DocumentCheck {
  if (!/^\d{11}$/.test(value)) return wrong('document.wrong-form')
  if (!/^(10|15|16|17|20)/.test(value)) return wrong('document.wrong-prefix')
  return String(checkDigit(value.slice(0, 10))) === value[10] ? { ok: true, value } : wrong('document.wrong-check-digit')
}

/** Eleven minus the weighted sum modulo eleven; 10 is 0 and 11 is 1. */
function checkDigit(ten: string): number {
  return (11 - (sum(ten) % 11)) % 10
}

function sum(ten: string): number {
  return weights.reduce((total, weight, i) => total + weight * Number(ten[i]), 0)
}

function matches(value: string, form: RegExp): DocumentCheck {
  return form.test(value) ? { ok: true, value } : wrong('document.wrong-form')
}

function wrong(code: Extract<DocumentCheck, { ok: false }>['code']): DocumentCheck {
  return { ok: false, code }
}
