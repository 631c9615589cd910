import { quickPattern, toTry } from '../quick-pattern.js'
import type { Span } from '../span.js'
import type { BlockKind } from '../types.js'
import { timeZones } from './time-zones.js'

/** A shape by which a whole line shows what it is there for. */
export interface LinePattern {
  readonly kind: BlockKind
  readonly pattern: RegExp
  /** The longest line it is tried on. */
  readonly longest: number
  readonly sample: string
  /** Looks at the end of the line only. */
  readonly tail?: true
}

const agency = String.raw`(?:Reuters|AP|AP Photo|A\.P\.|(?:The )?Associated Press|AFP|Getty(?: Images)?|EPA(?:-EFE)?|PA(?: Wire| Media| Images| Archive)?|Press Association|Bloomberg|Shutterstock|TASS|RIA Novosti|Sputnik|Xinhua|Kyodo(?: News)?|ZUMA(?: Press| Wire)?|Rex(?: Features)?|Alamy(?: Stock Photo| Live News)?|ANSA|[dD][pP][aA]|UPI|EFE|NurPhoto|Sipa(?: USA| Press)?|Anadolu(?: Agency)?|Maxar|USA TODAY Sports|Pool(?: Photo)?|Handout|MCT|TNS|iStock(?:photo)?|Unsplash|WireImage|FilmMagic|Corbis|Redux|Magnum(?: Photos)?|SWNS|Action Images|AAP|CP|The Canadian Press|POOL|REUTERS|BLOOMBERG)`
const word = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`
const name = `(?:${word}|de|van|von|der|den|la|le|el|al|bin|da|di|dos|du|ter|and|&)`
const work = `(?:report|reporting|story|article|post|piece|dispatch|analysis|coverage|research|column|item|project|investigation)`

function row(kind: BlockKind, longest: number, sample: string, source: string, flags = 'u'): LinePattern {
  return {
    kind,
    longest,
    sample,
    pattern: new RegExp(source, flags),
    ...(source.startsWith('^') ? {} : { tail: true }),
  }
}

/** Tried in order. */
export const linePatterns: readonly LinePattern[] = [
  // Tags
  row('tags', 1000, '#Putin #Ukraine #U.S', String.raw`^(?:[#＃][\p{L}\p{N}_.’'-]+[\s,;|·]*){2,}$`),
  row('tags', 60, '#Election2024', String.raw`^[#＃][\p{L}\p{N}_]+$`),
  row(
    'tags',
    300,
    'Tags: council, parking, schools',
    String.raw`^(?:Tags?|Tagged(?: (?:with|as|in|under))?|Filed (?:under|in)|(?:Related )?Topics?|Keywords?|Categor(?:y|ies)|Posted in|Subjects)\s?[:|]\s?\S`,
    'iu',
  ),
  row('tags', 120, 'Filed under News', String.raw`^(?:Filed|Tagged) (?:under|in|with|as)\s[^.!?“”"]+$`, 'iu'),

  // Who wrote it and who took the pictures
  row(
    'credit',
    300,
    'Roe reported from Athens. Jane Poe contributed to this report.',
    String.raw`^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3} reported from \p{Lu}[^“”"]{1,60}\.(?: [^“”"]{1,150} contributed to this ${work}\.)?$`,
  ),
  row(
    'credit',
    300,
    'contributed to this report.',
    String.raw`^(?=.*ontribut)[([—–*-]*\s?(?:[^.!?"“”]|\b\p{Lu}\.)*\b[Cc]ontribut(?:ed|ing|es) (?:reporting|research|to (?:this|the) ${work}|to (?:the )?(?:reporting|research))\b[^"“”]{0,120}$`,
  ),
  row(
    'credit',
    500,
    '(Reporting by Jane Doe; Editing by John Roe)',
    String.raw`^[([]?(?:Additional |Further |With |with )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Tt]ranslation|[Rr]esearch)(?: (?:and|assistance) \p{L}+)? by:? \p{Lu}`,
  ),
  row(
    'credit',
    200,
    'Photo: Jane Doe/Getty Images',
    String.raw`^[([]?(?:Photos?|Photographs?|Photography|Pictures?|Pics?|Images?|Illustrations?|Videos?|Graphics?|Cover (?:photo|image))(?: (?:credits?|courtesy(?: of)?|by|via|from))?\s?[:|©]\s?[^"“”]{2,100}$`,
    'iu',
  ),
  row(
    'credit',
    120,
    'Photograph by Jane Doe',
    String.raw`^[([]?(?:Photos?|Photographs?|Photography|Pictures?|Images?|Illustrations?|Graphics?)(?: credit| courtesy of| by| via) \p{Lu}[^"“”.!?]{2,80}[.)\]]*$`,
  ),
  row(
    'credit',
    120,
    'Credit: Jane Doe for the Herald',
    String.raw`^[([]?(?:Image |Photo |Picture )?(?:Credit|Source|Courtesy)s?\s?:\s?[^"“”]{2,80}$`,
    'iu',
  ),
  row(
    'credit',
    120,
    'Russian Pool/Reuters',
    String.raw`^(?!(?:By|BY|by)\s)[([]?(?:${agency}|(?:${name}\s){0,5}?${name}\s?(?:/|\||via|for|,)\s?(?:The )?${agency})(?:\s?(?:/|via|\|)\s?(?:${agency}|${word}(?:\s${word}){0,3}))*[)\].]*$`,
  ),
  row(
    'credit',
    90,
    'Jane Doe/Daily Example',
    String.raw`^(?:${word}|${name}(?:\s${name}){1,3})\s?/\s?${word}(?:\s${word}){0,3}\.?$`,
  ),
  row(
    'credit',
    120,
    '(AP Photo/Jane Doe)',
    String.raw`^[([](?:AP|Reuters|AFP|Getty|EPA|PA|File|Courtesy|Photo|Picture|Image)\b[^.!?"“”]{0,80}[.)\]]+$`,
  ),
  row('credit', 90, '© Jane Doe / Getty Images', String.raw`^[([]?(?:©|\(c\)|\(C\))[^.!?"“”]{0,50}\b${agency}[)\].]*$`),

  row(
    'credit',
    90,
    '@janedoe via Instagram',
    String.raw`^[([]?(?:Photos?|Pictures?|Images?|Videos?)?:?\s?@[\w.]{2,40}(?:\s?(?:/|\||via|on)\s?(?:Instagram|Twitter|X|Facebook|TikTok|Threads|Bluesky|YouTube|Snapchat|Getty(?: Images)?|Reuters|AP))[)\].]*$`,
  ),
  row(
    'credit',
    300,
    'Jane Doe is a columnist for the Daily Example.',
    String.raw`^(?:${word}(?:\s${name}){1,3}|The (?:writer|author)) is (?:an?|the) (?:[\p{L}-]+ ){0,3}(?:columnist|correspondent|reporter|editor|critic|blogger|contributor|freelancer?|staff writer|freelance (?:writer|journalist)|editorial writer|contributing writer) (?:for|at|with|on|to) (?:[Tt]he )?\p{Lu}(?:(?! and (?:he|she|they|has|is|was) )[^“”"!?.,;]){0,80}\.$`,
  ),

  // What a picture shows
  row(
    'caption',
    500,
    'FILE - The mayor speaks in Leeds on May 3, 2023.',
    String.raw`^(?:FILE(?: PHOTO)?|File photo|File picture|Pictured(?: above| below)?|Caption|Photo caption|Image caption)\s?(?::|[–—]|-{1,2}\s)\s?\S`,
  ),
  row(
    'caption',
    500,
    'Protesters march in Leeds on Friday. (AP Photo/Jane Doe)',
    String.raw`[\s(](?:AP Photo/|(?:Photo|Photograph|Picture|Image|Photo [Cc]redit|Credit)(?: by)?\s?:\s?\p{Lu}|\((?:Photo|Photograph|Picture|Image)(?: by| courtesy of| credit)? )[^.!?"“”]{2,60}[.)\]]*$`,
  ),
  row(
    'caption',
    500,
    'Protesters march in Leeds on Friday. Jane Doe/Reuters',
    String.raw`[.”"]\s[([]?(?:${word}\s){0,3}?${word}\s?(?:/|via)\s?${agency}[.)\]]*$`,
  ),

  // What the site adds
  row(
    'other',
    60,
    'ADVERTISEMENT',
    String.raw`^[([—-]*\s?(?:Advertisements?|Advertising|Sponsored(?: content)?|Promoted|(?:Article|Story) continues (?:below|after)|(?:Continue|Keep) reading|Skip (?:to|past|advert)|Loading|Share (?:this|on|via)|Print|E-?mail(?: this)?|Comments?(?: \(\d+\))?|\d+ comments?|Most (?:read|popular|viewed)|Trending|Recommended(?: for you)?|Back to top|View (?:gallery|comments|image)|Show more|Close|Menu|Subscribe(?: now)?|Sign (?:up|in)|Log in|Donate(?: now)?)(?: (?:below|advertisement|ad|advert|main content|article|story|page|now|here|the main story|Facebook|Twitter|WhatsApp|after (?:the )?(?:ad|advert|advertisement|promotion)))*[.:…)\]—-]*$`,
    'iu',
  ),
  row(
    'other',
    300,
    'Sign up for our morning newsletter.',
    String.raw`^[([*]?(?:Sign up (?:for|to|here|now)|Subscribe (?:to|for|now|here|today)|Get (?:our|the) [^.!?]{0,60}newsletter|Click here|Follow (?:us|me|him|her|them|\p{Lu}[\p{L} .'’-]+) (?:on|at|@)\s?(?:Twitter|X\b|Facebook|Instagram|Threads|Bluesky|@)|(?:Like|Find) us on|Join (?:us on|our)|Download (?:our|the) [^.!?]{0,30}\bapp|(?:Do you )?[Hh]ave (?:a|any) (?:story|tip|news tip)|Got a (?:story|tip)|Read next|Up next)`,
  ),
  row(
    'other',
    250,
    'READ MORE: Council backs plan',
    String.raw`^(?:READ(?: MORE| ALSO| NEXT)?|Read (?:more|also|next)|ALSO READ|Also read|RELATED(?: \p{L}+)?|Related(?: (?:story|stories|article|articles|coverage|content|links?|topics?))?|See also|SEE ALSO|MORE|More (?:on this story|stories|coverage)|WATCH|Watch(?: live)?|LISTEN|Listen(?: now)?|DON['’]T MISS|You may also like|Further reading)\s?(?::|\||»|>)[^“”"]*$`,
  ),
  row(
    'other',
    60,
    'Related stories',
    String.raw`^(?:Read more|Related(?: (?:stories|articles|coverage|content|links?))?|See also|More (?:on this story|stories|coverage)|You (?:may|might) also like)\.?$`,
    'iu',
  ),
  row(
    'other',
    300,
    '© 2024 The Daily Example',
    String.raw`^(?:©|\(c\)|Copyright (?:©|\(c\)|\d{4}|of )|All rights reserved\b|This material may not be published\b)`,
    'iu',
  ),
  row(
    'other',
    100,
    'Published: 3 March 2025 at 10:42 GMT',
    String.raw`^(?:First |Last )?(?:Published|Updated|Posted|Modified|Created)(?: on| at)?:?\s?[^.!?“”"]{0,30}\d[^!?“”"]{0,40}$`,
    'iu',
  ),
  row(
    'other',
    40,
    '10.42am BST',
    String.raw`^(?:\d{1,2}[.:]\d{2}(?:\s?[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?)(?:\s?${timeZones})?[:.]?$`,
    'iu',
  ),
  row('other', 300, 'https://example.org/story', String.raw`^(?:https?://|www\.)\S+$`, 'iu'),
  row(
    'other',
    60,
    'FOR IMMEDIATE RELEASE',
    String.raw`^(?:FOR IMMEDIATE RELEASE|For immediate release|EMBARGOED\b[^.!?“”"]*|(?:PRESS|NEWS|MEDIA) RELEASE|(?:Press|News|Media) [Rr]elease)[:.]?$`,
  ),
  row(
    'other',
    200,
    'Media contact: Jane Doe, 555-0142',
    String.raw`^(?:(?:For )?(?:Media|Press|More|Further) )?(?:[Cc]ontacts?|[Ii]nquiries|[Ee]nquiries|[Ii]nformation)(?: information)?:(?:\s[^“”"]*)?$`,
  ),
  row(
    'other',
    200,
    'To unsubscribe reply with "remove" in the subject line.',
    String.raw`^(?:To (?:unsubscribe|subscribe|opt out)(?:,| from this| from our| reply| click| visit| e-?mail| text| call| go to)|(?:If you (?:wish|want|would like) )?to be removed from (?:this|our)\b|You (?:are receiving|(?:have )?received) this (?:e-?mail|message|newsletter)\b|Unsubscribe(?:$| from this| from our| here|[ :|·]+\p{Lu}))`,
    'iu',
  ),
  row(
    'other',
    200,
    'Have YOU been caught out? Email tips@example.org',
    String.raw`^(?:Have|Do|Did|Are|Were|Was) (?:YOU|you)\b[^?“”"]{3,120}\? (?:Please )?(?:[Ee]-?mail|EMAIL|[Cc]all|CALL|[Rr]ing|RING|[Tt]ext|[Cc]ontact|[Ww]rite to|[Gg]et in touch|[Tt]ell us|[Ll]et us know|[Ss]end)\b[^?“”"]{0,60}(?:@|\d{4}|\b(?:us|our)\b)[^?“”"]{0,60}$`,
  ),
  row('other', 60, '(CROSSTALK)', String.raw`^(?:\([\p{Lu} ,’'-]{4,60}\)|\[[\p{Lu} ,’'-]{4,60}\])\.?$`),
  row(
    'other',
    200,
    'This is a rush transcript and may be updated.',
    String.raw`^(?:This is a rush|This|The following is a(?:n edited)?) transcript\b[^“”"]{0,150}$`,
    'iu',
  ),
  row(
    'other',
    60,
    'Continued on Page 4, Col. 2',
    String.raw`^\(?Continued (?:on|from) [^.!?“”"]{0,20}\d[^!?“”"]{0,20}$`,
    'iu',
  ),
  row('other', 30, '+1 555-0142', String.raw`^\+?[\d(][\d\s().-]{5,}\d$`),
  row('other', 40, 'HW-03-03-24 2214EST', String.raw`^[A-Z]{2,5}-\d\d-\d\d-\d\d \d{4}[A-Z]{2,4}$`),
  row('other', 40, '5 min read', String.raw`^(?:\d+ (?:min(?:ute)?s?|hours?|days?) (?:ago|read))$`, 'iu'),
  row('other', 60, '* * *', String.raw`^[\p{P}\p{S}\s]*(?:(?:ENDS?|30|MORE|more)[\p{P}\p{S}\s]*)?$`),
]

/** All of one shape, not spread: looking into such rows takes half the time. */
const quickPatterns = linePatterns.map(({ kind, pattern, longest, tail }) => {
  return { kind, longest, tail: tail === true, matches: quickPattern(pattern) }
})
/** No line that is longer is tried. */
const longestTried = Math.max(...linePatterns.map(({ longest }) => longest))

/** What the whole line shows it is, by its own words; null where it may be a paragraph. */
export function matchLine(line: string): BlockKind | null {
  if (line.length > longestTried) return null
  const whole = toTry(line)
  const end = line.length > 120 ? toTry(line.slice(-120)) : whole
  for (const { kind, matches, longest, tail } of quickPatterns) {
    if (line.length <= longest && matches(tail ? end : whole)) return kind
  }
  return null
}

/** Bullets and numbers at the head of a list item: "• Schools", "1. Trump", "(a) parking". */
export const bulletPattern: RegExp =
  /^(?:[•‣▪◦●■○∙⁃➤►✓✔]\s*(?=\S)|[*·]\s+(?=\S)|(?:\d{1,2}[.)]|\(\d{1,2}\)|\(?[a-h]\))\s+(?=\S))/

/** The head of a line in a transcript: "SMITH:", "Q:", "MR. SMITH:". */
export const speakerPattern: RegExp =
  /^(?:[QA][.:]|\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){0,3}(?: \([^()]{1,30}\))?:)\s/u

/** Whether the line never runs on into the next one or takes up the one before: credits, bylines, list items … */
export function standsAlone(text: string, line: Span): boolean {
  if (line.end - line.start > 200) return false
  const words = text.slice(line.start, line.end)
  if (bulletPattern.test(words) || speakerPattern.test(words) || /^(?:By|BY) \p{Lu}/u.test(words)) return true
  return matchLine(words) !== null
}
