/** Rarities are summed in sixteenths, so that the sums of all words fit into little memory. */
export const sixteenths = 16
