import type { Setting } from '../rules.ts'

/** Tests and lists that Decision 486 gives for examining distinctive signs. */
export const andeanSettings: readonly Setting[] = [
  {
    id: 'acquiredDistinctiveness', value: { grounds: ['135-b', '135-e', '135-f', '135-g', '135-h'] },
    meaningEs: 'Causales que se superan si el uso constante en el país hizo distintivo el signo', meaningEn: 'Grounds overcome where constant use in the country made the sign distinctive',
    article: 'D486 art. 135 last para', legalBasis: 'D486 art. 135 last para',
    since: '2000-12-01', until: null, source: 'D486', confidence: 'verified', note: 'Use by the applicant or by a predecessor, for the goods or services applied for.',
  },
  {
    id: 'opposition.routes', value: [
      { id: 'national', article: 'D486 arts 146, 136', es: 'marca, nombre comercial, lema u otro derecho anterior en el Perú', en: 'earlier Peruvian mark, trade name, slogan or other right' },
      { id: 'andean', article: 'D486 art. 147', es: 'marca registrada o solicitada antes en Bolivia, Colombia o Ecuador; exige solicitar la marca en el Perú al oponerse', en: 'mark registered or applied for earlier in Bolivia, Colombia or Ecuador; needs an application in Peru when opposing' },
      { id: 'interAmerican', article: 'Convention of Washington 1929 art. 7', es: 'marca protegida en un Estado contratante, conocida por el solicitante, en productos de la misma clase', en: 'mark protected in a contracting State, known to the applicant, for goods of the same class', states: ['PE', 'CO', 'CU', 'GT', 'HT', 'HN', 'NI', 'PA', 'PY', 'US'] },
      { id: 'wellKnown', article: 'D486 arts 136 h, 224-230', es: 'signo notoriamente conocido, registrado o no', en: 'well-known sign, registered or not' },
      { id: 'badFaith', article: 'D486 art. 137', es: 'competencia desleal', en: 'unfair competition' },
    ],
    meaningEs: 'Vías de oposición', meaningEn: 'Routes of opposition',
    article: 'D486 arts 146, 147', legalBasis: 'D486 arts 136, 137, 146, 147, 224-230; Washington Convention 1929 art. 7',
    since: '2000-12-01', until: null, source: 'D486; S001', confidence: 'verify',
    note: 'Andean route on a registration: the office may refuse the later mark; on an application: the later one waits for the earlier. The Inter-American route may also claim a preferential right; its list of ratifications is to be verified.',
  },
  {
    id: 'coexistence.minimumConditions', value: [
      { n: 1, es: 'Identificación de los signos (elementos denominativos y figurativos) y de sus productos o servicios', en: 'Identify the signs (word and figurative elements) and their goods or services as registered or applied for' },
      { n: 2, es: 'Ámbito territorial de aplicación', en: 'Territorial scope' },
      { n: 3, es: 'Delimitación de los productos o servicios, con pedido efectivo de limitación en registros y solicitudes', en: 'Delimit the goods or services, with an actual limitation request in the registrations and applications' },
      { n: 4, es: 'Forma de uso y presentación de los signos', en: 'Form of use and presentation of the signs' },
      { n: 5, es: 'Consecuencias del incumplimiento', en: 'Consequences of breach' },
      { n: 6, es: 'Mecanismos de solución de controversias', en: 'Dispute-resolution mechanisms' },
    ],
    meaningEs: 'Lo mínimo de un acuerdo de coexistencia', meaningEn: 'The least a coexistence agreement holds',
    article: 'DL1075 art. 56', legalBasis: 'DL1075 art. 56; Res. 4665-2014/TPI-INDECOPI',
    since: '2014-12-15', until: null, source: 'DL1075; TPI4665; S001', confidence: 'verify',
    note: 'All six make it admissible, never automatically accepted: the office weighs the interest of consumers. Consent letters between unrelated companies are not accepted (X41).',
  },
  {
    id: 'wellKnown.factors', value: [
      { letter: 'a', es: 'grado de conocimiento en el sector pertinente', en: 'degree of knowledge in the relevant sector of any member country' },
      { letter: 'b', es: 'duración, amplitud y extensión geográfica del uso', en: 'duration, breadth and geography of use' },
      { letter: 'c', es: 'duración, amplitud y extensión geográfica de la promoción', en: 'duration, breadth and geography of promotion' },
      { letter: 'd', es: 'inversión en promoción', en: 'value of promotional investment' },
      { letter: 'e', es: 'cifras de ventas e ingresos', en: 'sales and income figures' },
      { letter: 'f', es: 'distintividad inherente o adquirida', en: 'inherent or acquired distinctiveness' },
      { letter: 'g', es: 'valor contable del signo', en: 'accounting value of the sign' },
      { letter: 'h', es: 'pedidos de franquicia o licencia', en: 'requests for franchise or licence' },
      { letter: 'i', es: 'actividades significativas de fabricación, compra o almacenamiento en el país', en: 'significant manufacturing, purchasing or storage in the country' },
      { letter: 'j', es: 'aspectos del comercio internacional', en: 'international trade aspects' },
      { letter: 'k', es: 'existencia y antigüedad de registros o solicitudes', en: 'existence and age of registrations or applications' },
    ],
    meaningEs: 'Criterios de notoriedad (lista abierta)', meaningEn: 'Criteria of notoriety (open list)',
    article: 'D486 art. 228', legalBasis: 'D486 arts 228, 229',
    since: '2000-12-01', until: null, source: 'D486', confidence: 'verified',
    note: 'Never required (art. 229): registration or application in the country or abroad, use in the country, being well known abroad.',
  },
  {
    id: 'genericide.conditions', value: [
      { es: 'los competidores necesitan el signo porque no hay otro nombre adecuado', en: 'competitors need the sign because no other suitable name exists' },
      { es: 'su uso como nombre común o genérico está generalizado', en: 'use as a common or generic name is general' },
      { es: 'el público no lo ve, o apenas, como origen empresarial', en: 'the public does not, or hardly, see it as a commercial source' },
    ],
    meaningEs: 'Condiciones de la vulgarización, todas a la vez', meaningEn: 'Conditions of genericide, all together',
    article: 'D486 art. 169', legalBasis: 'D486 art. 169',
    since: '2000-12-01', until: null, source: 'D486', confidence: 'verified', note: '',
  },
]
