import { once } from 'node:events'
import { chmodSync, createWriteStream, realpathSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { isSystemError, reason, UserError } from './errors.js'
import { statIfThere } from './input/sources.js'
import type { OutputStream } from './io.js'

/** A reader that takes longer than this to read what is written is not waited for at the end, in milliseconds. */
const patience = 1000

/** Where the records go. */
export interface Output {
  /** Resolves when the reader has room for more. @throws {UserError} if it cannot be written, {@link ReaderGone}. */
  write(text: string | Uint8Array): Promise<void>
  /** Makes what was written count; resolves when all of it is out. */
  commit(): Promise<void>
  /** Drops what a file has got so far. What went down a pipe is gone, in whole records if the reader reads on. */
  discard(): Promise<void>
}

/** The reader closed its end (`| head`): no reason to go on, and none to complain. */
export class ReaderGone extends Error {}

export async function openOutput(path: string | undefined, stdout: OutputStream): Promise<Output> {
  if (path === undefined || path === '-') return streamOutput(stdout, 'standard output')
  const existing = statIfThere(path)
  if (existing?.isDirectory()) throw new UserError(`cannot write ${path}: it is a folder; name a file`)
  if (existing !== undefined && !existing.isFile()) return fileOutput(path, path)
  const target = existing === undefined ? path : realpathSync(path)
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`)
  return replacingOutput(temporary, target, existing?.mode)
}

/** Writes to a temporary file beside the target, which takes the target's place when all is done. */
async function replacingOutput(temporary: string, target: string, mode: number | undefined): Promise<Output> {
  const output = await fileOutput(temporary, target)
  return {
    write: output.write,
    async commit() {
      await output.commit()
      if (mode !== undefined) chmodSync(temporary, mode)
      renameSync(temporary, target)
    },
    async discard() {
      await output.discard()
      rmSync(temporary, { force: true })
    },
  }
}

async function fileOutput(path: string, name: string): Promise<Output> {
  const file = createWriteStream(path)
  await once(file, 'open').catch((error: unknown) => {
    if (isSystemError(error, 'ENOENT')) throw new UserError(`cannot write ${name}: its folder does not exist`)
    throw writeError(error, name)
  })
  const output = streamOutput(file, name)
  const close = () => new Promise<void>((resolve) => file.once('close', resolve).destroy())
  return {
    write: output.write,
    async commit() {
      await output.commit()
      await close()
    },
    discard: close,
  }
}

function streamOutput(stream: OutputStream, name: string): Output {
  let failure: unknown
  stream.on('error', (error) => {
    failure ??= error
  })
  const failed = (error: unknown) => writeError(failure ?? error, name)
  return {
    async write(text) {
      if (failure !== undefined) throw failed(failure)
      if (stream.write(text)) return
      await once(stream, 'drain').catch((error: unknown) => {
        throw failed(error)
      })
    },
    commit: () =>
      new Promise((resolve, reject) => {
        stream.write('', (error) => (error || failure ? reject(failed(error)) : resolve()))
      }),
    discard: () => letOut(stream),
  }
}

/** Waits until what was written is out, so that no record ends in its middle; but not for a reader that does not read. */
function letOut(stream: OutputStream): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, patience)
    const end = () => {
      clearTimeout(timer)
      resolve()
    }
    stream.write('', end)
  })
}

function writeError(error: unknown, name: string): unknown {
  if (isSystemError(error, 'EPIPE')) return new ReaderGone()
  if (isSystemError(error)) return new UserError(`cannot write ${name}: ${reason(error)}`)
  return error
}
