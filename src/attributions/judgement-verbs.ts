/** Verbs of naming, praising, blaming and urging, whose object is no clause: called it “a turnip”, accused him of “greed”. */
const judgementVerbs: ReadonlySet<string> = new Set(
  `call accuse blame describe praise criticise criticize dismiss brand label condemn mock welcome denounce liken compare urge
  portray hail characterise characterize deride decry depict term dub thank regard name nickname address bill`
    .split(/\s+/)
    .flatMap(formsOf),
)

/** Whether the word, in lower case, is a form of a verb of judging. */
export function isJudgementVerb(word: string): boolean {
  return judgementVerbs.has(word)
}

/** dismiss, dismisses, dismissed, dismissing; label, labelled, labeled */
function formsOf(verb: string): string[] {
  const stem = verb.replace(/e$/u, '')
  const doubled = /^(?:dub|label)$/u.test(verb) ? [`${verb}${verb.slice(-1)}ed`, `${verb}${verb.slice(-1)}ing`] : []
  const third = /(?:s|sh|ch)$/u.test(verb) ? `${verb}es` : verb.replace(/(?<=[^aeiou])y$/u, 'ie').concat('s')
  const past = /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`
  return [verb, third, past, `${stem}ing`, ...doubled]
}
