import { unshared } from './lexeme.js'

/** Longer texts hardly come again. */
const LONGEST_KEPT = 120

/**
 * Something worked out of a short text alone, such as a name or a title: the same few fill millions of articles. So many are kept, then
 * all are forgotten.
 */
export class TextMemo<T extends object | string | boolean | null> {
  private known = new Map<string, T>()

  /** @param make is pure. */
  constructor(
    private readonly make: (text: string) => T,
    private readonly most: number,
  ) {}

  of(text: string): T {
    const known = this.known.get(text)
    return known === undefined ? this.made(text) : known
  }

  private made(text: string): T {
    if (text.length > LONGEST_KEPT) return this.make(text)
    // What is kept may be a part of it, and must not keep the article.
    const own = unshared(text)
    const made = this.make(own)
    if (this.known.size >= this.most) this.known = new Map()
    this.known.set(own, made)
    return made
  }
}
