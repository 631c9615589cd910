/**
 * Verbs of reported speech, the population on which annotators agree best: saying, telling, asking, answering, and what
 * is always done in words. Verbs that also name a thought, a wish or a stance (`believe`, `want`, `criticize`) are left
 * out. `-` marks a verb whose forms are not made by rule; its other forms follow it.
 */
const rows = `
  say - says saying said
  tell - tells telling told
  write - writes writing wrote written
  speak - speaks speaking spoke spoken
  state
  add
  announce
  declare
  report
  claim
  argue
  assert
  allege
  contend
  maintain
  insist
  stress
  emphasize
  emphasise
  note
  observe
  remark
  comment
  mention
  explain
  clarify
  describe
  detail
  recount
  recall
  relate
  reveal
  disclose
  confirm
  affirm
  reaffirm
  acknowledge
  admit - admits admitting admitted
  concede
  confess
  deny
  ask
  inquire
  question
  answer
  reply
  respond
  retort
  counter
  quip - quips quipping quipped
  joke
  quote
  cite
  suggest
  warn
  caution
  predict
  promise
  pledge
  vow
  swear - swears swearing swore sworn
  testify
  urge
  complain
  lament
  boast
  brag - brags bragging bragged
  conclude
  continue
  repeat
  reiterate
  echo
  tweet
  post
  shout
  yell
  whisper
  murmur
  exclaim
  chant
`

/** Every inflected form of the verbs, lower case. */
export const speechForms: ReadonlySet<string> = new Set(
  rows
    .trim()
    .split('\n')
    .flatMap((row) => inflect(row.trim())),
)

/** Whether a cue reports speech: it holds a form of a say-type verb, or `according`. */
export function reportsSpeech(cue: string): boolean {
  const words = cue.toLowerCase().match(/\p{L}+/gu) ?? []
  return words.some((word) => word === 'according' || speechForms.has(word))
}

function inflect(row: string): string[] {
  const [lemma = '', irregular, ...forms] = row.split(' ')
  if (irregular === '-') return [lemma, ...forms]
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma
  // deny, denies, denied, but: relay, relays.
  if (/[^aeiou]y$/.test(lemma)) {
    const short = lemma.slice(0, -1)
    return [lemma, `${short}ies`, `${short}ied`, `${lemma}ing`]
  }
  const third = /(?:s|sh|ch|x|z|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
  return [lemma, third, `${stem}ed`, `${stem}ing`]
}
