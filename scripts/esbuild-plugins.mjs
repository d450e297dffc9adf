import { readFile, writeFile } from 'node:fs/promises'
import { builtinModules } from 'node:module'
import { basename, join } from 'node:path'

/**
 * Leaves each module that our sources import when they need it (with `import()` or `require`) out of the bundle, to be loaded
 * from a file beside it.
 */
export const lazyParts = (found) => ({
  name: 'lazy-parts',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /./ }, async ({ kind, path, importer, resolveDir, pluginData }) => {
      if (pluginData === 'resolving' || importer.includes('/node_modules/') || builtinModules.includes(path))
        return undefined
      if (kind !== 'dynamic-import' && kind !== 'require-call') return undefined
      const part = await resolve(path, { kind, importer, resolveDir, pluginData: 'resolving' })
      if (part.errors.length > 0 || part.external) return part
      const name = path.startsWith('.') ? basename(part.path).replace(/\.\w+$/, '') : path.replaceAll('/', '-')
      found({ in: part.path, out: name })
      return { path: `./${name}.cjs`, external: true }
    })
  },
})

/** Shows esbuild what a module asks Node for with `createRequire`, so that it can go into the bundle. */
export const visibleRequires = {
  name: 'visible-requires',
  setup({ onLoad }) {
    onLoad({ filter: /\/src\/.*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      return { contents: source.replaceAll('createRequire(import.meta.url)(', 'require('), loader: 'ts' }
    })
  },
}

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

/** linkedom draws on `canvas` where it is installed; entente draws nothing. */
export const withoutCanvas = {
  name: 'without-canvas',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^canvas$/ }, () => ({ path: 'none', namespace: 'canvas' }))
    onLoad({ filter: /./, namespace: 'canvas' }, () => ({ contents: 'module.exports = {}' }))
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

/** The gazetteers as files of `outdir`, for all parts that read them: in a part, and again in its code cache, they would be there four times. */
export const gazetteerFiles = (outdir) => ({
  name: 'gazetteer-files',
  setup({ onLoad }) {
    onLoad({ filter: /\/src\/gazetteer\/.*\.json$/ }, async ({ path }) => {
      const name = basename(path)
      await writeFile(join(outdir, name), JSON.stringify(JSON.parse(await readFile(path, 'utf8'))))
      const url = `new URL('./${name}', import.meta.url)`
      return {
        contents: `import { readFileSync } from 'node:fs'\nexport default JSON.parse(readFileSync(${url}, 'utf8'))`,
      }
    })
  },
})

/** The parts in ASCII: esbuild leaves regular expressions as they are, and one letter beyond makes V8 take two bytes for each. */
export const ascii = {
  name: 'ascii',
  setup({ onEnd, initialOptions }) {
    onEnd(async ({ metafile }) => {
      for (const output of Object.keys(metafile?.outputs ?? {})) {
        const path = join(initialOptions.absWorkingDir, output)
        const code = await readFile(path, 'utf8')
        const escaped = code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        if (escaped !== code) await writeFile(path, escaped)
      }
    })
  },
}
