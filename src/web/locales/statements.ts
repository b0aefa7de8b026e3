import type { Area } from './words.ts'

export const statements = {
  accessibilityTitle: { es: 'Accesibilidad', en: 'Accessibility' },
  accessibilityLead: {
    es: 'Estas páginas se hacen para que todas las personas puedan usarlas, en un teléfono sencillo o con un lector de pantalla.',
    en: 'These pages are made so that everyone can use them, on a simple phone or with a screen reader.',
  },
  accessibilityAim: {
    es: 'La meta es el nivel AA de las pautas WCAG 2.2. Cada página se revisa con una herramienta automática antes de publicarse; esa revisión no sustituye la opinión de quien la usa.',
    en: 'The aim is level AA of WCAG 2.2. Every page is checked by an automatic tool before it is published; that check does not replace the word of those who use it.',
  },
  accessibilityDoesTitle: { es: 'Lo que puede esperar', en: 'What you can expect' },
  accessibilityDoes1: { es: 'Todo se maneja con el teclado y el foco siempre se ve.', en: 'Everything works with the keyboard, and the focus is always visible.' },
  accessibilityDoes2: { es: 'Los formularios funcionan sin JavaScript.', en: 'Forms work without JavaScript.' },
  accessibilityDoes3: { es: 'Ningún estado se dice solo con color: siempre hay una palabra.', en: 'No state is told by colour alone: there is always a word.' },
  accessibilityDoes4: { es: 'El texto crece hasta el 400 % sin perder contenido, y las páginas se adaptan al modo oscuro y a quien pide menos movimiento.', en: 'Text grows to 400 % without losing content, and pages follow dark mode and requests for less motion.' },
  accessibilityKnownTitle: { es: 'Lo que conviene saber', en: 'What you should know' },
  accessibilityKnown: {
    es: 'Las imágenes de los signos las envían las personas que los solicitan: su texto alternativo es el nombre o la descripción del signo. El registro de un signo sonoro incluye su archivo de audio.',
    en: 'The pictures of signs are sent by those who apply for them: their text alternative is the name or the description of the sign. A sound sign comes with its audio file.',
  },
  accessibilityElse: {
    es: 'Si algo no le sirve, puede hacer el mismo trámite en la mesa de partes de la oficina.',
    en: 'Where something does not work for you, the same can be done at the office’s filing desk.',
  },
  privacyTitle: { es: 'Privacidad', en: 'Privacy' },
  privacyLead: {
    es: 'Un registro de marcas es público por ley. Esto es lo que todos pueden ver y lo que no.',
    en: 'A trademark register is public by law. This is what everyone can see, and what they cannot.',
  },
  privacyPublicTitle: { es: 'Lo que es público', en: 'What is public' },
  privacyPublic: {
    es: 'El signo, sus clases y productos, el nombre y el país de las partes, los actos del expediente, los avisos y las resoluciones.',
    en: 'The sign, its classes and goods, the name and country of the parties, the acts of the file, notices and decisions.',
  },
  privacyNeverTitle: { es: 'Lo que no se publica', en: 'What is not published' },
  privacyNever: {
    es: 'Domicilios, números de documento, correos, teléfonos, poderes, documentos de identidad y comprobantes de pago.',
    en: 'Addresses, document numbers, e-mails, telephones, powers of attorney, identity papers and payment slips.',
  },
  privacyKeptTitle: { es: 'Cómo se guarda', en: 'How it is kept' },
  privacyKept: {
    es: 'Los datos personales se guardan aparte de los actos. El acto lleva solo una huella que permite comprobar que nadie los cambió. Cuando el personal de la oficina lee un dato personal, queda anotado quién y cuándo.',
    en: 'Personal data is kept apart from the acts. The act carries only a fingerprint that lets anyone check that nobody changed it. When office staff read personal data, who and when is written down.',
  },
  privacyCookiesTitle: { es: 'Cookies', en: 'Cookies' },
  privacyCookies: {
    es: 'Solo hay una cookie, la de su sesión, y solo después de ingresar. Estas páginas no llaman a ningún otro sitio y no miden a quien las visita.',
    en: 'There is only the cookie of your session, and only after you log in. These pages call no other site and do not measure their visitors.',
  },
  privacyRightsTitle: { es: 'Sus derechos', en: 'Your rights' },
  privacyRights: {
    es: 'La Ley 29733 le da derecho a conocer, corregir y, cuando procede, borrar sus datos. Pídalo en la mesa de partes de la oficina.',
    en: 'Law 29733 gives you the right to know, correct and, where it applies, erase your data. Ask at the office’s filing desk.',
  },
} satisfies Area
