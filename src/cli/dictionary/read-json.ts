import { checkEntries, DictionaryError } from '../../gazetteer/dictionary/check-entries.js'
import type { DictionaryEntries } from '../../gazetteer/dictionary/entries.js'
import { UserError } from '../errors.js'
import { offsetOf, syntaxFaultOf } from './json-position.js'

/**
 * Reads a dictionary in JSON.
 *
 * @throws {UserError} that names line and column of what is wrong.
 */
export function readJsonDictionary(json: string, file: string): DictionaryEntries {
  try {
    return checkEntries(JSON.parse(json))
  } catch (error) {
    if (error instanceof DictionaryError) throw faultAt(json, offsetOf(json, error.path), file, error.message)
    if (!(error instanceof SyntaxError)) throw error
    const fault = syntaxFaultOf(json) ?? { offset: 0, message: error.message }
    throw faultAt(json, fault.offset, file, `not JSON: ${fault.message}`)
  }
}

function faultAt(json: string, offset: number, file: string, message: string): UserError {
  const before = json.slice(0, offset).split(/\r\n|\n|\r/)
  const column = (before.at(-1) ?? '').length + 1
  return new UserError(`${file}, line ${before.length}, column ${column}: ${message}`)
}
