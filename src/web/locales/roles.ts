import type { Area } from './words.ts'

export const roles = {
  public: { es: 'Público', en: 'Public' },
  applicant: { es: 'Solicitante', en: 'Applicant' },
  representative: { es: 'Representante', en: 'Representative' },
  filingDesk: { es: 'Mesa de partes', en: 'Filing desk' },
  formalExaminer: { es: 'Examen de forma', en: 'Formal examiner' },
  registrabilityExaminer: { es: 'Examen de registrabilidad', en: 'Registrability examiner' },
  gazetteEditor: { es: 'Edición de la gaceta', en: 'Gazette editor' },
  decisionMaker: { es: 'Resolución', en: 'Decision maker' },
  secondInstance: { es: 'Segunda instancia', en: 'Second instance' },
  administrator: { es: 'Administración', en: 'Administrator' },
  auditor: { es: 'Auditoría', en: 'Auditor' },
  system: { es: 'Sistema', en: 'System' },
} satisfies Area
