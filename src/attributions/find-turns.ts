import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import type { Span } from '../span.js'
import type { Block } from '../types.js'

/** A turn of a transcript. */
export interface Turn {
  /** Both null where only the type tells questions from answers. */
  readonly label: Span | null
  readonly colon: Span | null
  /** Its paragraphs, without label and stage directions at the edges. */
  readonly content: readonly Span[]
}

const name = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`
const titles =
  'MR|MRS|MS|DR|SEN|REP|GOV|GEN|SIR|LORD|LADY|DAME|PROF|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Sir|Lord|Lady|Dame|Prof'
/** What somebody is, behind a name in capitals: ", DIRECTOR, OFFICE OF WATER" */
const office = String.raw`(?:, \p{Lu}[\p{Lu}\p{N}.'’&-]*(?: [\p{Lu}\p{N}.'’&-]+){0,7}){0,3}`
/** What somebody is, behind a name where a transcript introduces him: ", archivist at the National Archive" */
const introduction = String.raw`(?:, [\p{L}\p{N}][\p{L}\p{N}.'’& -]{1,60}){1,2}`
/** "Q:", "A.", "SMITH:", "Jane Smith:", "MR. PESKOV (through interpreter):", "“RAMOS:", "JANE ROE, MAYOR OF LARKSPUR:", "Q41 Chair:" */
const labelPattern = new RegExp(
  String.raw`^(["“]?)(?:\*\*)?(?:Q\d{1,4}\.? )?(Q|A|Question|Answer|QUESTION|ANSWER|(?:(?:${titles})\.? )?\p{Lu}[\p{Lu}.'’-]+(?: [\p{Lu}.'’-]+){0,4}${office}(?: ?\([^()]{1,40}\))?|(?:(?:${titles})\.? )?${name}(?: (?:${name}|de|van|von|der|al|bin|of|and|the)){0,4}(?:${introduction})?(?: ?\([^()]{1,40}\))?)(\*\*)?([:.])(?:\*\*)?(?=\s)`,
  'u',
)
/** Labels of lines that nobody speaks. */
const notSpeakers =
  /^(?:correction|clarification|contributing|update|updated|note|editor['’]?s?(?: note)?|email|e-mail|mail|phone|tel|fax|twitter|facebook|instagram|contact|media contact|source|sources|photo|photos|image|picture|video|watch|read|read more|listen|related|more|tags?|topics?|date|time|when|where|what|who|why|how|price|cost|venue|location|address|tickets?|website|web|published|by|from|to|cc|subject|re|the latest|breaking|live|exclusive|analysis|opinion|result|score|att|attendance|referee|subs?|goals?|bookings?|director|starring|cast|rating|born|died|also|plus|verdict|background|example|step|part|chapter|day|round|warning|disclaimer|previously|transcript|sponsored|advertisement|dear .*|ask .*|sirs?|madam|[\p{L}]+day)$/iu
/** Fewer labelled paragraphs than this do not make a transcript. */
const fewest = 3
const longestLabel = 120

interface Line {
  readonly block: number
  readonly name: string
  readonly label: Span
  readonly colon: Span
  readonly begins: number
  /** Whether it says in small letters what the speaker is: only a name that comes back is believed to be one then. */
  readonly isIntroduced: boolean
}

/** The turns of the article, where it is, or holds, a transcript; else none. */
export function findTurns(reading: Reading, meter: Meter): Turn[] {
  const lines = chosenLines(
    reading,
    reading.blocks.flatMap((block, index) => readLine(reading, block, index, meter)),
  )
  return lines.length < fewest ? answersOf(reading, meter) : turnsOf(reading, lines, meter)
}

/** Fewer questions than this, each a paragraph of its own, do not make an interview. */
const fewestQuestions = 3
const longestQuestion = 400

/** The answers in an interview that tells by nothing but the type which paragraphs are questions. */
function answersOf(reading: Reading, meter: Meter): Turn[] {
  const { blocks, text } = reading
  const questions = blocks.flatMap((block, index) => {
    meter.steps += 1
    return index > 0 && isQuestion(text, block) ? [index] : []
  })
  if (questions.length < fewestQuestions) return []
  const turns = questions.flatMap((question, place) => {
    const next = questions[place + 1]
    const line = { block: question + 1, begins: blocks[question + 1]?.start ?? 0 }
    const content = contentOf(reading, line, next ?? blocks.length, next !== undefined, meter)
    const told = next === undefined && !goesOn(reading, question + 1, false)
    return content.length === 0 || told ? [] : [{ label: null, colon: null, content }]
  })
  const asked = questions.filter((at) => {
    const { start, end } = blocks[at] as Block
    return /^(?:\*\*|__)|\byou(?:r|['’]\p{Ll}+)?\b/u.test(text.slice(start, end))
  })
  const personal = turns.filter(({ content }) => content.some((piece) => isPersonal(text, piece)))
  const enough = personal.length >= questions.length * 0.6 && asked.length >= questions.length * 0.5
  return enough ? turns : []
}

/** Whether somebody speaks of himself there, outside quotation marks, and nobody is told of. */
function isPersonal(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, Math.min(end, start + 1000)).replace(/“[^”]{0,500}”|"[^"]{0,500}"/gu, '')
  return (
    /\b(?:I|me|my)\b/u.test(words) && !/\b(?:said|says|told)\b[^.]{0,40}$|\b(?:he|she) (?:said|told)\b/u.test(words)
  )
}

/** "**What happened then?**", or a paragraph outside quotation marks with nothing in it but a question. */
function isQuestion(text: string, { kind, start, end }: Block): boolean {
  if (end - start > longestQuestion || kind === 'headline') return false
  const words = text.slice(start, end)
  return /\?(?:\*\*|__)?$/u.test(words) && !/^["“‘'«]/u.test(words) && !/["”’»]\??$/u.test(words)
}

/** Who somebody is or speaks for, in brackets behind the label: "Reporter (Joy FM)", "SEN. ITO (D-Nev.)"; not "(Laughs)". */
const belongs =
  /\((?!\p{L}+(?:s|ing|ed)\.?\))(?:\p{Lu}{2,6}|\p{Lu}[\p{L}.’'&-]*[-&.][\p{L}.’'&-]+|\p{Lu}[\p{L}.,’'&-]*(?: (?:\p{Lu}|of |the |for |and )[\p{L}.,’'&-]*)+)\)$/u

/** What stands between the first comma of a label and its brackets: "archivist at the National Archive". */
function introductionIn(label: string): string {
  return label.slice(label.indexOf(',')).split('(')[0] ?? ''
}

function readLine({ text }: Reading, block: Block, index: number, meter: Meter): Line[] {
  meter.steps += 1
  if (block.kind === 'headline' || block.kind === 'credit' || block.kind === 'tags' || block.kind === 'dateline')
    return []
  const found = labelPattern.exec(text.slice(block.start, Math.min(block.end, block.start + longestLabel + 10)))
  if (found === null) return []
  const [all, quote = '', words = '', , mark = ''] = found
  if (mark === '.' && !/^[QA]$/u.test(words)) return []
  const bare = belongs.test(words) ? words : words.replace(/ ?\([^()]*\)$/u, '')
  const name = bare.replace(/,.*$| ?\([^()]*\)$/su, '')
  if (notSpeakers.test(name)) return []
  const start = block.start + all.indexOf(words, quote.length)
  const colonAt = block.start + all.lastIndexOf(mark)
  return [
    {
      block: index,
      name: name.toLowerCase(),
      label: { start, end: start + bare.length },
      colon: { start: colonAt, end: colonAt + 1 },
      begins: block.start + all.length,
      isIntroduced: bare.includes(',') && /\p{Ll}/u.test(introductionIn(bare)),
    },
  ]
}

/**
 * The lines that are turns: labels in capitals, "Q" and "A", and labels that come back; others only between such. A list
 * of names each with its own paragraph is none.
 */
function chosenLines(reading: Reading, all: readonly Line[]): Line[] {
  const plain = all.filter(({ isIntroduced }) => !isIntroduced)
  const counts = new Map<string, number>()
  for (const { name: label } of plain) counts.set(lastWord(label), (counts.get(lastWord(label)) ?? 0) + 1)
  const speakers = [...counts.values()].filter((count) => count > 1).length
  const asked = counts.has('q') || counts.has('question')
  if (speakers === 0 && !asked) return []
  if (speakers < 2 && !asked && plain.length < fewest + 1) return []
  const begin = all.findIndex(({ name: label }) => (counts.get(lastWord(label)) ?? 0) > 1)
  const last = all.findLastIndex(({ isIntroduced }) => !isIntroduced)
  return all.filter((line, index) => {
    if (line.isIntroduced) return counts.has(lastWord(line.name)) || (index > begin && index < last)
    return index >= begin || !isCast(reading, line)
  })
}

/** Before the first turn: "Witness: Ann Roe, chief engineer", whom the transcript names, "ADELAIDE: …", where it was written. */
function isCast({ text, blocks }: Reading, { label, block, begins }: Line): boolean {
  const words = text.slice(begins, Math.min(blocks[block]?.end ?? begins, begins + 200)).trim()
  const names = /^(?:\p{Lu}[\p{L}.’'-]*(?: |$)){2,6}$|^(?:\p{Lu}[\p{L}.’'-]* ){1,4}\p{Lu}[\p{L}.’'-]*, [^!?]+$/u
  const isNames = names.test(words) && !/(?<!\p{L})(?:I|you|your|we|our|me|thank|welcome|good)(?!\p{L})/iu.test(words)
  const isPlace = /^\p{Lu}[\p{Lu}’'-]+$/u.test(text.slice(label.start, label.end))
  return isNames || (isPlace && !/(?<!\p{L})(?:I|you|your|we|our|us|me|my)(?!\p{L})|[?!]/iu.test(words))
}

/** "PAUL DENNING" and "DENNING" are one. */
function lastWord(label: string): string {
  return label.split(' ').at(-1) ?? label
}

function turnsOf(reading: Reading, lines: readonly Line[], meter: Meter): Turn[] {
  return lines.flatMap((line, index) => {
    const next = lines[index + 1]?.block
    const content = contentOf(reading, line, next ?? reading.blocks.length, next !== undefined, meter)
    return content.length === 0 ? [] : [{ label: line.label, colon: line.colon, content }]
  })
}

/** The paragraphs of the turn, up to the next one's. */
function contentOf(
  reading: Reading,
  line: Pick<Line, 'block' | 'begins'>,
  next: number,
  between: boolean,
  meter: Meter,
): Span[] {
  const content: Span[] = []
  for (let at = line.block; at < next; at += 1) {
    meter.steps += 1
    const block = reading.blocks[at] as Block
    if (at > line.block && isDirection(reading.text, block)) continue
    if (at > line.block && !goesOn(reading, at, between)) break
    const words = withoutDirections(reading.text, at === line.block ? { start: line.begins, end: block.end } : block)
    if (words !== null) content.push(words)
    if (at === line.block && isWhollyQuoted(reading.text, words)) break
  }
  return content
}

/** Jane Roe: “You learn to fall”: what stands between marks from end to end is all that is said, as over an interview. */
function isWhollyQuoted(text: string, words: Span | null): boolean {
  if (words === null || words.end - words.start > longestQuestion) return false
  return /^(?:“[^“”]*”|"[^"]*"|‘[^“”‘]*’)$/u.test(text.slice(words.start, words.end))
}

/** A line of its own that nobody speaks: "(CROSSTALK)", "[End of audio clip]", "(Applause.)" */
function isDirection(text: string, { start, end }: Block): boolean {
  return end - start <= 80 && /^(?:\([^()]{0,80}\)|\[[^[\]]{0,80}\])\.?$/u.test(text.slice(start, end))
}

/** Whether a paragraph without a label goes on with the turn before it. */
function goesOn({ text, blocks }: Reading, index: number, between: boolean): boolean {
  const { kind, start, end } = blocks[index] as Block
  if (kind !== 'paragraph' && kind !== 'list-item') return false
  const words = text.slice(start, Math.min(end, start + 1000))
  // Behind the last label only what is clearly spoken: "I think …"; the article's own words end it.
  // Lotte, a cellist, told me that …: the writer's own words, unless an answer tells of it in the first person besides.
  const spoken = /\b(?:I|I['’]\p{L}+|me|my|we|we['’]\p{L}+|our|us|you|you['’]\p{L}+|your)\b/u.test(
    words.replace(/\b(?:tells|told) (?:me|us)\b/gu, ''),
  )
  const told =
    /["”],? (?:he|she|\p{Lu}\p{L}+) (?:said|says|told)\b|\b(?:he|she|they) (?:said|told)\b|\b\p{Lu}\p{L}+(?:, [^,.]{1,60},)? (?:tells|told) (?:me|us)\b/u.test(
      words,
    )
  return between ? !told || spoken : spoken && !told
}

/** "(Laughs)" in round brackets stays, as it stands in the transcript; "[crosstalk]" and "(APPLAUSE)" at the edges go. */
function withoutDirections(text: string, { start, end }: Span): Span | null {
  let words = text.slice(start, end)
  const head = /^(?:\s|\[[^[\]]{0,60}\]|\([\p{Lu} ]{4,40}\)|\*\*)+/u.exec(words)?.[0].length ?? 0
  words = words.slice(head)
  const tail = /(?:\s|\[[^[\]]{0,60}\]|\([\p{Lu} ]{4,40}\))+$/u.exec(words)?.[0].length ?? 0
  return words.length - tail <= 0 ? null : { start: start + head, end: end - tail }
}
