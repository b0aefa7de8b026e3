// Every file of concepts, one line each. Ids are unique over all of them.
import { birds } from './birds.ts'
import { drinks } from './drinks.ts'
import { fireLight } from './fire-light.ts'
import { flowers } from './flowers.ts'
import { foods } from './foods.ts'
import { fruit } from './fruit.ts'
import { grains } from './grains.ts'
import { insects } from './insects.ts'
import { land } from './land.ts'
import { mammals } from './mammals.ts'
import { mythical } from './mythical.ts'
import { plants } from './plants.ts'
import { seaCreatures } from './sea-creatures.ts'
import { sky } from './sky.ts'
import { spices } from './spices.ts'
import { sweets } from './sweets.ts'
import { trees } from './trees.ts'
import { vegetables } from './vegetables.ts'
import { water } from './water.ts'
import { weather } from './weather.ts'

export const conceptTexts: readonly string[] = [
  birds,
  drinks,
  fireLight,
  flowers,
  foods,
  fruit,
  grains,
  insects,
  land,
  mammals,
  mythical,
  plants,
  seaCreatures,
  sky,
  spices,
  sweets,
  trees,
  vegetables,
  water,
  weather,
]
