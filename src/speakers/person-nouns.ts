import type { Gender } from './titles.js'

/** Nouns for one person, singular: the words, what they tell, and a sentence that shows one as a description. */
export interface PersonNounRow {
  readonly words: string
  readonly gender?: Gender
  /** Said of somebody the reader knows already ("the woman"), rather than of a post that has one holder ("the judge"). */
  readonly epithet?: true
  readonly sample: string
}

/** What compromise's lexicon ("Actor") does not list, or says too little about. */
export const personNounRows: readonly PersonNounRow[] = [
  {
    words:
      'man boy gentleman lad guy bloke dad father son husband grandfather uncle nephew widower boyfriend fiancé stepfather',
    gender: 'he',
    epithet: true,
    sample: 'The man said so.',
  },
  {
    words:
      'woman girl lady lass mum mom mother daughter wife grandmother aunt niece widow girlfriend fiancée stepmother mother-of-two mother-of-three',
    gender: 'she',
    epithet: true,
    sample: 'The woman said so.',
  },
  { words: 'brother', gender: 'he', sample: 'His brother said so.' },
  { words: 'sister', gender: 'she', sample: 'Her sister said so.' },
  {
    words:
      'parent child teenager teen pensioner youngster cousin twin sibling friend neighbour neighbor partner spouse',
    epithet: true,
    sample: 'The teenager said so.',
  },
  {
    words:
      'spokesman salesman fireman policeman fisherman craftsman frontman chairman vice-chairman ombudsman sportsman cameraman assemblyman councilman alderman statesman',
    gender: 'he',
    sample: 'The spokesman said so.',
  },
  {
    words: 'spokeswoman saleswoman policewoman sportswoman chairwoman vice-chairwoman councilwoman',
    gender: 'she',
    sample: 'The spokeswoman said so.',
  },
  {
    words: 'businessman congressman nobleman showman anchorman',
    gender: 'he',
    epithet: true,
    sample: 'The businessman said so.',
  },
  {
    words: 'businesswoman actress congresswoman heroine waitress hostess princess queen duchess nun',
    gender: 'she',
    epithet: true,
    sample: 'The actress said so.',
  },
  { words: 'king prince duke emperor monk pope cardinal', gender: 'he', sample: 'The pope said so.' },
  { words: 'archbishop bishop', sample: 'The bishop said so.' },
  {
    words:
      'leader politician lawmaker legislator senator representative governor candidate nominee hopeful contender front-runner frontrunner challenger opponent rival successor predecessor incumbent republican democrat conservative labourite independent mp mep',
    epithet: true,
    sample: 'The lawmaker said so.',
  },
  {
    words: 'billionaire millionaire mogul magnate tycoon entrepreneur philanthropist investor financier heir',
    epithet: true,
    sample: 'The billionaire said so.',
  },
  {
    words:
      'star singer rapper songwriter musician guitarist drummer actor comedian comic performer presenter celebrity model director filmmaker screenwriter playwright',
    epithet: true,
    sample: 'The singer said so.',
  },
  {
    words:
      'author writer novelist poet journalist columnist blogger essayist biographer historian artist painter sculptor photographer',
    epithet: true,
    sample: 'The novelist said so.',
  },
  {
    words:
      'striker midfielder defender winger forward goalkeeper keeper captain skipper quarterback pitcher batter batsman bowler all-rounder sprinter cyclist boxer golfer driver jockey athlete swimmer runner centre-back international full-back fullback lineman linebacker slugger',
    epithet: true,
    sample: 'The striker said so.',
  },
  { words: 'coach manager boss trainer umpire referee', epithet: true, sample: 'The coach said so.' },
  {
    words:
      'veteran native newcomer rookie outsider maverick activist campaigner whistleblower survivor resident tenant homeowner farmer shopper',
    epithet: true,
    sample: 'The activist said so.',
  },
  {
    words:
      'scientist researcher academic scholar economist psychologist biologist physicist chemist astronomer ecologist geologist professor lecturer',
    epithet: true,
    sample: 'The economist said so.',
  },
  {
    words: 'neurosurgeon physician surgeon doctor gp nurse paramedic medic pathologist psychiatrist dentist',
    epithet: true,
    sample: 'The surgeon said so.',
  },
  {
    words: 'suspect defendant accused claimant plaintiff victim complainant culprit killer gunman attacker appellant',
    epithet: true,
    sample: 'The defendant said so.',
  },
  {
    words:
      'spokesperson press-secretary aide adviser advisor official source insider staffer strategist operative consultant pollster lobbyist campaign-manager appointee',
    sample: 'The aide said so.',
  },
  {
    words:
      'secretary undersecretary minister ambassador envoy diplomat negotiator mediator commissioner administrator premier chancellor president vice-president prime-minister mayor councillor councilor whip speaker delegate treasurer',
    sample: 'The secretary said so.',
  },
  {
    words:
      'chief head chair chairperson co-chair executive ceo cfo founder co-founder cofounder owner director co-director deputy superintendent principal dean headteacher headmaster headmistress president-elect undersheriff fellow member supporter',
    sample: 'The founder said so.',
  },
  {
    words: 'judge justice prosecutor attorney lawyer solicitor barrister counsel coroner magistrate juror clerk',
    sample: 'The coroner said so.',
  },
  {
    words:
      'officer sergeant detective inspector constable sheriff trooper general colonel lieutenant commander admiral soldier investigator deputy',
    sample: 'The detective said so.',
  },
  {
    words:
      'analyst trader broker banker fund-manager portfolio-manager shareholder forecaster meteorologist hydrologist',
    sample: 'The analyst said so.',
  },
  {
    words:
      'reporter correspondent editor host anchor narrator interviewer moderator caller listener viewer reader commenter critic reviewer letter-writer',
    sample: 'The reporter said so.',
  },
  {
    words:
      'footballer cricketer gymnast rower hurdler triathlete skater snowboarder climber mountaineer diver scrum-half fly-half physio',
    sample: 'The gymnast said so.',
  },
  {
    words:
      'miner labourer docker grocer greengrocer publican barista sommelier distiller ranger steward conductor signaller lifeguard coastguard rescuer librarian theologian midwife matron counsellor counselor dispatcher navigator interpreter translator bailiff registrar executor notary paralegal arbitrator bursar intern postdoc undergraduate vet blacksmith auctioneer actuary undertaker trucker cabbie rancher hotelier restaurateur breeder farrier puppeteer impresario promoter influencer vlogger gamer newsreader',
    sample: 'The midwife said so.',
  },
  { words: 'landlady stewardess peeress abbess seamstress ballerina', gender: 'she', sample: 'The landlady said so.' },
  {
    words:
      'organiser convener convenor protester demonstrator canvasser backbencher frontbencher peer controller comptroller auditor assessor surveyor warden churchwarden curate verger chorister archdeacon friar missionary parishioner worshipper collector donor benefactor fundraiser mourner lodger rambler hiker camper biker pedestrian traveller attaché mercenary warlord rebel militant commodore adjutant newsagent grower herder passer-by inmate co-ordinator msp chieftain migrant asylum-seeker marathoner olympian valuer jeweller janitor bouncer informant',
    sample: 'The organiser said so.',
  },
  {
    words:
      'measurer depute boatswain bosun grazier stonemason glazier concierge docent sexton understudy roadie commissar sherpa litigant locksmith light-keeper lighthouse-keeper lamplighter',
    sample: 'The stonemason said so.',
  },
  { words: 'pastor reverend priest rabbi imam vicar chaplain cleric minister', sample: 'The vicar said so.' },
  {
    words:
      'user fan volunteer contractor engineer customer patient passenger pilot commuter onlooker eyewitness witness bystander voter worker employee teacher student pupil expert specialist individual person somebody someone',
    sample: 'The witness said so.',
  },
]

/** Nouns that name many at once though they have no plural ending, or an odd one. */
export const groupNouns: ReadonlySet<string> = new Set(
  `people men women children police crowd audience public family families jury panel team staff crew couple pair duo trio band
  cabinet opposition establishment community electorate majority minority half many some most others all both several few
  two three four five six seven eight nine ten dozens hundreds thousands scores media press clergy markets public
  everyone everybody experts officials scientists researchers critics supporters opponents analysts economists`.split(
    /\s+/,
  ),
)

/** A general word and the words it may take up: "the Russian leader" for a president. */
export const hypernymRows: readonly { readonly general: string; readonly specific: string; readonly sample: string }[] =
  [
    {
      general: 'leader',
      specific:
        'president premier minister prime-minister chancellor chairman chairwoman chair head chief king queen emir dictator governor secretary-general speaker pope founder mayor',
      sample: 'President Ann Roe came. The leader spoke.',
    },
    {
      general: 'official',
      specific:
        'head chief chairman secretary undersecretary minister director commissioner administrator adviser advisor aide chief deputy envoy ambassador diplomat',
      sample: 'Undersecretary Ann Roe came. The official spoke.',
    },
    {
      general: 'aide',
      specific:
        'adviser advisor assistant secretary spokesman spokeswoman spokesperson strategist director manager official',
      sample: 'Adviser Ann Roe came. The aide spoke.',
    },
    {
      general: 'adviser',
      specific: 'advisor aide strategist',
      sample: 'Campaign aide Ann Roe came. The adviser spoke.',
    },
    {
      general: 'lawmaker',
      specific:
        'senator representative congressman congresswoman mp mep legislator assemblyman assemblywoman delegate member politician',
      sample: 'Sen. Ann Roe came. The lawmaker spoke.',
    },
    {
      general: 'legislator',
      specific: 'senator representative congressman congresswoman mp mep lawmaker assemblyman assemblywoman delegate',
      sample: 'Rep. Ann Roe came. The legislator spoke.',
    },
    {
      general: 'politician',
      specific:
        'senator representative congressman congresswoman mp mep legislator lawmaker governor mayor minister councillor leader candidate',
      sample: 'Mayor Ann Roe came. The politician spoke.',
    },
    { general: 'congressman', specific: 'representative', sample: 'Rep. Bob Roe came. The congressman spoke.' },
    { general: 'congresswoman', specific: 'representative', sample: 'Rep. Ann Roe came. The congresswoman spoke.' },
    { general: 'mp', specific: 'backbencher lawmaker', sample: 'Tory backbencher Ann Roe came. The MP spoke.' },
    {
      general: 'candidate',
      specific: 'nominee hopeful contender front-runner frontrunner',
      sample: 'Republican nominee Ann Roe came. The candidate spoke.',
    },
    {
      general: 'nominee',
      specific: 'candidate hopeful front-runner frontrunner',
      sample: 'Republican candidate Ann Roe came. The nominee spoke.',
    },
    {
      general: 'front-runner',
      specific: 'frontrunner nominee candidate',
      sample: 'Republican candidate Ann Roe came. The front-runner spoke.',
    },
    {
      general: 'spokesperson',
      specific: 'spokesman spokeswoman',
      sample: 'Police spokeswoman Ann Roe came. The spokesperson spoke.',
    },
    {
      general: 'executive',
      specific: 'ceo cfo coo founder co-founder chairman president director',
      sample: 'Acme CEO Ann Roe came. The executive spoke.',
    },
    {
      general: 'boss',
      specific: 'ceo executive manager coach chairman chief director president founder',
      sample: 'Acme CEO Ann Roe came. The boss spoke.',
    },
    {
      general: 'chief',
      specific: 'ceo executive head director president chairman chairwoman superintendent commissioner',
      sample: 'Police Commissioner Ann Roe came. The chief spoke.',
    },
    { general: 'ceo', specific: 'executive boss', sample: 'Ann Roe, chief executive of Acme, came. The CEO spoke.' },
    {
      general: 'businessman',
      specific: 'entrepreneur mogul magnate tycoon billionaire founder ceo executive investor owner',
      sample: 'Billionaire Bob Roe came. The businessman spoke.',
    },
    {
      general: 'businesswoman',
      specific: 'entrepreneur founder ceo executive investor owner',
      sample: 'Founder Ann Roe came. The businesswoman spoke.',
    },
    { general: 'manager', specific: 'coach boss', sample: 'Head coach Ann Roe came. The manager spoke.' },
    { general: 'coach', specific: 'manager', sample: 'Rovers manager Ann Roe came. The coach spoke.' },
    {
      general: 'player',
      specific:
        'striker midfielder defender winger forward goalkeeper keeper captain quarterback pitcher fullback full-back centre-back linebacker',
      sample: 'Striker Ann Roe came. The player spoke.',
    },
    { general: 'skipper', specific: 'captain', sample: 'Captain Ann Roe came. The skipper spoke.' },
    { general: 'captain', specific: 'skipper', sample: 'Skipper Ann Roe came. The captain spoke.' },
    {
      general: 'scientist',
      specific:
        'biologist physicist chemist ecologist geologist astronomer researcher professor climatologist meteorologist',
      sample: 'Biologist Ann Roe came. The scientist spoke.',
    },
    {
      general: 'researcher',
      specific:
        'scientist biologist physicist chemist ecologist geologist astronomer professor psychologist economist author co-author fellow',
      sample: 'Biologist Ann Roe came. The researcher spoke.',
    },
    {
      general: 'academic',
      specific: 'professor lecturer scholar economist historian',
      sample: 'Professor Ann Roe came. The academic spoke.',
    },
    {
      general: 'expert',
      specific: 'professor analyst scientist economist researcher specialist',
      sample: 'Analyst Ann Roe came. The expert spoke.',
    },
    {
      general: 'doctor',
      specific: 'physician surgeon gp neurosurgeon psychiatrist pathologist paediatrician pediatrician',
      sample: 'Surgeon Ann Roe came. The doctor spoke.',
    },
    {
      general: 'lawyer',
      specific: 'attorney solicitor barrister counsel prosecutor',
      sample: 'Defence attorney Ann Roe came. The lawyer spoke.',
    },
    {
      general: 'attorney',
      specific: 'lawyer counsel prosecutor',
      sample: 'Defence lawyer Ann Roe came. The attorney spoke.',
    },
    { general: 'prosecutor', specific: 'attorney', sample: 'District Attorney Ann Roe came. The prosecutor spoke.' },
    {
      general: 'officer',
      specific: 'sergeant detective inspector constable superintendent captain lieutenant sheriff deputy trooper',
      sample: 'Sgt. Ann Roe came. The officer spoke.',
    },
    {
      general: 'detective',
      specific: 'inspector superintendent',
      sample: 'Inspector Ann Roe came. The detective spoke.',
    },
    {
      general: 'cleric',
      specific: 'pastor priest bishop archbishop imam rabbi vicar ayatollah cardinal pope',
      sample: 'Imam Bernard Roe came. The cleric spoke.',
    },
    {
      general: 'writer',
      specific: 'author novelist columnist journalist poet playwright screenwriter essayist',
      sample: 'Novelist Ann Roe came. The writer spoke.',
    },
    {
      general: 'author',
      specific: 'novelist writer poet biographer co-author',
      sample: 'Novelist Ann Roe came. The author spoke.',
    },
    {
      general: 'journalist',
      specific: 'reporter correspondent editor columnist anchor',
      sample: 'Reporter Ann Roe came. The journalist spoke.',
    },
    {
      general: 'star',
      specific: 'singer actor actress rapper striker player quarterback comedian',
      sample: 'Singer Ann Roe came. The star spoke.',
    },
    {
      general: 'musician',
      specific: 'singer guitarist drummer rapper songwriter',
      sample: 'Guitarist Ann Roe came. The musician spoke.',
    },
    { general: 'envoy', specific: 'ambassador diplomat', sample: 'Ambassador Ann Roe came. The envoy spoke.' },
    {
      general: 'mediator',
      specific: 'envoy diplomat negotiator ambassador',
      sample: 'Envoy Ann Roe came. The mediator spoke.',
    },
    {
      general: 'diplomat',
      specific: 'ambassador envoy minister secretary',
      sample: 'Ambassador Ann Roe came. The diplomat spoke.',
    },
    { general: 'premier', specific: 'prime-minister', sample: 'Prime Minister Ann Roe came. The premier spoke.' },
    {
      general: 'councillor',
      specific: 'cllr councilman councilwoman',
      sample: 'Cllr Ann Roe came. The councillor spoke.',
    },
    {
      general: 'chair',
      specific: 'chairman chairwoman chairperson',
      sample: 'Chairwoman Ann Roe came. The chair spoke.',
    },
    { general: 'mother', specific: 'mum mom', sample: 'Ann Roe, a mum of two, came. The mother spoke.' },
    {
      general: 'activist',
      specific: 'campaigner organizer organiser',
      sample: 'Campaigner Ann Roe came. The activist spoke.',
    },
  ]

/** Short forms and other spellings of role words, as titles write them. */
export const roleSpellings: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sen: 'senator',
    rep: 'representative',
    gov: 'governor',
    pres: 'president',
    gen: 'general',
    lt: 'lieutenant',
    col: 'colonel',
    maj: 'major',
    capt: 'captain',
    sgt: 'sergeant',
    cpl: 'corporal',
    adm: 'admiral',
    cmdr: 'commander',
    det: 'detective',
    insp: 'inspector',
    supt: 'superintendent',
    const: 'constable',
    pc: 'constable',
    dc: 'detective',
    ds: 'sergeant',
    di: 'inspector',
    dci: 'inspector',
    ofc: 'officer',
    atty: 'attorney',
    amb: 'ambassador',
    prof: 'professor',
    dr: 'doctor',
    rev: 'reverend',
    cllr: 'councillor',
    councilor: 'councillor',
    advisor: 'adviser',
    frontrunner: 'front-runner',
    cofounder: 'co-founder',
    brig: 'brigadier',
    del: 'delegate',
    mum: 'mother',
    mom: 'mother',
    dad: 'father',
  }),
)
