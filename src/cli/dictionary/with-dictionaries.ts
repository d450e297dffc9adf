import type { Io } from '../io.js'

/**
 * The extractor as it is loaded, with the user's dictionaries for every article. They are read at once, so that a wrong one is told
 * before any work is done.
 *
 * @throws {UserError} that names the file, the line and what is wrong there.
 */
export async function withDictionaries(
  paths: readonly string[],
  loadExtract: Io['loadExtract'],
): Promise<Io['loadExtract']> {
  if (paths.length === 0) return loadExtract
  const { loadDictionary } = await import('./load-dictionary.js')
  const dictionary = await loadDictionary(paths)
  return async () => {
    const extract = await loadExtract()
    return (text, options) => extract(text, { ...options, dictionary })
  }
}
