/** One way in which words between marks give a name, a title, the words on a sign or a word as such: nobody says them. */
export interface NamingPattern {
  readonly name: string
  /** What stands before the opening mark, at its end. */
  readonly before: RegExp
  /** What stands behind the closing mark, at its beginning. */
  readonly after?: RegExp
  /** What the words between the marks look like. */
  readonly inner: 'title' | 'few' | 'any' | 'small' | 'small name'
  readonly sample: string
}

const determiner = String.raw`(?:the|a|an|its|his|her|their|our|this|\p{L}{1,20}['’]s?)`
const works =
  'books?|novels?|memoirs?|autobiography|biography|films?|movies?|songs?|albums?|singles?|plays?|musicals?|opera|poems?|essays?|articles?|series|shows?|dramas?|sitcom|comedy|thriller|documentary|documentaries|podcasts?|programmes?|paintings?|sculptures?|exhibition|exhibit|installation|journals?|magazines?|newspapers?|newsletter|video game|games?|apps?|episodes?|chapters?|hits?|ballad|hymn|anthem|tunes?|tracks?|trilogy|sequel|atlas|manuals?|guide|bestseller|blockbuster|blog|website|column|franchise|reality show|ships?|boats?|trawler|ferry|yacht|steamer|liner|vessel|schooner|MV|SS|HMS|USS|racehorse|genus|species|restaurant|pub|cafe|café|nightclub|band|operation|project|scheme|fund|campaign|initiative|programme|program|dish|cocktail'
const signs =
  'signs?|banners?|placards?|posters?|t-?shirts?|shirts?|sweatshirts?|hoodies?|plaques?|billboards?|stickers?|boards?|badges?|buttons?|mugs?|caps?|hats?|folders?|files?|labels?|envelopes?|cards?|scarf|scarves|flags?|graffiti|tattoos?|doors?|gates?|walls?|box|boxes|tin|bottles?|jars?|headstone|gravestone|balloons?|cake|bunting|sash|sashes|marquee'

/** All of them; the first that fits is taken. */
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
      /(?<!\p{L})(?:(?:nick|code-?|re|sur)?named|(?<!\b(?:he|she|they|i|we|has|have|had|\p{Lu}\p{L}{1,20}) )dubbed|titled|subtitled|entitled|christened|codenamed|aka|a\.k\.a\.|headed|headlined|captioned)(?: by \p{L}{1,20}(?: \p{L}{1,20})?)?$/iu,
    inner: 'few',
    sample: 'The bread, nicknamed “the loaf” by the town, was gone.',
  },
  {
    name: 'known as',
    before:
      /(?<!\p{L})(?:known|billed|marketed|sold|listed|filed)(?: \p{L}{1,20}){0,6} (?:as|under the name)(?: (?:the|a|an|simply|just))?$/iu,
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
      /(?<!\p{L})(?:what|which|that|whom|whose \p{L}{1,20}) (?:(?:[\p{L}-]{1,20} ){0,2}\p{L}{1,20}s|everybody|everyone|people|some|many|they|we) call(?:ed)?(?: (?:the|a|an|him|her|it|them))?$/iu,
    inner: 'few',
    sample: 'They signed what diplomats call the “Bread Accord”.',
  },
  {
    name: 'everybody called',
    before:
      /(?<!\p{L})(?:everybody|everyone|people|the \p{L}{1,20}s|locals|friends|colleagues|neighbou?rs|fans|the other \p{L}{1,20}s) (?:\p{L}{1,20} )?call(?:ed)?(?: (?:the|a|an|him|her|it|them))?$/iu,
    inner: 'title',
    sample: 'Her father, a keeper everybody called “the Commodore,” taught her.',
  },
  {
    name: 'sign reads',
    before: new RegExp(
      String.raw`(?<!\p{L})(?:${signs})(?: [\p{L}-]{1,20}){0,5} (?:reading|reads?|that reads?|saying|that said|that says|with|bearing|emblazoned with|marked|labell?ed|printed with|proclaiming|that proclaimed|declaring|which read|which said)(?: (?:the words?|simply))?[,:]?$`,
      'iu',
    ),
    inner: 'any',
    sample: 'Roe lit a pipe beneath a sign reading “No Smoking”.',
  },
  {
    name: 'marked',
    before:
      /(?<!\p{L})(?:marked|labell?ed|stamped|inscribed|emblazoned with|engraved with|signed|bearing the (?:words?|slogan|legend|motto|name)|with the (?:words?|slogan|legend|motto|headline|caption|name|title))$/iu,
    inner: 'few',
    sample: 'Officers found a folder marked “Pension” in the kitchen.',
  },
  {
    name: 'words as words',
    before:
      /(?<!\p{L})(?<!\b(?:us(?:es?|ed|ing)|with|said|says|uttered|in) (?:the|a|an|that|his|her) (?:\p{L}{1,20} )?)(?:word|term|phrase|expression|verb|adjective|noun|prefix|suffix|initials|letters?|acronym|abbreviation|nickname|moniker|codename|code name|title|label|heading|headline|slogan|motto|hashtag|password|username|tagline|pseudonym|stage name|surname|nom de plume)s?(?: of| is| was|,? such as|,? including)?$/iu,
    inner: 'few',
    sample: 'The word “mustering” stands on every deck.',
  },
  {
    name: 'work',
    before: new RegExp(String.raw`(?<!\p{L})(?:${works}),?(?: (?:was |is |are |were )?(?:called|named))?$`, 'iu'),
    inner: 'title',
    sample: 'She told it in her memoir, “Small Soundings”.',
  },
  {
    name: 'sung',
    before:
      /(?<!\p{L})(?:singing|sang|sung|sings?|belting out|belted out|hummed|humming|whistling|whistled|performing|performed|playing|(?:rendition|version|chorus|choruses|verse|strains|bars|cover|performance|screening|production|reading|copy|copies|adaptation|author|star|stars|creator|director|host|finale|episode|premiere) of)$/iu,
    inner: 'title',
    sample: 'The crowd was belting out “Can We Play You Every Week?”',
  },
  {
    name: 'watched',
    before:
      /(?<!\p{L})(?:re-?recorded|recorded|recording|rewrote|rewritten|rewriting|covered|covering|penned|co-wrote|watched|watching|binged|staged|staging|directed|starred in|starring in|stars in|listen(?:s|ed|ing)? to|tun(?:es|ed|ing|e) in to|appeared (?:in|on)|appearing (?:in|on)|strains of)$/iu,
    inner: 'title',
    sample: 'The children have rewritten “Blue River” in her honour.',
  },
  {
    name: 'played in and out',
    before:
      /(?<!\p{L})(?:came|comes|come|coming|walk(?:s|ed|ing)?|ran|runs?|left|leav(?:e|es|ing)|enter(?:s|ed)|arriv(?:e|es|ed|ing)|danc(?:e|es|ed|ing)|march(?:es|ed|ing)?|emerged) (?:(?:out|on|off|in|home|away|together|back|down the aisle) ){0,2}to$/iu,
    inner: 'title',
    sample: 'Rovers came out to “Blue River” and won.',
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
    before: new RegExp(String.raw`(?<!\p{L})${determiner}$`, 'iu'),
    inner: 'title',
    sample: 'The hole was below the waterline of the “Hesper Maid,” but dry.',
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
    before: /\p{L}$/u,
    after: /^ (?:\p{L}{1,20} )?(?:means?|meant|stands? for|refers? to)(?!\p{L})/iu,
    inner: 'small',
    sample: 'Readers ask what “mustering” means.',
  },
]
