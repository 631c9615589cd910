/** Verbs and nouns of news whose forms do not show their stem. */
const irregular = new Map(
  Object.entries({
    say: 'said says saying',
    tell: 'told tells telling',
    write: 'wrote written writes writing',
    think: 'thought thinks thinking',
    know: 'knew known knows knowing',
    see: 'saw seen sees seeing',
    speak: 'spoke spoken speaks speaking',
    hear: 'heard hears hearing',
    feel: 'felt feels feeling',
    find: 'found finds finding',
    hold: 'held holds holding',
    keep: 'kept keeps keeping',
    make: 'made makes making',
    take: 'took taken takes taking',
    give: 'gave given gives giving',
    go: 'went gone goes going',
    come: 'came comes coming',
    get: 'got gotten gets getting',
    begin: 'began begun begins beginning',
    swear: 'swore sworn swears swearing',
    show: 'showed shown shows showing',
    read: 'reads reading',
    put: 'puts putting',
    quip: 'quipped quips quipping',
    admit: 'admitted admits admitting',
    bring: 'brought brings bringing',
    mean: 'meant means meaning',
    forget: 'forgot forgotten forgets forgetting',
    understand: 'understood understands understanding',
    seek: 'sought seeks seeking',
    teach: 'taught teaches teaching',
    stand: 'stood stands standing',
    have: 'has had having',
    be: 'is was were are been being am',
    do: 'did does done doing',
    man: 'men',
    woman: 'women',
    spokesman: 'spokesmen',
    spokeswoman: 'spokeswomen',
  }).flatMap(([stem, forms]) => forms.split(' ').map((form) => [form, stem] as const)),
)

/** The word without its inflection, roughly: "warned", "warns" and "warning" are all "warn"; a key, not a lemma. */
export function stemOf(word: string): string {
  const known = irregular.get(word)
  if (known !== undefined) return known
  if (word.length < 5) return word
  if (word.endsWith('ies') || word.endsWith('ied')) return word.slice(0, -3)
  const bare = /(?:ed|es|ing|s)$/.test(word) && !word.endsWith('ss') ? word.replace(/(?:ed|es|ing|s)$/, '') : word
  const single = /([bdgklmnprtv])\1$/.test(bare) && bare !== word ? bare.slice(0, -1) : bare
  return single.length > 3 ? single.replace(/[ey]$/, '') : single
}
