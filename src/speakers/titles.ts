/** Which pronoun a word lets one expect; internal evidence, never shown unless the article uses the pronoun itself. */
export type Gender = 'he' | 'she'

/** Titles that go with one kind of word before a name: the words, what they tell, and a sentence that shows them. */
export interface TitleRow {
  readonly words: string
  readonly gender?: Gender
  /** A courtesy says nothing about what somebody does: it is no role. */
  readonly courtesy?: true
  readonly sample: string
}

/** Words that stand, capitalised, before a name and are no part of it. A dot at the end is left out. */
export const titleRows: readonly TitleRow[] = [
  { words: 'mr mister', gender: 'he', courtesy: true, sample: 'Mr. Roe said so.' },
  { words: 'mrs ms miss madam mme', gender: 'she', courtesy: true, sample: 'Mrs Roe said so.' },
  { words: 'mx hon', courtesy: true, sample: 'Mx. Roe said so.' },
  { words: 'sir lord baron earl', gender: 'he', courtesy: true, sample: 'Sir Bernard Roe said so.' },
  { words: 'dame lady baroness', gender: 'she', courtesy: true, sample: 'Dame Ann Roe said so.' },
  { words: 'dr doctor', courtesy: true, sample: 'Dr. Ann Roe said so.' },
  { words: 'rev revd reverend fr msgr monsignor', courtesy: true, sample: 'The Rev. Ann Roe said so.' },
  { words: 'prof professor professors', sample: 'Professor Ann Roe said so.' },
  {
    words: 'sen senator rep representative gov governor lt-gov del mep mp assemblyman assemblywoman assemblymember',
    sample: 'Sen. Ann Roe said so.',
  },
  {
    words: 'president presidents vice-president pres ex-president premier taoiseach chancellor mayor deputy-mayor',
    sample: 'Mayor Ann Roe said so.',
  },
  {
    words: 'minister secretary undersecretary ambassador amb envoy consul commissioner administrator',
    sample: 'Prime Minister Ann Roe said so.',
  },
  { words: 'speaker whip leader head chief boss chair co-chair chairperson', sample: 'House Speaker Ann Roe said so.' },
  {
    words: 'chairman vice-chairman councilman alderman congressman',
    gender: 'he',
    sample: 'Chairman Bob Roe said so.',
  },
  {
    words: 'chairwoman vice-chairwoman councilwoman alderwoman congresswoman',
    gender: 'she',
    sample: 'Councilwoman Ann Roe said so.',
  },
  {
    words: 'councillor councilor councilmember member cllr supervisor selectman trustee clerk treasurer',
    sample: 'Cllr Ann Roe said so.',
  },
  {
    words:
      'director co-director ceo cfo coo cto executive officer manager superintendent principal dean provost rector',
    sample: 'Chief Executive Ann Roe said so.',
  },
  { words: 'founder co-founder cofounder owner partner', sample: 'Founder Ann Roe said so.' },
  {
    words: 'attorney atty prosecutor judge justice magistrate recorder coroner counsel qc kc',
    sample: 'Judge Ann Roe said so.',
  },
  {
    words:
      'gen general lt lieutenant col colonel maj major capt captain sgt sergeant cpl corporal pvt private adm admiral cmdr commander brig brigadier marshal',
    sample: 'Gen. Ann Roe said so.',
  },
  {
    words:
      'det detective insp inspector supt const constable pc dc ds di dci dsi trooper deputy sheriff undersheriff ofc',
    sample: 'Det. Insp. Ann Roe said so.',
  },
  {
    words: 'pope cardinal imam ayatollah sheikh sheik mullah',
    gender: 'he',
    sample: 'Pope Bernard said so.',
  },
  { words: 'archbishop bishop pastor rabbi vicar', sample: 'Bishop Ann Roe said so.' },
  { words: 'king prince duke emperor sultan count emir', gender: 'he', sample: 'Prince Bernard said so.' },
  { words: 'queen princess duchess empress countess', gender: 'she', sample: 'Queen Ann said so.' },
  { words: 'father brother', gender: 'he', sample: 'Father Bernard Roe said so.' },
  { words: 'sister mother', gender: 'she', sample: 'Sister Ann Roe said so.' },
  {
    words: 'coach quarterback skipper goalkeeper striker midfielder defender winger',
    sample: 'Coach Ann Roe said so.',
  },
  {
    words:
      'author editor columnist reporter correspondent anchor host producer analyst strategist economist commentator',
    sample: 'Author Ann Roe said so.',
  },
  { words: 'spokesman', gender: 'he', sample: 'Spokesman Bob Roe said so.' },
  { words: 'spokeswoman', gender: 'she', sample: 'Spokeswoman Ann Roe said so.' },
  {
    words: 'spokesperson adviser advisor aide assistant delegate candidate nominee billionaire',
    sample: 'Adviser Ann Roe said so.',
  },
]

/** What follows a name and belongs to it: "Charles Elliott Jr.". */
export const nameSuffixes: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

/** What may stand behind a name without being part of it: "Priya Raman KC". */
export const postNominals: ReadonlySet<string> = new Set([
  'kc',
  'qc',
  'sc',
  'jp',
  'dl',
  'frs',
  'mp',
  'mep',
  'msp',
  'esq',
  'phd',
  'md',
  'do',
  'dds',
  'jd',
  'mph',
  'edd',
  'obe',
  'mbe',
  'cbe',
  'mba',
  'rn',
  'ret',
])

/** Small words inside names: "Ursula von der Leyen", "Bashar al-Assad". */
export const nameParticles: ReadonlySet<string> = new Set(
  'al am bin bint ibn ben da dal das de dei del della den der des di dos du e el la las le lo los san st ten ter van vande vander von vom y zu'.split(
    ' ',
  ),
)

/** Given names and what they are shortened to; any two of a row may name the same person. */
export const nicknames: readonly string[] = [
  'william will bill billy willie liam',
  'robert rob bob bobby bert robbie',
  'richard rick dick richie ricky rich',
  'james jim jimmy jamie',
  'john jack johnny jon',
  'jonathan jon jonny',
  'joseph joe joey',
  'edward ed eddie ted teddy ned',
  'thomas tom tommy',
  'michael mike mick mickey',
  'charles charlie chuck chas',
  'daniel dan danny',
  'david dave davey',
  'andrew andy drew',
  'anthony tony',
  'matthew matt',
  'christopher chris kit',
  'steven stephen steve',
  'timothy tim',
  'gregory greg',
  'jeffrey jeff geoffrey geoff',
  'kenneth ken kenny',
  'lawrence larry laurence',
  'ronald ron ronnie',
  'donald don donnie',
  'samuel sam sammy samantha',
  'benjamin ben benny',
  'nicholas nick nicky',
  'alexander alex alec sandy alexandra sasha',
  'frederick fred freddie',
  'patrick pat paddy patricia',
  'peter pete',
  'philip phil phillip',
  'raymond ray',
  'theodore ted theo',
  'walter walt',
  'bernard bernie',
  'elizabeth liz beth betty lizzie eliza',
  'katherine catherine kate kathy cathy katie kathryn',
  'margaret maggie meg peggy',
  'jennifer jen jenny',
  'deborah debbie deb',
  'susan sue susie suzanne',
  'barbara barb',
  'rebecca becky',
  'victoria vicky tori',
  'christine chris christina tina',
  'joshua josh',
  'zachary zach',
  'gerald gerry jerry',
  'eugene gene',
  'vincent vince',
  'leonard len leo',
  'albert al bert',
  'arthur art',
  'douglas doug',
  'jacob jake',
  'nathaniel nathan nate',
  'francis frank fran frances',
]
