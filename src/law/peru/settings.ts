import type { Setting } from '../rules.ts'

/** What the norms leave open or say twice, and how it is decided. An office adds rows of its own with a later date. */
export const settings: readonly Setting[] = [
  // Files and decisions
  {
    id: 'fullGrantFirmOnNotice', value: true,
    meaningEs: 'La concesión total de una solicitud sin oposición queda firme con su notificación', meaningEn: 'A full grant that nobody opposed is firm once notified',
    article: 'LPAG arts 207, 212 [218, 222]', legalBasis: 'LPAG arts 207, 212 [218, 222]; DL1075 arts 131*, 132*',
    since: '2008-06-28', until: null, source: 'LPAG; DL1075', confidence: 'verify',
    note: 'Nobody is harmed by it, so nobody may challenge it. Off: it is firm when D-APPEAL ends. Every other decision waits for that term.',
  },
  {
    id: 'competence', value: { unopposed: 'directorate', opposed: 'commission' },
    meaningEs: 'Quién resuelve: la Dirección sin oposición, la Comisión con oposición', meaningEn: 'Who decides: the Directorate unopposed, the Commission opposed',
    article: 'DL1033 arts 40-42', legalBasis: 'DL1033 arts 40-42',
    since: '2008-06-25', until: null, source: 'DL1033; S001', confidence: 'verify',
    note: 'X15: S001 says that the Commission decides them all.',
  },
  {
    id: 'publication.regime', value: 'elPeruanoByApplicant',
    meaningEs: 'El solicitante publica a su costo en El Peruano', meaningEn: 'The applicant publishes in El Peruano at own cost',
    article: 'DL1075 art. 53', legalBasis: 'DL1075 arts 30, 53, 85, 90 (repealed)',
    since: '2008-06-28', until: '2017-06-29', source: 'DL1075; S004', confidence: 'verified', note: 'X06. Only for files from before 30 June 2017.',
  },
  {
    id: 'publication.regime', value: 'electronicGazetteExOfficio',
    meaningEs: 'La Oficina publica de oficio y sin costo en la Gaceta Electrónica', meaningEn: 'The office publishes ex officio, free, in the Electronic Gazette',
    article: 'DL1212 art. 6; DS071', legalBasis: 'DL1212 art. 6; DS071',
    since: '2017-06-30', until: null, source: 'DL1212; DS071', confidence: 'verified', note: 'X06. Daily electronic edition.',
  },
  {
    id: 'erratum.restartsWindow', value: { always: false, when: ['sign', 'classes', 'list', 'applicant'] },
    meaningEs: 'La fe de erratas reinicia el plazo de oposición solo si cambia el signo, las clases, la lista o el solicitante', meaningEn: 'An erratum restarts the window only where the sign, the classes, the list or the applicant changed',
    article: 'DS071 art. 7', legalBasis: 'DS071 art. 7 (the first publication remains valid; a restart is not regulated)',
    since: '2017-06-30', until: null, source: 'DS071', confidence: 'verify', note: 'The restart is a proposal of this law pack.',
  },
  {
    id: 'andeanOpposition.identity', value: 'sameMark',
    meaningEs: 'La solicitud del opositor andino debe ser de la misma marca; se avisa si el signo o la lista difieren', meaningEn: "The Andean opponent's application must be for the same mark; a difference of sign or list is flagged",
    article: 'D486 art. 147', legalBasis: 'D486 art. 147',
    since: '2000-12-01', until: null, source: 'D486; S001; S003', confidence: 'verified', note: 'X12: S001 asks for an identical mark, S003 only for an application. It must exist when the opposition is lodged.',
  },
  {
    id: 'extension.scope', value: 'evidenceOnly',
    meaningEs: 'Los treinta días adicionales son solo para pruebas', meaningEn: 'The additional thirty days are for evidence only',
    article: 'D486 arts 146, 148', legalBasis: 'D486 arts 146, 148',
    since: '2000-12-01', until: null, source: 'D486; S001', confidence: 'verified', note: 'X10: S001 speaks of giving valid reasons or grounding the opposition. It must be lodged in the first thirty.',
  },
  {
    id: 'nonUse.lockStart', value: 'notificationOfFinalDecision',
    meaningEs: 'Los tres años sin cancelación corren desde la notificación que agota la vía administrativa', meaningEn: 'The three years without cancellation run from the notice that exhausts the administrative channel',
    article: 'D486 art. 165', legalBasis: 'D486 art. 165 para 2',
    since: '2000-12-01', until: null, source: 'D486; S001; S003', confidence: 'verified', note: 'X13: S001 counts from the grant, S003 from the registration.',
  },
  {
    id: 'appealInInfringement.workingDays', value: 15,
    meaningEs: 'Apelación en infracciones: quince días hábiles', meaningEn: 'Appeal in infringement actions: fifteen working days',
    article: 'LPAG 207.2 [218.2]', legalBasis: 'DL1075 art. 133* (2008: 5 working days); LPAG II.2, 207.2; DL822 art. 204-A',
    since: '2008-06-28', until: null, source: 'DL1075; LPAG; DL822', confidence: 'verify', note: 'X05. Fifteen: an office must not close the door early.',
  },
  {
    id: 'certificate.targetMonths', value: 1,
    meaningEs: 'Meta para expedir el certificado, en meses desde que la resolución queda firme', meaningEn: 'Target for the certificate, in months from the day the decision is firm',
    article: 'DL1075 art. 21', legalBasis: 'DL1075 art. 21*',
    since: '2008-06-28', until: null, source: 'DL1075; S003', confidence: 'verify', note: 'X17: S003 says one month in a heading and one to two in the text. D-CERT has no length in law.',
  },
  {
    id: 'slogan.term', value: 'tenYearsCappedByMark',
    meaningEs: 'El lema dura diez años y nunca más que su marca', meaningEn: 'A slogan lasts ten years and never longer than its mark',
    article: 'DL1075 art. 75; D486 arts 178, 179', legalBasis: 'DL1075 art. 75* (2008); D486 arts 178, 179',
    since: '2008-06-28', until: null, source: 'DL1075; D486', confidence: 'verify', note: 'X34. It is transferred only with the mark.',
  },
  {
    id: 'licence.recordal', value: 'optional',
    meaningEs: 'La inscripción de la licencia es facultativa; surte efecto frente a terceros al inscribirse', meaningEn: 'Recording a licence is optional; it binds third parties once recorded',
    article: 'DL1075 arts 7, 63', legalBasis: 'DL1075 arts 7*, 63* (D689); D486 art. 162',
    since: '2008-06-28', until: null, source: 'DL1075; D486', confidence: 'verify', note: 'X35: D486 art. 162 alone requires it.',
  },
  {
    id: 'wellKnownCancellation.enabled', value: false,
    meaningEs: 'Cancelación a pedido del titular de una marca notoria', meaningEn: 'Cancellation asked for by the owner of a well-known mark',
    article: 'D486 art. 235', legalBasis: 'D486 art. 235',
    since: '2000-12-01', until: null, source: 'D486', confidence: 'verified', note: 'X40: left to national law; no national rule was found that opens it.',
  },
  {
    id: 'priority.docs', value: 'eitherAtFiling',
    meaningEs: 'Al presentar basta la copia certificada o el certificado de fecha; el resto dentro de nueve o dieciséis meses', meaningEn: 'At filing the certified copy or the certificate of date is enough; the rest within nine or sixteen months',
    article: 'D486 art. 10', legalBasis: 'D486 art. 10',
    since: '2000-12-01', until: null, source: 'D486; S004', confidence: 'verified', note: 'X32: the article lists both, S004 accepts either.',
  },
  // Receipt
  {
    id: 'onlineReceipt.mode', value: 'nextWorkingDayAfterHours',
    meaningEs: 'Lo que llega fuera de hora o en día no hábil se tiene por presentado el siguiente día hábil', meaningEn: 'What arrives after hours or on a closed day counts as filed on the next working day',
    article: 'DS 029-2021-PCM art. 46', legalBasis: 'DS029 art. 46, earlier versions; Res. 0518-2024/SEL-INDECOPI held such a cut illegal',
    since: '2008-06-28', until: '2025-07-31', source: 'DS029; PRESS', confidence: 'verify', note: 'X43.',
  },
  {
    id: 'onlineReceipt.mode', value: 'sameDay24h',
    meaningEs: 'Lo presentado en línea de 00:00 a 23:59, cualquier día, se tiene por presentado ese día', meaningEn: 'What is filed online from 00:00 to 23:59, any day, counts as filed that day',
    article: 'DS 029-2021-PCM art. 46', legalBasis: 'DS029 art. 46 as replaced by DS 098-2025-PCM',
    since: '2025-08-01', until: null, source: 'DS029', confidence: 'verified', note: 'X43. Terms of the office start on the next working day.',
  },
  {
    id: 'genericTwoDayCure', value: false,
    meaningEs: 'La subsanación general de dos días no rige para solicitudes de propiedad industrial', meaningEn: 'The general two-day cure does not apply to industrial-property applications',
    article: 'LPAG art. 125.6 [136.6]', legalBasis: 'LPAG arts 125.4, 125.6 [136.4, 136.6]; DL1075 art. 52*',
    since: '2008-06-28', until: null, source: 'LPAG; DL1075', confidence: 'verified', note: 'The special sixty-day terms prevail. On for other filings.',
  },
  // Counting
  {
    id: 'monthEndRule', value: 'bySource',
    meaningEs: 'Si el mes no tiene ese día: último día del mes en plazos de la Decisión, primer día hábil siguiente en los demás', meaningEn: 'No such day in the month: last day of the month for terms of the Decision, next working day for the rest',
    article: 'D486 art. 5; LPAG art. 134.3 [145.3]', legalBasis: 'D486 art. 5; LPAG art. 134.3 [145.3]',
    since: '2000-12-01', until: null, source: 'D486; LPAG', confidence: 'verified', note: 'X37. Each time limit names its rule.',
  },
  {
    id: 'excludePublicSectorNonWorkingDays', value: true,
    meaningEs: 'No se cuentan los días no laborables del sector público', meaningEn: 'Non-working days of the public sector do not count',
    article: 'LPAG arts 134.1, 137 [145.1, 148]', legalBasis: 'LPAG arts 134.1, 137 [145.1, 148]',
    since: '2000-12-01', until: null, source: 'LPAG', confidence: 'verified', note: '',
  },
  {
    id: 'countRegionalHolidays', value: false,
    meaningEs: 'Feriados regionales de la sede receptora', meaningEn: 'Regional holidays of the receiving seat',
    article: 'LPAG art. 134.1 [145.1]', legalBasis: 'LPAG art. 134.1 [145.1]',
    since: '2000-12-01', until: null, source: 'LPAG', confidence: 'verified', note: 'Off nationally; a seat adds them as closed days of its own.',
  },
  {
    id: 'rollTermsOfProtection', value: false,
    meaningEs: 'La vigencia de un derecho termina en su día exacto; solo los actos pasan al siguiente día hábil', meaningEn: 'A term of protection ends on its exact day; only acts move to the next working day',
    article: 'D486 arts 50, 84, 128, 152', legalBasis: 'D486 arts 50, 84, 128, 152 (inference)',
    since: '2000-12-01', until: null, source: 'D486', confidence: 'verify', note: '',
  },
  {
    id: 'office.seat', value: '15',
    meaningEs: 'Departamento de la sede principal: sus días inhábiles rigen los plazos y hasta ella se cuenta la distancia', meaningEn: 'Department of the main seat: its closed days govern the terms, and distance is counted to it',
    article: 'LPAG arts 134.1, 135 [145.1, 146]', legalBasis: 'LPAG arts 134.1, 135 [145.1, 146]',
    since: '2000-12-01', until: null, source: 'LPAG', confidence: 'verified', note: 'A filing received by a unit of another department names it.',
  },
  {
    id: 'distance.unit', value: 'workingDays',
    meaningEs: 'Los días por término de la distancia se añaden como días hábiles', meaningEn: 'Days of distance are added as working days',
    article: 'LPAG art. 135 [146]', legalBasis: 'LPAG art. 135 [146]; general table of the Judiciary, RA 288-2015-CE-PJ',
    since: '2000-12-01', until: null, source: 'LPAG; GK', confidence: 'verify',
    note: 'The table decides; where it is silent some read calendar days. The later date is used to refuse, the earlier one to remind, and a person decides inside the gap.',
  },
  {
    id: 'notification.depositEffect', value: 'nextWorkingDay',
    meaningEs: 'El depósito en la casilla surte efecto para el cómputo desde el siguiente día hábil', meaningEn: 'A deposit in the mailbox starts the count on the next working day',
    article: 'LPAG arts 20.4, 25.2', legalBasis: 'LPAG arts 20.4, 25.2; directive 002-2022/TRI-INDECOPI (not read)',
    since: '2000-12-01', until: null, source: 'LPAG; GK', confidence: 'verify', note: 'Some Peruvian systems give up to five working days for access.',
  },
  {
    id: 'papers.keepYears', value: 10,
    meaningEs: 'Años que se conservan los datos y documentos de un expediente desde que terminó, antes de poder suprimirlos', meaningEn: 'Years that the particulars and papers of a file are kept after it ended, before they may be erased',
    article: 'Ley 29733 art. 8; DL 19414', legalBasis: 'Law 29733 (personal data) and DL 19414 (national archive); the retention table of the office was not read',
    since: '1972-05-16', until: null, source: 'GK', confidence: 'verify', note: 'The table approved with the national archive prevails.',
  },
  // Citations and money
  {
    id: 'legalTextVersion', value: 'DS 004-2019-JUS',
    meaningEs: 'Texto vigente de la Ley 27444', meaningEn: 'Text of Law 27444 in force',
    article: 'DS 004-2019-JUS', legalBasis: 'DS 004-2019-JUS',
    since: '2019-01-25', until: '2026-04-29', source: 'LPAG-2019', confidence: 'verified', note: 'X01. Its numbers stand in brackets in every citation.',
  },
  {
    id: 'legalTextVersion', value: 'DS 006-2026-JUS',
    meaningEs: 'Texto vigente de la Ley 27444', meaningEn: 'Text of Law 27444 in force',
    article: 'DS 006-2026-JUS', legalBasis: 'DS 006-2026-JUS',
    since: '2026-04-30', until: null, source: 'LPAG', confidence: 'verified', note: 'X01. New article numbers.',
  },
  {
    id: 'currency.label', value: { es: 'nuevos soles', symbol: 'S/.' },
    meaningEs: 'Nombre de la moneda', meaningEn: 'Name of the currency',
    article: 'Ley 30381', legalBasis: 'Ley 30381',
    since: '1991-07-01', until: '2015-12-14', source: 'GK', confidence: 'verify', note: 'X27: S004 of June 2016 still prints the old name.',
  },
  {
    id: 'currency.label', value: { es: 'soles', symbol: 'S/' },
    meaningEs: 'Nombre de la moneda', meaningEn: 'Name of the currency',
    article: 'Ley 30381', legalBasis: 'Ley 30381',
    since: '2015-12-15', until: null, source: 'GK', confidence: 'verify', note: 'X27.',
  },
  {
    id: 'pageFeeCap.mode', value: 'pagesCharged',
    meaningEs: 'El máximo de cien limita las páginas que se cobran', meaningEn: 'The cap of one hundred limits the pages charged',
    article: 'D486 art. 277', legalBasis: 'D486 art. 277; S004',
    since: '2011-01-01', until: null, source: 'S004', confidence: 'verify', note: 'X24: the wording may also cap something else.',
  },
  {
    id: 'uitBaseYear', value: 'perFee',
    meaningEs: 'Cada tasa lleva el año de la UIT con que se calculó', meaningEn: 'Each fee carries the year of the UIT it was worked out on',
    article: 'LPAG art. 37.1.5 [43.1.5]', legalBasis: 'LPAG art. 37.1.5 [43.1.5]',
    since: '2011-01-01', until: null, source: 'S004', confidence: 'verified', note: 'X21: one guide of 2016 uses UIT 2015 for marks and UIT 2011 for patents.',
  },
  {
    id: 'payment.bank', value: { bank: 'Banco de la Nación', branch: 'INDECOPI Sede Sur, Calle De La Prosa 104, San Borja' },
    meaningEs: 'Dónde se paga', meaningEn: 'Where fees are paid',
    article: 'LPAG art. 40.1.8 [48.1.8]', legalBasis: 'LPAG art. 40.1.8 [48.1.8]; D486 arts 138 d, 140 e',
    since: '2016-06-01', until: null, source: 'S004', confidence: 'verify', note: 'The slip may not be demanded: date and operation number are enough and the office verifies them.',
  },
  {
    id: 'payment.refund', value: { onceBegun: false, notFiled: true },
    meaningEs: 'No se devuelven tasas iniciado el procedimiento, salvo lo que se tiene por no presentado', meaningEn: 'No refund once the procedure began, save for what is deemed not filed',
    article: 'DL1075 art. 22; D486 art. 277', legalBasis: 'DL1075 art. 22; D486 art. 277; LPAG 125.4 [136.4]',
    since: '2008-06-28', until: null, source: 'DL1075; LPAG', confidence: 'verified', note: '',
  },
  {
    id: 'watch.score', value: 0.7,
    meaningEs: 'Desde qué puntaje de la búsqueda se avisa de un signo publicado a quien vigila otro', meaningEn: 'From which score of the search a published sign is told to whoever watches another',
    article: 'D486 art. 146', legalBasis: 'D486 art. 146',
    since: '2000-12-01', until: null, source: 'D486', confidence: 'verify', note: 'The office’s own choice, no rule of any norm: an alert is an information so that an opposition can be lodged in time. Tried with weights 2026-11-29.2: of 600 names respelt as they sound all were told among 60,000 signs and 99 % among a million; of pairs decided to be alike 90 and 67 %. A published sign was told to 1.5 others by chance among 60,000, to 26 among a million.',
  },
]
