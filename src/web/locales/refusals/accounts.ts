import type { Sentences } from '../words.ts'

export const accounts = {
  'account.bad-email': { es: 'El correo no tiene la forma nombre@sitio.pe.', en: 'The e-mail does not have the shape name@site.pe.' },
  'account.email-taken': { es: 'Ya hay una cuenta con ese correo.', en: 'There is already an account with that e-mail.' },
  'account.impossible-role': { es: 'Ese encargo no se puede dar a una cuenta: {roles}.', en: 'That role cannot be given to an account: {roles}.' },
  'account.last-administrator': { es: 'Es la única cuenta de administración: dé antes ese encargo a otra.', en: 'It is the only administrator’s account: give that role to another first.' },
  'account.no-name': { es: 'Escriba su nombre.', en: 'Write your name.' },
  'account.too-many': { es: 'Hubo demasiados intentos. Espere unos minutos y pruebe otra vez.', en: 'There were too many attempts. Wait a few minutes and try again.' },
  'link.expired': { es: 'El enlace ya se usó o venció. Pida otro.', en: 'The link was already used or has expired. Ask for another.' },
  'password.too-short': { es: 'La contraseña es corta: use al menos {least} caracteres.', en: 'The password is short: use at least {least} characters.' },
  'password.too-long': { es: 'La contraseña es demasiado larga: use como máximo {most} caracteres.', en: 'The password is too long: use at most {most} characters.' },
  'password.too-easy': { es: 'Esa contraseña se adivina fácilmente. Use varias palabras sin relación.', en: 'That password is easily guessed. Use several unrelated words.' },
  'permission.not-your-file': { es: 'Este expediente no es suyo: el acto corresponde a quien es parte o a su representante.', en: 'This file is not yours: the act belongs to a party or its representative.' },
  'permission.assigned-to-another': { es: 'Este expediente está asignado a otra persona.', en: 'This file is assigned to another person.' },
  'payment.no-demonstration': { es: 'Esta oficina no tiene banco de demostración. Pague en el banco con el código de la orden.', en: 'This office has no demonstration bank. Pay at the bank with the order code.' },
  'file.moved-on': { es: 'El expediente cambió mientras usted escribía. Lo escrito sigue aquí: revíselo y envíelo otra vez.', en: 'The file changed while you were writing. What you wrote is still here: check it and send it again.' },
  'password.wrong': { es: 'La contraseña actual no es esa.', en: 'That is not the current password.' },
  'second-factor.already': { es: 'Esta cuenta ya tiene un segundo factor.', en: 'This account already has a second factor.' },
  'second-factor.wrong-code': { es: 'El código no es correcto o ya venció. Escriba el que muestra ahora su aplicación.', en: 'The code is not right or has expired. Write the one your app shows now.' },
  'second-factor.not-begun': { es: 'Empiece otra vez: el secreto ya no sirve.', en: 'Begin again: the secret no longer works.' },
  'feed.unknown-cursor': { es: 'Ese punto de la lista de cambios no existe. Empiece desde el principio.', en: 'That point of the list of changes does not exist. Start from the beginning.' },
  'right.unknown': { es: 'No hay ningún registro con ese número. Revíselo.', en: 'There is no registration with that number. Check it.' },
} satisfies Sentences
