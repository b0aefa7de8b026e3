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
  'examination.decided': { es: 'El expediente se resolvió el {decidedOn}: lo anotado ya no se cambia.', en: 'The file was decided on {decidedOn}: the notes are no longer changed.' },
  'examination.unknown-sign': { es: 'No hay un signo anterior con el número {sign}. Escriba el de su expediente o de su certificado.', en: 'There is no earlier sign by the number {sign}. Type that of its file or certificate.' },
  'examination.no-reason': { es: 'Diga en palabras por qué se descarta.', en: 'Say in words why it is dismissed.' },
  'examination.unknown-reason': { es: 'Esa razón para descartar no existe.', en: 'There is no such reason to dismiss.' },
  'watch.too-many': { es: 'Una cuenta vigila hasta {most} signos. Quite alguno antes de agregar otro.', en: 'An account watches up to {most} signs. Remove one before adding another.' },
  'watch.unknown': { es: 'Esa vigilancia no está entre las suyas.', en: 'That watch is not among yours.' },
  'watch.unknown-key': { es: 'Ese enlace no es de ninguna cuenta. Cambie los correos desde su página de vigilancia.', en: 'That link belongs to no account. Change the e-mails on your watch page.' },
  'watch.no-words': { es: 'Escriba al menos una letra o una cifra.', en: 'Type at least one letter or digit.' },
} satisfies Sentences
