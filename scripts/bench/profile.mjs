import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { jsonAsText, visibleRequires } from '../esbuild-plugins.mjs'
import { readArticles, repeated } from './articles.mjs'

/** Where the time goes, warm: nanoseconds a token of each stage. */
export async function profile(folder) {
  await build({
    entryPoints: ['src/robustness/stages.ts'],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: { js: "import { createRequire as r } from 'node:module'; const require = r(import.meta.url)" },
    logLevel: 'warning',
    plugins: [jsonAsText, visibleRequires],
  })
  const { timeStages } = await import(pathToFileURL(join(folder, 'stages.mjs')))
  const { texts, size } = repeated(readArticles().articles, 6_000_000)
  const sums = {}
  texts.forEach((text, index) => {
    const times = timeStages(text)
    if (index < texts.length / 2) return
    for (const [stage, time] of Object.entries(times)) sums[stage] = (sums[stage] ?? 0) + time
  })
  return Object.entries(sums).map(([stage, time]) => ({ stage, time: (1e6 * time) / (size / 2) }))
}
