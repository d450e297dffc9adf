import { execFileSync } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'

/** Articles that between them call most of the extractor. */
const articles = ['fixtures/baltic-memorandum.txt']

/**
 * Writes the code caches of the parts that most runs load into `folder`, by running the command there. A cache holds the functions
 * that ran, for the version of V8 that made it.
 */
export async function writeCodeCaches(folder, shared) {
  const warmUp = join(folder, 'warm-up.cjs')
  await build({ ...shared, entryPoints: ['bin/warm-up.ts'], outfile: warmUp, format: 'cjs' })
  execFileSync(process.execPath, [warmUp, '--format', 'json', ...articles], { stdio: ['ignore', 'ignore', 'inherit'] })
  await rm(warmUp)
}
