import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { jsonAsText, visibleRequires } from './esbuild-plugins.mjs'

const wordTable = fileURLToPath(new URL('../src/gazetteer/word-table.ts', import.meta.url))

/**
 * The tables that the functions of `*.ready.ts` make of the gazetteers are made now, and each written to a file of `outdir`: in the
 * bundle the functions read it, and start-up sorts nothing.
 */
export const readyTables = (outdir) => ({
  name: 'ready-tables',
  setup({ onLoad }) {
    onLoad({ filter: /\.ready\.ts$/ }, async ({ path }) => {
      const [{ packWordTable }, makers] = await Promise.all([evaluate(wordTable), evaluate(path)])
      const functions = await Promise.all(
        Object.entries(makers).map(async ([name, make]) => {
          const file = `${name}.words`
          await writeFile(join(outdir, file), packWordTable(make()))
          return `export const ${name} = () => readWordTable(readFileSync(new URL('./${file}', import.meta.url)))`
        }),
      )
      const imports = [
        "import { readFileSync } from 'node:fs'",
        `import { readWordTable } from ${JSON.stringify(wordTable)}`,
      ]
      return { contents: [...imports, ...functions].join('\n'), loader: 'ts' }
    })
  },
})

async function evaluate(path) {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    plugins: [jsonAsText, visibleRequires],
  })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
}
