import type { NameShape } from './name-shapes.js'

/** One way in which words between marks give a name, a title, the words on a sign or a word as such: nobody says them. */
export interface NamingPattern {
  readonly name: string
  /** What stands before the opening mark, at its end. */
  readonly before: RegExp
  /** What stands behind the closing mark, at its beginning. */
  readonly after?: RegExp
  /** What the words between the marks look like. */
  readonly inner: NameShape
  /** Whether a verb of saying right before the mark shows that they are said after all: they sang “Blue River Home”. */
  readonly unsaid?: true
  /** Whether it holds in headlines as well, which quote by capitals and marks alone. */
  readonly headline?: true
  readonly sample: string
}

const determiner = String.raw`(?:the|a|an|its|his|her|their|our|this|\p{L}{1,20}['’]s?)`
const works =
  'books?|novels?|memoirs?|autobiography|biography|films?|movies?|songs?|albums?|singles?|plays?|musicals?|opera|poems?|essays?|articles?|series|shows?|dramas?|sitcom|comedy|thriller|documentary|documentaries|podcasts?|programmes?|paintings?|sculptures?|exhibition|exhibit|installation|journals?|magazines?|newspapers?|newsletter|video game|games?|apps?|episodes?|chapters?|hits?|ballad|hymn|anthem|tunes?|tracks?|trilogy|sequel|atlas|manuals?|guide|bestseller|blockbuster|blog|website|column|franchise|reality show|ships?|boats?|trawler|ferry|yacht|steamer|liner|vessel|schooner|MV|SS|HMS|USS|racehorse|records?|features?|ads?|adverts?|commercials?|tours?|soaps?|soap opera|spots?|picture book|lullaby|carol|prayer|aria|waltz|symphony|concerto|ballet|murals?|spin-off|remake|playlist|debut|follow-up|novella|dirigible|airship|destroyer|frigate|cruiser|submarine|warship|tug|lifeboat|locomotive|bomber|rocket|spacecraft|satellite|horse|mare|gelding|colt|stallion|genus|species|restaurant|pub|cafe|café|nightclub|band|operation|project|scheme|fund|campaign|initiative|programme|program|dish|cocktail'
const signs =
  'signs?|banners?|placards?|posters?|t-?shirts?|shirts?|sweatshirts?|hoodies?|plaques?|billboards?|stickers?|boards?|badges?|buttons?|mugs?|caps?|hats?|folders?|files?|labels?|envelopes?|cards?|scarf|scarves|flags?|graffiti|tattoos?|doors?|gates?|walls?|box|boxes|tin|bottles?|jars?|headstone|gravestone|balloons?|cake|bunting|sash|sashes|marquee'
/** What words stand on, besides: only believed with "reads". */
const surfaces = `${signs}|inscriptions?|plates?|lettering|notices?|bags?|epitaph|tombstones?|memorial|monument|plinth|scoreboard|screens?|menus?|blackboards?|chalkboards?|whiteboards?|tapes?|strips?|windows?|windscreens?|lintel|tickets?|receipts?|wristbands?|tags?|aprons?|vans?|trucks?|lorry|lorries|packets?|packaging|cartons?|cans?|wrappers?|wreaths?|ribbons?|tea towels?|magnets?|stones?|slabs?|bench|benches|medals?|murals?|headlines?|captions?|chyron|watch|clock|necklace|bracelet|jackets?|jumpers?|vests?|bibs?|lanyards?|hull|stern|bonnet|pages?|spine|sleeve`
const placards =
  'sign|banner|placard|poster|t-?shirt|sweatshirt|hoodie|badge|sticker|button|mug|cap|hat|billboard|flag|bumper sticker|plaque|label'
/** What titles stand before: the “Love Lagoon” star. */
const makers =
  'star|co-star|actor|actress|singer|creator|director|author|writer|host|presenter|judge|winner|cast|sequel|reboot|finale|frontman|franchise|trailer|premiere|episode|hitmaker|hitmakers|spin-off|tour|album|villain|alum|contestant'
const everyone =
  '(?:everybody|everyone|people|locals|residents|villagers|islanders|friends|relatives|family|colleagues|neighbou?rs|fans|regulars|insiders|staff|team-?mates|the (?:other )?\\p{L}{1,20}s|(?:its|his|her|their) (?:own )?(?:staff|family|fans|friends|colleagues|neighbou?rs|team-?mates|crew|\\p{L}{1,20}s))'

/** A word of the reporter's, none that calls, cries or tells: nobody is heard to say what stands behind it. */
const midSentence =
  /(?<!\p{L})(?!(?:it|him|her|them|me|us|you|as|is|are|was|were|be|been|being|that|call|calls|called|calling|chanting|shouting|yelling|question|reads?)$)(?<!wr[io]t(?:e|es|ing) )(?<!(?:chant|cr[iy]|shout|cheer|call|yell|question)\p{L}{0,3} )(?:(?:for|about|with|of|in|on|at|by|from)|(?<!(?:told|tells?|telling|warn(?:ed|s)|asked|asks|assured|reminded) (?:(?:the|a|an|his|her|their|its) )?)\p{Ll}[\p{Ll}’'-]*)$/u

/** Verbs of blaming and demanding, whose object is what somebody said or did: one praises “Salt”, but condemns “Islamophobia”. */
export const blaming =
  '(?:accus|alleg|attack|blam|blast|castigat|condemn|criticis|criticiz|decr[iy]|demand|denounc|den[iy]|derid|disavow|dismiss|lament|lambast|mock|oppos|pledg|promis|rebuff|reject|renounc|ridicul|scorn|slam|urg)(?:m?(?:s|es|ed|ing)|e)?'
/** Verbs of reacting, whose object behind “at”, “to” or “with” is: he lashed out at “Globalists”. */
export const answering = '(?:hit|lash|rage|rail|react|repl[iy]|respond|answer)(?:t?(?:s|es|e?d|ing))? (?:out |back )?'
/** A word in mid-sentence that does not blame: nobody is heard to say “Salt” when judges praise it. */
const unblamed = new RegExp(
  // The senator lashed out at “Globalists”; users responded with “Disgraceful”; she accused the board of “Sabotage”.
  String.raw`(?<!\p{L})(?!${blaming}$)(?<!(?<!\p{L})${answering}(?=(?:against|at|by|to|with)$))(?<!(?<!\p{L})(?:accus|apologi[sz]|complain|warn)(?:s|es|ed|ing|e)? (?:[\p{L}’'-]{1,20} ){0,4}(?=(?:of|about|for|against)$))${midSentence.source}`,
  'u',
)

/** All of them; the first that fits is taken. Most titles need none: a model knows them by the words around them (name-features.ts). */
export const namingPatterns: readonly NamingPattern[] = [
  {
    name: 'so-called',
    before: /(?<!\p{L})(?:so[- ]called|self[- ]styled|much[- ]vaunted|proverbial)(?: \p{L}{1,20})?$/iu,
    inner: 'few',
    sample: 'Roe fed the so-called “night fleet” of boats.',
  },
  {
    name: 'named',
    before:
      /(?<!\p{L})(?:(?:nick|code-?|re|sur)?named|(?<!\b(?:he|she|they|i|we|has|have|had|\p{Lu}\p{L}{1,20}) )dubbed|titled|subtitled|entitled|christened|codenamed|aka|a\.k\.a\.|headed|headlined|captioned|alias)(?: by \p{L}{1,20}(?: \p{L}{1,20})?)?$/iu,
    inner: 'few',
    sample: 'The bread, nicknamed “the loaf” by the town, was gone.',
  },
  {
    name: 'known as',
    before:
      /(?<!\p{L})(?:(?:known|knew|knows?|remembered (?:locally|there|in|on|across)|appears?|appeared|saved|stored|classed|classified|categori[sz]ed|designated|published|released|reissued|broadcast|aired|performs?|performed|recorded|credited|marked|shown|shows?|showed|registered|logged|entered|coded|booked|tagged|(?:often|always|usually|widely|sometimes|still|now|commonly) (?:written off|referred to|spoken of)|billed|marketed|sold|listed|filed|trad(?:es|ed|ing)|rechristened)(?: \p{L}{1,20}){0,6} (?:as|under the name)|(?:goes|went|go|going) by)(?: (?:the|a|an|simply|just))?$/iu,
    inner: 'few',
    sample: 'The boat, known on the coast as “the loaf”, was gone.',
  },
  {
    name: 'called',
    before:
      /(?<!\p{L})(?:(?:is|are|was|were|been|be|being|now|also|something|someone|popularly|widely|often|affectionately|locally|jokingly|commonly|officially|now|then|anything|one|\p{L}{1,20}s?,?) called|called)(?: (?:the|a|an|simply|just))?$/iu,
    inner: 'title',
    sample: 'The next project, called “Nice Nils”, begins in May.',
  },
  {
    name: 'what people call',
    before:
      /(?<!\p{L})(?:what|which|that|whom|whose \p{L}{1,20}) (?:everybody|everyone|people|some|many|most|we|locals|residents|fans) calls?(?: (?:the|a|an|him|her|it|them))?$/iu,
    inner: 'few',
    sample: 'Nobody mends what people call the “old stairs” in the park.',
  },
  {
    name: 'as they call it',
    before: /(?:^|[^,:])$/u,
    after:
      /^,? as (?:(?:it|they|he|she) (?:is|was|are|were|came to be|has become|became|will be) (?:\p{L}{1,20} )?(?:known|called|nicknamed|dubbed)|(?:(?:the|its|his|her|their|many|most|all) )?(?:[\p{L}-]{1,20} )?(?:everyone|everybody|people|they|we|\p{Ll}[\p{Ll}-]{1,20}s|staff) (?:\p{Ll}{1,12}ly |still |all |like to )?(?:knows?|calls?|have|has|refer to|style) (?:it|him|her|them)(?!\p{L}))/u,
    inner: 'few',
    sample: 'The “shrimp chorus”, as divers know it, is loudest at dusk.',
  },
  {
    name: 'always called',
    before: new RegExp(
      String.raw`(?<!\p{L})${everyone} (?:still|always|often|usually|generally|simply|affectionately|fondly|jokingly|used to|would|soon|never|have taken to|had taken to|took to) call(?:ed|ing)?(?: (?:the|a|an|him|her|it|them|him the|her the|it the|them the))?$`,
      'iu',
    ),
    inner: 'few',
    sample: 'The neighbours still called it “the gallery”.',
  },
  {
    name: 'word prescribed',
    before:
      /(?<!\p{L})(?:ask|tell|told|instruct|order|beg|advis|encourag|forbid|forbad|warn)\p{L}{0,5}(?: [\p{L}’'-]{1,20}){1,4} (?:not )?to (?:call|refer to|describe|speak of)(?: [\p{L}’'-]{1,20}){0,4}(?: as)?(?: the| an?)?$/iu,
    inner: 'few',
    sample: 'An email instructs staff to refer to the failure as a “thermal event”.',
  },
  {
    name: 'word forbidden',
    before:
      /(?<!\p{L})(?:(?:not|never) to (?:use|say|write)|to (?:stop|avoid|quit|drop)(?: using| saying)?|(?:stop|avoid|against|from|without) (?:using|saying|writing)|instead of|(?:did|do|does|would|will|could)(?: not|n['’]t) use|never us(?:es?|ed)) the (?:word|term|phrase|expression|name|label|title)s?$/iu,
    inner: 'few',
    sample: 'The chief told staff not to use the term “outage”.',
  },
  {
    name: 'not to be said',
    before: /(?<!\p{L})(?:(?:stop|avoid|against|from|without) saying|not to say|never to say)$/iu,
    inner: 'small',
    sample: 'Head office has ordered her to stop saying “clinic”.',
  },
  {
    name: 'spelt',
    before:
      /(?<!\p{L})(?:(?:mis)?spel(?:ls?|led|t|ling)|(?:mis)?pronounc(?:es?|ed|ing))(?: (?:it|them|him|her))?(?: as| with an?)?$/iu,
    inner: 'small',
    sample: 'As a boy he was caned for spelling “judgment” with two vowels.',
  },
  {
    name: 'what those in the trade call',
    before:
      /(?<!\p{L})(?:what|which|that) (?:[\p{L}-]{1,20} ){0,2}(?!(?:officials|scientists|researchers|experts|forecasters|meteorologists|doctors|economists|analysts|authorities|critics|opponents|ministers|activists|campaigners|supporters|lawyers|prosecutors|police|protesters|unions)(?!\p{L}))\p{L}{2,20}s (?:still |like to )?call (?:an?|the)$/u,
    inner: 'few',
    sample: 'It went on to what builders call a “snag list”, behind a loose manhole.',
  },
  {
    name: 'voted',
    before:
      /(?<!\p{L})(?:(?:campaign(?:s|ed|ing)?|vot(?:e|es|ed|ing)|ballots?|majority|push(?:es|ed|ing)?)(?: (?:for|against))?(?: an?)?|(?:resounding|clear|narrow|firm|strong))$/iu,
    inner: 'vote',
    sample: 'The minister, who had campaigned for a “no”, stays on.',
  },
  {
    name: 'taken on as',
    before:
      /(?<!\p{L})(?:hired|employed|engaged|recruited|appointed|apprenticed|enrolled|counts?|counted|qualif(?:y|ies|ied)|taxed|insured|licensed|certified)(?: [\p{L}\p{N}’'-]{1,20}){0,5} as an?$/iu,
    inner: 'few',
    sample: 'The station hired her in 1957 as a “studio attendant, grade C.”',
  },
  {
    name: 'letter or figure',
    before: /(?<!\p{L})(?:an?|the|with|his|her|its|letters?|figures?|number)(?: [\p{Ll}-]{1,20})?$/iu,
    inner: 'sign',
    sample: 'She signs her work with a small “9”.',
  },
  {
    name: 'code words',
    before:
      /(?<!\p{L})(?:code ?words?|code names?|passwords?|nicknames?|slang|jargon)(?: [^.;!?]{0,60})?(?:[:,]| and)$/iu,
    after: /^,? (?:for|was|were|is|meant|means)(?!\p{L})/u,
    inner: 'small',
    sample: 'The men kept to code words: “fish” for the victim and no more.',
  },
  {
    name: 'on what they carry',
    before: /$/u,
    after: new RegExp(String.raw`^ (?:[\p{L}-]{1,20} )?(?:${placards})s(?!\p{L})`, 'iu'),
    inner: 'few',
    unsaid: true,
    sample: 'Protesters in “Hands off the river” T-shirts stood outside.',
  },
  {
    name: 'on what one carries',
    before: /(?<!\p{L})(?:the|a|an|its|his|her|their|our|my|your|every|another)(?: [\p{L}-]{1,20})?$/iu,
    after: new RegExp(String.raw`^ (?:[\p{L}-]{1,20} )?(?:${placards})(?!\p{L})`, 'iu'),
    inner: 'few',
    sample: 'A boy in a “Hands off the river” hat asked for more.',
  },
  {
    name: 'sign says',
    before: new RegExp(
      String.raw`(?<!\p{L})(?:${surfaces}|yours|mine|theirs|the other)(?:[ ,][^.;:!?“”"]{0,60})?(?: (?:reading|reads?)|[.;] (?:one|another)(?: (?:in|at|on|outside|by|near) [\p{L} ’'-]{1,30})? (?:simply |just |now |still )?(?:says?|said|reads?))[,:]?$`,
      'iu',
    ),
    inner: 'any',
    sample: 'The posters, put up in July, read “Do not feed me”.',
  },
  {
    name: 'it says',
    before: new RegExp(
      String.raw`(?<!\p{L})(?:${placards}|notice|inscription|plate|blackboard|whiteboard|chalkboard|menu|graffiti|tattoo|headstone|gravestone)(?:s?[^.;:!?]{0,60}[.;] it|s[^.;:!?]{0,60}[.;] they) (?:(?:simply|just|now|still|also|merely) )?(?:says?|said|reads?)[,:]?$`,
      'iu',
    ),
    inner: 'any',
    sample: 'Fans hung a banner from the bridge. It says “Spend some, you misers”.',
  },
  {
    name: 'it reads across the chest',
    before:
      /(?<!\p{L})(?:on|across|over|above|along|under|beneath) (?:the|its|his|her|their|one|each) (?:[\p{L}-]{1,20} ){0,2}(?:door|side|front|back|stern|hull|wall|window|chest|arm|neck|sleeve|roof|tail|lid|cover|label|collar|lintel|arch|gate|entrance|box|card|envelope|screen)s? (?:it|they|was|were) (?:still |just |simply )?(?:reads?|written|painted|printed)[,:]?$/iu,
    inner: 'any',
    sample: 'Across the chest it read “Spend some, you misers”.',
  },
  {
    name: 'sign alone says',
    before: new RegExp(
      String.raw`(?:^|[.;:,!?”"’] ?|(?<!\p{L})(?:and|but|where|that|while) )(?:the|an?|one|another|its|his|her|their) (?:[\p{L}-]{1,20} ){0,2}(?:${placards}|notice|plate|flyer|leaflet|inscription|graffiti|tattoo|headstone|gravestone)s?(?: (?:beside|on|over|above|at|in|by|near|outside|behind|under|below|across|along|beneath|next to) [\p{L}’' -]{1,40})? (?:(?:simply|just|now|still|also|merely) )?(?:says?|said)[,:]?$`,
      'iu',
    ),
    inner: 'any',
    sample: 'The sign beside the road says “Share the road”.',
  },
  {
    name: 'sign shows',
    before: new RegExp(
      String.raw`(?<!(?:point|gestur|nodd|look|glanc|stopp|star|said|saying)\p{L}{0,4} (?:\p{L}{1,10} ){0,3})(?<!\p{L})(?:an?|another|one) (?:[\p{L}-]{1,20} ){0,3}(?:${placards}|notice|inscription|plate|chalkboard|blackboard|whiteboard)(?: [^.;:!?“”"]{1,40})?:$`,
      'iu',
    ),
    inner: 'any',
    sample: 'A hand-lettered sign hung over the machine: “Back to normal.”',
  },
  {
    name: 'painted',
    before:
      /(?<!\p{L})(?:painted|painting|chalked|printed|stencill?ed|sprayed|daubed|stamped|stamping|embroidered|etched|tattooed|stitched|lettered)(?: (?:it|them|him|her))?(?: (?:on|across|over|above|in) [^.;:,!?“”"]{1,40})?:?$/iu,
    inner: 'few',
    sample: 'The baker had painted “See you Thursday” on his door.',
  },
  {
    name: 'printed on',
    before:
      /(?<!\p{L})(?:painted|chalked|printed|stencill?ed|sprayed|daubed|stamped|embroidered|etched|tattooed|stitched|carved|engraved|written in \p{L}{1,20}) (?:on|across|over|above|in|into) [^.;:,!?“”"]{1,40}:$/iu,
    inner: 'any',
    sample: 'The rule is printed on a card: “No perfume. No photographs. No soy.”',
  },
  {
    name: 'borne',
    before: /(?<!\p{L})(?:had|has|have|with|wore|wears|bore|bears|bearing|wearing|showed|shows)$/iu,
    after:
      /^ (?:written |printed |painted |stitched |emblazoned |tattooed )?(?:on|across|over|above|down) (?:the|its|his|her|their|a|one|both|each) (?:\p{L}{1,20} )?(?:door|side|front|back|stern|hull|bonnet|wall|window|chest|arm|neck|knuckles|sleeve|roof|tail|wing|lid|cover|label|collar|forehead|bumper)s?(?!\p{L})/iu,
    inner: 'few',
    sample: 'His truck had “Nils’s Septic” on the door.',
  },
  {
    name: 'sign reads',
    before: new RegExp(
      String.raw`(?<!\p{L})(?:${signs})(?: [\p{L}-]{1,20}){0,5} (?:reading|reads?|that reads?|saying|that said|that says|with|bearing|to read|to say|emblazoned with|marked|labell?ed|printed with|proclaiming|that proclaimed|declaring|which read|which said)(?: (?:the words?|simply))?[,:]?$`,
      'iu',
    ),
    inner: 'any',
    sample: 'Roe lit a pipe beneath a sign reading “No Smoking”.',
  },
  {
    name: 'marked',
    before:
      /(?<!\p{L})(?:marked|labell?ed|stamped|inscribed|emblazoned with|engraved with|signed|spell(?:s|ed|t|ing) out(?: the words?)?|bearing the (?:words?|slogan|legend|motto|name)|with the (?:words?|slogan|legend|motto|headline|caption|name|title))$/iu,
    inner: 'few',
    sample: 'Officers found a folder marked “Pension” in the kitchen.',
  },
  {
    name: 'words as words',
    before:
      /(?<!\p{L})(?<!\b(?:us(?:es?|ed|ing)|with|said|says|uttered|in|call(?:s|ed|ing)?) (?:the|a|an|that|his|her) (?:\p{L}{1,20} )?)(?:word|term|phrase|expression|verb|adjective|noun|prefix|suffix|initials|letters?|acronym|abbreviation|nickname|moniker|codename|code name|title|label|heading|headline|slogan|motto|hashtag|password|username|tagline|pseudonym|stage name|surname|nom de plume|name|inscription|symbol|ticker|number plate|plate|call sign|handle)s?(?: of|,? such as|,? including| \()?$/iu,
    inner: 'few',
    sample: 'The word “mustering” stands on every deck.',
  },
  {
    name: 'name of a thing',
    before:
      /(?<!\p{L})(?:file ?names?|the tags?|hashtags?|usernames?|passwords?|code[ -]?names?|code[ -]?words?|working title|subject line|stage name|brand names?|trade names?|trading name|the commands?|call sign|image file:|key ?words?|search terms?)(?: of)?$/iu,
    inner: 'few',
    sample: 'A copy went round with the file name “wet dog”.',
  },
  {
    name: 'written in one',
    before: /$/u,
    inner: 'file name',
    unsaid: true,
    sample: 'The picture was sent in under “wet_dog_03” and lost.',
  },
  {
    name: 'translated',
    before:
      /(?<!\p{L})(?:(?:(?:an?|the) (?:\p{Lu}\p{L}{2,20}|local|dialect|old|slang|nautical) (?:word|term|phrase|expression|name)|slang|shorthand|code|euphemism|Latin|Greek|French|German|Spanish|Italian|Arabic|Welsh|Gaelic|Hindi|Urdu|Russian|Chinese|Mandarin|Japanese|Swahili|Yoruba|(?:no|any|one|own|another|every)(?: \p{L}{2,20}){0,2} (?:word|term|name)) for|which means|(?<!\p{L}, )meaning|translat(?:es|ed|ing)(?: \p{L}{1,20})? (?:as|to)|short for)(?: the| an?)?$/iu,
    inner: 'few',
    sample: 'They called it Bayanihan, a Tagalog word for “shared work.”',
  },
  {
    name: 'name for it',
    before: /(?<!\p{L})(?:names?|words?|terms?|phrases?|expressions?|labels?) for [^.;:!?“”"]{1,60}: (?:the|an?)$/iu,
    inner: 'few',
    sample: 'Linguists have a name for the other kind: the “half sorry”.',
  },
  {
    name: 'searched for',
    before:
      /(?<!\p{L})(?:search(?:es|ed|ing)?(?: [\p{L}’'-]{1,20}){0,3} (?:online|Google|the web|the internet|on Google) for|googl(?:e|ed|es|ing))$/iu,
    inner: 'few',
    sample: 'A chemist had searched the internet for “foxglove dose adult” eleven times.',
  },
  {
    name: 'graded',
    before:
      /(?<!\p{L})(?:(?:is|are|was|were|been|being) (?:rated|graded|ranked|classed|downgraded to|upgraded to)|(?:rating|grade|category|status|verdict|score) of|(?:category|grade|rating|band|tier) to|(?:range|level|class|zone|band) considered)$/iu,
    inner: 'small',
    sample: 'The debt is rated “BB-minus”.',
  },
  {
    name: 'out of use',
    before: /$/u,
    after:
      /^ (?:is|was|are|were) (?:no longer|still|out of|back in) (?:current|fashion|fashionable|a word|used|in use|spoken|date|vogue)(?!\p{L})/u,
    inner: 'few',
    sample: 'My granddaughter informs me that ‘OK boomer’ is no longer current.',
  },
  {
    name: 'called by a title',
    before: /(?<!\p{L})call(?:s|ed|ing)? (?:their|his|her|its|the|our) [\p{Ll}-]{2,20}$/u,
    inner: 'long title',
    sample: 'The gunmen called their leader “Commander Bravo” and fled.',
  },
  {
    name: 'searched for and found',
    before: /(?<!\p{L})search(?:es|ed|ing) for$/iu,
    after:
      /^,? (?:once|twice|[\p{L}\d]{1,20} times|on (?:Google|YouTube|eBay|(?:his|her|their|the|a) (?:phone|computer|laptop|internet|web|site|app))|online)(?!\p{L})/iu,
    inner: 'few',
    sample: 'A chemist searched for “foxglove dose adult” eleven times.',
  },
  {
    name: 'file called',
    before:
      /(?<!\p{L})(?:an?|the|one|another|his|her|their|its) (?:[\p{L}-]{1,20} ){0,2}(?:files?|folder|chat|account|apps?|list|game|spreadsheet|playlist|database|document|webpage|street|lane|village|condition|disease|syndrome|technique|device|gadget|tool|dish|drink|cake|bread|dance|drug|pill|dye|cloth|boat|dog|cat|horse|page|tab) (?:that (?:is|was) |which (?:is|was) |(?:he|she|they) )?called$/iu,
    after: /^(?! by )/u,
    inner: 'few',
    sample: 'Prosecutors said he kept the ledger in a file called “recipes.xls” until May.',
  },
  {
    name: 'filed under',
    before:
      /(?<!\p{L})(?:saved|stored|listed|filed|recorded|logged|registered|entered|shelved|indexed|grouped|advertised|trades?|traded|trading)(?: [\p{L}’'-]{1,20}){0,3} (?:under|down as)$/iu,
    inner: 'few',
    sample: 'On his phone she was saved under “Plumber”.',
  },
  {
    name: 'mistaken',
    before: /(?<!\p{L})(?:confus(?:es?|ed|ing)|mist(?:akes?|ook|aken|aking)|misread|mishear[sd]?|misheard)$/iu,
    inner: 'small',
    sample: 'The report said the pilots had misheard “descend” at noon.',
  },
  {
    name: 'box for',
    before:
      /(?<!\p{L})(?:box(?:es)?|columns?|fields?|headings?|buttons?|options?|symbols?|emojis?|hand signals?) for(?: the)?$/iu,
    inner: 'small',
    sample: 'He said the form had boxes for “Mother” and none for her.',
  },
  {
    name: 'the game',
    before:
      /(?:^|(?<!\p{L})(?:that|of|in|by|with|for|to|from|on|and|play(?:s|ed|ing)?|using|about|via|as)) the (?:game|dance|dish|drug|app|hashtag|colou?r|species|breed|variety|shade|command|password|username|chatbot|site|forum|channel|letters?|prefix|number|pseudonym|brand|ingredient|spice|herb|plant)$/iu,
    inner: 'small',
    sample: 'He said that the game “conkers” was banned at his school.',
  },
  {
    name: 'on a scale',
    before:
      /(?<!\p{L})(?:rated|graded|ranked|raised|lowered|downgraded|upgraded|reclassified|reset|switched|relabelled|relabeled|recategori[sz]ed)(?: [\p{L}’'-]{1,20}){0,6} from$/iu,
    after: /^ to (?:the )?[“"‘'][^“”"]{1,30}[”"’'](?! (?:by|in|on|within)(?!\p{L}))/u,
    inner: 'small',
    sample: 'Staffing was rated each day from “green” to “do not ask”.',
  },
  {
    name: 'answered in numbers',
    before:
      /(?:%|(?<!\p{L})(?:per ?cent|respondents|voters|households|those asked))(?: of [\p{L} ’'-]{1,30})? (?:answered|replied|responded)$/iu,
    inner: 'vote',
    sample: 'Officials said 62% of the town answered “yes”.',
  },
  {
    // People who are no poll may answer somebody: six members replied “no” when Ms Poe asked if they trusted her.
    name: 'people answered a question',
    before:
      /(?<!\p{L})(?:people|members|patients|pupils|half|a third|a quarter|most)(?: of [\p{L} ’'-]{1,30})? (?:answered|replied|responded)$/iu,
    after: /^ (?:to|on|in) (?:the|a|that|this) (?:\p{L}{1,20} )?(?:question|poll|survey|ballot|referendum)(?!\p{L})/u,
    inner: 'vote',
    sample: 'Officials said three people answered “yes” to the question about guns.',
  },
  {
    name: 'chosen in numbers',
    before:
      /(?:%|(?<!\p{L})(?:per ?cent|people|respondents|voters|households|members|patients|pupils|those asked|half|a third|a quarter|most))(?: of [\p{L} ’'-]{1,30})? (?:chose|picked|ticked|selected|opted for)$/iu,
    inner: 'vote',
    sample: 'The firm said most of the pupils picked “not sure”.',
  },
  {
    name: 'ticked',
    before:
      /(?<!\p{L})(?:tick(?:s|ed|ing)?|click(?:s|ed|ing)?(?: on)?|select(?:s|ed|ing)?|circl(?:es|ed|ing)|swip(?:es|ed|ing)|press(?:es|ed|ing)?|underlin(?:es|ed|ing))$/iu,
    inner: 'few',
    sample: 'Roe said he had ticked “no religion” all his life.',
  },
  {
    name: 'the legal term is',
    before:
      /(?<!\p{L})(?:(?:word|term|name)s? of art|(?:technical|legal|medical|official|polite|trade|proper|scientific|local|Latin|Greek|French|German|Spanish|Italian|Welsh|Irish|Gaelic|Japanese|Chinese) (?:word|term|name|phrase)s?(?: (?:for|in) [^.,;:!?“”"]{1,40})?) (?:is|was|are|were)$/u,
    inner: 'few',
    sample: 'The legal term is “constructive notice”, and it is rare.',
  },
  {
    name: 'glossed',
    before: /(?:^|[^,:])$/u,
    after:
      /^,? (?:an?|the|their|its|his|her) (?:(?:[\p{L}-]{1,20} ){0,2}(?:word|term|name|slang|shorthand|jargon|code|euphemism|acronym|abbreviation) for|(?:[\p{L}-]{1,20} )?(?:nickname|nom de guerre|nom de plume|stage name|pen name|pseudonym|moniker|sobriquet|alias))(?!\p{L})/u,
    inner: 'few',
    unsaid: true,
    sample: 'Roe said the firm had put it in a “sandbox”, the trade term for a practice system.',
  },
  {
    name: 'a word that came',
    before: /(?:^|\p{L}|[.!?]["”’)]?)$/u,
    after:
      /^ (?:(?:is|was|has become|became|remains) (?:an?|the|no|not an?|one|just an?) (?:[\p{L}-]{1,20} )?(?:word|term|phrase|expression|euphemism|acronym|abbreviation|prefix|suffix|adjective|noun|verb)|(?:derives?|derived|stems?|comes|came|dates?|dated) (?:from|back)|(?:first )?(?:entered|appeared in) (?:the|a) (?:language|dictionary|lexicon)|is (?:spelt|spelled|pronounced))(?!\p{L})/u,
    inner: 'small',
    sample: 'She said “gezellig” was a word that lost everything on the way.',
  },
  {
    name: 'written there',
    before: /[^:]$/u,
    after:
      /^,? (?:was |were |is |are )?(?:hand-?)?(?:stamped|printed|painted|written|stencill?ed|daubed|scrawled|chalked|embossed|engraved|etched|stitched|sprayed|spray-painted|tattooed|carved|embroidered|scribbled|emblazoned|lettered) (?:on|across|inside|down|over|in|into|above|along|under|underneath|by hand|beneath|behind)(?!\p{L})/u,
    inner: 'few',
    sample: 'Roe opened one and saw “NOT FOR RESALE” stamped inside the lid, according to the file.',
  },
  {
    name: 'it reads',
    before: new RegExp(
      String.raw`(?<!\p{L})(?:${placards}|notice|inscription|plate|blackboard|menu)s?[^.;:!?]{0,60}[.;]$`,
      'iu',
    ),
    after: /^,? (?:it|they) reads?(?!\p{L})/u,
    inner: 'any',
    sample: 'The library has a very good poster about this. ‘New hours to serve you’, it reads, above a photograph.',
  },
  {
    name: 'a book one has read',
    before:
      /(?<!\p{L})(?:have|has|had|having|been|to|is|was|were|be|never|not|am|are) (?:just |never |always |only )?(?:re-?)?read(?:ing)?$/u,
    inner: 'title',
    sample: 'She said she had read “Dracula” nine times.',
  },
  {
    name: 'at the mark',
    before: /(?<!\p{L})(?:in|to|at|on|from|into|under) the$/iu,
    after: /^ (?:position|setting|lane|aisle|column|heading|section|bin|pile|tray|stage)(?!\p{L})/u,
    inner: 'small',
    sample: 'The switch was in the “off” position, investigators said.',
  },
  {
    name: 'the button',
    before: /(?<!\p{L})(?:the|an?|its|his|her)$/iu,
    after:
      /^ (?:button|switch|key|tab|folder|icon|emoji|hashtag|brand|scam|scams|hoax|texts|podcast|playlist|syndrome|votes?|gene|stickers?|stamps?|filter)(?!\p{L})/u,
    inner: 'small',
    sample: 'He admitted sending the “Hi Mum” texts to 900 people.',
  },
  {
    name: 'the tax',
    before: new RegExp(
      String.raw`(?<!(?<!\p{L})${blaming}(?: [\p{L}’'-]{1,20}){0,5} )(?<!\p{L})the(?: (?:new|old|proposed|planned|controversial|hated))?$`,
      'iu',
    ),
    inner: 'measure',
    unsaid: true,
    sample: 'Critics say the “bedroom tax” has driven families from home.',
  },
  {
    name: 'addressed to',
    before: /(?<!\p{L})addressed (?:simply |only |just )?to$/iu,
    inner: 'few',
    sample: 'A letter arrived, addressed to “the occupier”.',
  },
  {
    name: 'says on it',
    before: /(?<!\p{L})(?:says?|said|reads?)$/iu,
    after: /^ (?:on|across) (?:it|them|the (?:front|back|side|label|door|lid|cover|box|tin|jar|packet))(?!\p{L})/u,
    inner: 'few',
    sample: 'Her jar says “Nils” on it.',
  },
  {
    name: 'it is on the card',
    before: new RegExp(
      String.raw`(?:^|[.!?;:,”’] ?)(?:on|in) (?:the|its|his|her|their|our|your|every) (?:[\p{L}-]{1,20} )?(?:${surfaces}|programme|program|map|chart|register|books|catalogue|catalog|form|bill) (?:it|he|she|this|that|they) (?:is|was|are|were|became|becomes)(?: still| just| simply)?(?: the| an?)?$`,
      'iu',
    ),
    inner: 'few',
    sample: 'On the card it is “the Apology.”',
  },
  {
    name: 'in the subject line',
    before: /$/u,
    after: /^ (?:in|as) (?:the|its|his|her|their) (?:subject line|headline|caption|file ?name)(?!\p{L})/u,
    inner: 'few',
    sample: 'The clerk sent an email with “please delete” in the subject line.',
  },
  {
    name: 'motto is',
    before:
      /(?<!\p{L})(?:slogan|motto|tagline|hashtag|password|username|nickname|code ?name)s?(?:,? [^,.;:!?“”"]{1,30},?)? (?:is|was|are|were|became)$/iu,
    inner: 'few',
    sample: 'The slogan for all this is “work a little longer”.',
  },
  {
    name: 'word that does',
    before: /(?<!\p{L})(?:word|term|phrase|expression|adjective|noun|verb|prefix|name|label|title)s?$/iu,
    after:
      /^,? (?:did|does|do|was|is|are|were|has|have|had|should|would|will|might|may|could|can|never|appears?|appeared|occurs?|occurred|came|comes|crops?|cropped)(?!\p{L})/u,
    inner: 'few',
    sample: 'The ministry said the word “crisis” did not appear in the report.',
  },
  {
    name: 'refer to it as',
    before: new RegExp(
      String.raw`(?<!\p{L})${everyone} (?:\p{L}{1,20}ly |often |still |all )?refer to (?:[\p{L}’'-]{1,20} ){1,4}as(?: the| an?)?$`,
      'iu',
    ),
    inner: 'few',
    sample: 'Locals refer to the hill as “the Lump”.',
  },
  {
    name: 'kind of rule',
    before: /(?<!\p{L})(?:the|a|an|its|his|her|their|our|this|of|new|\p{L}{1,20}['’]s?)$/iu,
    after:
      /^ (?:[\p{Ll}-]{3,20}ing )?(?:rules?|units?|frauds?|scams?|schemes?|hotline|helpline|guarantee|discount|permit|licen[cs]e|badge|award|prize|app|meme|filter|syndrome|myth|ads?|adverts?|leaflets?|mailers?|button|vouchers?|drives?|clause|list|category|setting|key|lane|aisle|visas?|box|notices?|status|mode|folder|tab|section|labels?|marks?|logo)(?!\p{L})/u,
    inner: 'phrase',
    sample: 'The school’s “no phones” rule begins in May.',
  },
  {
    name: 'motto',
    before:
      /(?<!\p{L})(?:slogan|motto|label|title|nickname|moniker|tagline|codename|headline|hashtag|caption|sign|banner|placard|plaque|inscription|username|password|number plate|licen[cs]e plate|call sign|ringtone|screen name|code ?word|brand name|trade name|stage name|(?<!\bin (?:a|one|other) )(?:one|two|three|four|single) words?)(?: (?:in|on|of|for) [^.,;:!?“”"]{1,30})?[,:]$/iu,
    inner: 'few',
    sample: 'We have a simple motto, “Leave it alone.”',
  },
  {
    name: 'cited in brackets',
    before: /\($/u,
    after:
      /^,? ?(?:\p{Lu}[\p{L}’' ]{1,30}, )?(?:letters?|page|p\.|editorial|front page|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}{0,6}\.? \d|\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))[^().]{0,30}\.?[^().]{0,10}\)/iu,
    inner: 'few',
    sample: 'Your correspondent in the north (“Canine menace”, Nov 7) wants every stray shot.',
  },
  {
    name: 'cited',
    before: /(?<!\p{L})(?:re:?|in|report|article|column|editorial|letters?|leader|item|news)$/iu,
    after:
      /^,?(?: by [^().]{1,40})? \((?:front page|editorial|letters?|news|op-?ed|opinion|column|leader|page|p\.|business|sports?|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}{0,6}\.? \d|\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))/iu,
    inner: 'few',
    sample: 'Re “Canine menace” (front page, Nov. 7): I taught dogs for 34 years.',
  },
  {
    name: 'reported in',
    before: /(?<!\p{L})(?:report|article|column|editorial|letters?|leader|headlines?)(?: [^.;:!?“”"()]{0,40})? \($/iu,
    after: /^\)|^ (?:was|were|is|ran|read)(?!\p{L})/u,
    inner: 'few',
    sample: 'In your report of Tuesday (“Rural routes face axe”), Roe was not named.',
  },
  {
    name: 'work',
    before: new RegExp(
      String.raw`(?<!\p{L})(?:${works}),?(?: (?:was |is |are |were )?(?:called|named)| (?:is|was|are|were|remains?|includ(?:e|es|ed|ing)))?$`,
      'iu',
    ),
    inner: 'title',
    sample: 'She told it in her memoir, “Small Soundings”.',
  },
  {
    name: 'sung',
    before:
      /(?<!\p{L})(?:singing|sang|sung|sings?|belting out|belted out|hummed|humming|whistling|whistled|performing|performed|playing|(?:rendition|version|act|scene|set|pages?|fans|viewers|readers|listeners|chorus|choruses|verse|strains|bars|cover|performance|screening|production|reading|copy|copies|adaptation|authors?|star|stars|creator|director|host|finale|episode|premiere) of)$/iu,
    inner: 'title',
    sample: 'The crowd was belting out “Can We Play You Every Week?”',
  },
  {
    name: 'titles',
    before:
      /(?<!\p{L})(?:(?:titles?|names?|songs?|hits?|films?|books?|tracks?|shows?),? (?:including|such as|like)|quot(?:ing|e))$/iu,
    inner: 'title',
    sample: 'The board showed titles including “Boots Floor” and no more.',
  },
  {
    name: 'titled noun',
    before: new RegExp(
      String.raw`(?<!\p{L})${determiner}(?: [£$€]?\d[\p{L}\p{N}.,-]{0,12}(?: (?:million|billion|trillion))?)?$`,
      'iu',
    ),
    after:
      /^ (?!and |or |but |as |in |on |at |to |of |for |from |with |by |after |before |when |while |who |that |which |is |was |are |were )\p{Ll}/u,
    inner: 'title',
    sample: 'The state’s “Heritage in Place” program pays half.',
  },
  {
    name: 'titled',
    before: new RegExp(
      String.raw`(?<!\p{L})${determiner}(?: (?:other|new|old|first|second|third|last|latest|original|famous|missing|late|annual|beloved|popular|ill-fated|failed|celebrated|acclaimed|renowned|iconic|classic|cult|hit|long-running|best-selling|bestselling|award-winning|\d{4}|\d+-year-old))?$`,
      'iu',
    ),
    inner: 'title',
    sample: 'The hole was below the waterline of the “Hesper Maid,” but dry.',
  },
  {
    name: 'made by',
    before: /(?:^|[^,:])$/u,
    after:
      /^,? (?:by (?:(?:the|a|an) (?:[\p{Ll}-]{1,20} ){0,3})?\p{Lu}|(?:set|filmed|shot|recorded) (?:in|on)|directed|written by|published|starring|released|produced by|premiered|performed by|sung by|adapted|based on|featuring|due (?:on|in|out)|out (?:on|in|now|this|next|\p{Lu})|named (?:after|for)|which (?:opens?|opened|follows?|tells|stars|runs|airs|aired|premieres|premiered|takes its))/u,
    inner: 'title',
    unsaid: true,
    sample: 'The musical closes on Friday. “Cooma”, by the brothers Nick and Nils Roe, is a success.',
  },
  {
    name: 'its maker',
    before: /(?:^|[^,:])$/u,
    after: new RegExp(String.raw`^ (?:${makers})s?(?!\p{L})`, 'iu'),
    inner: 'title',
    headline: true,
    unsaid: true,
    sample: 'Adaeze Obi denied that she had married her “Lekki Wives” co-star.',
  },
  {
    name: 'title in mid-sentence',
    before: midSentence,
    inner: 'long title',
    unsaid: true,
    sample: 'Roe watched the opening shot of “The Last Warm Day,” twice.',
  },
  {
    name: 'name in mid-sentence',
    before: unblamed,
    inner: 'one name',
    unsaid: true,
    sample: 'The judges praised “Salt” for its cold light.',
  },
  {
    name: 'nickname',
    before: /(?<!\p{L})\p{Lu}[\p{L}.'’-]{0,20}$/u,
    after: /^ (?!(?:I|In|On|At|But|And|When)(?!\p{L}))(?:(?:de|van|von|du|la|le|Mc|O['’]) ?)?\p{Lu}\p{Ll}/u,
    inner: 'small name',
    sample: 'He learned the trade from Walter “Sparky” Lund.',
  },
  {
    name: 'means',
    before: /(?:^|\p{L}|[.!?]["”’)]?)$/u,
    after:
      /^ (?:\p{L}{1,20} )?(?:means?|meant|stands? for|refers? to|(?:is|was|are|were) (?:code|slang|short|shorthand|jargon) for)(?!\p{L})/iu,
    inner: 'small',
    sample: 'Readers ask what “mustering” means.',
  },
]
