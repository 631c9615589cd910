import { compileTemplates, type Template } from '../model/features.js'
import { columnIndex } from './column-names.js'

/** What the cue tagger looks at; see column-names.ts for the properties. */
export const taggerTemplates: readonly Template[] = compileTemplates(
  [
    // the words around
    ...['word[-3]', 'word[-2]', 'word[-1]', 'word', 'word[1]', 'word[2]', 'word[3]'],
    ...['word[-2] word[-1]', 'word[-1] word', 'word word[1]', 'word[1] word[2]'],
    ...[],
    ...['stem', 'stem[-1]', 'stem[1]', 'stem pos', 'stem pos[-1]'],
    // their parts of speech
    ...['pos[-2]', 'pos[-1]', 'pos', 'pos[1]', 'pos[2]'],
    ...['pos[-2] pos[-1]', 'pos[-1] pos', 'pos pos[1]', 'pos[1] pos[2]'],
    ...['pos[-2] pos[-1] pos', 'pos[-1] pos pos[1]', 'pos pos[1] pos[2]'],
    ...['word pos[-1]', 'word pos[1]', 'pos word[1]', 'pos word[-1]'],
    // their classes
    ...['cluster[-2]', 'cluster[-1]', 'cluster', 'cluster[1]', 'cluster[2]'],
    ...['cluster[-1] cluster', 'cluster cluster[1]', 'cluster word[1]', 'cluster word[-1]'],
    ...['topic[-2]', 'topic[-1]', 'topic', 'topic[1]', 'topic[2]', 'topic[-1] topic', 'topic topic[1]'],
    ...['topic word[1]', 'topic word[-1]', 'topic pos[1] pos[2]', 'topic pos[-1] pos'],
    ...['verbClass', 'verbClass[-1]', 'verbClass[1]', 'verbClass pos', 'verbClass word[1]', 'verbClass pos[1]'],
    ...['verbClass pos[-1]', 'verbClass cluster'],
    ...['nounClass', 'nounClass[-1]', 'nounClass[1]', 'nounClass pos[-1]', 'nounClass pos[1]', 'nounClass word[1]'],
    ...[
      'cueness[-2]',
      'cueness[-1]',
      'cueness',
      'cueness[1]',
      'cueness[2]',
      'cueness[-1] cueness',
      'cueness cueness[1]',
    ],
    ...['cueness word[1]', 'cueness word[-1]', 'cueness pos pos[1]', 'cueness pos[-1] pos', 'cueness verbClass pos'],
    // how it is written
    ...['shape', 'shape[-1] shape', 'shape shape[1]', 'suffix', 'suffix[-1]', 'suffix[1]', 'suffix pos', 'prefix'],
    // quotation marks
    ...['quote', 'quote[-1] quote', 'quote quote[1]', 'quote quoteLength', 'quote[-1] quoteLength[-1] word'],
    ...['quote[1] quoteLength[1] word', 'quote[-1] quote quote[1] pos', 'quote word', 'quote pos', 'quote cueness'],
    ...[
      'sinceQuote endOfQuote',
      'sinceQuote word',
      'sinceQuote pos',
      'sinceQuote endOfQuote cueness',
      'untilQuote word',
    ],
    ...['untilQuote pos', 'untilQuote cueness', 'sinceQuote untilQuote', 'sinceQuote cueness[1]', 'quote sentenceHas'],
    // the clause: likely cues around, and what stands between
    ...['leftCue', 'leftCue leftCueCommas', 'leftCue leftThat', 'leftCueDistance leftCueCommas', 'leftCueDistance pos'],
    ...['leftCue leftCueDistance', 'leftCueCommas word', 'leftCueCommas pos leftThat', 'leftThat pos', 'leftCue word'],
    ...['rightCue', 'rightCue rightCueCommas', 'rightCueDistance rightCueCommas', 'rightCueDistance pos'],
    ...['rightCue rightCueDistance', 'rightCueCommas word', 'rightCueCommas pos', 'rightCueDistance word'],
    ...['cueOrder pos', 'cueOrder leftCueCommas rightCueCommas', 'cueOrder leftCueDistance rightCueDistance quote'],
    ...['leftVerb', 'leftVerb pos', 'rightVerb', 'rightVerb pos', 'leftVerb rightVerb'],
    ...['clauseWord', 'clauseWord leftCue', 'clauseWord sinceComma', 'clauseWord clauseVerbs leftCueCommas'],
    ...['sinceComma untilComma', 'afterComma', 'afterComma untilComma', 'clauseVerbs aheadVerbs', 'aheadVerbs pos'],
    ...['clauseVerbs aheadVerbs pos leftCueCommas', 'clauseWord pos', 'leftCueDistance rightCueDistance cueness'],
    // the sentence
    ...['sinceStart', 'sinceStart word', 'sinceStart pos', 'untilEnd', 'untilEnd word', 'firstWord', 'firstWord pos'],
    ...['firstWord sinceStart', 'sentenceHas', 'sentenceHas pos', 'sentenceHas cueOrder', 'sentenceHas cueness'],
    ...['block', 'block pos', 'block cueness', 'block sinceStart', 'block word'],
  ],
  columnIndex,
)
