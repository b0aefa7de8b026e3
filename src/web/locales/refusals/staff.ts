import type { Sentences } from '../words.ts'

export const staff = {
  'bank-file.empty': { es: 'El archivo no tiene líneas de pagos. Debe traer una línea de títulos y al menos un pago.', en: 'The file has no lines of payments. It must bring a line of titles and at least one payment.' },
  'bank-file.too-long': { es: 'El archivo es muy largo: caben {most} líneas. Divídalo.', en: 'The file is too long: {most} lines fit. Split it.' },
  'bank-file.no-columns': { es: 'Faltan columnas en el archivo: {missing}. Revise la línea de títulos.', en: 'Columns are missing in the file: {missing}. Check the line of titles.' },
  'note.empty': { es: 'La nota está vacía. Escriba algo.', en: 'The note is empty. Write something.' },
} satisfies Sentences
