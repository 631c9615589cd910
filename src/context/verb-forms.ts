import { cueVerbClasses } from './cue-verbs.js'

/** Past tense, past participle and other irregular forms of cue verbs, by dictionary form. */
const irregularForms: Readonly<Record<string, string>> = {
  bear: 'bore borne',
  beat: 'beat beaten',
  begin: 'began begun beginning',
  beg: 'begged begging',
  beseech: 'besought',
  bet: 'bet betting',
  bid: 'bid bade bidden bidding',
  break: 'broke broken',
  bring: 'brought',
  cast: 'cast',
  choose: 'chose chosen',
  come: 'came come coming',
  dread: 'dreaded',
  draw: 'drew drawn',
  feel: 'felt',
  find: 'found',
  forbid: 'forbade forbidden forbidding',
  foresee: 'foresaw foreseen',
  foretell: 'foretold',
  forget: 'forgot forgotten forgetting',
  forgive: 'forgave forgiven',
  forswear: 'forswore forsworn',
  give: 'gave given',
  go: 'went gone goes',
  hear: 'heard',
  hit: 'hit hitting',
  hold: 'held',
  know: 'knew known',
  lead: 'led',
  mean: 'meant',
  misread: 'misread',
  misunderstand: 'misunderstood',
  overestimate: 'overestimated',
  plead: 'pled pleaded',
  put: 'put putting',
  quit: 'quit',
  read: 'read',
  relay: 'relayed',
  retell: 'retold',
  rewrite: 'rewrote rewritten',
  say: 'said',
  see: 'saw seen',
  seek: 'sought',
  shoot: 'shot',
  show: 'shown showed',
  sing: 'sang sung',
  speak: 'spoke spoken',
  spell: 'spelt spelled',
  strive: 'strove striven',
  swear: 'swore sworn',
  take: 'took taken',
  teach: 'taught',
  tell: 'told',
  think: 'thought',
  understand: 'understood',
  uphold: 'upheld',
  weep: 'wept',
  write: 'wrote written',
}

/** What can go before a final consonant that doubles: `ban`, `admit`, `quip`. Verbs stressed on an earlier syllable do not. */
const doubling = new Set(
  `ban bar bid admit permit commit submit quip rap rip slam pan tag hum nod chat jab jot plot spur shun concur refer infer
  confer prefer defer recur regret abet rebut wrap snap strip dub sob spin drum let grin hem trip plan flag blog
  pet log stop rip control compel propel repel dispel expel extol rebel impel blab rap brag crab rag tut kid nag`.split(
    /\s+/u,
  ),
)

/** Every inflected form of the cue verbs in the table, with its dictionary form. */
const lemmas = listForms()

/** The dictionary form of a cue verb: "said" is "say", "admitting" is "admit"; null for a word that is none. */
export function verbLemma(normal: string): string | null {
  return lemmas.get(normal) ?? null
}

/** A guess at the dictionary form of a verb that is not in the table: "bloviated" is "bloviate". */
export function guessLemma(normal: string): string {
  if (normal.length < 5) return normal
  if (normal.endsWith('ies') || normal.endsWith('ied')) return `${normal.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|zz)es$/u.test(normal)) return normal.slice(0, -2)
  if (normal.endsWith('s') && !/(?:ss|us|is)$/u.test(normal)) return normal.slice(0, -1)
  const stem = /^(.+?)(?:ed|ing)$/u.exec(normal)?.[1]
  if (stem === undefined || !/[aeiouy]/u.test(stem)) return normal
  if (/([bdgklmnprt])\1$/u.test(stem) && !/ll$/u.test(stem)) return stem.slice(0, -1)
  // "pil(ed)", "typ(ed)": a verb of one syllable would have doubled its consonant: "planned".
  if (/^(?:[^aeiou]*|qu)[aeiouy][bcdfgklmnprstvz]$/u.test(stem)) return `${stem}e`
  // "bloviat(ed)", "advis(ed)", "trounc(ed)" have lost an e; "highlight(ed)", "visit(ed)" have not.
  return /(?:[^aeiou]at|iat|uat|[aeiou][svz]|[nrl][cgsv]|dg|[^aeiou]l|iz|u[cdl])$/u.test(stem) ? `${stem}e` : stem
}

function listForms(): ReadonlyMap<string, string> {
  const forms = new Map<string, string>()
  const add = (form: string, lemma: string) => {
    if (!forms.has(form)) forms.set(form, lemma)
  }
  const verbs = cueVerbClasses.flatMap((row) => row.verbs.split(/\s+/u))
  for (const verb of verbs) add(verb, verb)
  for (const verb of verbs) for (const form of (irregularForms[verb] ?? '').split(' ')) if (form) add(form, verb)
  for (const verb of verbs) for (const form of regularForms(verb)) add(form, verb)
  // "found" is what somebody finds out, "saw" what he saw, "read" what he reads: never found, saw, read as other verbs.
  return forms
}

function regularForms(verb: string): string[] {
  if (/[^aeiou]y$/u.test(verb)) return [`${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`]
  const third = /(?:s|sh|ch|x|z|o)$/u.test(verb) ? `${verb}es` : `${verb}s`
  if (verb.endsWith('ee')) return [third, `${verb}d`, `${verb}ing`]
  if (verb.endsWith('e')) return [third, `${verb}d`, `${verb.slice(0, -1)}ing`]
  const stem = doubling.has(verb) ? verb + verb.slice(-1) : verb
  // British "labelled", "signalled" beside American "labeled".
  const british = /[aeiou]l$/u.test(verb) ? [`${verb}led`, `${verb}ling`] : []
  return [third, `${stem}ed`, `${stem}ing`, ...british]
}
