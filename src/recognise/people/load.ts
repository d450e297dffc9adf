import { readFileSync } from 'node:fs'
import { decodeModel, type PeopleModel } from './model.js'

/** The model lies beside this module, in the sources as in the built package. */
const MODEL_FILE = new URL('./people-model.bin', import.meta.url)

/**
 * Reads the shipped model: one read and a view, no parsing.
 *
 * @throws Error when the file is missing; RangeError when it is not a model.
 */
export function loadModel(): PeopleModel {
  return decodeModel(readFileSync(MODEL_FILE))
}
