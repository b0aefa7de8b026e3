import type { Area } from './words.ts'

export const problems = {
  code: { es: 'Código {status}', en: 'Code {status}' },
  home: { es: 'Ir a la página de inicio', en: 'Go to the home page' },
  title400: { es: 'No se pudo leer el formulario', en: 'The form could not be read' },
  text400: {
    es: 'Lo que llegó no tiene la forma de un formulario de esta página. Vuelva atrás, revise lo escrito y envíelo otra vez.',
    en: 'What arrived does not have the shape of a form of this page. Go back, check what you wrote and send it again.',
  },
  title403: { es: 'No puede hacer esto desde aquí', en: 'You cannot do this from here' },
  text403: {
    es: 'Su cuenta no tiene permiso para esta acción, o el formulario se envió desde otro sitio web. Ingrese con la cuenta que corresponde y envíe el formulario desde esta oficina.',
    en: 'Your account is not allowed to do this, or the form was sent from another website. Log in with the right account and send the form from this office.',
  },
  title404: { es: 'Esta página no existe', en: 'This page does not exist' },
  text404: {
    es: 'Revise la dirección. Los números de expediente se escriben con guiones, sin barras.',
    en: 'Check the address. File numbers are written with hyphens, without slashes.',
  },
  title405: { es: 'Esta página no admite esa acción', en: 'This page does not take that action' },
  text405: {
    es: 'Abra la página desde el menú y use sus botones.',
    en: 'Open the page from the menu and use its buttons.',
  },
  title413: { es: 'Lo que envió es demasiado grande', en: 'What you sent is too large' },
  text413: {
    es: 'No se guardó nada de este envío. Reduzca el tamaño de los archivos o del texto y envíelo otra vez.',
    en: 'Nothing of this submission was kept. Make the files or the text smaller and send it again.',
  },
  title429: { es: 'Demasiados intentos', en: 'Too many attempts' },
  text429: {
    es: 'Para proteger las cuentas, la oficina limita los intentos seguidos. Espere unos minutos y pruebe otra vez.',
    en: 'To protect accounts, the office limits attempts in a row. Wait a few minutes and try again.',
  },
  title500: { es: 'La oficina no pudo responder', en: 'The office could not answer' },
  text500: {
    es: 'Es una falla nuestra y quedó anotada. Lo que ya estaba presentado sigue presentado. Pruebe otra vez en unos minutos.',
    en: 'The fault is ours and it was noted. What was already filed remains filed. Try again in a few minutes.',
  },
} satisfies Area
