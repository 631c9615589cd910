const word = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`
const particle = `(?:de|van|von|der|den|la|le|el|al|bin|da|di|dos|du|ter)`
const fullName = `${word}(?: (?:${word}|${particle})){1,4}`
const anyName = `${word}(?: (?:${word}|${particle})){0,4}`

/** "By Jane Doe and John Roe", "BY JANE DOE", "By Jane Doe, Political Editor", "By Jane Doe in Paris | 3 March". */
const byline = new RegExp(
  String.raw`^(?:[Bb]y|BY|Words by|Written by|Posted by|Story by|Co-authored by|As told to|Byline:|BYLINE:|Author:|From(?= [^:]* in \p{Lu}))[: ] ?(?:${anyName}|the \p{Lu}[^.!?]*|our [^.!?]{1,40})(?:(?:,| and|, and| &| with| for| at| FOR| AND| in| IN| \||,? [•·–—-]) [^.!?:“”"]*)?\.?$`,
  'u',
)

/** One or more names and nothing else: "Jane Doe and John Roe", "Eleanor Watson and". */
const names = new RegExp(`^${anyName}(?:(?:,| and|, and| &) ${anyName})*(?:,|,? and| &)?$`, 'u')

const role = `(?:[Rr]eporters?|[Cc]orrespondents?|[Ee]ditors?|[Ww]riters?|[Cc]olumnists?|[Cc]ritics?|[Ss]taff|STAFF|WRITER|EDITOR|REPORTER|CORRESPONDENT)`

/** The same, each name of two words or more, perhaps with a role or place: "Jane Doe, Political Editor". */
const fullNames = new RegExp(
  String.raw`^(${fullName}(?:(?:,| and|, and| &) ${fullName})*)(?: (?:in|at|for)(?: the)? ${word}[^.!?:“”",]{0,30}|(?:,| \|)[^.!?:“”"]{0,30} ${role}[^.!?:“”"]{0,30})?$`,
  'u',
)

/** What a writer is, on a line of its own: "Courts Reporter", "Harbor Wire Writer". */
const roleLine = new RegExp(String.raw`^(?:[\p{L}’'&-]+ ){0,4}${role}(?:,? [\p{L}’'&-]+){0,4}$`, 'u')

/** Words of section names and headlines that no name has. */
const sectionWords =
  /\b(?:news|analysis|opinion|scene|stor(?:y|ies)|sense|money|politics|sports?|business|reviews?|letters?|editorials?|world|culture|the|top|your|our|live|exclusive|comment|column|report|reports|full|text|abstract|upshot|today|week|special|first|breaking|update[sd]?|politics|health|science|tech|travel|style|life|arts|books|music|film|tv|food|weather|court|council|city|county|state|street|house|bank|party|police|war|crisis|deal|vote|election|plan|no|new|inside|how|why|what|who|on|for|wall)\b/i

/** Whether the line says who wrote the article: "By Jane Doe". */
export function isByline(line: string): boolean {
  return line.length <= 140 && byline.test(line) && !/\b(?:said|says|told|was|were|is|has|had)\b/.test(line)
}

/** Whether the line holds one or more names and nothing else. */
export function isNames(line: string): boolean {
  return line.length <= 90 && names.test(line)
}

/** Whether the line under a headline holds the names of its writers: "Jane Doe and John Roe". */
export function isWriters(line: string): boolean {
  if (line.length > 90 || line.endsWith('.')) return false
  const found = fullNames.exec(line)?.[1]
  return found !== undefined && !sectionWords.test(found)
}

/** Whether the line under a byline says what its writer is: "Courts Reporter". */
export function isRole(line: string): boolean {
  return line.length <= 60 && roleLine.test(line)
}

/** "Subject: Ferry aground": a line of the head of an e-mail. */
export const mailPattern: RegExp = /^(?:From|To|Cc|Bcc|Subject|Date|Sent|Reply-To|Message-ID|Slug): \S/

/** "Thursday, 13 March 2025", "March 13, 2025 10:42 GMT": a line with a date and nothing else. */
export const datePattern: RegExp =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*\.?,? \d{4}|\d{4}-\d{2}-\d{2})(?:[ T,|•·–-]+(?:at )?\d{1,2}[:.]\d{2}[^\n]{0,20})?\.?$/u
