/** A word that keeps its period. */
export interface Abbreviation {
  /** Lower case, without its last period. */
  readonly short: string
  /**
   * What it takes to be read so: `capital` a capital first letter ("Gen." but "gen."), `place` a comma or hyphen
   * before it ("Jackson, Miss.", "R-Pa." but "Catholic Mass."), `number` a digit after it ("No. 10" but "He said no.").
   */
  readonly needs: 'nothing' | 'capital' | 'place' | 'number'
  /** Whether a sentence may end with it; if so, what follows decides. */
  readonly ends: boolean
  readonly sample: string
}

/** The abbreviations known, each with a sentence in which it does not end the sentence. */
export const abbreviations: readonly Abbreviation[] = [
  ...rows(
    'capital',
    false,
    'Mr',
    'Mrs',
    'Ms',
    'Mx',
    'Dr',
    'Prof',
    'Messrs',
    'Mme',
    'Mlle',
    'Fr',
    'Sr',
    'Br',
    'Bros',
  ).map(named),
  ...rows(
    'capital',
    false,
    'Sen',
    'Sens',
    'Rep',
    'Reps',
    'Gov',
    'Govs',
    'Pres',
    'Atty',
    'Hon',
    'Rev',
    'Supt',
    'Sec',
  ).map(named),
  ...rows(
    'capital',
    false,
    'Gen',
    'Lt',
    'Col',
    'Maj',
    'Capt',
    'Cmdr',
    'Adm',
    'Sgt',
    'Cpl',
    'Pvt',
    'Brig',
    'Det',
    'Insp',
  ).map(named),
  ...rows(
    'capital',
    false,
    'Ald',
    'Amb',
    'Asst',
    'Assoc',
    'Cllr',
    'Dep',
    'Dir',
    'Spc',
    'Spec',
    'Pfc',
    'Ens',
    'Cdr',
    'Cpt',
  ).map(named),
  ...rows('capital', false, 'St', 'Ste', 'Mt', 'Ft', 'Pt').map((row) => ({
    ...row,
    sample: `They met at ${cap(row.short)}. Andrews yesterday.`,
  })),
  ...rows('capital', true, 'Jan', 'Feb', 'Aug', 'Sept', 'Sep', 'Oct', 'Nov', 'Dec').map((row) => ({
    ...row,
    sample: `It opened on ${cap(row.short)}. 12 in Kent.`,
  })),
  ...rows(
    'number',
    false,
    'Mar',
    'Apr',
    'Jun',
    'Jul',
    'No',
    'Nos',
    'Vol',
    'Fig',
    'Art',
    'pp',
    'p',
    'ch',
    'cl',
    'para',
  ).map((row) => ({ ...row, sample: `It opened as ${row.short}. 12 in Kent.` })),
  ...rows('nothing', false, 'vs', 'v', 'c', 'ca', 'cf', 'eg', 'ie', 'viz', 'al').map((row) => ({
    ...row,
    sample: `It was Smith ${row.short}. Jones again.`,
  })),
  ...rows('nothing', true, 'etc', 'approx', 'incl', 'esp', 'dept', 'tel', 'min', 'max', 'hrs', 'lbs', 'oz', 'mph').map(
    (row) => ({ ...row, sample: `They had tea, milk, ${row.short}. and went.` }),
  ),
  ...rows(
    'capital',
    true,
    'Jr',
    'Esq',
    'Inc',
    'Corp',
    'Co',
    'Cos',
    'Ltd',
    'LLC',
    'Bhd',
    'Pty',
    'Intl',
    'Assn',
    'Univ',
  ).map((row) => ({ ...row, sample: `Brown ${cap(row.short)}. said no.` })),
  ...rows('capital', true, 'Ave', 'Blvd', 'Rd', 'Hwy', 'Pkwy', 'Sq', 'Bldg', 'Apt').map((row) => ({
    ...row,
    sample: `He lives on Elm ${cap(row.short)}. in Leeds.`,
  })),
  ...rows('capital', true, 'Tues', 'Thurs', 'Thur', 'Mon', 'Wed', 'Fri').map((row) => ({
    ...row,
    sample: `It opens ${cap(row.short)}. 12 in Kent.`,
  })),
  ...rows(
    'place',
    true,
    'Ala',
    'Ariz',
    'Ark',
    'Cal',
    'Calif',
    'Colo',
    'Conn',
    'Del',
    'Fla',
    'Ga',
    'Ill',
    'Ind',
    'Kan',
    'Kans',
  ).map(placed),
  ...rows(
    'place',
    true,
    'Ky',
    'La',
    'Mass',
    'Md',
    'Me',
    'Mich',
    'Minn',
    'Miss',
    'Mo',
    'Mont',
    'Neb',
    'Nebr',
    'Nev',
    'Okla',
  ).map(placed),
  ...rows(
    'place',
    true,
    'Ont',
    'Ore',
    'Pa',
    'Penn',
    'Que',
    'Tenn',
    'Tex',
    'Va',
    'Vt',
    'Wash',
    'Wis',
    'Wyo',
    'Alta',
    'Man',
  ).map(placed),
]

const byWord = new Map(abbreviations.map((row) => [row.short.toLowerCase(), row]))

/** The abbreviation `word` is (lower case, no final period), if it is a known one. */
export function findAbbreviation(word: string): Abbreviation | undefined {
  return byWord.get(word)
}

function rows(needs: Abbreviation['needs'], ends: boolean, ...words: readonly string[]): Abbreviation[] {
  return words.map((short) => ({ short, needs, ends, sample: '' }))
}

function named(row: Abbreviation): Abbreviation {
  return { ...row, sample: `It was ${cap(row.short)}. Brown who rang.` }
}

function placed(row: Abbreviation): Abbreviation {
  return { ...row, sample: `She lives in Salem, ${cap(row.short)}. with a cat.` }
}

function cap(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}
