import type { DictionaryEntries } from '../../gazetteer/dictionary/entries.js'
import type { Io } from '../io.js'

/**
 * What the user's dictionaries hold. They are read at once, so that a wrong one is told before any work is done.
 *
 * @throws {UserError} that names the file, the line and what is wrong there.
 */
export async function dictionaryEntries(paths: readonly string[]): Promise<readonly DictionaryEntries[]> {
  if (paths.length === 0) return []
  const { readDictionaries } = await import('./load-dictionary.js')
  return readDictionaries(paths)
}

/** The extractor as it is loaded, with the user's entries for every article. */
export function withDictionaries(
  entries: readonly DictionaryEntries[],
  loadExtract: Io['loadExtract'],
): Io['loadExtract'] {
  if (entries.length === 0) return loadExtract
  return async () => {
    const [extract, { dictionaryOf }] = await Promise.all([loadExtract(), import('./load-dictionary.js')])
    const dictionary = dictionaryOf(entries)
    return (text, options) => extract(text, { ...options, dictionary })
  }
}
