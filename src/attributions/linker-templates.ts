import { compileTemplates } from '../model/features.js'
import { columnIndex } from './column-names.js'
import { linkColumnIndex } from './link-columns.js'

/** What the linker looks at that is the same for every cue: scored once a unit. */
export const linkerWordTemplates = compileTemplates(
  [
    ...['word[-3]', 'word[-2]', 'word[-1]', 'word', 'word[1]', 'word[2]', 'word[3]'],
    ...['word[-2] word[-1]', 'word[-1] word', 'word word[1]', 'word[1] word[2]', 'word[-1] word word[1]'],
    ...['pos[-2]', 'pos[-1]', 'pos', 'pos[1]', 'pos[2]', 'pos[-1] pos', 'pos pos[1]', 'pos[-2] pos[-1] pos'],
    ...['pos[-1] pos pos[1]', 'pos pos[1] pos[2]', 'pos[-3] pos[-2] pos[-1] pos', 'pos pos[1] pos[2] pos[3]'],
    ...['word pos[1]', 'word pos[-1]', 'pos word[1]', 'pos word[-1]', 'word pos[1] pos[2]'],
    ...['cluster[-1]', 'cluster', 'cluster[1]', 'cluster[-1] cluster', 'cluster cluster[1]'],
    ...['topic[-2]', 'topic[-1]', 'topic', 'topic[1]', 'topic[2]', 'topic[-1] topic', 'topic topic[1]'],
    ...['topic word[1]', 'topic word[-1]', 'nounClass', 'nounClass[-1]', 'nounClass[1]', 'nounClass[-1] nounClass'],
    ...['shape', 'shape[-1] shape', 'shape shape[1]', 'suffix', 'verbClass', 'cueness', 'cueness[1]', 'cueness[-1]'],
    ...['quote', 'quote[-1] quote', 'quote quote[1]', 'quote quoteLength', 'quote word', 'quote pos'],
    ...['sinceQuote endOfQuote', 'untilQuote', 'clauseWord', 'clauseWord sinceComma', 'afterComma untilComma'],
    ...['sinceComma untilComma', 'clauseVerbs aheadVerbs', 'clauseWord clauseVerbs', 'clauseWord pos', 'sinceStart'],
    ...['sinceStart pos', 'untilEnd', 'firstWord', 'firstWord sinceStart', 'sentenceHas', 'block', 'leftVerb rightVerb'],
  ],
  columnIndex,
)

/** What it looks at that depends on the cue. */
export const linkerCueTemplates = compileTemplates(
  [
    ...['side', 'side word', 'side pos', 'side pos pos[1]', 'side pos[-1] pos', 'side word word[1]', 'side word[-1] word'],
    ...['side pos[-1] pos pos[1]', 'side topic', 'side cluster', 'side shape', 'side nounClass', 'side quote'],
    ...['side quote[-1] quote quote[1]', 'side clauseWord', 'side clauseWord sinceComma', 'side word[1]', 'side word[-1]'],
    ...['distance', 'distance pos', 'distance word', 'distance tag', 'distance cueLength', 'distance cueWord'],
    ...['distance cuePos', 'distance cueTopic', 'distance quote', 'distance commas', 'distance enclosed', 'distance cueLast'],
    ...['distance pos cuePos', 'distance beforeCuePos', 'distance afterCuePos', 'distance word[-1]', 'distance word[1]'],
    ...['sentences', 'sentences quote', 'sentences quote[-1] quote', 'sentences marks', 'sentences cueWord', 'sentences pos'],
    ...['sentences word', 'sentences quote enclosed', 'sentences sinceStart', 'sentences marks quote[-1] quote'],
    ...['stem', 'side stem', 'distance stem', 'side stem[1]', 'side stem[-1]', 'cueStem', 'side cueStem tag', 'distance cueStem'],
    ...['side cueStem afterCue', 'side cueStem pos', 'commas cueStem', 'side cueStem quote', 'cueStem cueLast side tag[-1] tag'],
    ...['commas', 'commas pos', 'commas word', 'commas verbs', 'commas verbs cues', 'commas cueWord', 'commas tag'],
    ...['commas clauseWord', 'commas clauseWord cueWord', 'commas enclosed', 'commas quote', 'commas word[-1]'],
    ...['commas clauseWord clauseVerbs aheadVerbs', 'commas word[-1] word', 'commas afterComma untilComma', 'commas sinceComma'],
    ...['verbs', 'verbs pos', 'verbs word', 'verbs clauseWord', 'verbs cueWord', 'cues', 'cues tag', 'cues pos', 'cues quote'],
    ...['cues commas', 'cues clauseWord', 'marks', 'marks quote', 'marks quote[-1] quote', 'marks enclosed', 'marks pos'],
    ...['marks endOfQuote', 'marks cueWord', 'marks sentences commas', 'marks word', 'marks quoteLength'],
    ...['side cueWord', 'side cueWord pos', 'side cueWord tag', 'side cueCluster tag', 'side cueTopic pos', 'side cueVerbClass'],
    ...['side cueVerbClass tag', 'side cueFirst', 'side cueLast', 'side cueLast tag', 'side cueLast pos', 'side cuePos tag'],
    ...['side cuePos pos', 'side cueLast word', 'side cueWord word', 'side cuePos distance cueVerbClass'],
    ...['side beforeCue', 'side beforeCue tag', 'side beforeCuePos', 'side afterCue', 'side afterCue tag', 'side afterCuePos'],
    ...['side afterCuePos pos', 'side beforeCuePos pos', 'side enclosed tag', 'side enclosed cueWord', 'side enclosed beforeCue'],
    ...['side afterCue quote', 'side beforeCuePos afterCuePos', 'side beforeCue afterCue', 'side enclosed quote'],
    ...['side beforeCuePos afterCuePos tag', 'side enclosed beforeCuePos afterCuePos distance'],
    ...['tag', 'tag[-1] tag', 'tag tag[1]', 'tag side', 'tag tagRun side', 'tagRun side', 'tagRun side commas', 'tagRun side cues'],
    ...['tag[-1] tag side', 'tag tag[1] side', 'tag side word', 'tag side pos', 'tag side sourceSeen', 'sourceSeen commas pos'],
    ...['tagRun distance', 'tag[-1] tag tag[1] side commas', 'tag[1] tag[2] side', 'tag side sentences', 'sourceSeen distance'],
  ],
  linkColumnIndex,
)

/** All of them, in the order training writes their features. */
export const linkerTemplates = [...linkerWordTemplates, ...linkerCueTemplates]
