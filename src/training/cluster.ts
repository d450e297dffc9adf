import { readFileSync, writeFileSync } from 'node:fs'
import { Command } from 'commander'
import { foldDiacritics, normalise } from '../document/lexeme.js'
import { makeRandom } from './random.js'

const CLASSES_FILE = new URL('./data/word-classes.txt', import.meta.url)
const FINE = 1024
const MIDDLE = 128
const COARSE = 32
const ROUNDS = 15
const WORD = /^\p{L}[\p{L}.']*$/u

const command = new Command('cluster')
  .description(
    'Makes the word classes of the people model from word vectors (`word 0.1 0.2 ...` a line, frequent words first)',
  )
  .argument('<vectors>', 'such as glove.6B.50d.txt')
  .option('--words <count>', 'how many words to keep', '150000')
  .action((path: string, { words }: { words: string }) => {
    writeFileSync(CLASSES_FILE, formatClasses(readVectors(path, Number(words))))
  })

interface Vectors {
  readonly words: readonly string[]
  /** Unit vectors, one after another. */
  readonly values: Float32Array
  readonly size: number
}

function readVectors(path: string, limit: number): Vectors {
  const words = new Set<string>()
  const rows: Float32Array[] = []
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [written, ...numbers] = line.split(' ')
    const word = foldDiacritics(normalise(written as string))
    if (!WORD.test(word) || words.has(word)) continue
    words.add(word)
    rows.push(toUnit(Float32Array.from(numbers, Number)))
    if (words.size === limit) break
  }
  const size = rows[0]?.length ?? 0
  const values = new Float32Array(rows.length * size)
  rows.forEach((row, i) => {
    values.set(row, i * size)
  })
  return { words: [...words], values, size }
}

function toUnit(row: Float32Array): Float32Array {
  const length = Math.sqrt(row.reduce((sum, value) => sum + value * value, 0)) || 1
  return row.map((value) => value / length)
}

/** Spherical k-means: Dhillon, Modha, "Concept decompositions for large sparse text data", Machine Learning 42 (2001). */
function cluster(values: Float32Array, size: number, count: number): { centres: Float32Array; classes: Uint16Array } {
  const rows = values.length / size
  const random = makeRandom(1)
  const centres = new Float32Array(count * size)
  for (let c = 0; c < count; c++) {
    const row = Math.floor(((c + random()) * rows) / count)
    centres.set(values.subarray(row * size, (row + 1) * size), c * size)
  }
  const classes = new Uint16Array(rows)
  for (let round = 0; round < ROUNDS; round++) {
    for (let row = 0; row < rows; row++) classes[row] = nearest(values, row * size, centres, size, count)
    centres.fill(0)
    for (let row = 0; row < rows; row++) {
      const at = (classes[row] as number) * size
      for (let d = 0; d < size; d++) centres[at + d] = (centres[at + d] as number) + (values[row * size + d] as number)
    }
    for (let c = 0; c < count; c++) centres.set(toUnit(centres.slice(c * size, (c + 1) * size)), c * size)
  }
  return { centres, classes }
}

function nearest(values: Float32Array, from: number, centres: Float32Array, size: number, count: number): number {
  let best = 0
  let most = Number.NEGATIVE_INFINITY
  for (let c = 0; c < count; c++) {
    let product = 0
    const at = c * size
    for (let d = 0; d < size; d++) product += (values[from + d] as number) * (centres[at + d] as number)
    if (product <= most) continue
    most = product
    best = c
  }
  return best
}

/** A line for each fine class: its middle class, its coarse class, its words. */
function formatClasses({ words, values, size }: Vectors): string {
  const fine = cluster(values, size, FINE)
  const middle = cluster(fine.centres, size, MIDDLE)
  const coarse = cluster(middle.centres, size, COARSE)
  const members = Array.from({ length: FINE }, () => [] as string[])
  words.forEach((word, i) => {
    members[fine.classes[i] as number]?.push(word)
  })
  const lines = members.map((found, c) => {
    const inMiddle = middle.classes[c] as number
    return [inMiddle, coarse.classes[inMiddle], ...found].join(' ')
  })
  return `${lines.join('\n')}\n`
}

command.parse()
