import type { Area } from './words.ts'

export const home = {
  title: { es: '¿Qué nombre o logo quiere registrar?', en: 'Which name or logo do you want to register?' },
  description: {
    es: 'Busque marcas, presente una solicitud y siga su expediente.',
    en: 'Search marks, file an application and follow your file.',
  },
  lead: {
    es: 'Busque si ya existe algo parecido. Es gratis y no necesita cuenta.',
    en: 'See whether something like it already exists. It is free and needs no account.',
  },
  searchLabel: { es: 'Nombre, número o titular', en: 'Name, number or holder' },
  register: { es: 'Registrar', en: 'Register' },
  registerText: {
    es: 'Presente su solicitud paso a paso. Se guarda sola; puede terminarla otro día.',
    en: 'File your application step by step. It saves itself; you can finish it another day.',
  },
  registerLink: { es: 'Empezar una solicitud', en: 'Start an application' },
  registerGuide: { es: 'Cómo registrar una marca', en: 'How to register a mark' },
  follow: { es: 'Seguir mi expediente', en: 'Follow my file' },
  followText: { es: 'Vea en qué etapa está, qué falta y hasta cuándo.', en: 'See where it is, what is missing and until when.' },
  followLink: { es: 'Ver mis expedientes', en: 'See my files' },
  followEnter: { es: 'Ingresar a mis expedientes', en: 'Log in to my files' },
  consult: { es: 'Consultar el registro', en: 'Consult the register' },
  consultText: { es: 'Marcas, titulares, la gaceta de hoy y las resoluciones.', en: 'Marks, holders, today’s gazette and decisions.' },
  consultLink: { es: 'Abrir el registro', en: 'Open the register' },
  consultVerify: { es: 'Comprobar un documento', en: 'Verify a document' },
  consultTerms: { es: 'Calcular un plazo', en: 'Compute a time limit' },
  issue: {
    es: { one: 'Gaceta del {date}: {count} signo', other: 'Gaceta del {date}: {count} signos' },
    en: { one: 'Gazette of {date}: {count} sign', other: 'Gazette of {date}: {count} signs' },
  },
  floor: {
    es: 'una solicitud sin tropiezos llega a su certificado en {count} días hábiles',
    en: 'a smooth application reaches its certificate in {count} working days',
  },
  how: { es: 'cómo se cuenta', en: 'how it is counted' },
} satisfies Area
