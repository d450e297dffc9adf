import { isUtf8 } from 'node:buffer'
import { readFile, stat } from 'node:fs/promises'
import type { DictionaryEntries } from '../../gazetteer/dictionary/entries.js'
import { type Dictionary, indexEntries } from '../../gazetteer/dictionary.js'
import { isSystemError, reason, UserError } from '../errors.js'
import { readJsonDictionary } from './read-json.js'

/** Ten times what a hundred thousand people take. */
const MOST_BYTES = 100_000_000

/**
 * Reads the user's dictionaries, the earlier ones with more say. Each is read once, for it may be a pipe; worker threads get what
 * was read.
 *
 * @throws {UserError} that names the file, the line and what is wrong there.
 */
export async function readDictionaries(paths: readonly string[]): Promise<readonly DictionaryEntries[]> {
  const entries: DictionaryEntries[] = []
  for (const path of paths) entries.push(await readDictionary(path))
  return entries
}

/** What was read, ready for the extractor. */
export const dictionaryOf: (entries: readonly DictionaryEntries[]) => Dictionary = indexEntries

async function readDictionary(path: string): Promise<DictionaryEntries> {
  const text = await readText(path)
  if (/\.csv$/i.test(path) || (!/\.json$/i.test(path) && !/^\s*[{[]/.test(text.slice(0, 1000)))) {
    const { readCsvDictionary } = await import('./read-csv.js')
    return readCsvDictionary(text, path)
  }
  return readJsonDictionary(text, path)
}

async function readText(path: string): Promise<string> {
  const bytes = await readBytes(path)
  if (!isUtf8(bytes)) throw new UserError(`dictionary ${path} is not UTF-8; save it as UTF-8, for example with iconv`)
  const text = bytes.toString('utf8').replace(/^\ufeff/, '')
  if (text.trim() === '') throw new UserError(`dictionary ${path} is empty`)
  return text
}

async function readBytes(path: string): Promise<Buffer> {
  try {
    const { size } = await stat(path)
    if (size > MOST_BYTES) throw tooLarge(path, size)
    const bytes = await readFile(path)
    // A pipe does not say its size beforehand.
    if (bytes.length > MOST_BYTES) throw tooLarge(path, bytes.length)
    return bytes
  } catch (error) {
    if (!isSystemError(error)) throw error
    if (error.code === 'ENOENT') throw new UserError(`no such dictionary: ${path}`)
    throw new UserError(
      `cannot read the dictionary ${path}: ${error.code === 'EISDIR' ? 'it is a folder' : reason(error)}`,
    )
  }
}

function tooLarge(path: string, size: number): UserError {
  return new UserError(`dictionary ${path} is too large: ${size} bytes, ${MOST_BYTES} are allowed`)
}
