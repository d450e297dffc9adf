import { countBelow } from '../document/sorted.js'
import type { TokenSpan } from '../model.js'

/**
 * Mentions by the tokens at which they begin and end, of a list in the order of the text: found by halving, for an article has few of
 * each kind, and a map costs more to fill than it is asked. Of several over one span the last is found.
 */
export class MentionIndex<T extends TokenSpan> {
  private readonly starts: number[] = []
  private readonly ends: number[] = []

  constructor(readonly mentions: readonly T[]) {
    for (const { firstToken, endToken } of mentions) {
      this.starts.push(firstToken)
      this.ends.push(endToken)
    }
  }

  /** The mention whose first token is `token`. */
  starting(token: number): T | undefined {
    const index = indexOf(this.starts, token)
    return index < 0 ? undefined : this.mentions[index]
  }

  /** The mention that ends before `token`. */
  ending(token: number): T | undefined {
    const index = indexOf(this.ends, token)
    return index < 0 ? undefined : this.mentions[index]
  }

  indexStarting(token: number): number | undefined {
    const index = indexOf(this.starts, token)
    return index < 0 ? undefined : index
  }

  indexEnding(token: number): number | undefined {
    const index = indexOf(this.ends, token)
    return index < 0 ? undefined : index
  }

  hasStarting(token: number): boolean {
    return indexOf(this.starts, token) >= 0
  }

  hasEnding(token: number): boolean {
    return indexOf(this.ends, token) >= 0
  }

  /** The index of the first mention that begins at `token` or after it; the number of mentions where none does. */
  indexFrom(token: number): number {
    return countBelow(this.starts, token)
  }

  /** Whether `token` is a part of a mention. */
  covers(token: number): boolean {
    const index = countBelow(this.starts, token + 1) - 1
    return index >= 0 && token < (this.ends[index] as number)
  }
}

/** The index of the last number that is `wanted`, or -1. */
function indexOf(sorted: readonly number[], wanted: number): number {
  const index = countBelow(sorted, wanted + 1) - 1
  return index >= 0 && sorted[index] === wanted ? index : -1
}
