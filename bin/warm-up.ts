import { writeFileSync } from 'node:fs'
import type { Script } from 'node:vm'
import { cacheEnding, partLoader, setOptimising } from './load-part.js'

/**
 * Runs the command as a user would, in this process, and writes beside each part what V8 has compiled of it by then. For the build:
 * `node warm-up.cjs ARGUMENT...`
 */
const scripts = new Map<string, Script>()

process.once('exit', () => {
  setOptimising(false)
  for (const [file, script] of scripts) writeFileSync(file + cacheEnding, script.createCachedData())
})
partLoader(__dirname, (file, script) => scripts.set(file, script))('./command.cjs')
