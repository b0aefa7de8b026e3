import { apparatus } from './terms/apparatus.ts'
import { business } from './terms/business.ts'
import { chemistry } from './terms/chemistry.ts'
import { drinksAndTobacco } from './terms/drinks-tobacco.ts'
import { flourAndSugar } from './terms/flour-and-sugar.ts'
import { food } from './terms/food.ts'
import { houseAndTextiles } from './terms/house-textiles.ts'
import { metalsAndMachines } from './terms/metals-machines.ts'
import { paperLeatherAndBuilding } from './terms/paper-leather-building.ts'
import { scienceHospitalityAndCare } from './terms/science-hospitality-care.ts'
import { transportAndEducation } from './terms/transport-education.ts'
import { vehiclesArmsAndJewellery } from './terms/vehicles-arms-jewellery.ts'
import { wear } from './terms/wear.ts'

/** A good or service in both languages, with its class of the Nice Classification (13th edition, 2026). */
export type StarterTerm = { readonly class: number; readonly es: string; readonly en: string }

const written: Readonly<Record<number, string>> = {
  ...chemistry, ...metalsAndMachines, ...apparatus, ...vehiclesArmsAndJewellery, ...paperLeatherAndBuilding, ...houseAndTextiles,
  ...wear, ...food, ...flourAndSugar, ...drinksAndTobacco, ...business, ...transportAndEducation, ...scienceHospitalityAndCare,
}

/**
 * The list that an office has before it imports any: everyday goods and services of our own wording, in class order.
 * D486 art. 151 makes the Nice Classification the one to use; the words of its alphabetical list are imported, not carried.
 */
export const starterTerms: readonly StarterTerm[] = Object.entries(written).flatMap(([number, lines]) =>
  lines.trim().split('\n').map((line) => {
    const [es = '', en = ''] = line.split(' = ')
    return { class: Number(number), es, en }
  }))
