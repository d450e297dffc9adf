import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'

/** Leaves each module that is imported with `import()` out of the bundle, to be loaded from a file beside it. */
export const lazyParts = (found) => ({
  name: 'lazy-parts',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /./ }, async ({ kind, path, resolveDir, pluginData }) => {
      if (kind !== 'dynamic-import' || pluginData === 'resolving') return undefined
      const part = await resolve(path, { kind: 'import-statement', resolveDir, pluginData: 'resolving' })
      if (part.errors.length > 0 || part.external) return part
      const name = basename(path).replace(/\.\w+$/, '')
      found({ in: part.path, out: name })
      return { path: `./${name}.cjs`, external: true }
    })
  },
})

/** Commander can start other programs as subcommands; entente has none, and loading `child_process` takes 3 ms. */
export const withoutChildProcesses = {
  name: 'without-child-processes',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(node:)?child_process$/ }, ({ importer }) =>
      importer.includes('/commander/') ? { path: 'none', namespace: 'child-process' } : undefined,
    )
    onLoad({ filter: /./, namespace: 'child-process' }, () => ({ contents: 'module.exports = {}' }))
  },
}

/** Data as a string for `JSON.parse`, which V8 reads several times faster than the same data as an expression. */
export const jsonAsText = {
  name: 'json-as-text',
  setup({ onLoad }) {
    onLoad({ filter: /\.json$/ }, async ({ path }) => {
      const json = JSON.stringify(JSON.parse(await readFile(path, 'utf8')))
      return { contents: `export default JSON.parse(${JSON.stringify(json)})` }
    })
  },
}
