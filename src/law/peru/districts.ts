import type { Place } from '../examination-lists.ts'

/**
 * Districts, by common knowledge: all of Lima (43) and Callao (7), and elsewhere those that people know by name. Peru has
 * some 1,890; a district that is not here was not looked up. Those named like their province stand in `places.ts`.
 */
const listed = `
Lima: Ancón, Ate, Barranco, Breña, Carabayllo, Chaclacayo, Chorrillos, Cieneguilla, Comas, El Agustino, Independencia, Jesús María, La Molina, La Victoria, Lima, Lince, Los Olivos, Lurigancho, Lurín, Magdalena del Mar, Miraflores, Pachacámac, Pucusana, Pueblo Libre, Puente Piedra, Punta Hermosa, Punta Negra, Rímac, San Bartolo, San Borja, San Isidro, San Juan de Lurigancho, San Juan de Miraflores, San Luis, San Martín de Porres, San Miguel, Santa Anita, Santa María del Mar, Santa Rosa, Santiago de Surco, Surquillo, Villa El Salvador, Villa María del Triunfo
Callao: Bellavista, Callao, Carmen de la Legua Reynoso, La Perla, La Punta, Mi Perú, Ventanilla
Áncash: Caraz, Chavín de Huántar, Chimbote, Nuevo Chimbote
Arequipa: Cabanaconde, Cayma, Cerro Colorado, Characato, Chivay, Cocachacra, Mollendo, Sachaca, Socabaya, Tiabaya, Yanahuara, Yura
Cajamarca: Los Baños del Inca, Llacanora
Cañete: Asia, Cerro Azul, Chilca, Lunahuaná
Chanchamayo: Perené, Pichanaqui, San Ramón
Cusco: Chinchero, Machupicchu, Maras, Ollantaytambo, Pisac, San Jerónimo, San Sebastián, Wanchaq
Huancayo: El Tambo, Sapallanga
Ica: Chincha Alta, El Carmen, Marcona, Ocucaje, Paracas, San Clemente, Subtanjalla, La Tinguiña
La Libertad: Chicama, Huanchaco, Laredo, Moche, Paiján, Salaverry, Víctor Larco Herrera
Lambayeque: Eten, Illimo, José Leonardo Ortiz, Mochumí, Monsefú, Motupe, Olmos, Pimentel, Pomalca, Túcume, Zaña
Loreto: Iquitos, Nauta, Punchana
Oxapampa: Pozuzo, Villa Rica
Piura: Catacaos, Chulucanas, El Alto, La Arena, Los Órganos, Máncora, Tambo Grande
Puno: Ácora, Desaguadero, Ilave, Juli, Juliaca, Pucará
San Martín: Tarapoto
Tumbes: Zorritos
Ucayali: Callería, Yarinacocha
`

export const districts: readonly Place[] = listed.trim().split('\n').flatMap((line) => {
  const [of = '', names = ''] = line.split(': ')
  return names.split(', ').map((name): Place => ({ name, kind: 'district', of }))
})
