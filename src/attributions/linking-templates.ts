import { compileTemplates, type Template } from '../model/features.js'
import { linkingColumnIndex, linkingColumnNames } from './linking-column-names.js'

/** What is looked at to tell which linking of a cue is the best, and whether it is an attribution at all. */
export const linkingTemplates: readonly Template[] = compileTemplates(
  [
    ...linkingColumnNames,
    // How the parts stand to each other.
    ...['order side', 'order cueStem', 'order cuePos', 'order marks', 'orderGaps cuePos', 'orderGaps marks'],
    ...['order cueLast', 'orderGaps gapWord', 'order cueVerbClass', 'order pieces length', 'order cueTopic'],
    ...['rank behind', 'rank pieces', 'rank guessed', 'guessed cuePos', 'guessed cueStem', 'behind order'],
    // The content's beginning.
    ...['cueStem side firstWord', 'cueStem side firstPos', 'cueLast firstWord', 'cuePos side firstWord'],
    ...['cueVerbClass side firstWord', 'cueTopic side firstWord', 'cueStem side gapWord', 'cuePos side firstPos gap'],
    ...['beforeWord firstWord', 'beforePos firstPos', 'beforePos firstPos secondPos', 'firstWord secondWord'],
    ...['firstWord secondPos', 'side gap', 'side gap gapPos', 'side gapWord firstWord', 'side gapPos firstPos'],
    ...['side headLength', 'side headVerbs', 'side headLength beforeWord', 'headVerbs beforePos', 'atStart side'],
    ...['atStart beforePos side', 'firstTopic cueTopic', 'firstTopic cueStem', 'firstPos cueCluster side'],
    // Its end.
    ...['lastWord afterWord', 'lastPos afterPos', 'lastPos afterPos afterPos2', 'afterPos afterPos2 afterPos3'],
    ...['afterWord afterPos2', 'afterWord afterWord2', 'afterWord afterPos2 afterPos3', 'side afterWord'],
    ...['side afterPos', 'side atEnd', 'side restLength', 'side restVerbs', 'side restVerbs afterWord'],
    ...['restVerbs afterPos', 'restLength afterWord', 'restVerbs restBreaks side', 'restVerbs restBreaks afterWord'],
    ...['restQuoted side', 'restQuoted afterWord', 'restVerbs restQuoted afterPos', 'afterTopic afterWord2'],
    ...['lastPos atEnd', 'lastTopic afterTopic', 'cueStem afterWord', 'cueStem restLength', 'cueStem restVerbs'],
    ...['cueStem atEnd', 'verbs afterWord', 'verbs restVerbs', 'verbs restVerbs afterPos', 'length restLength side'],
    ...['marks afterWord', 'marks afterPos', 'marks restVerbs', 'marks atEnd side', 'marks restLength'],
    ...['firstWord afterWord', 'firstWord verbs', 'firstWord length', 'firstWord restVerbs', 'firstPos verbs'],
    ...['afterQuote marks', 'afterQuote lastPos', 'afterQuote afterPos', 'beforeQuote marks', 'restCues afterWord'],
    ...['restCues restVerbs side', 'restCues restBreaks afterPos', 'beforeQuote firstPos', 'afterQuote restLength'],
    ...['pastMarkPos pastMarkLength', 'pastMarkWord cueStem', 'pastMarkPos marks'],
    ...['pastMarkPos side', 'pastMarkWord side', 'pastMarkPos verbs'],
    // The content as a whole.
    ...['cueStem length', 'cueStem verbs', 'cueStem marks', 'cueStem breaks', 'cuePos verbs', 'cuePos length'],
    ...['cueVerbClass verbs', 'cueVerbClass length', 'cueTopic length', 'length verbs', 'length breaks verbs'],
    ...['side length', 'side verbs', 'side marks', 'side marks length', 'side marks pieces', 'side starts marks'],
    ...['likelyCues marks', 'taggedCues marks', 'taggedCues side', 'taggedCues breaks', 'likelyCues side length'],
    ...['cutsMarks side', 'leftQuoted marks', 'leftQuoted pieces marks', 'leftQuoted cueStem'],
    ...['leftQuoted side marks order', 'starts cueStem', 'cueQuote marks', 'cueQuote cueStem', 'cueQuote order'],
    // A second piece.
    ...['pieces cueStem', 'pieces marks', 'farLength farBetween', 'farMarks marks', 'farMarks marks order'],
    ...['farBetween order', 'farFirstPos farMarks', 'farStarts farMarks', 'farStarts marks order', 'farLength length'],
    ...['farStarts farLength', 'farStarts farBetween'],
    // The source.
    ...['sourceSide order', 'sourceSide cueStem', 'sourceSide cuePos', 'sourceSide sourceGap', 'sourceGap cuePos'],
    ...['sourceGap sourceGapPos', 'sourceGap sourceGapPos cuePos', 'sourceGapPos cuePos sourceSide'],
    ...['sourceGap sourceLast cuePos', 'sourceLength sourceBreaks', 'sourceLength sourceVerbs', 'sourceLength order'],
    ...['sourceFirst sourceLast', 'sourceFirstPos sourceLastPos', 'sourceFirstPos sourceLastPos sourceLength'],
    ...[
      'sourceBefore sourceFirst',
      'sourceBeforePos sourceFirstPos',
      'sourceLast sourceAfter',
      'sourceSide sourceAfter',
    ],
    ...['sourceLastPos sourceAfterPos', 'sourceLastPos sourceAfterPos sourceAfterPos2', 'sourceSide sourceAfterPos'],
    ...[
      'sourceSide sourceBeforePos',
      'sourceSide sourceBefore',
      'sourceBreaks sourceAfter',
      'sourceBreaks sourceAfterPos',
    ],
    ...['sourceBreaks sourceVerbs sourceSide', 'sourceVerbs sourceFirst', 'sourceFirst order', 'sourceFirstPos order'],
    ...['sourcePosRun sourceLength', 'sourcePosRun sourceAfterPos', 'sourceTouches order', 'sourceTouches sourceSide'],
    ...['sourceQuote cueQuote', 'sourceQuote cueQuote marks', 'sourceLastNoun cueStem', 'sourceLastTopic cueStem'],
    ...['sourceLastNoun cueVerbClass', 'sourceLastNoun cueTopic', 'sourceLastTopic cueTopic', 'sourceFirst cueStem'],
    ...['sourceLast cueStem', 'sourceFirstPos cueStem', 'sourceLast cuePos', 'sourceLastPos cueCluster'],
    // Other cues.
    ...['outer cueBelief', 'outer cueStem', 'outerCue outerOrder', 'outer outerOrder cuePos', 'outerCue cueStem'],
    ...['outer outerOrder cueBelief', 'outer cueQuote', 'outer marks', 'inner side', 'inner marks', 'inner cueStem'],
    ...[
      'inner length',
      'inner cueBelief',
      'rival cueBelief',
      'rival cueStem',
      'rivalCue rivalSide',
      'rivalCue cueStem',
    ],
    ...['rival rivalSide cuePos', 'rival marks', 'crowd cueBelief', 'outer inner rival'],
    // The cue.
    ...['cueBelief rank', 'cueBelief contentBelief', 'cueBelief sourceBelief', 'cueBelief cueStem', 'cueBelief cuePos'],
    ...['contentBelief sourceBelief', 'contentBelief marks', 'contentBelief cueStem', 'sourceBelief cueStem'],
    ...['cueBelief marks', 'cueBelief order', 'cueBelief length', 'cueWord cueLast', 'cueFirst cueLast'],
    ...['cueFirstPos cuePos cueLength', 'cueStem cuePos', 'cueStem afterCue', 'cueStem beforeCue', 'cueStem cueLength'],
    ...['cueWord afterCuePos', 'cueWord beforeCuePos', 'beforeCuePos cuePos afterCuePos', 'cueness cuePos'],
    ...['cueVerbClass afterCuePos', 'cueCluster afterCuePos', 'cueNounClass cuePos', 'cueTopic cuePos'],
  ],
  linkingColumnIndex,
)
