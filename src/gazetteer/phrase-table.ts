import { foldDiacritics, normalise } from '../document/lexeme.js'

const SEPARATOR = ' | '

/**
 * Phrases found by their first word, without cutting them up beforehand: thousands of phrases are taken in within two
 * milliseconds, because all that is kept of one is a hash of its first word and where it stands. A chained hash table in
 * typed arrays.
 */
export class PhraseTable<T> {
  private readonly rows: string[] = []
  private readonly values: T[] = []
  private readonly buckets: Int32Array
  /** By entry, which are counted from 1: the entry before it in its bucket, its row, where its phrase starts. */
  private before: Int32Array
  private rowOf: Int32Array
  private startOf: Int32Array
  private count = 0

  /** @param expected about how many phrases there will be; more only cost time. */
  constructor(expected: number) {
    const size = 1 << (32 - Math.clz32(Math.max(64, expected)))
    this.buckets = new Int32Array(size)
    this.before = new Int32Array(size)
    this.rowOf = new Int32Array(size)
    this.startOf = new Int32Array(size)
  }

  /** Takes in a row of phrases between ` | `, all with one value. */
  addRow(row: string, value: T): void {
    this.rows.push(row)
    this.values.push(value)
    const number = this.rows.length - 1
    for (let start = 0; ; ) {
      this.insert(row, start, number)
      const end = row.indexOf(SEPARATOR, start)
      if (end < 0) return
      start = end + SEPARATOR.length
    }
  }

  /** The phrases whose first word is `word` (normalised), also when the word lacks their diacritics; in the order of `addRow`. */
  startingWith(word: string): { phrase: string; value: T }[] {
    const found: { phrase: string; value: T }[] = []
    for (
      let entry = this.buckets[this.bucketOf(hashOf(word))] as number;
      entry > 0;
      entry = this.before[entry] as number
    ) {
      const row = this.rows[this.rowOf[entry] as number] as string
      const phrase = phraseAt(row, this.startOf[entry] as number)
      const head = normalise(phrase.slice(0, endOfFirstWord(phrase, 0)))
      if (head === word || foldDiacritics(head) === word)
        found.push({ phrase, value: this.values[this.rowOf[entry] as number] as T })
    }
    return found.reverse()
  }

  private insert(row: string, start: number, number: number): void {
    let hash = 0
    let end = start
    for (; end < row.length; end++) {
      let unit = row.charCodeAt(end)
      if (unit >= 0x80) {
        this.insertFolded(row, start, number)
        return
      }
      if (endsWord(row, end, unit)) break
      if (unit >= 0x41 && unit <= 0x5a) unit |= 0x20
      hash = (hash * 31 + unit) | 0
    }
    this.link(hash, start, number)
  }

  private insertFolded(row: string, start: number, number: number): void {
    const head = normalise(row.slice(start, endOfFirstWord(row, start)))
    this.link(hashOf(head), start, number)
    const folded = foldDiacritics(head)
    if (folded !== head) this.link(hashOf(folded), start, number)
  }

  private link(hash: number, start: number, number: number): void {
    const entry = ++this.count
    if (entry >= this.before.length) this.grow()
    const bucket = this.bucketOf(hash)
    this.before[entry] = this.buckets[bucket] as number
    this.rowOf[entry] = number
    this.startOf[entry] = start
    this.buckets[bucket] = entry
  }

  private bucketOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & (this.buckets.length - 1)
  }

  private grow(): void {
    const larger = (old: Int32Array) => {
      const array = new Int32Array(old.length * 2)
      array.set(old)
      return array
    }
    this.before = larger(this.before)
    this.rowOf = larger(this.rowOf)
    this.startOf = larger(this.startOf)
  }
}

function hashOf(word: string): number {
  let hash = 0
  for (let i = 0; i < word.length; i++) hash = (hash * 31 + word.charCodeAt(i)) | 0
  return hash
}

function phraseAt(row: string, start: number): string {
  const end = row.indexOf(SEPARATOR, start)
  return row.slice(start, end < 0 ? row.length : end)
}

function endOfFirstWord(text: string, start: number): number {
  let end = start
  while (end < text.length && !endsWord(text, end, text.charCodeAt(end))) end++
  return end
}

/** What the tokenizer ends a word at: white space, hyphen, slash, ampersand, plus, colon, parenthesis, possessive. */
function endsWord(text: string, at: number, unit: number): boolean {
  if (unit === 0x20 || unit === 0x2d) return true
  if (unit > 0x3a || unit < 0x26) return false
  if (unit === 0x27) return text.charCodeAt(at + 1) === 0x73 && text.charCodeAt(at + 2) === 0x20
  return unit === 0x2f || unit === 0x26 || unit === 0x2b || unit === 0x3a || unit === 0x28
}
