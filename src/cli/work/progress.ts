import { type Source, standardInput, statIfThere } from '../input/sources.js'
import type { Io, OutputStream } from '../io.js'
import type { Result } from './result.js'

const interval = 200

const eraseLine = '\r\u001b[K'

/** A line that says how far the work is, renewed five times a second. */
class Progress {
  readonly #stderr: OutputStream
  readonly #started = performance.now()
  #shown = 0
  #records = 0
  #bytes = 0

  /** @param total the length of all input in bytes, where it is known. */
  constructor(
    stderr: OutputStream,
    private readonly total: number | undefined,
  ) {
    this.#stderr = stderr
  }

  advance({ records, bytes }: Result): void {
    this.#records += records
    this.#bytes += bytes
    const now = performance.now()
    if (now - this.#started < interval || now - this.#shown < interval) return
    this.#shown = now
    this.#stderr.write(eraseLine + progressLine(this.#records, this.#bytes, (now - this.#started) / 1000, this.total))
  }

  /** Takes the line away, before something else is written. */
  clear(): void {
    if (this.#shown > 0) this.#stderr.write(eraseLine)
  }
}

/** `12,345 records · 5.1 MB/s · 1:05 left` */
function progressLine(records: number, bytes: number, seconds: number, total: number | undefined): string {
  const left = total === undefined ? [] : [`${clock((seconds * Math.max(0, total - bytes)) / Math.max(1, bytes))} left`]
  const speed = `${(bytes / 1e6 / seconds).toFixed(1)} MB/s`
  return [`${records.toLocaleString('en')} records`, speed, ...left].join(' · ')
}

function clock(seconds: number): string {
  const whole = Math.round(seconds)
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}

/** Shown to a person who waits for something that is not itself shown on the terminal. */
export function progressOf(
  sources: readonly Source[],
  { quiet, output }: { readonly quiet: boolean; readonly output?: string },
  { stdout, stderr }: Pick<Io, 'stdout' | 'stderr'>,
): Progress | undefined {
  const isWatched = stderr.isTTY === true && (stdout.isTTY !== true || (output !== undefined && output !== '-'))
  return isWatched && !quiet ? new Progress(stderr, totalLength(sources)) : undefined
}

/** The length of all files; `undefined` if it is not known beforehand. */
function totalLength(sources: readonly Source[]): number | undefined {
  let total = 0
  for (const source of sources) {
    const file = 'name' in source && source.name !== standardInput ? statIfThere(source.name) : undefined
    if (!file?.isFile()) return undefined
    total += file.size
  }
  return total
}
