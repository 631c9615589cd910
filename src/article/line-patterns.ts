import type { Span } from '../span.js'
import type { BlockKind } from '../types.js'

/** A shape by which a whole line shows what it is there for. */
export interface LinePattern {
  readonly kind: BlockKind
  readonly pattern: RegExp
  readonly sample: string
}

const agency = String.raw`(?:Reuters|AP|AP Photo|A\.P\.|Associated Press|The Associated Press|AFP|Getty(?: Images)?|EPA(?:-EFE)?|PA(?: Wire| Media| Images)?|Press Association|Bloomberg|Shutterstock|TASS|RIA Novosti|Sputnik|Xinhua|Kyodo|ZUMA(?: Press| Wire)?|Rex(?: Features)?|Alamy(?: Stock Photo)?|ANSA|dpa|DPA|UPI|EFE|NurPhoto|Sipa(?: USA)?|Anadolu(?: Agency)?|Maxar|USA TODAY Sports|Pool(?: Photo)?|Handout|MCT|TNS|iStock(?:photo)?|Unsplash|WireImage|FilmMagic|PA Archive|Reuters Pool)`
const name = String.raw`(?:\p{Lu}[\p{L}\p{M}.'’-]*|de|van|von|der|den|la|le|el|al|bin|da|di|dos|du|ter|and|&)`
const credited = String.raw`[Cc]ontribut(?:ed|ing|es) (?:to|additional|reporting|research|from)`

/** Tried in order, on lines of at most 400 characters. */
export const linePatterns: readonly LinePattern[] = [
  // Tags
  { kind: 'tags', pattern: /^(?:[#＃][\p{L}\p{N}_.\-’']+[\s,;|·]*){2,}$/u, sample: '#Putin #Ukraine #U.S' },
  { kind: 'tags', pattern: /^[#＃][\p{L}\p{N}_]+$/u, sample: '#Election2024' },
  { kind: 'tags', pattern: /^(?:Tags?|Tagged(?: (?:with|as|in|under))?|Filed (?:under|in)|(?:Related )?[Tt]opics?|Keywords?|Categor(?:y|ies)|Sections?|Posted in|Subjects?)\s?[:|]\s?\S/i, sample: 'Tags: council, parking, schools' },
  { kind: 'tags', pattern: /^(?:Filed|Tagged|Posted) (?:under|in)\b[^.]{0,120}$/i, sample: 'Filed under News' },
  // Who wrote and photographed
  { kind: 'credit', pattern: new RegExp(String.raw`^[\p{L}\p{M}\p{N}\s.,'’&()/–—-]*\b${credited} (?:to )?(?:this|the|reporting|additional|an earlier|from|research)\b[^”"]{0,80}$`, 'u'), sample: 'contributed to this report.' },
  { kind: 'credit', pattern: /^[([]?(?:Additional |Further |With )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Tt]ranslation|[Rr]esearch) (?:and \w+ )?by:? \p{Lu}/u, sample: '(Reporting by Jane Doe; Editing by John Roe)' },
  { kind: 'credit', pattern: /^[([]?(?:Photos?|Photographs?|Photography|Pictures?|Pics?|Images?|Illustrations?|Videos?|Graphics?|Cover (?:photo|image))(?: (?:credits?|courtesy(?: of)?|by|via|from))?\s?[:|©]\s?\S.{0,100}$/iu, sample: 'Photo: Jane Doe/Getty Images' },
  { kind: 'credit', pattern: /^[([]?(?:Photos?|Photographs?|Pictures?|Images?|Illustrations?|Graphics?)(?: credits?| courtesy of| by| via) [^"“”]{2,80}$/iu, sample: 'Photograph by Jane Doe' },
  { kind: 'credit', pattern: /^[([]?(?:Image |Photo |Picture )?(?:Credit|Source|Courtesy)s?\s?:\s?[^"“”]{2,80}$/i, sample: 'Credit: Jane Doe for the Herald' },
  { kind: 'credit', pattern: new RegExp(String.raw`^[([]?(?:${agency}|(?:${name}\s){0,5}${name}\s?(?:/|\||via|for|,)\s?(?:The )?${agency})(?:\s?(?:/|via|\|)\s?(?:${agency}|${name}(?:\s${name})*))*[)\].]?$`, 'u'), sample: 'Russian Pool/Reuters' },
  { kind: 'credit', pattern: new RegExp(String.raw`^[([](?:AP|Reuters|AFP|Getty|EPA|PA|File|Courtesy)\b[^.!?]{0,80}[)\]]$`, 'u'), sample: '(AP Photo/Jane Doe)' },
  { kind: 'credit', pattern: /^[([]?(?:©|\(c\)|\(C\)) ?(?:Getty|Reuters|AFP|AP|PA|EPA|Alamy)\b.{0,60}$/u, sample: '© Getty Images' },
  // What a picture shows
  { kind: 'caption', pattern: /^(?:FILE(?: PHOTO)?|File photo|File picture|Pictured(?: above| below)?|Caption|Above|Below|Photo caption)\s?(?:[:–—]|-{1,2}\s)\s?\S/, sample: 'FILE - The mayor speaks in Leeds on May 3, 2023.' },
  { kind: 'caption', pattern: new RegExp(String.raw`[\s(](?:AP Photo\/|(?:Photo|Photograph|Picture|Image|Credit)(?: by| credit)?\s?:\s?\p{Lu}|\((?:Photo|Photograph|Picture|Image)(?: by| credit)? )[^.!?]{2,60}[.)]*$`, 'u'), sample: 'Protesters march in Leeds on Friday. (AP Photo/Jane Doe)' },
  { kind: 'caption', pattern: new RegExp(String.raw`[.”"]\s(?:${name}\s){1,4}?${name}\s?\/\s?${agency}[.)]*$`, 'u'), sample: 'Protesters march in Leeds on Friday. Jane Doe/Reuters' },
  // What the site adds
  { kind: 'other', pattern: /^(?:ADVERTISEMENT|Advertisement|Advertising|Sponsored(?: content)?|Promoted|Article continues (?:below|after)|Story continues (?:below|after)|(?:Continue|Keep) reading|Skip (?:to|past|advert)|Loading|Share (?:this|on|via)|Print|Email(?: this)?|Comments?(?: \(\d+\))?|\d+ comments?|Most (?:read|popular)|Trending|Recommended|Live updates?|Back to top|View (?:gallery|comments|image)|Show more|Close|Menu|Subscribe(?: now)?|Sign (?:up|in)|Log in|Donate)(?: (?:below|advertisement|ad|main content|article|story|now|here|the main story|reading the main story|Facebook|Twitter|after the (?:ad|advert|advertisement|promotion)))*[.:…]?$/i, sample: 'ADVERTISEMENT' },
  { kind: 'other', pattern: /^(?:Sign up (?:for|to|here|now)|Subscribe (?:to|for|now|here)|Get (?:our|the) .{0,60}newsletter|Click here|Follow (?:us|me|him|her|\p{Lu}[\p{L} .'’-]+) on (?:Twitter|X|Facebook|Instagram|Threads|Bluesky)|Like us on|Join (?:us on|our)|Download (?:our|the) app|Have a (?:story|tip)|Do you have a (?:story|tip)|Got a (?:story|tip)|Support our|Read next|Up next)\b/iu, sample: 'Sign up for our morning newsletter.' },
  { kind: 'other', pattern: /^(?:READ(?: MORE| ALSO| NEXT)?|Read (?:more|also|next)|ALSO READ|Also read|RELATED(?: \p{L}+)?|Related(?: (?:story|stories|article|articles|coverage|content|links?|topics?))?|See also|SEE ALSO|MORE|More (?:on this story|from .{2,40}|stories|coverage)|WATCH|Watch(?: live)?|LISTEN|Listen(?: now)?|Live|DON['’]T MISS|You may also like|Further reading)\s?(?::|\||»|>)/u, sample: 'READ MORE: Council backs plan' },
  { kind: 'other', pattern: /^(?:Read more|Related(?: (?:stories|articles|coverage|content|links?))?|See also|More (?:on this story|stories|coverage)|You (?:may|might) also like)\.?$/i, sample: 'Related stories' },
  { kind: 'other', pattern: /^(?:©|\(c\)|Copyright\b|All rights reserved\b|This material may not be published\b)/i, sample: '© 2024 The Daily Example' },
  { kind: 'other', pattern: /^(?:(?:First |Last )?(?:[Pp]ublished|[Uu]pdated|[Pp]osted|[Mm]odified|PUBLISHED|UPDATED|POSTED)(?: on| at)?:?\s?(?:.{0,30}\d.{0,40}))$/, sample: 'Published: 3 March 2025 at 10:42 GMT' },
  { kind: 'other', pattern: /^(?:\d{1,2}[.:]\d{2}(?:\s?[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?)(?:\s?(?:GMT|BST|EST|EDT|ET|CET|UTC|PT|PST))?:?$/i, sample: '10.42am' },
  { kind: 'other', pattern: /^(?:https?:\/\/|www\.)\S+$/i, sample: 'https://example.org/story' },
  { kind: 'other', pattern: /^(?:\d+ (?:min(?:ute)?s?|hours?|days?) (?:ago|read)|\d+ min read)$/i, sample: '5 min read' },
  { kind: 'other', pattern: /^[\p{P}\p{S}\s]*(?:(?:END|ENDS|30|MORE|more)[\p{P}\p{S}\s]*)?$/u, sample: '* * *' },
]

/** What the whole line shows it is, by its own words; null where it may be a paragraph. */
export function matchLine(line: string): BlockKind | null {
  if (line.length > 400) return null
  for (const { kind, pattern } of linePatterns) if (pattern.test(line)) return kind
  return null
}

/** Bullets and numbers at the head of a list item: "• Schools", "1. Trump", "(a) parking". */
export const bulletPattern = /^(?:[•‣▪◦●■○·∙⁃➤►✓*]\s*(?=\S)|(?:\d{1,2}[.)]|\(\d{1,2}\)|\(?[a-h]\))\s+(?=\S))/

/** Whether the line never runs on into the next one or takes up the one before: credits, bylines, list items … */
export function standsAlone(text: string, line: Span): boolean {
  if (line.end - line.start > 200) return false
  const words = text.slice(line.start, line.end)
  return matchLine(words) !== null || bulletPattern.test(words) || /^By \p{Lu}|^BY \p{Lu}/u.test(words) || speakerPattern.test(words)
}

/** The head of a line in a transcript: "SMITH:", "Q:", "MR. SMITH:". */
export const speakerPattern = /^(?:[QA][.:]|(?:\p{Lu}[\p{Lu}.'’-]+ ?){1,4}:)\s/u
