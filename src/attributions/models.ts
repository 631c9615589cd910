import { type ChainModel, loadChainModel, type PackedChainModel } from '../model/chain-model.js'
import { cueness } from '../model/weights/cueness.js'
import { judgeWeights } from '../model/weights/judge.js'
import { linkerWeights } from '../model/weights/linker.js'
import { taggerWeights } from '../model/weights/tagger.js'
import { wordClasses } from '../model/weights/word-classes.js'
import { loadWordClasses, type WordClasses } from '../model/word-classes.js'
import { linkerTemplates } from './linker-templates.js'
import { linkingTemplates } from './linking-templates.js'
import { taggerTemplates } from './tagger-templates.js'

/** Everything learned that finding and linking need. */
export interface Models {
  readonly classes: WordClasses
  readonly tagger: ChainModel
  readonly linker: ChainModel
  readonly judge: ChainModel
}

let loaded: Models | null = null
let loadedClasses: WordClasses | null = null

/** What is known of words beforehand, unpacked at the first call and kept: training needs it before there are models. */
export function committedClasses(): WordClasses {
  loadedClasses ??= loadWordClasses(wordClasses, cueness)
  return loadedClasses
}

/** The committed models, unpacked at the first call and kept; a `SaidbyError` where they do not fit this version. */
export function committedModels(): Models {
  loaded ??= unpackModels(taggerWeights, linkerWeights, judgeWeights, committedClasses())
  return loaded
}

/** Models from their packed form, with what is known of words. */
export function unpackModels(
  tagger: PackedChainModel,
  linker: PackedChainModel,
  judge: PackedChainModel,
  classes: WordClasses,
): Models {
  return {
    classes,
    tagger: loadChainModel(tagger, taggerTemplates),
    linker: loadChainModel(linker, linkerTemplates),
    judge: loadChainModel(judge, linkingTemplates),
  }
}
