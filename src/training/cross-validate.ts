import { writeFileSync } from 'node:fs'
import { calibrate } from '../recognise/people/calibrate.js'
import { type Bin, fitCalibration, reliability } from './calibration.js'
import { readCalibration, writeCalibration } from './calibration-file.js'
import { type MarkedText, toExample } from './corpora.js'
import { evaluate, evaluateWhole, formatScores, type Judgement, SCORES_HEADER } from './evaluate.js'
import { learnModel } from './learn.js'
import { NAMES_FILE, readCorpora, readLexicon, toTrainingExamples } from './material.js'
import { makeRandom } from './random.js'
import { regionGuesser } from './regions.js'
import { plotReliability } from './reliability-plot.js'
import { SETTINGS } from './settings.js'

const FOLDS = 5
const PLOT_FILE = new URL('./reliability.svg', import.meta.url)

/**
 * Leaves out a fifth of all texts in turn and prints how the rest of them does on it: by fold of the news, by corpus, and by where
 * the name is from; then once more with all that comes after the tagger. Then fits the calibration to all folds; the printed bins are of each fold under the table of the other four.
 */
export function printCrossValidation(folder: string): void {
  const { news, people, own } = readCorpora(folder)
  const lexicon = readLexicon(folder)
  const parts = [news, people, own].map((texts) => ({ texts, folds: foldsOf(texts) }))
  console.log(SCORES_HEADER)
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const held = parts.flatMap(({ texts, folds }) => texts.filter((_, i) => folds[i] === fold))
    const seen = parts.flatMap(({ texts, folds }) => texts.filter((_, i) => folds[i] !== fold))
    const model = learnModel(toTrainingExamples(seen, makeRandom(SETTINGS.seed)), lexicon, SETTINGS)
    const examples = held.map(toExample)
    const judgements = evaluate(model, examples)
    console.log(formatScores(`news, fold ${fold + 1}`, judgements.filter(isNews)))
    return { judgements, whole: evaluateWhole({ ...model, calibration: readCalibration() }, examples) }
  })
  const all = folds.flatMap(({ judgements }) => judgements)
  console.log(formatScores('news', all.filter(isNews)))
  printGroups(all, ({ corpus }) => corpus)
  const regionOf = regionGuesser(NAMES_FILE)
  printGroups(all.filter(isNews), ({ name }) => regionOf(name))
  console.log('\nwith all that comes after the tagger')
  printGroups(
    folds.flatMap(({ whole }) => whole),
    ({ corpus }) => corpus,
  )
  printCalibration(folds.map(({ judgements }) => judgements))
}

/** The fold of each text, in turns. Passages of one article (`enwiki:Alabama#2`) are in one fold. */
function foldsOf(texts: readonly MarkedText[]): number[] {
  const articles = new Map<string, number>()
  return texts.map(({ id }) => {
    const article = id.split('#')[0] as string
    const number = articles.get(article) ?? articles.size
    articles.set(article, number)
    return number % FOLDS
  })
}

function isNews({ corpus }: Judgement): boolean {
  return corpus === 'news'
}

/** And more of the same outlets, general news and wire copy. */
function isOfNews({ corpus }: Judgement): boolean {
  return NEWS.has(corpus)
}

const NEWS: ReadonlySet<string> = new Set(['news', 'raw-news', 'own-world-news', 'own-world-wire'])

function printGroups(judgements: readonly Judgement[], groupOf: (judgement: Judgement) => string): void {
  const groups = new Map<string, Judgement[]>()
  for (const judgement of judgements) {
    const group = groupOf(judgement)
    groups.set(group, [...(groups.get(group) ?? []), judgement])
  }
  console.log('')
  for (const [name, found] of [...groups].sort()) console.log(formatScores(name, found))
}

/**
 * Confidence is fitted to what it is for: news of every kind. Prints its bins for all texts and for the news that others marked, then as it
 * will be shipped.
 */
function printCalibration(folds: readonly (readonly Judgement[])[]): void {
  const news = folds.map((judgements) => judgements.filter(isOfNews))
  const honest = folds.flatMap((judgements, fold) => {
    const table = fitCalibration(news.filter((_, other) => other !== fold).flat())
    return judgements.map((found) => calibrated(found, table))
  })
  printBins('all', reliability(honest))
  const bins = reliability(honest.filter(isNews))
  printBins('news', bins)
  writeFileSync(PLOT_FILE, plotReliability(bins))
  const shipped = fitCalibration(news.flat())
  printBins(
    'ships',
    reliability(
      news
        .flat()
        .filter(isNews)
        .map((found) => calibrated(found, shipped)),
    ),
  )
  writeCalibration(shipped)
}

function calibrated(found: Judgement, table: Float32Array): Judgement {
  return { ...found, confidence: calibrate(found.confidence, table) }
}

function printBins(name: string, bins: readonly Bin[]): void {
  console.log(`\n${name.padEnd(6)} said  right  names`)
  for (const { said, right, count } of bins) {
    console.log(`${said.toFixed(3).padStart(11)}  ${right.toFixed(3)} ${String(count).padStart(6)}`)
  }
}
