import type { Appellation } from '../examination-lists.ts'

/**
 * Peru's appellations of origin. The State owns them and their use needs an authorisation (DL1075 arts 86–100).
 * Where the day is not known, the year or the month stands; `verify` marks what the resolution must confirm.
 */
export const appellations: readonly Appellation[] = [
  { name: 'Pisco', evokedBy: ['pisco'], product: 'winesAndSpirits', declaredOn: '1990-12-12', area: 'costa de Lima, Ica, Arequipa y Moquegua; valles de Locumba, Sama y Caplina en Tacna', norm: 'RD 072087-DIPI; DS 001-91-ICTI/IND', confidence: 'verified' },
  { name: 'Maíz Blanco Gigante Cusco', evokedBy: ['maíz gigante', 'maíz blanco gigante'], product: 'agricultural', declaredOn: '2005-09-26', area: 'Calca (salvo Lares) y Urubamba (salvo Machu Picchu y Chinchero), Cusco', norm: null, confidence: 'verified' },
  { name: 'Chulucanas', evokedBy: ['chulucanas'], product: 'handicraft', declaredOn: '2006-07-26', area: 'Chulucanas, Morropón, Piura', norm: null, confidence: 'verified' },
  { name: 'Pallar de Ica', evokedBy: ['pallar de ica', 'pallares de ica'], product: 'agricultural', declaredOn: '2007', area: 'Ica', norm: null, confidence: 'verify' },
  { name: 'Café Villa Rica', evokedBy: ['villa rica'], product: 'agricultural', declaredOn: '2010-08', area: 'Villa Rica, Oxapampa, Pasco', norm: null, confidence: 'verify' },
  { name: 'Loche de Lambayeque', evokedBy: ['loche de lambayeque', 'loche lambayeque'], product: 'agricultural', declaredOn: '2010-12', area: 'Lambayeque', norm: null, confidence: 'verify' },
  { name: 'Café Machu Picchu-Huadquiña', evokedBy: ['huadquiña', 'café machu picchu'], product: 'agricultural', declaredOn: '2011-03', area: 'La Convención, Cusco', norm: null, confidence: 'verify' },
  { name: 'Maca Junín-Pasco', evokedBy: ['maca junín', 'maca de junín', 'maca pasco'], product: 'agricultural', declaredOn: '2011-04', area: 'zonas altoandinas de Junín y Pasco', norm: null, confidence: 'verify' },
  { name: 'Aceituna de Tacna', evokedBy: ['aceituna de tacna', 'aceitunas de tacna', 'aceituna tacna'], product: 'agricultural', declaredOn: '2014', area: 'Tacna', norm: null, confidence: 'verify' },
  { name: 'Cacao Amazonas Perú', evokedBy: ['cacao amazonas'], product: 'agricultural', declaredOn: '2016', area: 'Amazonas (Bagua, Utcubamba)', norm: null, confidence: 'verify' },
  { name: 'Orégano de Tacna', evokedBy: ['orégano de tacna', 'orégano tacna'], product: 'agricultural', declaredOn: '2024-01-12', area: 'cuatro provincias de Tacna', norm: null, confidence: 'verified' },
]
