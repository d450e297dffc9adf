import type { Writable } from 'node:stream'
import type { Worker } from 'node:worker_threads'
import type { ExtractOptions } from '../extract.js'
import type { Extraction } from '../model.js'
import type { Settings } from './work/settings.js'

export type Extract = (text: string, options?: ExtractOptions) => Extraction

/** A stream that a person or a program reads; `isTTY` and `columns` where it is a terminal. */
export type OutputStream = Writable & { readonly isTTY?: boolean; readonly columns?: number }

export type InputStream = AsyncIterable<Uint8Array> & { readonly isTTY?: boolean }

/** Everything outside the command that it touches, but for the files that its arguments name. */
export interface Io {
  readonly stdin: InputStream
  readonly stdout: OutputStream
  readonly stderr: OutputStream
  readonly env: Readonly<Record<string, string | undefined>>
  /** Aborted when the user interrupts. */
  readonly interrupted: AbortSignal
  /** Loads the extractor; called only when there is an article to read, so that everything else starts at once. */
  readonly loadExtract: () => Promise<Extract>
  /** Starts a thread that serves batches (see `work/serve.ts`). */
  readonly startWorker: (settings: Settings) => Promise<Worker>
}
