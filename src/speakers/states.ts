/** States of the U.S. with the short forms that stand behind a politician's name: "(D-Calif.)". */
export const stateRows: readonly string[] = [
  'alabama al ala',
  'alaska ak',
  'arizona az ariz',
  'arkansas ar ark',
  'california ca calif',
  'colorado co colo',
  'connecticut ct conn',
  'delaware de del',
  'florida fl fla',
  'georgia ga',
  'hawaii hi',
  'idaho id',
  'illinois il ill',
  'indiana in ind',
  'iowa ia',
  'kansas ks kan',
  'kentucky ky',
  'louisiana la',
  'maine me',
  'maryland md',
  'massachusetts ma mass',
  'michigan mi mich',
  'minnesota mn minn',
  'mississippi ms miss',
  'missouri mo',
  'montana mt mont',
  'nebraska ne neb',
  'nevada nv nev',
  'new-hampshire nh n.h',
  'new-jersey nj n.j',
  'new-mexico nm n.m',
  'new-york ny n.y',
  'north-carolina nc n.c',
  'north-dakota nd n.d',
  'ohio oh',
  'oklahoma ok okla',
  'oregon or ore',
  'pennsylvania pa',
  'rhode-island ri r.i',
  'south-carolina sc s.c',
  'south-dakota sd s.d',
  'tennessee tn tenn',
  'texas tx tex',
  'utah ut',
  'vermont vt',
  'virginia va',
  'washington wa wash',
  'west-virginia wv w.va',
  'wisconsin wi wis',
  'wyoming wy wyo',
]

const byShort: ReadonlyMap<string, string> = new Map(
  stateRows.flatMap((row) => {
    const [name = '', ...shorts] = row.split(' ')
    return shorts.map((short) => [short, name] as const)
  }),
)

const parties: ReadonlyMap<string, string> = new Map([
  ['d', 'democrat'],
  ['r', 'republican'],
  ['i', 'independent'],
])

/** Party and state of "D-Calif." or "R-N.Y": words a later "the California Democrat" may use. Null for other words. */
export function partyAndState(word: string): { readonly party: string; readonly state: string[] } | null {
  const match = /^([dri])[-–]([a-z.]+?)\.?$/.exec(word)
  const party = parties.get(match?.[1] ?? '')
  const state = byShort.get(match?.[2] ?? '')
  return party === undefined ? null : { party, state: state === undefined ? [] : state.split('-') }
}
