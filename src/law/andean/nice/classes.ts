/** What a class of the Nice Classification holds, in short words of our own. The official heading is imported. */
export type StarterHeading = { readonly number: number; readonly es: string; readonly en: string }

/** The edition whose classes these terms and headings follow (in force since 1 January 2026). */
export const starterEdition = 'NCL 13-2026'

const written = `
1 Productos químicos para la industria, la ciencia y la agricultura; abonos; plásticos y resinas en bruto; pegamentos industriales; sustancias para apagar y prevenir incendios = Chemicals for industry, science and farming; fertilizers; plastics and resins in the raw state; industrial adhesives; fire extinguishing compositions
2 Pinturas, barnices y lacas; protectores contra el óxido y para la madera; colorantes y tintes; tintas de impresión; resinas naturales en bruto = Paints, varnishes and lacquers; protection against rust and for wood; colourants and dyes; printing inks; raw natural resins
3 Cosméticos, perfumes y artículos de tocador sin medicina; pastas dentales; jabones; productos para lavar, limpiar y pulir = Cosmetics, perfumes and toiletries without medicine; toothpaste; soap; products to wash, clean and polish
4 Aceites, grasas y ceras industriales; lubricantes; combustibles; energía eléctrica; velas y mechas = Industrial oils, greases and waxes; lubricants; fuels; electrical energy; candles and wicks
5 Medicamentos para personas y animales; productos higiénicos médicos; alimentos dietéticos médicos y para bebés; suplementos; vendas; desinfectantes; insecticidas y herbicidas = Medicines for people and animals; medical hygiene products; medical dietetic food and baby food; supplements; dressings; disinfectants; pest and weed killers
6 Metales comunes y minerales; materiales y construcciones de metal; cables sin electricidad; ferretería metálica; envases de metal; cajas fuertes = Common metals and ores; building materials and structures of metal; non-electric cables; metal hardware; metal containers; safes
7 Máquinas y herramientas con motor; motores que no son de vehículos terrestres; piezas de transmisión; equipos agrícolas; incubadoras; máquinas expendedoras = Machines and powered tools; engines not for land vehicles; transmission parts; farm equipment; incubators; vending machines
8 Herramientas que se usan a mano; cuchillos y cubiertos; armas blancas; máquinas y hojas de afeitar = Tools worked by hand; knives and cutlery; side arms; razors
9 Aparatos científicos, de medida, de imagen y sonido; equipos eléctricos; computadoras, celulares y software; archivos descargables; equipos de seguridad, salvamento y buceo = Scientific, measuring, image and sound apparatus; electrical equipment; computers, phones and software; downloadable files; safety, rescue and diving equipment
10 Aparatos para medicina, odontología y veterinaria; prótesis; lentes de medida, de contacto y de sol; artículos ortopédicos y de puericultura; masaje = Medical, dental and veterinary apparatus; artificial limbs; spectacles, contact lenses and sunglasses; orthopaedic and infant nursing articles; massage
11 Aparatos para alumbrar, calentar, enfriar, cocinar, secar y ventilar; instalaciones de agua y sanitarias = Apparatus to light, heat, cool, cook, dry and ventilate; water and sanitary installations
12 Vehículos de tierra, aire y agua, con sus motores terrestres y sus partes = Vehicles for land, air and water, with engines for land vehicles and parts
13 Armas de fuego; municiones; explosivos; fuegos artificiales = Firearms; ammunition; explosives; fireworks
14 Metales preciosos; joyas y bisutería; piedras preciosas; relojes = Precious metals; jewellery, real and imitation; precious stones; clocks and watches
15 Instrumentos musicales, con sus atriles, soportes y batutas = Musical instruments, with their stands and batons
16 Papel y cartón; impresos y libros; fotografías; útiles de escritorio, de escuela y de arte; bolsas y películas plásticas de embalaje = Paper and cardboard; printed matter and books; photographs; office, school and art supplies; plastic bags and film for packaging
17 Caucho, plásticos y resinas a medio elaborar; materiales para sellar y aislar; mangueras y tubos flexibles sin metal = Rubber, plastics and resins half worked; materials to seal and insulate; flexible hoses and pipes not of metal
18 Cuero y pieles; maletas, mochilas y carteras; paraguas; bastones; monturas y arreos; correas y ropa para animales = Leather and hides; luggage, backpacks and bags; umbrellas; walking sticks; saddlery; leashes and clothing for animals
19 Materiales de construcción sin metal; tubos rígidos; asfalto; casas y estructuras transportables sin metal; monumentos = Building materials not of metal; rigid pipes; asphalt; movable buildings not of metal; monuments
20 Muebles, espejos y marcos; envases grandes sin metal; artículos de madera, corcho, caña, hueso o plástico no comprendidos en otra clase = Furniture, mirrors and frames; large containers not of metal; goods of wood, cork, cane, bone or plastic not in another class
21 Utensilios y recipientes de casa y cocina; vajilla sin cubiertos; peines, cepillos y esponjas; útiles de limpieza; vidrio, porcelana y cerámica = Household and kitchen utensils and containers; tableware without cutlery; combs, brushes and sponges; cleaning tools; glass, porcelain and pottery
22 Cuerdas y redes; carpas, toldos y lonas; velas de barco; sacos para granel; rellenos; fibras textiles en bruto = Ropes and nets; tents, awnings and tarpaulins; sails; bulk sacks; stuffing; raw textile fibres
23 Hilos e hilados para tejer y coser = Yarns and threads for weaving, knitting and sewing
24 Telas; ropa de cama, de mesa y de baño; cortinas de tela o plástico = Fabrics; bed, table and bath linen; curtains of textile or plastic
25 Ropa, calzado y sombreros para personas = Clothing, footwear and headwear for people
26 Mercería: encajes, cintas, botones, cierres y agujas; flores artificiales; adornos y postizos para el cabello = Haberdashery: lace, ribbons, buttons, fasteners and needles; artificial flowers; hair ornaments and false hair
27 Alfombras, esteras y otros revestimientos de pisos; tapices de pared que no son de tela = Carpets, mats and other floor coverings; wall hangings not of textile
28 Juegos y juguetes; aparatos de videojuegos; artículos de deporte y gimnasia; adornos de Navidad = Games and toys; video game apparatus; sports and gymnastics articles; Christmas decorations
29 Carnes, pescados y embutidos; frutas, verduras y menestras procesadas; mermeladas; huevos; leche y lácteos; aceites y grasas de comer = Meat, fish and cold meats; processed fruit, vegetables and pulses; jams; eggs; milk and dairy; edible oils and fats
30 Café, té y cacao; arroz, fideos y harinas; cereales preparados; pan, pasteles y dulces; chocolate; helados; azúcar y miel; sal, salsas y especias = Coffee, tea and cocoa; rice, pasta and flour; prepared cereals; bread, pastries and sweets; chocolate; ices; sugar and honey; salt, sauces and spices
31 Productos del campo, del bosque y del agua sin procesar; frutas, verduras y granos frescos; semillas y plantas; animales vivos; alimentos para animales; malta = Unprocessed products of field, forest and water; fresh fruit, vegetables and grain; seeds and plants; live animals; animal feed; malt
32 Cervezas; aguas y gaseosas; jugos y otras bebidas sin alcohol; jarabes para prepararlas = Beers; waters and soft drinks; juices and other drinks without alcohol; syrups to make them
33 Bebidas con alcohol que no son cerveza; preparaciones alcohólicas para hacer bebidas = Alcoholic drinks other than beer; alcoholic preparations to make drinks
34 Tabaco y sus sustitutos; cigarrillos, también electrónicos; artículos para fumar; fósforos = Tobacco and its substitutes; cigarettes, electronic ones too; smokers' articles; matches
35 Publicidad; dirección y administración de negocios; trabajos de oficina; venta al por menor y al por mayor de productos de terceros = Advertising; running and administering businesses; office work; retail and wholesale of goods of others
36 Bancos y finanzas; seguros; negocios inmobiliarios = Banking and finance; insurance; real estate
37 Construcción; instalación, mantenimiento y reparación; limpieza; minería y perforación = Construction; installation, maintenance and repair; cleaning; mining and drilling
38 Telecomunicaciones: telefonía, internet, radio y televisión = Telecommunications: telephone, internet, radio and television
39 Transporte de personas y cosas; embalaje y almacenamiento; reparto; organización de viajes; distribución de agua y energía = Transport of people and goods; packing and storage; delivery; travel arrangement; supply of water and energy
40 Transformación de materiales por encargo; reciclaje; tratamiento de aire y agua; impresión; conservación de alimentos = Working of materials to order; recycling; air and water treatment; printing; preservation of food
41 Educación y capacitación; espectáculos y entretenimiento; deporte y cultura; edición de libros = Education and training; shows and entertainment; sport and culture; book publishing
42 Ciencia, ingeniería y arquitectura; investigación y control de calidad; diseño; desarrollo de software y servicios de informática = Science, engineering and architecture; research and quality control; design; software development and computing services
43 Restaurantes, bares y comida preparada; hoteles y hospedaje temporal = Restaurants, bars and catering; hotels and temporary lodging
44 Servicios médicos y veterinarios; higiene y belleza; agricultura, acuicultura, jardinería y bosques = Medical and veterinary services; hygiene and beauty; farming, aquaculture, gardening and forestry
45 Servicios jurídicos; seguridad de personas y bienes; redes sociales y encuentros; funerarias; cuidado de niños y mascotas = Legal services; security of people and property; social networks and dating; funerals; care of children and pets
`

/** The 45 headings, in order. */
export const starterHeadings: readonly StarterHeading[] = written.trim().split('\n').map((line) => {
  const [, number = '', es = '', en = ''] = /^(\d+) (.+) = (.+)$/.exec(line) ?? []
  return { number: Number(number), es, en }
})
