/** What is known of words, by their norms. In the sources a `Map` that is made when it is asked for; in the package a file. */
export interface WordTable {
  get(word: string): string | undefined
}

/** A file's words: what `packWordTable` wrote, used as it is read. Nothing is parsed, and a look-up makes no string unless it finds one. */
class PackedWordTable implements WordTable {
  private readonly bytes: Buffer
  private readonly slots: Int32Array
  private readonly ends: Int32Array
  private readonly textStart: number

  constructor(bytes: Buffer) {
    const [slotCount, wordCount] = new Int32Array(bytes.buffer, bytes.byteOffset, HEADER) as unknown as [number, number]
    this.bytes = bytes
    this.slots = new Int32Array(bytes.buffer, bytes.byteOffset + HEADER * 4, slotCount)
    this.ends = new Int32Array(bytes.buffer, bytes.byteOffset + (HEADER + slotCount) * 4, wordCount + 1)
    this.textStart = (HEADER + slotCount + wordCount + 1) * 4
  }

  get(word: string): string | undefined {
    const hash = hashOf(word)
    const mask = this.slots.length - 1
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const slot = this.slots[at] as number
      if (slot === 0) return undefined
      if (slot >>> NUMBER_BITS !== hash >>> NUMBER_BITS) continue
      const number = (slot & NUMBER_MASK) - 1
      const row = this.bytes.toString('utf8', this.startOf(number), this.startOf(number + 1))
      if (row.startsWith(word) && row.charAt(word.length) === '\t') return row.slice(word.length + 1)
    }
  }

  private startOf(number: number): number {
    return this.textStart + (this.ends[number] as number)
  }
}

/** In 32-bit numbers: how many slots, how many words. */
const HEADER = 2
/** A slot holds the number of a word, from 1, and above it the upper bits of its hash. */
const NUMBER_BITS = 16
const NUMBER_MASK = (1 << NUMBER_BITS) - 1
/** So many of the slots are taken at most: a search is cheap, for a slot has bits of the hash, and the package is to be small. */
const FULLEST = 0.85

/** The table that `packWordTable` wrote. @param bytes begins at a multiple of 4, as what `readFileSync` gives does. */
export function readWordTable(bytes: Buffer): WordTable {
  return new PackedWordTable(bytes)
}

/**
 * An open hash table with linear probing (Knuth, The Art of Computer Programming 3, 6.4): 32-bit little-endian slots,
 * the ends of the rows, and the rows in UTF-8, each a word, a tab and what is known of it.
 *
 * @throws RangeError for more words than a slot can number.
 */
export function packWordTable(words: ReadonlyMap<string, string>): Buffer {
  if (words.size >= NUMBER_MASK) throw new RangeError(`too many words for a table: ${words.size}`)
  const slotCount = 1 << (32 - Math.clz32(Math.ceil(words.size / FULLEST)))
  const slots = new Int32Array(slotCount)
  const rows = [...words].map(([word, text]) => Buffer.from(`${word}\t${text}`))
  const ends = new Int32Array(words.size + 1)
  rows.forEach((row, number) => {
    ends[number + 1] = (ends[number] as number) + row.length
  })
  let number = 0
  for (const word of words.keys()) {
    const hash = hashOf(word)
    let at = hash & (slotCount - 1)
    while (slots[at] !== 0) at = (at + 1) & (slotCount - 1)
    number++
    slots[at] = ((hash >>> NUMBER_BITS) << NUMBER_BITS) | number
  }
  const header = Int32Array.of(slotCount, words.size)
  return Buffer.concat([...[header, slots, ends].map(({ buffer }) => Buffer.from(buffer)), ...rows])
}

/** FNV-1a over UTF-16 units, http://www.isthe.com/chongo/tech/comp/fnv/, its halves mixed, for the lower bits choose the slot. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash ^ (hash >>> 15)
}
