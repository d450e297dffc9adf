import { chmod, copyFile, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'
import { writeCodeCaches } from './code-cache.mjs'
import {
  ascii,
  gazetteerFiles,
  jsonAsText,
  lazyParts,
  visibleRequires,
  withoutCanvas,
  withoutChildProcesses,
} from './esbuild-plugins.mjs'
import { readyTables } from './ready-tables.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  // Else each `\p{…}` is made and compiled anew where it is used.
  supported: { 'regexp-unicode-property-escapes': true },
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
}

/**
 * Bundles the command and the library into a folder.
 *
 * @returns the paths of everything that went into them, from the root of the repository.
 */
export async function bundle(outdir) {
  const parts = await bundleParts(firstParts, outdir)
  const results = [...parts, await bundleLaunchers(outdir), await bundleLibrary(outdir)]
  await chmod(join(outdir, 'entente.cjs'), 0o755)
  await copyModels(outdir)
  await packSeldomParts(outdir)
  await writeCodeCaches(outdir, shared)
  return [...new Set(results.flatMap(({ metafile }) => Object.keys(metafile.inputs)))]
}

const firstParts = [
  { in: 'bin/command.ts', out: 'command' },
  { in: 'bin/thread.ts', out: 'thread' },
]

/** CommonJS, which Node starts 6 ms faster than an ES module. They load the parts. */
function bundleLaunchers(outdir) {
  const entryPoints = ['bin/entente.ts', 'bin/worker.ts']
  return build({ ...shared, outdir, entryPoints, format: 'cjs', outExtension: { '.js': '.cjs' } })
}

/** What is imported with `import()` becomes a file of its own, so that nothing is read before it is needed. */
async function bundleParts(files, outdir, known = new Set()) {
  const results = []
  for (const file of files) {
    if (known.has(file.out)) continue
    known.add(file.out)
    const parts = []
    results.push(await bundleFile(file, outdir, (part) => parts.push(part)))
    results.push(...(await bundleParts(parts, outdir, known)))
  }
  return results
}

function bundleFile(entryPoint, outdir, found) {
  return build({
    ...shared,
    outdir,
    entryPoints: [entryPoint],
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    define: { 'import.meta.url': 'moduleUrl' },
    banner: { js: "const moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
    supported: { ...shared.supported, 'dynamic-import': false },
    alias: { 'compromise/one': './scripts/compromise-matcher.mjs' },
    plugins: [
      ascii,
      readyTables(outdir),
      ...(seldomParts.includes(entryPoint.out) ? [] : [gazetteerFiles(outdir)]),
      jsonAsText,
      visibleRequires,
      withoutChildProcesses,
      withoutCanvas,
      lazyParts(found),
    ],
  })
}

function bundleLibrary(outdir) {
  return build({ ...shared, outdir, entryPoints: [{ in: 'bin/library.ts', out: 'index' }], format: 'esm' })
}

/**
 * What only a page of HTML needs, a pattern of files, a dictionary, CSV or the list of topics: readers with their parsers, and all terms of
 * the topics as text. The launcher unpacks them.
 */
const seldomParts = ['web-page', 'read-csv', 'tinyglobby', 'load-dictionary', 'csv', 'list-topics']

async function packSeldomParts(outdir) {
  for (const name of seldomParts) {
    const file = join(outdir, `${name}.cjs`)
    await writeFile(`${file}.br`, brotliCompressSync(await readFile(file)))
    await rm(file)
  }
}

/** Models are read from the file beside the code that runs: in the sources, and in the package. */
async function copyModels(outdir) {
  const models = (await readdir(join(root, 'src'), { recursive: true })).filter((path) => path.endsWith('.bin'))
  await Promise.all(models.map((path) => copyFile(join(root, 'src', path), join(outdir, basename(path)))))
}
