import type { Act } from '../types.js'

/** A class of cue verbs: what is done with them, and whether the person told can stand right behind them. */
export interface CueVerbClass {
  /** The class of VerbNet 3 (Levin's numbers), or WordNet's lexicographer file where VerbNet has none. */
  readonly source: string
  readonly act: Act
  /** A sentence with one of the verbs, in {source} <cue> [content] notation. */
  readonly sample: string
  /** Dictionary forms. */
  readonly verbs: string
}

/** Cue verbs by published verb class. Where a verb is in several classes, the first row that lists it counts. */
export const cueVerbClasses: readonly CueVerbClass[] = [
  {
    source: 'VerbNet 37.1.1 transfer-mesg, 37.2 tell',
    act: 'speech',
    sample: '{Roe} <told> reporters [that the bridge was shut].',
    verbs: 'tell ask cite explain narrate read recite relate teach pose quiz query question interview',
  },
  {
    source: 'VerbNet 37.3 manner-speaking',
    act: 'speech',
    sample: '[“Get out,”] {she} <shouted>.',
    verbs: `babble bark bawl bellow bleat boom bray burble cackle call carol chant chatter chirp chorus chuckle cluck coo
      croak croon crow cry drawl drone gabble giggle gibber groan growl grumble grunt grin hiss holler hoot howl
      intone jabber laugh lisp moan mumble murmur mutter pant purr quip rage rant rasp roar rumble scream screech
      shout shriek shrug sigh sing smile smirk snap snarl sneer sniff snort snigger sob splutter squeak squeal stammer
      stutter thunder tut twitter utter wail warble weep wheeze whimper whine whisper whoop yell yelp exclaim gush
      enthuse beam fume blurt blast`,
  },
  {
    source: 'VerbNet 37.4 instr-communication, 25 image-creation; WordNet verb.creation',
    act: 'writing',
    sample: '[“I am fine,”] {she} <tweeted>.',
    verbs: `write tweet retweet blog post email e-mail text fax cable wire telegraph telex message pen type scrawl scribble
      jot caption hashtag author draft print publish inscribe rewrite underline annotate`,
  },
  {
    source: 'VerbNet 37.7 say',
    act: 'speech',
    sample: '{He} <said> [that it was late].',
    verbs: `say state report announce articulate blab claim confess confide convey declare disclose mention note observe
      proclaim propose recount reiterate remark repeat reveal suggest add aver avow assert allege affirm maintain
      contend insist argue posit attest swear testify comment speculate opine interject interrupt intervene joke jest
      kid tease quote voice express volunteer conclude continue begin start go finish resume concur counter retort
      reply respond answer rejoin return riposte echo emphasize emphasise stress highlight underscore point elaborate
      clarify specify detail describe concede acknowledge admit allow agree disagree object protest deny dispute
      dismiss refute rebut contradict disavow confirm certify verify vouch predict forecast prophesy foretell estimate
      project reason philosophize muse ruminate reflect recall reminisce remember spell outline summarize summarise
      sum reckon preach pronounce release issue break offer put speak talk discuss address lecture brief debate gossip
      chat converse communicate mean imply hint signal intimate insinuate reference refer allude invoke name identify
      list bring raise bear counsel spout stipulate rattle chime pipe draw unveil retell relay rehash tout herald introduce greet
      sign hear shoot fire hit weigh conjecture plead deem venture tack trumpet reassert restate reaffirm close open
      lead end`,
  },
  {
    source: 'VerbNet 37.8 complain',
    act: 'speech',
    sample: '{Neighbours} <complained> [that the road was too narrow].',
    verbs: `complain boast brag bitch carp crab fret gripe grouse grouch gloat kvetch lament rail whinge decry deplore
      bemoan bewail vent rave`,
  },
  {
    source: 'VerbNet 37.9 advise, 37.1 inform',
    act: 'speech',
    sample: '{The police} <warned> residents [to stay indoors].',
    verbs: `advise admonish alert caution inform instruct notify remind warn apprise assure reassure persuade convince
      satisfy update correct`,
  },
  {
    source: 'VerbNet 58 urge, 60 order, 57 beg, 37.12 ask',
    act: 'speech',
    sample: '{She} <urged> ministers [to act].',
    verbs: `urge order command direct beg beseech implore entreat petition request demand invite summon exhort encourage bid
      coax appeal press challenge dare require recommend enjoin inquire enquire wonder solicit charge forbid prohibit
      ban bar permit authorize authorise approve decree rule legislate mandate nudge pressure prod lobby`,
  },
  {
    source: 'VerbNet 37.13 promise',
    act: 'speech',
    sample: '{He} <vowed> [to fight on].',
    verbs: 'promise pledge vow guarantee threaten commit undertake warrant contract',
  },
  {
    source: 'VerbNet 33 judgment',
    act: 'speech',
    sample: '{Bell} <accused> the mayor [of hiding the audit].',
    verbs: `accuse acclaim applaud attack backbite belittle berate blame castigate celebrate censure chastise chide commend
      compliment congratulate condemn criticize criticise damn defame defend denigrate denounce deprecate deride
      disparage eulogize excoriate excuse extol fault felicitate forgive hail honor honour impeach impugn insult knock
      laud lambast lambaste malign mock praise rebuke reprimand reproach reprove revile ridicule salute scold scorn
      shame slam slander slate taunt thank toast upbraid vilify savage skewer bash rip scoff jeer boo eviscerate
      assail pan hammer trash rap pillory apologize apologise sympathize sympathise commiserate credit cheer welcome`,
  },
  {
    source: 'VerbNet 29.2 characterize, 29.3 dub, 29.4 declare',
    act: 'speech',
    sample: '{Dray} <called> the film [“a long argument”].',
    verbs: `characterize characterise brand christen crown dub entitle label nickname portray paint cast depict define term
      tag style liken compare frame classify diagnose nominate stereotype rename bill`,
  },
  {
    source: 'VerbNet 78 indicate; WordNet verb.communication',
    act: 'report',
    sample: '{The figures} <show> [that sales fell].',
    verbs: `show indicate demonstrate prove find illustrate establish expose corroborate attribute record register document
      contain include feature cover display carry detect measure calculate rank rate chronicle accord total poll
      survey peg source leak uncover unearth determine give`,
  },
  {
    source: 'VerbNet 29.5 conjecture, 62 wish; WordNet verb.cognition',
    act: 'thought',
    sample: '{He} <believes> [that it can be done].',
    verbs: `believe think know suppose suspect assume presume guess imagine doubt expect anticipate envisage envision
      foresee feel consider judge regard view see perceive sense figure fancy gather understand realize realise
      recognize recognise learn discover forget recollect decide resolve deduce infer ponder contemplate mull conceive
      dream puzzle plan intend aim plot scheme surmise theorize theorise hypothesize hypothesise trust interpret
      construe appear seem look sound assess evaluate ascertain notice watch picture visualize misunderstand misread
      overestimate underestimate bet wager`,
  },
  {
    source: 'VerbNet 31 psych, 32 want, 88 care; WordNet verb.emotion, verb.social',
    act: 'attitude',
    sample: '{She} <opposes> [the plan].',
    verbs: `want desire need crave covet wish hope long yearn hanker prefer like love adore dislike hate loathe detest
      despise abhor fear dread worry regret rue resent enjoy savour savor relish admire envy esteem appreciate value
      cherish oppose support back endorse favor favour reject resist embrace advocate champion espouse promote seek
      pursue accept tolerate mind care disapprove refuse decline vote pine mourn grieve miss respect distrust mistrust
      disdain spurn shun rejoice delight marvel aspire strive try attempt choose elect opt veto ignore concern
      interest please anger upset disappoint surprise shock alarm trouble bother annoy amaze astonish`,
  },
]
