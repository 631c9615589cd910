/** Whose wife or brother somebody is, is no role. */
export const kinNouns: ReadonlySet<string> = new Set(
  `mother father son daughter brother sister wife husband widow widower uncle aunt nephew niece cousin grandson
  granddaughter grandmother grandfather partner boyfriend girlfriend friend neighbour neighbor fiance fiancee stepmother
  stepfather parent child twin sibling ex-boyfriend ex-girlfriend ex-wife ex-husband brother-in-law sister-in-law
  mother-in-law father-in-law son-in-law daughter-in-law man woman boy girl native resident survivor fan guest student`.split(
    /\s+/,
  ),
)
