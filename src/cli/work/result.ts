/** What came of some input: of one article, or of a batch of them. */
export interface Result {
  /** The rendered records, with the format's separator between them. */
  readonly output: string | Uint8Array
  readonly records: number
  /** What could not be read, for standard error. */
  readonly complaints: readonly Complaint[]
  /** Whether anything was found in any article. */
  readonly found: boolean
  /** How much of the input it is. */
  readonly bytes: number
}

export interface Complaint {
  readonly text: string
  /** Whether it is one line of many, whose record says so too. */
  readonly isLine: boolean
  /** Whether it makes the run a failure; a line that could not be read does not under `--allow-bad-lines`. */
  readonly isFailure: boolean
}
