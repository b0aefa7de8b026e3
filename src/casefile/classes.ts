/** Nice classes as every procedure sees them. The list itself is handed in: which edition rules is the office's to say. */
export type ClassHeading = { readonly number: number; readonly es: string; readonly en: string }

export type ClassKind = 'goods' | 'services'

export const firstServiceClass = 35
export const lastClass = 45

/** A whole number from 1 to 45 (D486 art. 151 takes over the Nice Classification). */
export function isNiceClass(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= lastClass
}

/** Goods 1–34, services 35–45. */
export function classKind(number: number): ClassKind {
  return number < firstServiceClass ? 'goods' : 'services'
}

/** The heading of a class, or undefined where the list has none. */
export function classHeading(headings: readonly ClassHeading[], number: number): ClassHeading | undefined {
  return headings.find((heading) => heading.number === number)
}

/** A term as it is compared: case, accents, spaces and punctuation do not count; Ñ is a letter of its own. */
export function foldTerm(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/n\u0303/g, 'ñ').replace(/[\u0300-\u036f]/g, '').normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

export type RelatedClass = { readonly number: number; readonly reasonEs: string; readonly reasonEn: string }

/**
 * Classes worth a look beside this one, lowest first. An aid to the search, never a finding: being in the same class
 * does not make goods alike, nor being in two make them different (D486 art. 151).
 */
export function relatedClasses(number: number): readonly RelatedClass[] {
  return pairs
    .filter(([a, b]) => a === number || b === number)
    .map(([a, b, reasonEs, reasonEn]) => ({ number: a === number ? b : a, reasonEs, reasonEn }))
    .sort((a, b) => a.number - b.number)
}

/** Each pair once, lower class first. The reasons are the usual criteria: nature, purpose, material, channels, use together. */
const pairs: readonly (readonly [number, number, string, string])[] = [
  [1, 2, 'productos químicos y pinturas comparten materias primas y fabricantes', 'chemicals and paints share raw materials and makers'],
  [1, 3, 'los ingredientes de cosméticos y limpiadores se fabrican para la industria', 'ingredients of cosmetics and cleaners are made for industry'],
  [1, 5, 'abonos y plaguicidas se venden al mismo agricultor', 'fertilizers and pesticides are sold to the same farmer'],
  [1, 31, 'abonos, semillas y plantones se usan y venden juntos', 'fertilizers, seeds and seedlings are used and sold together'],
  [2, 19, 'pinturas y materiales de construcción se venden en los mismos locales', 'paints and building materials are sold in the same shops'],
  [3, 5, 'aseo y medicina comparten farmacias y presentación', 'toiletries and medicines share pharmacies and get-up'],
  [3, 21, 'cosméticos y limpiadores se usan con sus utensilios', 'cosmetics and cleaners are used with their utensils'],
  [3, 44, 'los salones de belleza venden y aplican cosméticos', 'beauty salons sell and apply cosmetics'],
  [4, 37, 'combustibles y lubricantes se venden en estaciones de servicio', 'fuels and lubricants are sold at service stations'],
  [5, 10, 'medicamentos y aparatos médicos se dirigen a los mismos pacientes', 'medicines and medical apparatus are for the same patients'],
  [5, 29, 'suplementos y alimentos de proteína se consumen con igual fin', 'supplements and protein foods are taken for the same end'],
  [5, 30, 'infusiones, cereales y suplementos compiten como productos naturales', 'teas, cereals and supplements compete as natural products'],
  [5, 32, 'bebidas para deportistas y suplementos se consumen con igual fin', 'sports drinks and supplements are taken for the same end'],
  [5, 44, 'los servicios médicos y veterinarios recetan y aplican medicamentos', 'medical and veterinary services prescribe and give medicines'],
  [6, 8, 'ferretería y herramientas de mano se venden juntas', 'hardware and hand tools are sold together'],
  [6, 14, 'metales comunes y preciosos comparten extracción y refinación', 'common and precious metals share mining and refining'],
  [6, 19, 'materiales de construcción de metal y de otro material se reemplazan', 'building materials of metal and of other matter replace each other'],
  [6, 20, 'artículos de metal y de plástico o madera se reemplazan', 'goods of metal and of plastic or wood replace each other'],
  [7, 8, 'herramientas con motor y de mano se reemplazan', 'powered and hand tools replace each other'],
  [7, 9, 'máquinas y sus controles electrónicos se venden juntos', 'machines and their electronic controls are sold together'],
  [7, 11, 'electrodomésticos de una y otra clase se venden juntos', 'household appliances of both classes are sold together'],
  [7, 12, 'motores y piezas sirven a máquinas y vehículos', 'engines and parts serve machines and vehicles'],
  [7, 37, 'quien vende máquinas las instala y repara', 'who sells machines installs and repairs them'],
  [8, 21, 'cuchillos y utensilios de cocina se usan juntos', 'knives and kitchen utensils are used together'],
  [9, 10, 'lentes y aparatos ópticos comparten fabricantes y ópticas', 'spectacles and optical apparatus share makers and shops'],
  [9, 16, 'publicaciones electrónicas e impresas se reemplazan', 'electronic and printed publications replace each other'],
  [9, 28, 'software de juegos, consolas y juguetes se usan juntos', 'game software, consoles and toys are used together'],
  [9, 35, 'las tiendas y mercados en línea funcionan como aplicaciones', 'online shops and marketplaces work as applications'],
  [9, 36, 'los pagos y la banca se prestan por aplicaciones', 'payments and banking are given through applications'],
  [9, 38, 'teléfonos y redes se ofrecen juntos', 'telephones and networks are offered together'],
  [9, 41, 'juegos, música y videos se descargan o se ven en línea', 'games, music and videos are downloaded or seen online'],
  [9, 42, 'software descargable y software como servicio se reemplazan', 'downloadable software and software as a service replace each other'],
  [10, 44, 'los servicios médicos usan y entregan aparatos', 'medical services use and supply apparatus'],
  [11, 21, 'cocinas, ollas y utensilios se usan juntos', 'cookers, pots and utensils are used together'],
  [12, 35, 'los concesionarios venden vehículos y repuestos', 'dealers sell vehicles and spare parts'],
  [12, 37, 'quien vende vehículos los mantiene y repara', 'who sells vehicles maintains and repairs them'],
  [12, 39, 'vehículos y transporte se ofrecen juntos', 'vehicles and transport are offered together'],
  [14, 18, 'joyas y carteras son accesorios de moda', 'jewellery and handbags are fashion accessories'],
  [14, 25, 'joyas y ropa comparten casas de moda', 'jewellery and clothing share fashion houses'],
  [16, 35, 'los impresos son soporte de la publicidad', 'printed matter carries advertising'],
  [16, 41, 'libros, cursos y edición se ofrecen juntos', 'books, courses and publishing are offered together'],
  [17, 19, 'aislantes y materiales de construcción se usan juntos', 'insulation and building materials are used together'],
  [18, 25, 'carteras, calzado y ropa comparten material, tiendas y casas de moda', 'bags, footwear and clothing share material, shops and fashion houses'],
  [19, 37, 'materiales y obras de construcción se ofrecen juntos', 'building materials and works are offered together'],
  [20, 24, 'muebles, colchones y ropa de cama se venden juntos', 'furniture, mattresses and bed linen are sold together'],
  [20, 27, 'muebles y alfombras decoran los mismos espacios', 'furniture and carpets furnish the same rooms'],
  [21, 24, 'vajilla y mantelería se venden juntas', 'tableware and table linen are sold together'],
  [22, 23, 'de la fibra en bruto se hace el hilado', 'yarn is made from the raw fibre'],
  [23, 24, 'del hilado se hace la tela', 'cloth is made from the yarn'],
  [23, 25, 'hilados de alpaca y prendas tejidas comparten productores', 'alpaca yarn and knitwear share producers'],
  [24, 25, 'telas y ropa comparten material y productores', 'fabrics and clothing share material and producers'],
  [24, 27, 'textiles del hogar y alfombras se venden juntos', 'household textiles and carpets are sold together'],
  [25, 26, 'ropa y mercería se usan y venden juntas', 'clothing and haberdashery are used and sold together'],
  [25, 28, 'ropa deportiva y artículos de deporte se venden juntos', 'sportswear and sports articles are sold together'],
  [25, 35, 'las tiendas de ropa usan la marca de la prenda', 'clothes shops use the mark of the garment'],
  [25, 40, 'confección por encargo y ropa hecha se reemplazan', 'tailoring to order and ready-made clothing replace each other'],
  [29, 30, 'alimentos preparados de una y otra clase se consumen y venden juntos', 'prepared foods of both classes are eaten and sold together'],
  [29, 31, 'el mismo producto se vende fresco y procesado', 'the same product is sold fresh and processed'],
  [29, 32, 'bebidas de leche y bebidas sin alcohol se reemplazan', 'milk drinks and soft drinks replace each other'],
  [29, 43, 'los restaurantes sirven y venden esos alimentos', 'restaurants serve and sell those foods'],
  [30, 31, 'granos, café y cacao se venden sin procesar y procesados', 'grain, coffee and cocoa are sold raw and processed'],
  [30, 32, 'té, café y bebidas sin alcohol se reemplazan', 'tea, coffee and soft drinks replace each other'],
  [30, 35, 'panaderías y tiendas venden esos alimentos con su marca', 'bakeries and shops sell those foods under their mark'],
  [30, 43, 'cafeterías y restaurantes sirven y venden esos alimentos', 'cafés and restaurants serve and sell those foods'],
  [31, 44, 'la agricultura y los viveros producen esos bienes', 'farming and nurseries produce those goods'],
  [32, 33, 'bebidas con y sin alcohol comparten consumo, locales y fabricantes', 'drinks with and without alcohol share occasions, outlets and makers'],
  [32, 43, 'bares y restaurantes sirven esas bebidas', 'bars and restaurants serve those drinks'],
  [33, 43, 'bares y restaurantes sirven esas bebidas', 'bars and restaurants serve those drinks'],
  [35, 36, 'gestión de negocios y asesoría financiera se contratan juntas', 'business management and financial advice are hired together'],
  [35, 41, 'ferias, congresos y capacitación empresarial se organizan juntos', 'fairs, congresses and business training are organized together'],
  [35, 42, 'marketing digital y desarrollo de sitios web se contratan juntos', 'digital marketing and website development are hired together'],
  [36, 37, 'las inmobiliarias construyen y venden', 'real estate firms build and sell'],
  [37, 42, 'arquitectura, ingeniería y obra se contratan juntas', 'architecture, engineering and works are hired together'],
  [38, 41, 'emisión y producción de programas se ofrecen juntas', 'broadcasting and programme production are offered together'],
  [38, 42, 'conexión, alojamiento y nube se ofrecen juntos', 'connection, hosting and cloud are offered together'],
  [38, 45, 'mensajería y redes sociales se ofrecen juntas', 'messaging and social networks are offered together'],
  [39, 43, 'viajes y hospedaje se contratan juntos', 'travel and lodging are hired together'],
  [41, 43, 'entretenimiento, bares y eventos comparten locales', 'entertainment, bars and events share venues'],
  [41, 44, 'gimnasios, spas y bienestar se ofrecen juntos', 'gyms, spas and wellness are offered together'],
]
