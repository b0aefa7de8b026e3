import sharp from 'sharp'
import type {
  DecisionPaper, GazetteEntry, OfficeDocument, Paper, PrintedMark, RegistrationCertificate, RequirementNotice,
} from '#ports/documents.ts'
import { tocapuSvg } from '#casefile/tocapu.ts'

/** Invented papers, one of each kind, for tests and for looking at. */

export const paper: Paper = {
  office: 'Oficina de Propiedad Intelectual de demostración',
  number: '0045224-2026/DSD',
  tocapuSeed: '0045224-2026/DSD',
  issuedOn: 'martes 14 de julio de 2026',
  issuedAt: '2026-07-14T19:05:09.123Z',
  verification: { url: 'http://127.0.0.1:8080/verificar/7KQ2-M9XD-4TRW', code: '7KQ2-M9XD-4TRW' },
  demonstration: true,
}

export const mark: PrintedMark = {
  sign: { kind: 'Denominativo', text: 'Qori Wasi' },
  classes: [
    { number: 35, goods: 'Venta minorista de alimentos y artesanías; publicidad; gestión de negocios comerciales.' },
    { number: 41, goods: 'Educación; organización de ferias culturales; talleres de tejido.' },
  ],
  holders: [{ name: 'Tejidos Invención S. A. C.', country: 'Perú' }, { name: 'Ñusta Quispe Mamani', country: 'Perú' }],
  representative: 'Estudio Ejemplo Abogados',
}

export const certificate: RegistrationCertificate = {
  ...paper, ...mark, kind: 'certificate', number: 'C00012345', tocapuSeed: 'C00012345',
  right: 'Marca de producto y servicio', caseNumber: '0045224-2026/DSD', filedOn: '2 de marzo de 2026',
  grantedOn: '7 de julio de 2026', decision: '001877-2026/DSD', expiresOn: '7 de julio de 2036',
  signer: { name: 'Illari Huamán Rojas', title: 'Directora de Signos Distintivos' },
}

export const requirement: RequirementNotice = {
  ...paper, ...mark, kind: 'requirementNotice', number: 'R-000311-2026', caseNumber: paper.number,
  addressee: 'Tejidos Invención S. A. C.',
  defects: [
    { what: 'Falta el poder o no consta la condición con que firma el poderdante.', article: 'D486 art. 138 c; DL1075 art. 15', mend: 'Adjunte el poder firmado e indique el cargo de quien lo otorga.' },
    { what: 'Agrupe los productos o servicios por clase, en el orden de la Clasificación.', article: 'DL1075 art. 51 g' },
  ],
  term: '60 días hábiles desde el día siguiente de esta notificación: hasta el martes 13 de octubre de 2026.',
  warning: 'La solicitud se declarará en abandono y se archivará (D486 art. 144).',
  signer: { name: 'Amaru Condori Vega', title: 'Examinador formal' },
}

export const decision: DecisionPaper = {
  ...paper, ...mark, kind: 'decision', outcome: 'grant', number: '001877-2026/DSD', caseNumber: paper.number,
  body: 'Dirección de Signos Distintivos',
  reasons: [
    { heading: 'Antecedentes', paragraphs: ['Con fecha 2 de marzo de 2026 se solicitó el registro del signo. La solicitud se publicó en la gaceta electrónica y nadie se opuso dentro del plazo.'] },
    { heading: 'Examen de registrabilidad', paragraphs: ['El signo es distintivo para los servicios solicitados y no incurre en las prohibiciones del artículo 135 de la Decisión 486.', 'No se encontró marca anterior de tercero con la que pueda existir riesgo de confusión (artículo 136, literal a).'] },
  ],
  operative: ['Otorgar el registro de la marca de servicio Qori Wasi, a favor de los solicitantes, para las clases 35 y 41.', 'El registro tiene una vigencia de diez años desde la fecha de esta resolución.'],
  remedies: 'Puede presentar reconsideración o apelación en quince días hábiles desde el día siguiente de la notificación.',
  signer: certificate.signer,
}

export function entry(number: string, over: Partial<GazetteEntry> = {}): GazetteEntry {
  return { ...mark, number, tocapuSeed: number, filedOn: '2 de marzo de 2026', opposeBy: 'lunes 31 de agosto de 2026', ...over }
}

/** A figurative sign as `inspectPicture` would publish it. */
export async function drawnSign(seed = 'un signo inventado'): Promise<Uint8Array> {
  return sharp(Buffer.from(tocapuSvg(seed)), { density: 720 }).resize(400, 400, { kernel: 'nearest' }).png().toBuffer()
}

export async function onePaperOfEachKind(): Promise<OfficeDocument[]> {
  const picture = { bytes: await drawnSign(), mime: 'image/png', alternative: 'Cuadrado tejido en rojo y negro' } as const
  return [
    {
      ...paper, ...mark, kind: 'filingReceipt', receivedAt: 'martes 14 de julio de 2026, 14:05:09', rank: '17 del día', sheets: '12',
      sign: { kind: 'Mixto', text: 'Qori Wasi', picture }, priorities: ['Estados Unidos de América, 90/123456, 3 de marzo de 2026'],
      payments: [{ voucher: 'Operación 00451233', amount: 'S/ 834.98' }], enclosures: ['Poder (2 páginas)', 'Reproducción del signo'],
      next: ['Revisamos la forma de su solicitud. Si algo falta, le enviamos un requerimiento a su casilla.', 'Si todo está en orden, publicamos el signo en la gaceta electrónica y durante 30 días hábiles terceros pueden oponerse.'],
    },
    {
      ...paper, kind: 'custodyReceipt', number: 'CUST-000042', tocapuSeed: 'CUST-000042', receivedAt: 'martes 14 de julio de 2026, 14:05:09', sheets: '7',
      filedBy: 'Ñusta Quispe Mamani', sign: { kind: 'Denominativo', text: 'Qori Wasi' },
      missing: [{ what: 'Falta la indicación expresa de los productos o servicios.', article: 'D486 art. 140 d; DL1075 art. 52 d', mend: 'Indique qué productos o servicios quiere distinguir, por clase.' }],
      term: '60 días hábiles desde el día siguiente de la notificación: hasta el martes 13 de octubre de 2026.',
      warning: 'La solicitud se tendrá por no presentada y se archivará (DL1075 art. 52).',
    },
    requirement,
    decision,
    { ...certificate, sign: { kind: 'Mixto', text: 'Qori Wasi', picture } },
    {
      ...paper, kind: 'gazetteIssue', number: 'n.º 214', tocapuSeed: 'gaceta-214',
      entries: [
        entry('0045211-2026/DSD', { sign: { kind: 'Denominativo', text: 'INTI RAYMI SUR' } }),
        entry('0045224-2026/DSD', { sign: { kind: 'Figurativo', picture } }),
        entry('0045237-2026/DSD', { sign: { kind: 'Denominativo', text: 'PUKARA·LAB' } }),
        entry('0045250-2026/DSD', { sign: { kind: 'Sonoro', description: 'Tres notas ascendentes de quena, re, fa y la, en dos segundos.' } }),
        entry('0045263-2026/DSD', { sign: { kind: 'Denominativo', text: '東京まち' } }),
      ],
      errata: [{ number: '0045100-2026/DSD', text: 'En la gaceta n.º 213, donde dice clase 30, debe decir clase 29.' }],
    },
    {
      ...paper, ...mark, kind: 'registerExtract', number: 'C00012345', tocapuSeed: 'C00012345', asOn: 'viernes 31 de julio de 2026', status: 'Vigente',
      rows: [{ label: 'Vigente hasta', value: '7 de julio de 2036' }, { label: 'Expediente', value: '0045224-2026/DSD' }],
      acts: [{ on: '2 de marzo de 2026', act: 'Solicitud presentada' }, { on: '7 de julio de 2026', act: 'Registro otorgado', detail: 'Resolución 001877-2026/DSD' }],
      learntLater: [{ recordedOn: '4 de agosto de 2026', text: 'Se inscribió el cambio de nombre del titular, con efecto desde el 20 de julio de 2026.' }],
      signer: certificate.signer,
    },
    {
      ...paper, kind: 'paymentReceipt', number: 'OP-2026-000831', tocapuSeed: 'OP-2026-000831', payer: 'Tejidos Invención S. A. C.', order: 'OP-2026-000831',
      voucher: '00451233', paidOn: '14 de julio de 2026', caseNumber: paper.number, total: 'S/ 834.98',
      lines: [
        { code: 'TM-REG-C1', description: 'Registro de marca, primera clase', quantity: '1', amount: 'S/ 534.99' },
        { code: 'TM-REG-CADD', description: 'Clase adicional', quantity: '1', amount: 'S/ 299.99' },
      ],
    },
    {
      ...paper, kind: 'searchReport', caseNumber: paper.number, madeAt: 'martes 14 de julio de 2026, 14:05:09', sought: 'Qori Wasi', classes: [35, 41],
      filters: ['Solo marcas en vigor o en trámite: esconde 12'], found: '1 marca',
      results: [{ place: '1', text: 'Qori Huasi', number: 'P00045211', standing: 'En vigor', classes: [35], dates: 'presentada el 2 de marzo de 2024', score: '92 %', reasons: ['Suena igual: KORI UASI / KORI UASI (q=k, hu=w).', 'Misma clase: 35.'] }],
      rests: [{ label: 'Motor', value: '1' }, { label: 'Huella de las marcas', value: 'a1'.repeat(32) }],
    },
  ]
}
