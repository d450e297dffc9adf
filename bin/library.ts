import { fileURLToPath } from 'node:url'
import type * as Library from '../src/index.js'
import { partLoader, runAsUsual } from './load-part.js'

/** The library is the command's own file, so that the package holds the extractor once. */
const library = partLoader(fileURLToPath(new URL('.', import.meta.url)))('./index.cjs') as typeof Library
runAsUsual()

export const { DictionaryError, compileDictionary, extract } = library
