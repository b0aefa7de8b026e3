import type { Sentences } from '../words.ts'

export const staff = {
  'bank-file.empty': { es: 'El archivo no tiene líneas de pagos. Debe traer una línea de títulos y al menos un pago.', en: 'The file has no lines of payments. It must bring a line of titles and at least one payment.' },
  'bank-file.too-long': { es: 'El archivo es muy largo: caben {most} líneas. Divídalo.', en: 'The file is too long: {most} lines fit. Split it.' },
  'bank-file.no-columns': { es: 'Faltan columnas en el archivo: {missing}. Revise la línea de títulos.', en: 'Columns are missing in the file: {missing}. Check the line of titles.' },
  'assign.nobody-free': { es: 'No hay otra persona que pueda llevar este expediente. Avise a quien administra.', en: 'Nobody else may have this file. Tell the administrator.' },
  'assign.must-abstain': { es: 'Esa persona debe abstenerse en este expediente. Asígnelo a otra.', en: 'That person must abstain from this file. Assign it to another.' },
  'conflict.no-party': { es: 'Elija una de las partes de este expediente.', en: 'Choose one of the parties of this file.' },
  'conflict.already': { es: 'Ese conflicto ya está declarado.', en: 'That conflict has already been declared.' },
  'conflict.unknown': { es: 'Ese conflicto no existe, ya se levantó o lo declaró usted.', en: 'That conflict does not exist, was lifted already, or is your own.' },
  'link.unknown': { es: 'Ese pedido no existe o ya se resolvió.', en: 'That request does not exist or was answered already.' },
  'link.own': { es: 'Ese pedido es suyo: lo resuelve otra persona.', en: 'That request is yours: somebody else answers it.' },
  'link.no-party': { es: 'Elija con cuál de las partes de este expediente se vincula la cuenta.', en: 'Choose which party of this file the account is linked to.' },
  'note.empty': { es: 'La nota está vacía. Escriba algo.', en: 'The note is empty. Write something.' },
} satisfies Sentences
