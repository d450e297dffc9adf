import { combine, hashString } from './hash.js'

/** Classes are below this; six bits above them tell a word of the table from others. */
const CLASS_BITS = 10
const CLASS_MASK = 2 ** CLASS_BITS - 1
const CHECK_MASK = 63
const MAX_TRIES = 50
const SLACK = 1.24

/**
 * A function from words to classes that keeps no words: a class is the exclusive or of three cells of the table, and one word in 64
 * that is not in it seems to be. Two bytes and a quarter a word.
 *
 * Chazelle et al., "The Bloomier filter", SODA 2004; Graf, Lemire, "Xor filters", ACM JEA 25 (2020).
 */
export interface WordClasses {
  /** Three blocks of equal length; a word has one cell in each. */
  readonly cells: Uint16Array
  readonly seed: number
  /** For each class the broader class, and the broadest, that it belongs to. */
  readonly middle: Uint8Array
  readonly coarse: Uint8Array
}

/** The class of a word, or -1. */
export function classOf({ cells, seed }: WordClasses, word: string): number {
  const block = cells.length / 3
  if (block === 0) return -1
  const a = hashString(word, seed)
  const b = hashString(word, ~seed)
  const c = combine(a, b)
  const value =
    (cells[(a >>> 0) % block] as number) ^
    (cells[block + ((b >>> 0) % block)] as number) ^
    (cells[2 * block + ((c >>> 0) % block)] as number)
  return value >>> CLASS_BITS === (combine(b, a) & CHECK_MASK) ? value & CLASS_MASK : -1
}

/**
 * Makes the cells of a table by peeling: a word that alone uses some cell is set aside, until none is left, and then they are written
 * in the opposite order.
 *
 * @throws RangeError when a class is too large, or when no seed fits (a word is given twice).
 */
export function makeCells(classes: ReadonlyMap<string, number>): { cells: Uint16Array; seed: number } {
  const words = [...classes.keys()]
  if ([...classes.values()].some((value) => value < 0 || value > CLASS_MASK)) throw new RangeError('class out of range')
  const block = Math.ceil((words.length * SLACK) / 3) + 11
  for (let seed = 1; seed <= MAX_TRIES; seed++) {
    const places = placesOf(words, seed, block)
    const order = peel(places, words.length, block * 3)
    if (order !== undefined) return { cells: fill(words, classes, places, order, block, seed), seed }
  }
  throw new RangeError('no seed gives a table of word classes')
}

function placesOf(words: readonly string[], seed: number, block: number): Uint32Array {
  const places = new Uint32Array(words.length * 3)
  words.forEach((word, i) => {
    const a = hashString(word, seed)
    const b = hashString(word, ~seed)
    places.set([(a >>> 0) % block, block + ((b >>> 0) % block), 2 * block + ((combine(a, b) >>> 0) % block)], i * 3)
  })
  return places
}

/** Pairs of word and cell, flat, in the order of peeling; undefined when the words are entangled. */
function peel(places: Uint32Array, wordCount: number, size: number): Uint32Array | undefined {
  const uses = new Uint32Array(size)
  const mixed = new Uint32Array(size)
  places.forEach((cell, i) => {
    uses[cell] = (uses[cell] as number) + 1
    mixed[cell] = (mixed[cell] as number) ^ Math.floor(i / 3)
  })
  const order = new Uint32Array(wordCount * 2)
  const queue: number[] = []
  for (let cell = 0; cell < size; cell++) if (uses[cell] === 1) queue.push(cell)
  let peeled = 0
  while (queue.length > 0) {
    const cell = queue.pop() as number
    if (uses[cell] !== 1) continue
    const word = mixed[cell] as number
    order[peeled * 2] = word
    order[peeled * 2 + 1] = cell
    peeled++
    for (let k = 0; k < 3; k++) {
      const other = places[word * 3 + k] as number
      uses[other] = (uses[other] as number) - 1
      mixed[other] = (mixed[other] as number) ^ word
      if (uses[other] === 1) queue.push(other)
    }
  }
  return peeled === wordCount ? order : undefined
}

function fill(
  words: readonly string[],
  classes: ReadonlyMap<string, number>,
  places: Uint32Array,
  order: Uint32Array,
  block: number,
  seed: number,
): Uint16Array {
  const cells = new Uint16Array(block * 3)
  for (let i = order.length - 2; i >= 0; i -= 2) {
    const index = order[i] as number
    const word = words[index] as string
    const check = combine(hashString(word, ~seed), hashString(word, seed)) & CHECK_MASK
    let value = (check << CLASS_BITS) | (classes.get(word) as number)
    for (let k = 0; k < 3; k++) value ^= cells[places[index * 3 + k] as number] as number
    cells[order[i + 1] as number] = value
  }
  return cells
}
