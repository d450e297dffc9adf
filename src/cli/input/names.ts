import { UserError } from '../errors.js'
import type { Io } from '../io.js'
import { collect, readChunks } from './chunks.js'
import { standardInput } from './sources.js'

/** More file names than this many bytes are no list of file names. */
const longestList = 1 << 30

/**
 * The names in a file that ends each with a NUL, as `find -print0` does.
 *
 * @throws {UserError} if the list cannot be read, or names standard input while it comes from there.
 */
export async function readNames(list: string, io: Pick<Io, 'stdin'>): Promise<readonly string[]> {
  const bytes = await collect(readChunks(list, io), longestList, list)
  const names = Buffer.from(bytes)
    .toString('utf8')
    .split('\0')
    .filter((name) => name !== '')
  if (list === standardInput && names.includes(standardInput)) {
    throw new UserError('standard input (-) can be read only once, and here it is the list of files')
  }
  return names
}
