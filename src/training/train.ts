import { writeFileSync } from 'node:fs'
import { Command } from 'commander'
import { encodeModel } from '../recognise/people/model.js'
import { readCalibration } from './calibration-file.js'
import { printCrossValidation } from './cross-validate.js'
import { learnModel } from './learn.js'
import { readCorpora, readLexicon, toTrainingExamples } from './material.js'
import { makeRandom } from './random.js'
import { SETTINGS } from './settings.js'

const MODEL_FILE = new URL('../recognise/people/people-model.bin', import.meta.url)

const command = new Command('train')
  .description('Makes the people model of the package, or measures how good such a model is')
  .option('--corpora <folder>', 'where news.jsonl, people.jsonl, raw-news.jsonl and names/ are', '../shared/corpora')
  .option('--cross-validate', 'five folds, split by document; writes the calibration, no model')
  .action(({ corpora, crossValidate }: { corpora: string; crossValidate?: boolean }) => {
    if (crossValidate) printCrossValidation(corpora)
    else trainModel(corpora)
  })

function trainModel(folder: string): void {
  const { news, people, own } = readCorpora(folder)
  const examples = toTrainingExamples([...news, ...people, ...own], makeRandom(SETTINGS.seed))
  const model = learnModel(examples, readLexicon(folder), SETTINGS)
  const bytes = encodeModel({ ...model, calibration: readCalibration() })
  writeFileSync(MODEL_FILE, bytes)
  console.log(`${examples.length} texts, ${bytes.length} bytes`)
}

command.parse()
