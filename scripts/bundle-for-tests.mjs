import { bundle } from './bundle.mjs'

/** The tests that start the real command must not meet yesterday's. */
export async function setup() {
  await bundle('dist')
}
