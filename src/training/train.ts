import { writeFileSync } from 'node:fs'
import { Command } from 'commander'
import { encodeModel } from '../recognise/people/model.js'
import { type MarkedText, toExample } from './corpora.js'
import type { CrfOptions } from './crf.js'
import { addCounts, type Counts, evaluate, formatScores } from './evaluate.js'
import { learnModel } from './learn.js'
import { readCorpora, readLexicon, toTrainingExamples } from './material.js'
import { makeRandom } from './random.js'

const MODEL_FILE = new URL('../recognise/people/people-model.bin', import.meta.url)
const SETTINGS: CrfOptions = { bits: 18, epochs: 6, learningRate: 0.15, l2: 1e-4, dropout: 0.25, seed: 1 }
const FOLDS = 5

const command = new Command('train')
  .description('Makes the people model of the package, or measures how good such a model is')
  .option('--corpora <folder>', 'where news.jsonl, people.jsonl, raw-news.jsonl and names/ are', '../shared/corpora')
  .option('--cross-validate', 'five folds over the news, split by document; writes no model')
  .action(({ corpora, crossValidate }: { corpora: string; crossValidate?: boolean }) => {
    if (crossValidate) printCrossValidation(corpora)
    else trainModel(corpora)
  })

function trainModel(folder: string): void {
  const { news, people, own } = readCorpora(folder)
  const lexicon = readLexicon(folder)
  const examples = toTrainingExamples([...news, ...people, ...own], makeRandom(SETTINGS.seed))
  const bytes = encodeModel(learnModel(examples, lexicon, SETTINGS))
  writeFileSync(MODEL_FILE, bytes)
  console.log(`${examples.length} texts, ${bytes.length} bytes`)
}

function printCrossValidation(folder: string): void {
  const { news, people, own } = readCorpora(folder)
  const lexicon = readLexicon(folder)
  let total: Counts = { right: 0, wrong: 0, missed: 0 }
  console.log(`${'fold'.padEnd(24)} precision recall  F1`)
  for (let fold = 0; fold < FOLDS; fold++) {
    const isHeldOut = (_: MarkedText, i: number): boolean => i % FOLDS === fold
    const seen = news.filter((marked, i) => !isHeldOut(marked, i))
    const examples = toTrainingExamples([...seen, ...people, ...own], makeRandom(SETTINGS.seed))
    const counts = evaluate(learnModel(examples, lexicon, SETTINGS), news.filter(isHeldOut).map(toExample))
    console.log(formatScores(String(fold + 1), counts))
    total = addCounts(total, counts)
  }
  console.log(formatScores('all', total))
}

command.parse()
