import type { Area } from './words.ts'

/** The states of a trademark application, as a party reads them. */
export const states = {
  draft: { es: 'Borrador', en: 'Draft' },
  receivedIncomplete: { es: 'Recibida incompleta, en custodia', en: 'Received incomplete, in custody' },
  deemedNotFiled: { es: 'Tenida por no presentada', en: 'Deemed not filed' },
  filed: { es: 'Presentada', en: 'Filed' },
  formalExamination: { es: 'En examen de forma', en: 'In formal examination' },
  formalRequirement: { es: 'Con requerimiento de forma', en: 'With a formal requirement' },
  abandoned: { es: 'Abandonada', en: 'Abandoned' },
  withdrawn: { es: 'Desistida', en: 'Withdrawn' },
  readyToPublish: { es: 'Apta para publicación', en: 'Ready to publish' },
  oppositionWindow: { es: 'Publicada, en plazo de oposición', en: 'Published, open to opposition' },
  opposed: { es: 'Con oposición', en: 'Opposed' },
  evidence: { es: 'Actuación de pruebas', en: 'Taking evidence' },
  suspended: { es: 'Suspendida', en: 'Suspended' },
  registrability: { es: 'En examen de registrabilidad', en: 'In examination of the merits' },
  granted: { es: 'Concedida', en: 'Granted' },
  partiallyGranted: { es: 'Concedida en parte', en: 'Granted in part' },
  refused: { es: 'Denegada', en: 'Refused' },
  reconsideration: { es: 'En reconsideración', en: 'In reconsideration' },
  appeal: { es: 'En apelación', en: 'In appeal' },
  finalGranted: { es: 'Concedida, firme', en: 'Granted, final' },
  finalRefused: { es: 'Denegada, firme', en: 'Refused, final' },
  registered: { es: 'Registrada', en: 'Registered' },
  judicialReview: { es: 'En proceso judicial', en: 'Before the courts' },
} satisfies Area
