import { describe } from '../errors.js'
import type { Io } from '../io.js'
import type { Block, InputChoice } from './block.js'
import { collect, peek, readChunks } from './chunks.js'
import { kindOf } from './kind.js'
import { readLineBlocks } from './lines.js'
import type { Source } from './sources.js'
import { asUtf8 } from './utf16.js'

export interface ReadOptions {
  readonly input: InputChoice
  /** Of one article: a file, or a line of NDJSON. */
  readonly maxBytes: number
}

/** The content of the sources, in their order, read no faster than it is asked for. What cannot be read is said in its place. */
export async function* readBlocks(
  sources: readonly Source[],
  io: Pick<Io, 'stdin'>,
  options: ReadOptions,
): AsyncGenerator<Block, void, undefined> {
  for (const source of sources) {
    try {
      if ('failure' in source) throw source.failure
      yield* readSource(source.name, io, options)
    } catch (error) {
      yield { kind: 'failure', complaint: describe(error) }
    }
  }
}

async function* readSource(
  source: string,
  io: Pick<Io, 'stdin'>,
  { input, maxBytes }: ReadOptions,
): AsyncGenerator<Block, void, undefined> {
  const { head, whole } = await peek(readChunks(source, io))
  const kind = input === 'auto' ? kindOf(source, head) : input
  if (kind === 'ndjson') yield* readLineBlocks(source, asUtf8(head, whole), maxBytes)
  else yield { kind, source, bytes: await collect(whole, maxBytes, source) }
}
