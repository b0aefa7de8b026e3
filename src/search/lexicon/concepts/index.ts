// Every file of concepts, one line each. Ids are unique over all of them.
import { birds } from './birds.ts'
import { drinks } from './drinks.ts'
import { flowers } from './flowers.ts'
import { foods } from './foods.ts'
import { fruit } from './fruit.ts'
import { grains } from './grains.ts'
import { insects } from './insects.ts'
import { mammals } from './mammals.ts'
import { mythical } from './mythical.ts'
import { plants } from './plants.ts'
import { seaCreatures } from './sea-creatures.ts'
import { spices } from './spices.ts'
import { sweets } from './sweets.ts'
import { trees } from './trees.ts'
import { vegetables } from './vegetables.ts'

export const conceptTexts: readonly string[] = [
  birds,
  drinks,
  flowers,
  foods,
  fruit,
  grains,
  insects,
  mammals,
  mythical,
  plants,
  seaCreatures,
  spices,
  sweets,
  trees,
  vegetables,
]
