// Every file of concepts, one line each. Ids are unique over all of them.
import { birds } from './birds.ts'
import { body } from './body.ts'
import { cities } from './cities.ts'
import { colours } from './colours.ts'
import { countries } from './countries.ts'
import { directions } from './directions.ts'
import { drinks } from './drinks.ts'
import { fireLight } from './fire-light.ts'
import { flowers } from './flowers.ts'
import { foods } from './foods.ts'
import { fruit } from './fruit.ts'
import { geometry } from './geometry.ts'
import { grains } from './grains.ts'
import { health } from './health.ts'
import { insects } from './insects.ts'
import { land } from './land.ts'
import { mammals } from './mammals.ts'
import { mythical } from './mythical.ts'
import { people } from './people.ts'
import { peru } from './peru.ts'
import { plants } from './plants.ts'
import { quantity } from './quantity.ts'
import { seaCreatures } from './sea-creatures.ts'
import { sky } from './sky.ts'
import { spices } from './spices.ts'
import { stonesMetals } from './stones-metals.ts'
import { sweets } from './sweets.ts'
import { time } from './time.ts'
import { trees } from './trees.ts'
import { vegetables } from './vegetables.ts'
import { water } from './water.ts'
import { weather } from './weather.ts'

export const conceptTexts: readonly string[] = [
  birds,
  body,
  cities,
  colours,
  countries,
  directions,
  drinks,
  fireLight,
  flowers,
  foods,
  fruit,
  geometry,
  grains,
  health,
  insects,
  land,
  mammals,
  mythical,
  people,
  peru,
  plants,
  quantity,
  seaCreatures,
  sky,
  spices,
  stonesMetals,
  sweets,
  time,
  trees,
  vegetables,
  water,
  weather,
]
