/** Words that keep their period under one condition. */
export interface AbbreviationGroup {
  /** Without their last period, set apart by blanks. */
  readonly words: string
  /**
   * What it takes to be read so: `capital` a capital first letter ("Gen." but "gen."), `place` a comma or hyphen
   * before it ("Jackson, Miss.", "R-Pa." but "Catholic Mass."), `number` a digit after it ("No. 10" but "He said no.").
   */
  readonly needs: 'nothing' | 'capital' | 'place' | 'number'
  /** Whether a sentence may end with it; if so, what follows decides. */
  readonly ends: boolean
  /** A sentence in which it does not end the sentence; "_" stands for the word. */
  readonly sample: string
}

/** The abbreviations known. */
export const abbreviations: readonly AbbreviationGroup[] = [
  {
    words:
      'Mr Mrs Ms Mx Dr Prof Messrs Mme Mlle Fr Sr Br Bros Rev Hon Pres Sen Sens Rep Reps Gov Govs Atty Amb Ald Cllr',
    needs: 'capital',
    ends: false,
    sample: 'It was _ Brown who rang.',
  },
  {
    words: 'Gen Lt Col Maj Capt Cmdr Cdr Cpt Adm Sgt Cpl Pvt Pfc Spc Brig Ens Det Insp Supt Asst Assoc Dep Sec Dir',
    needs: 'capital',
    ends: false,
    sample: 'It was _ Brown who rang.',
  },
  { words: 'St Ste Mt Ft Pt', needs: 'capital', ends: false, sample: 'They met at _ Andrews yesterday.' },
  { words: 'Jan Feb Aug Sept Sep Oct Nov Dec', needs: 'capital', ends: true, sample: 'It opened on _ 12 in Kent.' },
  { words: 'Mon Tues Wed Thur Thurs Fri', needs: 'capital', ends: true, sample: 'It opens _ 12 in Kent.' },
  {
    words: 'No Nos Mar Apr Jun Jul Vol Fig Art pp p ch cl para',
    needs: 'number',
    ends: false,
    sample: 'It opened as _ 12 in Kent.',
  },
  { words: 'vs v c ca cf eg ie viz', needs: 'nothing', ends: false, sample: 'It was Smith _ Jones again.' },
  {
    words: 'etc al approx incl esp dept tel min max hrs lbs oz mph',
    needs: 'nothing',
    ends: true,
    sample: 'They had tea, milk, _ and went.',
  },
  {
    words: 'Jr Esq Inc Corp Co Cos Ltd LLC Bhd Pty Intl Assn Univ',
    needs: 'capital',
    ends: true,
    sample: 'Brown _ said no.',
  },
  { words: 'Ave Blvd Rd Hwy Pkwy Sq Bldg Apt', needs: 'capital', ends: true, sample: 'He lives on Elm _ in Leeds.' },
  {
    words: `Ala Alta Ariz Ark Cal Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Mass Md Me Mich Minn Miss Mo Mont
      Neb Nebr Nev Okla Ont Ore Pa Penn Que Tenn Tex Va Vt Wash Wis Wyo`,
    needs: 'place',
    ends: true,
    sample: 'She lives in Salem, _ with a cat.',
  },
]

const byWord: ReadonlyMap<string, AbbreviationGroup> = new Map(
  abbreviations.flatMap((group) => group.words.split(/\s+/).map((word) => [word.toLowerCase(), group])),
)

/** The group of abbreviations that `word` (lower case, no final period) belongs to, if any. */
export function findAbbreviation(word: string): AbbreviationGroup | undefined {
  return byWord.get(word)
}
