// Every file of concepts, one line each. Ids are unique over all of them.
import { abstract } from './abstract.ts'
import { arts } from './arts.ts'
import { birds } from './birds.ts'
import { body } from './body.ts'
import { childhood } from './childhood.ts'
import { cities } from './cities.ts'
import { colours } from './colours.ts'
import { commerce } from './commerce.ts'
import { countries } from './countries.ts'
import { deeds } from './deeds.ts'
import { directions } from './directions.ts'
import { drinks } from './drinks.ts'
import { everyday } from './everyday.ts'
import { fashion } from './fashion.ts'
import { fireLight } from './fire-light.ts'
import { flowers } from './flowers.ts'
import { foods } from './foods.ts'
import { fruit } from './fruit.ts'
import { general } from './general.ts'
import { geometry } from './geometry.ts'
import { gods } from './gods.ts'
import { grains } from './grains.ts'
import { health } from './health.ts'
import { home } from './home.ts'
import { insects } from './insects.ts'
import { land } from './land.ts'
import { mammals } from './mammals.ts'
import { mythical } from './mythical.ts'
import { more } from './more.ts'
import { names } from './names.ts'
import { particles } from './particles.ts'
import { people } from './people.ts'
import { peru } from './peru.ts'
import { phrases } from './phrases.ts'
import { places } from './places.ts'
import { plants } from './plants.ts'
import { qualities } from './qualities.ts'
import { quantity } from './quantity.ts'
import { religion } from './religion.ts'
import { royalty } from './royalty.ts'
import { science } from './science.ts'
import { seaCreatures } from './sea-creatures.ts'
import { shapes } from './shapes.ts'
import { sizes } from './sizes.ts'
import { sky } from './sky.ts'
import { spices } from './spices.ts'
import { stonesMetals } from './stones-metals.ts'
import { sweets } from './sweets.ts'
import { time } from './time.ts'
import { trades } from './trades.ts'
import { travel } from './travel.ts'
import { trees } from './trees.ts'
import { vegetables } from './vegetables.ts'
import { verbs } from './verbs.ts'
import { virtues } from './virtues.ts'
import { war } from './war.ts'
import { water } from './water.ts'
import { weather } from './weather.ts'
import { women } from './women.ts'
import { works } from './works.ts'
import { adjectives } from './adjectives.ts'
import { adverbs } from './adverbs.ts'
import { businessMore } from './business-more.ts'
import { businessWords } from './business-words.ts'
import { everydayVerbs } from './everyday-verbs.ts'
import { moreLists } from './more-lists.ts'
import { nounsLife } from './nouns-life.ts'
import { nounsWorld } from './nouns-world.ts'
import { actionsMore } from './actions-more.ts'
import { romanceWords } from './romance-words.ts'
import { signsMore } from './signs-more.ts'
import { signsRest } from './signs-rest.ts'
import { moreNames } from './more-names.ts'
import { placesMore } from './places-more.ts'
import { moreThings } from './more-things.ts'
import { further1 } from './further-1.ts'
import { further2 } from './further-2.ts'
import { further3 } from './further-3.ts'
import { further4 } from './further-4.ts'
import { further5 } from './further-5.ts'
import { further6 } from './further-6.ts'
import { further7 } from './further-7.ts'
import { further8 } from './further-8.ts'

export const conceptTexts: readonly string[] = [
  abstract,
  arts,
  birds,
  body,
  childhood,
  cities,
  colours,
  commerce,
  countries,
  deeds,
  directions,
  drinks,
  everyday,
  fashion,
  fireLight,
  flowers,
  foods,
  fruit,
  general,
  geometry,
  gods,
  grains,
  health,
  home,
  insects,
  land,
  mammals,
  mythical,
  more,
  names,
  particles,
  people,
  peru,
  phrases,
  places,
  plants,
  qualities,
  quantity,
  religion,
  royalty,
  science,
  seaCreatures,
  shapes,
  sizes,
  sky,
  spices,
  stonesMetals,
  sweets,
  time,
  trades,
  travel,
  trees,
  vegetables,
  verbs,
  virtues,
  war,
  water,
  weather,
  women,
  works,
  adjectives,
  adverbs,
  businessMore,
  businessWords,
  everydayVerbs,
  moreLists,
  nounsLife,
  nounsWorld,
  actionsMore,
  romanceWords,
  signsMore,
  signsRest,
  moreNames,
  placesMore,
  moreThings,
  further1,
  further2,
  further3,
  further4,
  further5,
  further6,
  further7,
  further8,
]
