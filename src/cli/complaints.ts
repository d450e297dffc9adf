import type { OutputStream } from './io.js'
import type { Complaint } from './work/result.js'

/** Of the lines that could not be read, so many are told; the others are counted. */
const toldLines = 10

/** Tells on standard error what could not be read, and counts what failed. */
export class Complaints {
  /** How many of them make the run a failure. */
  failures = 0
  #lines = 0

  constructor(
    private readonly stderr: OutputStream,
    private readonly quiet: boolean,
  ) {}

  report(complaints: readonly Complaint[]): void {
    for (const { text, isLine, isFailure } of complaints) {
      if (isLine) this.#lines++
      if (isFailure) this.failures++
      if (!this.quiet && (!isLine || this.#lines <= toldLines)) this.stderr.write(text)
    }
  }

  /** Tells how many lines there were that were not told. */
  summarize(): void {
    const untold = this.#lines - toldLines
    if (untold > 0 && !this.quiet) {
      this.stderr.write(`entente: ${untold} more lines could not be read; their records say why\n`)
    }
  }
}
